using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The head of an official act in English translation: Order No. N with the work below it, or an announcement with labels in brackets.</summary>
sealed partial class EnglishHead(SourceText source, HeaderZone zone)
{
    const int LongestHead = 14, LongestTitle = 260;

    // Lines as they stand: what is prose in Chinese may be a title in English.
    IEnumerable<HeadLine> Top => zone.Lines.Take(LongestHead);

    public Header Complete(Header head)
    {
        var order = Top.FirstOrDefault(l => Order().IsMatch(l.Text));
        var title = order is null ? head.Title ?? First() : Adopted() ?? head.Title;
        var dates = head.Dates;
        var written = Labelled("Date of Issue", "Promulgation Date", "Date of Promulgation") is { } day ? ChineseDates.First(source.Text, day.Start, day.End) : LastDay();
        return head with
        {
            Title = title,
            DocumentNumber = head.DocumentNumber ?? Number(title),
            Issuers = head.Issuers.Count > 0 ? head.Issuers : Issuers(order),
            CarrierType = head.CarrierType ?? (order is not null ? "order" : title is null ? null : Carrier().Match(title.Text) is { Success: true } carrier ? carrier.Value.ToLowerInvariant() : null),
            Genre = head.Genre ?? (title is null ? null : Genre().Match(title.Text) is { Success: true } genre ? genre.Value.ToLowerInvariant() : null),
            Dates = dates with
            {
                Written = dates.Written ?? (written is { } signed ? DateExtractor.Finding(signed) : null),
                Effective = dates.Effective ?? Effective(),
                // The day below the signature is that of writing.
                Published = dates.Published is { } published && written is { } own && published.Span == own.Span ? null : dates.Published,
            },
        };
    }

    TitleFinding? First() =>
        Top.FirstOrDefault() is { } line && line.Text.Length is > 12 and < LongestTitle && !line.Text.EndsWith('.') ? new TitleFinding(line.Text, line.Text, line.Span) : null;

    // The Measures for X were deliberated and adopted …: below the signature the name stands on a line of its own.
    TitleFinding? Adopted()
    {
        foreach (var line in Top.Skip(1))
            if (Work().Match(line.Text) is { Success: true } work && zone.Lines.FirstOrDefault(l => l.Text == work.Groups["x"].Value) is { } below)
                return new TitleFinding(below.Text, below.Text, below.Span);
        return null;
    }

    DocumentNumberFinding? Number(TitleFinding? title)
    {
        foreach (var line in Top)
            if (Serial().Match(line.Text) is { Success: true } match && SpacedText.Locate(source.Text, match.Groups["all"].Value, line.Span.Start) is { } span)
                return Finding(match, span);
        return title is not null && Announced().Match(title.Text) is { Success: true } own && SpacedText.Locate(source.Text, own.Groups["all"].Value, title.Span.Start) is { } place ? Finding(own, place) : null;
    }

    static DocumentNumberFinding Finding(Match match, TextSpan span) =>
        new(match.Groups["all"].Value, "", match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), span);

    List<IssuerFinding> Issuers(HeadLine? order)
    {
        if (order is not null && Order().Match(order.Text) is { Success: true } match && SpacedText.Locate(source.Text, match.Groups["org"].Value, order.Span.Start) is { } span)
            return [new IssuerFinding(match.Groups["org"].Value, null, span)];
        if (Labelled("Issuing Authority", "Issuing Body", "Promulgated by") is not { } label) return [];
        var found = new List<IssuerFinding>();
        foreach (var name in source.Text[label.Start..label.End].Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (SpacedText.Locate(source.Text, name, label.Start) is { } place) found.Add(new IssuerFinding(name, null, place));
        return found;
    }

    // [Issuing Authority] Ministry of Commerce.
    TextSpan? Labelled(params string[] labels)
    {
        foreach (var line in Top)
            if (Label().Match(line.Text) is { Success: true } match && labels.Contains(match.Groups["l"].Value, StringComparer.OrdinalIgnoreCase))
                return SpacedText.Locate(source.Text, match.Groups["v"].Value, line.Span.Start);
        return null;
    }

    FoundDate? LastDay()
    {
        foreach (var line in zone.Lines.Reverse().Take(8).Concat(Top))
            if (line.Text.Length < 40 && ChineseDates.WholeLine(source.Text, line.Span) is { Day: not null } day) return day;
        return null;
    }

    DateFinding? Effective() =>
        InForce().Match(source.Text, source.BodyStart) is { Success: true } match && ChineseDates.First(source.Text, match.Index, match.Index + match.Length) is { } day ? DateExtractor.Finding(day) : null;

    [GeneratedRegex("^[\\[【](?<l>[A-Za-z ]{4,30})[\\]】]:?\\s*(?<v>.+)$")]
    private static partial Regex Label();

    [GeneratedRegex("^(?:Order|Decree) of (?:the )?(?<org>[A-Z][A-Za-z'’,\\- ]{6,120})$")]
    private static partial Regex Order();

    [GeneratedRegex("^The (?<x>[A-Z][A-Za-z0-9'’,\\-() ]{8,200}?) (?:were|was|have been|has been|are|is) (?:hereby )?(?:deliberated|adopted|approved|promulgated|issued|reviewed)")]
    private static partial Regex Work();

    [GeneratedRegex("^(?:[\\[【]Document Number[\\]】]:?\\s*)?[(（]?(?<all>(?:(?:Announcement|Order|Decree|Notice) )?(?:\\[(?<y>(?:19|20)\\d{2})\\] )?No\\. ?(?<n>\\d{1,5})(?: (?:of |\\[)?(?<y>(?:19|20)\\d{2})\\]?)?)[)）]?$")]
    private static partial Regex Serial();

    [GeneratedRegex("(?<all>(?:Announcement|Order|Decree) No\\. ?(?<n>\\d{1,5})(?: of (?<y>(?:19|20)\\d{2}))?)")]
    private static partial Regex Announced();

    [GeneratedRegex("\\bAnnouncement\\b|\\bNotice\\b|\\bDecision\\b|\\bOpinions\\b")]
    private static partial Regex Carrier();

    [GeneratedRegex("^(?:Interim |Provisional |Administrative )?(?<![A-Za-z])(?:Measures|Regulations|Provisions|Rules|Guidelines)(?= )")]
    private static partial Regex Genre();

    [GeneratedRegex("shall (?:come into force|take effect|enter into force|be effective|be implemented|become effective)(?: and be implemented)? (?:on|as of|from|as from|since) [A-Z][a-z]+ \\d{1,2}, (?:19|20)\\d{2}")]
    private static partial Regex InForce();
}
