using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing.Checking;

/// <summary>A body of the registry that the Issue names must be named by a source, in Chinese or in English.</summary>
sealed class BodyCheck : IStatementCheck
{
    readonly Dictionary<string, List<Body>> byEnglish = new(StringComparer.Ordinal);
    readonly Catalog catalog;
    readonly Regex names;

    public BodyCheck(Catalog catalog)
    {
        this.catalog = catalog;
        foreach (var body in catalog.Bodies)
        {
            Add(body.En, body);
            if (body.Acronym is { Length: > 1 } acronym) Add(acronym, body);
        }

        var longestFirst = byEnglish.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape);
        // Built from the catalog, so it cannot be generated at compile time; literal names only: linear.
        names = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', longestFirst)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);
    }

    void Add(string english, Body body)
    {
        if (!byEnglish.TryGetValue(english, out var bodies)) byEnglish[english] = bodies = [];
        bodies.Add(body);
    }

    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        if (byEnglish.Count == 0) yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in names.Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            if (seen.Add(match.Value)) yield return LookUp(statement, match.Value);
        }
    }

    CheckFinding LookUp(Statement statement, string name)
    {
        foreach (var source in statement.Sources.All)
        {
            if (source.Text.Contains(name, StringComparison.Ordinal)) return Found(Verdict.Exact, source, name);
            foreach (var body in byEnglish[name].SelectMany(Family))
            {
                var zh = body.ZhAliases.Prepend(body.Zh).FirstOrDefault(alias => source.Text.Contains(alias, StringComparison.Ordinal));
                if (zh is not null) return Found(Verdict.Converted, source, zh);
                if (source.Bodies.Contains(body.Id)) return Found(Verdict.Converted, source, body.Zh);
                if (source.Text.Contains(body.En, StringComparison.Ordinal)) return Found(Verdict.Converted, source, body.En);
            }
        }

        return new CheckFinding(statement.Place, ClaimKind.Body, name, Verdict.NotFound, null, null, "no source of this item names this body; correct it, or cite a document that names it");

        CheckFinding Found(Verdict verdict, HeldSource source, string inSource) => new(statement.Place, ClaimKind.Body, name, verdict, source.Id, inSource);
    }

    // The general office publishes for its body, and the English name is often that of the body.
    IEnumerable<Body> Family(Body body) => catalog.Bodies.Where(b => b.Parent == body.Id && b.Level is "office" or "provincial_office").Prepend(body);
}
