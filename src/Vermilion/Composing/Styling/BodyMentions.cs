using System.Text.RegularExpressions;
using Vermilion.Composing.Parts;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing.Styling;

/// <summary>Bodies by the house style: full name and acronym at the first mention of an Issue, then the acronym.</summary>
sealed class BodyMentions
{
    const string Rule = "a body has its full name with the acronym first, then the acronym";

    readonly Dictionary<string, Body> byName = new(StringComparer.Ordinal);
    readonly Regex mentions;

    public BodyMentions(Catalog catalog)
    {
        // Bodies of today before those of the past, which may have had the same acronym.
        foreach (var body in catalog.Bodies.Where(b => b.ShortEnglish == b.Acronym && b.Acronym is { Length: > 1 }).OrderBy(b => b.ValidTo is not null))
        {
            byName.TryAdd(body.En, body);
            byName.TryAdd(body.Acronym!, body);
        }

        var names = string.Join('|', byName.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape));
        // Built from the catalog, so it cannot be generated at compile time; literal names only: linear.
        mentions = new Regex($@"(?<![\p{{L}}\p{{N}}])(?<the>[Tt]he )?(?<name>{(names.Length == 0 ? "(?!)" : names)})(?<short> \((?<acronym>[^()]{{2,20}})\))?(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);
    }

    public IEnumerable<StyleFinding> Check(Part root)
    {
        var all = (from part in root.All().Where(p => p.Fields.ContainsKey("text"))
                   from match in mentions.Matches(part["text"])
                   select (part, match, body: byName[match.Groups["name"].Value])).ToList();
        var seen = new HashSet<string>();
        foreach (var (part, match, body) in all)
        {
            var isFirst = seen.Add(body.Id);
            var isFull = match.Groups["name"].Value == body.En;
            var hasAcronym = isFull && match.Groups["acronym"].Value == body.Acronym;
            // A body that is named once needs no acronym to come back to.
            if (isFirst && (hasAcronym || (isFull && all.Count(m => m.body.Id == body.Id) == 1))) continue;
            if (!isFirst && !isFull) continue;
            yield return Finding(part, match, body, isFirst, isFull, hasAcronym);
        }
    }

    static StyleFinding Finding(Part part, Match match, Body body, bool isFirst, bool isFull, bool hasAcronym)
    {
        var name = match.Groups["name"];
        var (start, end) = (name.Index, hasAcronym ? match.Index + match.Length : name.Index + name.Length);
        // "the Ministry (…)" becomes "MIIT" without its article; an acronym that is first gets one.
        if (!isFirst && isFull) start = match.Index;
        var suggested = isFirst ? $"{(isFull || match.Groups["the"].Success ? "" : match.Index == 0 ? "The " : "the ")}{body.En} ({body.Acronym})" : body.Acronym!;
        return new StyleFinding(part.Id, "text", start, part["text"][start..end], suggested, Rule);
    }
}
