using System.Text.RegularExpressions;
using Vermilion.Composing.Parts;

namespace Vermilion.Web.Pages.Composer;

/// <summary>
/// The form of the composer. Each part is named in the order of the page (<c>part = PARENT/LIST/ID</c>), its fields as <c>ID.field</c>;
/// a field that the form leaves out stays as it was.
/// </summary>
sealed partial class ComposerForm(IFormCollection form, Part began)
{
    readonly Dictionary<string, List<(string List, string Id)>> children = [];

    /// <summary>The tree as the person left it; null for a form that is not whole, since what is missing would count as deleted.</summary>
    public Part? Read()
    {
        if (form["end"] != "yes") return null;
        var seen = new HashSet<string> { PartIds.Root };
        foreach (var line in form["part"])
        {
            if (line?.Split('/') is not [var parent, var list, var id] || !PartIds.IsValid(id) || !seen.Contains(parent) || !seen.Add(id)) return null;
            if (!children.TryGetValue(parent, out var own)) children[parent] = own = [];
            own.Add((list, id));
        }

        return ReadPart(PartIds.Root, PartKind.Issue);
    }

    Part ReadPart(string id, PartKind kind) => new(id, kind)
    {
        Fields = kind.Fields.ToDictionary(f => f, f => Field(id, f)),
        Lists = kind.Lists.ToDictionary(l => l.Key, l => (IReadOnlyList<Part>)[.. Children(id, l.Key, l.Value)]),
    };

    IEnumerable<Part> Children(string parent, string list, PartKind kind)
    {
        foreach (var id in Ordered(parent, list))
        {
            if (form[$"drop.{id}"] == "theirs") continue;
            var part = ReadPart(id, kind);
            if (kind != PartKind.Passage || Paragraphs().Split(part["text"].Trim()) is not { Length: > 1 } paragraphs)
            {
                yield return OneLine(part);
                continue;
            }

            // An empty line in a paragraph parts it in two, as in any text.
            yield return OneLine(part.With("text", paragraphs[0]));
            foreach (var text in paragraphs.Skip(1)) yield return new Part(PartIds.New(), kind).With("text", text.ReplaceLineEndings(" "));
        }
    }

    IEnumerable<string> Ordered(string parent, string list)
    {
        var ids = children.GetValueOrDefault(parent, []).Where(c => c.List == list).Select(c => c.Id);
        if (form[$"order.{parent}.{list}"] != "theirs" || began.Find(parent) is not { } held) return ids;
        var order = held.List(list).Select(p => p.Id).ToList();
        return ids.OrderBy(id => order.IndexOf(id) is var at and >= 0 ? at : order.Count);
    }

    static Part OneLine(Part part) => part.Fields.ContainsKey("text") ? part.With("text", part["text"].ReplaceLineEndings(" ")) : part;

    string Field(string id, string field)
    {
        // A person who chose the others' text in a conflict gets it whatever stands in the box.
        if (form[$"pick.{id}.{field}"] == "theirs") return began.Find(id)?[field] ?? "";
        if (form.TryGetValue($"{id}.{field}", out var given)) return given.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        return began.Find(id)?[field] ?? "";
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex Paragraphs();
}
