using System.Globalization;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Triage;

/// <summary>The rank of the highest issuer, and more for a joint document.</summary>
sealed class IssuerRule(Catalog catalog, SignificanceTable table) : ISignificanceRule
{
    public string Name => "issuer";

    public (double, string)? Judge(Candidate candidate)
    {
        var bodies = candidate.Reading.Issuers.Select(i => i.Body is null ? null : catalog.BodyById(i.Body)).OfType<Body>().Distinct().ToList();
        if (bodies.Count == 0) return (0, "no issuer of the registry");
        var highest = bodies.MaxBy(b => b.Weight)!;
        var value = Math.Min(1, highest.Weight + (table.JointIssuer * (bodies.Count - 1)));
        return (value, bodies.Count == 1 ? $"issued by {highest.ShortEnglish}" : $"issued by {highest.ShortEnglish} and {bodies.Count - 1} more");
    }
}

/// <summary>What kind of text it is, and with what force.</summary>
sealed class GenreRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "genre";

    public (double, string)? Judge(Candidate candidate)
    {
        var genre = candidate.Document.Genre ?? candidate.Document.CarrierType;
        return genre is null ? (0, "no known type of document") : (table.Genres.GetValueOrDefault(genre, 0.2), $"type {genre}");
    }
}

/// <summary>Final or still a draft.</summary>
sealed class StageRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "stage";

    public (double, string)? Judge(Candidate candidate) => (table.Stages.GetValueOrDefault(candidate.Stage, 0.3), $"status {candidate.Stage}");
}

/// <summary>How many quantified targets it sets.</summary>
sealed class TargetsRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "targets";

    public (double, string)? Judge(Candidate candidate)
    {
        var count = candidate.Reading.Targets.Count;
        return (Math.Min(1, count / table.TargetsForFull), string.Create(CultureInfo.InvariantCulture, $"{count} quantified targets"));
    }
}

/// <summary>Money, bans and access weigh more than encouragement.</summary>
sealed class InstrumentRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "instruments";

    public (double, string)? Judge(Candidate candidate)
    {
        var strongest = candidate.Reading.Instruments.Select(i => i.Instrument).Distinct()
            .Select(id => (Id: id, Value: table.Instruments.GetValueOrDefault(id, 0.3))).OrderByDescending(i => i.Value).FirstOrDefault();
        return strongest.Id is null ? (0, "no policy instrument named") : (strongest.Value, $"strongest instrument {strongest.Id}");
    }
}

/// <summary>Whether it is about an industry at all, and which.</summary>
sealed class SectorRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "sector";

    public (double, string)? Judge(Candidate candidate)
    {
        var leading = candidate.Reading.Sectors.OrderByDescending(s => s.Score).FirstOrDefault();
        return leading is null ? (0, "no industry stands out") : (table.Sectors.GetValueOrDefault(leading.Sector, 1), $"sector {leading.Sector}");
    }
}

/// <summary>Whether foreign companies are touched.</summary>
sealed class ForeignRule(SignificanceTable table) : ISignificanceRule
{
    public string Name => "foreign";

    public (double, string)? Judge(Candidate candidate)
    {
        var words = table.ForeignWords.Where(word => candidate.Reading.Text.Contains(word, StringComparison.Ordinal)).ToList();
        return (Math.Min(1, words.Count / table.ForeignForFull), words.Count == 0 ? "nothing on foreign business" : $"on foreign business: {string.Join(", ", words.Take(3))}");
    }
}

/// <summary>Whether it carries out a document of higher rank, or repeals others.</summary>
sealed class RelationsRule : ISignificanceRule
{
    public string Name => "relations";

    public (double, string)? Judge(Candidate candidate)
    {
        var count = candidate.Reading.Citations.Count(c => c.Role is "implements" or "abolishes" or "replaces" or "amends" or "succeeds");
        return (Math.Min(1, count / 2.0), string.Create(CultureInfo.InvariantCulture, $"{count} documents implemented or replaced"));
    }
}

/// <summary>How many others report it, on a scale of logarithms.</summary>
sealed class EchoRule : ISignificanceRule
{
    public string Name => "echo";

    public (double, string)? Judge(Candidate candidate) =>
        candidate.Echoes == 0 ? null : (Math.Min(1, Math.Log2(1 + candidate.Echoes) / 4), string.Create(CultureInfo.InvariantCulture, $"{candidate.Echoes} other reports"));
}
