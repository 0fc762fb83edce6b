using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>A document that the text cites, while its mentions are brought together: by its title, its number, or both.</summary>
sealed partial record CitedDocument(string? Title, string? Number, string Role, TextSpan Span)
{
    const int ShortestName = 12;

    public bool IsOwn { get; init; }

    public bool IsInOwnTitle { get; init; }

    string Key { get; } = Title is null ? "" : ChineseText.RemoveSpaces(Title).Replace("中华人民共和国", "", StringComparison.Ordinal);

    /// <summary>One finding a document, with its strongest role, in the order of the text.</summary>
    public static List<CitationFinding> Merge(List<CitedDocument> found)
    {
        var merged = new List<CitedDocument>();
        // Titles and numbers share one index: none can be mistaken for the other.
        var places = new Dictionary<string, List<int>>();
        foreach (var document in found)
        {
            var index = document.Names().SelectMany(n => places.GetValueOrDefault(n, [])).Where(i => merged[i].IsSameAs(document)).DefaultIfEmpty(-1).Min();
            if (index < 0)
            {
                index = merged.Count;
                merged.Add(document);
            }
            else merged[index] = merged[index].With(document);

            foreach (var name in merged[index].Names().Concat(document.Names()))
            {
                if (!places.TryGetValue(name, out var at)) places[name] = at = [];
                if (at.Count == 0 || at[^1] != index) at.Add(index);
            }
        }

        return [.. merged.OrderBy(c => c.Span.Start).Select(c => new CitationFinding(c.Title, c.Number, c.Role, c.Span))];
    }

    IEnumerable<string> Names() => new[] { Key, Number ?? "", WithoutIssuers(Key) }.Where(n => n.Length > 0).Distinct();

    bool IsSameAs(CitedDocument other)
    {
        var isSameNumber = Number is not null && Number == other.Number;
        if (isSameNumber) return Key.Length == 0 || other.Key.Length == 0 || IsPartOf(Key, other.Key) || IsPartOf(other.Key, Key);
        if (Key.Length == 0 || (Number is not null && other.Number is not null)) return false;
        return Key == other.Key || IsShortened(Key, other.Key) || IsShortened(other.Key, Key);
    }

    // Of one number, 关于X的请示 and 某省人民政府关于X的请示 are the same, as are X and 关于印发《X》的通知.
    static bool IsPartOf(string name, string whole) => Letters(whole).Contains(Letters(name), StringComparison.Ordinal);

    static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    // 《关于X的意见》, named once more with its issuer.
    static bool IsShortened(string name, string whole) =>
        name.Length >= ShortestName && whole.Length > name.Length && name.StartsWith("关于", StringComparison.Ordinal) && WithoutIssuers(whole) == name;

    // 国务院办公厅转发某部关于X的意见 is another document than 关于X的意见.
    static string WithoutIssuers(string key) => Issued().Match(key) is { Success: true } issued ? issued.Groups["name"].Value : key;

    CitedDocument With(CitedDocument other)
    {
        var isStronger = CitationRoles.Strength(other.Role) > CitationRoles.Strength(Role);
        return new CitedDocument(Title ?? other.Title, Number ?? other.Number, isStronger ? other.Role : Role, Title is null ? other.Span : isStronger && other.Title is not null ? other.Span : Span);
    }

    [GeneratedRegex("^(?![^关]*(?:转发|批转|印发|贯彻|落实|修改|修订|废止|解读))[一-鿿、（）]{2,50}?[院部委会局署厅办行府组制](?<name>关于[^》]+)$")]
    private static partial Regex Issued();
}
