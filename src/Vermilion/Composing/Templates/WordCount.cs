using System.Text.RegularExpressions;
using Vermilion.Composing.Checking;
using Vermilion.Composing.Parts;

namespace Vermilion.Composing.Templates;

/// <summary>How long a text or list is, and how long the house wants it.</summary>
public sealed record Measured(int Count, int? Limit, string Of)
{
    public bool IsOver => Count > Limit;

    public override string ToString() => Limit is null ? $"{Count} {Of}" : $"{Count} of {Limit} {Of}";
}

/// <summary>Counts printed words: the addresses of links, evidence and notes are none. A Chinese character counts as one.</summary>
public static partial class WordCount
{
    static readonly string[] Printed = ["headline", "text", "name", "body"];

    public static int In(string markdown) => Word().Count(PlainText.Of(markdown));

    public static int Of(Part part) => part.All().Where(p => p.Kind != PartKind.Person && p.Kind != PartKind.Waiver).Sum(p => p.Kind.Fields.Where(Printed.Contains).Sum(f => In(p[f])));

    public static Measured Whole(Part root, IssueTemplate template) => new(Of(root), template.Limit("issue"), "words");

    public static Measured Entry(Part story, IssueTemplate template) => new(Of(story), template.Limit("entry"), "words");

    /// <summary>The words of a headline, paragraph, bullet or line.</summary>
    public static Measured Text(Part part, string list, IssueTemplate template) => new(In(part[part.Kind == PartKind.Story ? "headline" : "text"]), list switch
    {
        PartKind.Stories => template.Limit("headline"),
        PartKind.Bullets => template.Limit("bullet"),
        PartKind.PolicyNews or PartKind.CorporateNews => template.Limit("line"),
        // Lead, closing and comment are limited as a whole.
        _ => null,
    }, "words");

    /// <summary>A list: its parts where those are counted, else its words.</summary>
    public static Measured List(Part parent, string list, IssueTemplate template) => list switch
    {
        PartKind.Stories => new(parent.List(list).Count, template.Limit("entries"), "entries"),
        PartKind.Bullets => new(parent.List(list).Count, template.Limit("bullets"), "bullets"),
        PartKind.PolicyNews or PartKind.CorporateNews => new(parent.List(list).Count, template.Limit(list), "lines"),
        _ => new(parent.List(list).Sum(Of), template.Limit(list), "words"),
    };

    /// <summary>All that is longer than the house wants it, with its place.</summary>
    public static IEnumerable<(string Place, Measured Measured)> Over(Part root, IssueTemplate template)
    {
        if (Whole(root, template) is { IsOver: true } whole) yield return ("the Issue", whole);
        foreach (var part in root.All())
        {
            if (part.Kind == PartKind.Story && Entry(part, template) is { IsOver: true } entry) yield return (PartText.Place(root, part.Id), entry);
            foreach (var list in part.Kind.Lists.Keys.Where(l => part.List(l).Count > 0))
            {
                if (List(part, list, template) is { IsOver: true } all) yield return ($"{PartText.Place(root, part.Id)}, {template.Label(list)}", all);
                foreach (var child in part.List(list))
                    if (Text(child, list, template) is { IsOver: true } text) yield return (PartText.Place(root, child.Id), text);
            }
        }
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]|[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/&-]*[\p{L}\p{N}])?%?")]
    private static partial Regex Word();
}
