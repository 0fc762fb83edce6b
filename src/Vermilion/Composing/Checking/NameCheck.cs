using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Composing.Checking;

/// <summary>
/// A body or a company that the Issue names must be named by its sources, and where it acts, be the one that acts there. Places and
/// programmes, of which a comment speaks freely, are reported only where the cited words name another one instead.
/// </summary>
sealed partial class NameCheck(Catalog catalog, NameCatalog names) : IStatementCheck
{
    const int HeadLength = 300;
    const int TailLength = 120;

    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        var text = words.Text;
        var claims = names.InIssue(text).Where(h => !h.Owners.All(o => o.Kind == ClaimKind.Policy && h.Name.Length < 6)).ToList();
        if (claims.Count == 0) return [.. Unlisted(statement, text, claims), .. Misdated(statement, text)];
        foreach (var claim in claims) words.Mask(claim.Span.Start, claim.Span.Length);
        var cited = CitedNames(statement);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. claims.Where(c => seen.Add(c.Name)).Select(c => LookUp(statement, c, claims, cited, text)).OfType<CheckFinding>(), .. Unlisted(statement, text, claims), .. Misdated(statement, text)];
    }

    List<(CitedSpan Span, NameHit<Named> Hit)> CitedNames(Statement statement) =>
        [.. statement.Spans.SelectMany(span => names.InSource(span.Words).Select(hit => (span, hit)))];

    // "The Ministry of Finance (NDRC)": a name and the short form behind it are one body's.
    static CheckFinding? Unequal(Statement statement, NameHit<Named> claim, List<NameHit<Named>> claims, string text)
    {
        var next = claims.Find(c => c.Span.Start == claim.Span.End + 2 && text[claim.Span.End..c.Span.Start] == " (" && c.Span.End < text.Length && text[c.Span.End] == ')');
        if (next.Name is null || next.Owners.Any(n => claim.Owners.Any(c => c.Kind != n.Kind || SameThing(c, n)))) return null;
        var wording = text.Substring(claim.Span.Start, claim.Span.Length);
        // A working group stands under the body in the parentheses.
        if (wording.EndsWith("Group", StringComparison.Ordinal) || wording.EndsWith("Office", StringComparison.Ordinal)) return null;
        return statement.Missing(claim.Owners[0].Kind, wording, claim.Span.Start, $"'{next.Name}' is the short form of another name; correct one of the two") with { Verdict = Verdict.Contradicting };
    }

    CheckFinding? LookUp(Statement statement, NameHit<Named> claim, List<NameHit<Named>> claims, List<(CitedSpan Span, NameHit<Named> Hit)> cited, string text)
    {
        var kind = claim.Owners[0].Kind;
        if (Unequal(statement, claim, claims, text) is { } unequal) return unequal;
        var wording = text.Substring(claim.Span.Start, claim.Span.Length);
        var issuersOnly = statement.Policy is not null && kind == ClaimKind.Body;
        if (!issuersOnly)
        {
            foreach (var (span, hit) in cited)
                if (span.Source is { } source && Names(hit, claim)) return Found(source, span.Words.Substring(hit.Span.Start, hit.Span.Length), span.Start + hit.Span.Start);
        }

        var acts = kind == ClaimKind.Body && (issuersOnly || Acts().IsMatch(text.AsSpan(claim.Span.End)));
        var own = issuersOnly ? Own(statement) : statement.Cited;
        if (kind == ClaimKind.Body && own.FirstOrDefault(s => Issues(s, claim)) is { } issuer) return Found(issuer, NameIn(issuer, claim) ?? wording, -1);
        // The cited words name others of the kind that the statement leaves out: one of them was meant.
        var left = cited.Where(c => c.Hit.Owners.Any(o => o.Kind == kind) && !claims.Any(other => Names(c.Hit, other))).ToList();
        var wasLost = statement.HasOwnEvidence && left.Count > 0;
        var issued = acts && own.Any(s => s.Issuers.Count > 0);
        if (!wasLost && !issued && statement.Sources.All.Select(s => (Source: s, Name: NameIn(s, claim))).FirstOrDefault(s => s.Name is not null) is { Source: not null } elsewhere)
            return Found(elsewhere.Source, elsewhere.Name!, elsewhere.Source.Text.IndexOf(elsewhere.Name!, StringComparison.Ordinal));
        if (kind is ClaimKind.Place or ClaimKind.Policy)
        {
            var isKnown = statement.Sources.All.Any(s => NameIn(s, claim) is not null);
            return wasLost && !isKnown ? Contradicts(left[0]) : null;
        }

        if (wasLost) return Contradicts(left[0]);
        if (issued) return Missing(Verdict.Contradicting, $"the document is issued by {IssuerOf(own)}; correct the body, or cite words that name it");
        return Missing(Verdict.NotFound, $"no source of this item names this {(kind == ClaimKind.Body ? "body" : "company")}; correct it, or cite a document that names it");

        CheckFinding Found(HeldSource source, string inSource, int at) =>
            statement.Found(kind, wording, claim.Span.Start, inSource == wording ? Verdict.Exact : Verdict.Converted, source, inSource, at);

        CheckFinding Contradicts((CitedSpan Span, NameHit<Named> Hit) other)
        {
            var inSource = other.Span.Words.Substring(other.Hit.Span.Start, other.Hit.Span.Length);
            return Missing(Verdict.Contradicting, $"the cited words name '{inSource}'; correct the name, or cite words that give it") with { Document = other.Span.Document, SourceWords = inSource };
        }

        CheckFinding Missing(Verdict verdict, string mend) => statement.Missing(kind, wording, claim.Span.Start, mend) with { Verdict = verdict };
    }

    // 国务院反垄断委员会 names the State Council too.
    static bool Names(NameHit<Named> hit, NameHit<Named> claim) => hit.Owners.Any(o => claim.Owners.Any(c => SameThing(c, o)
        || (c.Kind == ClaimKind.Body && o.Kind == c.Kind && c.Chinese.Any(zh => zh.Length > 2 && hit.Name.StartsWith(zh, StringComparison.Ordinal)))));

    static bool SameThing(Named one, Named other) =>
        one.Kind == other.Kind && (one.Id == other.Id || one.Family == other.Id || other.Family == one.Id);

    static IReadOnlyList<HeldSource> Own(Statement statement)
    {
        var own = statement.Policy!.NameChinese is { Length: > 0 } name ? statement.Sources.All.Where(s => PolicyTitleCheck.IsTitled(s, name)).ToList() : [];
        return own.Count > 0 ? own : statement.Sources.All;
    }

    bool Issues(HeldSource source, NameHit<Named> claim)
    {
        var ids = claim.Owners.SelectMany(o => new[] { o.Id, o.Family }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (source.Issuers.Overlaps(ids) || source.Issuers.Any(i => catalog.Bodies.FirstOrDefault(b => b.Id == i) is { Parent: { } parent, Level: "office" or "provincial_office" } && ids.Contains(parent))) return true;
        var text = source.Text;
        var head = text[..Math.Min(HeadLength, text.Length)];
        var tail = text.Length > HeadLength ? text[^Math.Min(TailLength, text.Length)..] : "";
        var issuing = source.Issuers.Count == 0;
        return issuing && names.InSource(head + "\n" + tail).Any(h => h.Owners.Any(o => claim.Owners.Any(c => SameThing(c, o))));
    }

    string? NameIn(HeldSource source, NameHit<Named> claim)
    {
        foreach (var owner in claim.Owners)
        {
            var name = owner.English.Concat(owner.Chinese).FirstOrDefault(n => n.Length > 1 && source.Text.Contains(n, StringComparison.Ordinal));
            if (name is not null) return name;
            if (owner.Kind == ClaimKind.Body && source.Bodies.Contains(owner.Id)) return owner.Chinese[0];
            foreach (var office in catalog.Bodies.Where(b => owner.Kind == ClaimKind.Body && b.Parent == owner.Id && b.Level is "office" or "provincial_office"))
                if (source.Text.Contains(office.Zh, StringComparison.Ordinal)) return office.Zh;
        }

        return null;
    }

    string IssuerOf(IEnumerable<HeldSource> sources) =>
        string.Join(", ", sources.SelectMany(s => s.Issuers).Distinct(StringComparer.Ordinal).Select(id => catalog.Bodies.FirstOrDefault(b => b.Id == id)?.En ?? id).Take(3));

    // A ministry that the registry does not know, or a bureau of a city: it must stand in a source, or be made of a known local body.
    IEnumerable<CheckFinding> Unlisted(Statement statement, string text, List<NameHit<Named>> known)
    {
        foreach (Match match in Formal().Matches(text))
        {
            if (known.Exists(k => k.Span.Start < match.Index + match.Length && k.Span.End > match.Index && k.Span.Length >= match.Length - 4)) continue;
            var isInEnglish = statement.Sources.All.FirstOrDefault(s => s.Text.Contains(match.Value, StringComparison.Ordinal));
            if (isInEnglish is not null)
            {
                yield return statement.Found(ClaimKind.Body, match.Value, match.Index, Verdict.Exact, isInEnglish, match.Value, isInEnglish.Text.IndexOf(match.Value, StringComparison.Ordinal));
                continue;
            }

            var local = statement.Sources.All.SelectMany(s => s.Issuers.Concat(s.Bodies).Select(id => (Source: s, Body: catalog.LocalBodies.ById(id)))).Where(l => l.Body is not null).ToList();
            var same = local.FirstOrDefault(l => Key(l.Body!.En) == Key(match.Value));
            if (same.Body is { } body) yield return statement.Found(ClaimKind.Body, match.Value, match.Index, Verdict.Converted, same.Source, body.Zh, same.Source.Text.IndexOf(body.Zh, StringComparison.Ordinal));
            else if (match.Value.StartsWith("Ministry", StringComparison.Ordinal) || local.Count > 0)
                yield return statement.Missing(ClaimKind.Body, match.Value, match.Index, local.Count > 0 ? $"the sources name {local[0].Body!.Zh}; correct the body, or cite words that name it" : "no source of this item names this body; correct it, or cite a document that names it")
                    with { Verdict = local.Count > 0 ? Verdict.Contradicting : Verdict.NotFound, SourceWords = local.Count > 0 ? local[0].Body!.Zh : null };
        }
    }

    // Made in China 2020: programmes with a year in their name have that year.
    static IEnumerable<CheckFinding> Misdated(Statement statement, string text) => Programme().Matches(text).Select(match =>
        statement.Missing(ClaimKind.Policy, match.Value, match.Index, "no programme of this name has this year; correct the name") with { Verdict = Verdict.Contradicting });

    [GeneratedRegex(@"Made in China (?!2025)20\d\d|China Standards (?!2035)20\d\d|Healthy China (?!2030)20\d\d|Industry (?!4)\d\.0")]
    private static partial Regex Programme();

    static string Key(string english) => string.Join(' ', SharedTerms.Stems(english.Replace("Municipal", "", StringComparison.Ordinal).Replace("Provincial", "", StringComparison.Ordinal)).Where(s => s is not ("bureau" or "commis" or "depart" or "munici")).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?:Ministry|(?:\p{Lu}\p{Ll}+ )+(?:Municipal|Provincial)(?: \p{Lu}\p{Ll}+){0,2} (?:Bureau|Department|Commission|Administration)) (?:of|for) \p{Lu}\p{Ll}[\p{L}-]*(?:,? (?:and |of )?\p{Lu}\p{Ll}[\p{L}-]*)*")]
    private static partial Regex Formal();

    [GeneratedRegex(@"^[^.;]{0,60}?\b(?:publish|releas|issu(?:ed|es|ing)|announc|unveil|circulat|promulgat|adopt|launch|present|put(?:s)? (?:out|online|forward)|ask(?:s|ed) for|call(?:s|ed) for|open(?:s|ed) a|answer|seek|sought|solicit|approv|clear(?:s|ed)|hand(?:s|ed) out|tell(?:s)?\b|told|order(?:s|ed)|lays? (?:out|down)|laid (?:out|down)|set(?:s)? out|draw(?:s)? up|drew up)")]
    private static partial Regex Acts();
}
