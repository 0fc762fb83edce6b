using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Composing.Parts;
using Vermilion.Reading.Catalogs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vermilion.Composing.Styling;

/// <summary>Words that are not as the house writes them, and how it would.</summary>
public sealed record StyleFinding(string Part, string Field, int Start, string Found, string Suggested, string Rule)
{
    /// <summary>How a button names it: the place in the text, which is the same while the text is.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Part}.{Field}.{Start}");
}

/// <summary>The house style of <c>catalog/composing/style.yaml</c>: what is not as it says, with the form that is.</summary>
public sealed partial class HouseStyle
{
    static readonly string[] Texts = ["headline", "text"];
    static readonly TimeSpan RuleTime = TimeSpan.FromSeconds(1);

    readonly StyleFile rules;
    readonly List<(StyleRule Rule, Regex Find)> patterns;
    readonly BodyMentions? bodies;

    public HouseStyle(Catalog catalog)
    {
        rules = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<StyleFile>(catalog.Composing["composing/style.yaml"]);
        patterns = rules.Rules.ConvertAll(r => (r, new Regex(r.Find, RegexOptions.CultureInvariant, RuleTime)));
        bodies = rules.Bodies ? new BodyMentions(catalog) : null;
    }

    /// <summary>What is found in the whole Issue, in the order of the text; no two findings overlap.</summary>
    public IReadOnlyList<StyleFinding> Check(Part root)
    {
        var found = new List<StyleFinding>();
        foreach (var part in root.All())
            foreach (var field in Texts.Where(part.Fields.ContainsKey)) found.AddRange(InText(part, field));
        found.AddRange(bodies?.Check(root) ?? []);
        found.AddRange(Policies(root));
        return [.. root.All().SelectMany(p => Texts.SelectMany(f => Separate(p[f], [.. found.Where(x => x.Part == p.Id && x.Field == f)])))];
    }

    IEnumerable<StyleFinding> InText(Part part, string field) =>
        from p in patterns
        from match in p.Find.Matches(part[field])
        select new StyleFinding(part.Id, field, match.Index, match.Value, p.Rule.Suggest(match), p.Rule.Name);

    IEnumerable<StyleFinding> Policies(Part root)
    {
        var names = root.List(PartKind.Stories).SelectMany(s => s.List(PartKind.Policies)).Select(p => p["name"]).Where(n => n.Split(' ').Length > 2).Distinct().OrderByDescending(n => n.Length).ToList();
        if (names.Count == 0 || string.IsNullOrEmpty(rules.Policies)) yield break;
        foreach (var part in root.All().Where(p => p.Fields.ContainsKey("text")))
        {
            foreach (var name in names)
            {
                for (var at = part["text"].IndexOf(name, StringComparison.Ordinal); at >= 0; at = part["text"].IndexOf(name, at + name.Length, StringComparison.Ordinal))
                    if (at == 0 || part["text"][at - 1] is not ('“' or '[' or '"' or '*')) yield return new StyleFinding(part.Id, "text", at, name, rules.Policies.Replace("{name}", name, StringComparison.Ordinal), "names of policies are quoted");
            }
        }
    }

    static IEnumerable<StyleFinding> Separate(string text, List<StyleFinding> found)
    {
        var closed = Addresses().Matches(text).Select(m => (m.Index, End: m.Index + m.Length)).ToList();
        var end = 0;
        foreach (var finding in found.OrderBy(f => f.Start).ThenByDescending(f => f.Found.Length))
        {
            if (finding.Start < end || finding.Found == finding.Suggested || closed.Exists(c => finding.Start < c.End && finding.Start + finding.Found.Length > c.Index)) continue;
            end = finding.Start + finding.Found.Length;
            yield return finding;
        }
    }

    /// <summary>Writes what was found as the house does.</summary>
    public static Part Mend(Part root, IEnumerable<StyleFinding> findings)
    {
        // From the end, so that what stands before keeps its place.
        foreach (var f in findings.OrderByDescending(f => f.Start))
            root = root.Replace(f.Part, p => p[f.Field].AsSpan(f.Start).StartsWith(f.Found, StringComparison.Ordinal) ? p.With(f.Field, p[f.Field].Remove(f.Start, f.Found.Length).Insert(f.Start, f.Suggested)) : p);
        return root;
    }

    [GeneratedRegex(@"\]\((?:<[^<>]*>|[^()\s]*)\)|https?://\S+|《[^》]*》")]
    private static partial Regex Addresses();

    sealed class StyleFile
    {
        public bool Bodies { get; set; }

        public string Policies { get; set; } = "";

        public List<StyleRule> Rules { get; set; } = [];
    }
}
