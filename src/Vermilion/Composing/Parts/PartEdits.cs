using Vermilion.Composing.MarkdownForm;

namespace Vermilion.Composing.Parts;

/// <summary>What the buttons of the composer do to an Issue: <c>up:ID</c>, <c>add:PARENT/LIST</c>, <c>top:ID</c>.</summary>
public static class PartEdits
{
    /// <summary>The changed tree, and the id of the part to go on with; the tree as it was where the order fits no part of it.</summary>
    public static (Part Root, string? Focus) Apply(Part root, string order)
    {
        var (verb, target) = order.Split(':', 2) is [var v, var t] ? (v, t) : (order, "");
        if (verb == "add" && target.Split('/') is [var parent, var list]) return Add(root, parent, list);
        if (root.PlaceOf(target) is not { } place) return (root, null);
        return verb switch
        {
            "up" => (Move(root, place, target, -1), target),
            "down" => (Move(root, place, target, +1), target),
            "delete" => (root.Replace(target, _ => null), place.Parent.Id),
            "read" => (root.Replace(target, p => p.With("machine", "")), target),
            "top" when place.Parent.List(place.List).First(p => p.Id == target) is { } line && line.Kind == PartKind.News => ToTop(root, line),
            "news" when root.Find(target) is { } story && story.Kind == PartKind.Story => ToNews(root, story),
            _ => (root, null),
        };
    }

    static (Part, string?) Add(Part root, string parent, string list)
    {
        if (root.Find(parent) is not { } holder || !holder.Kind.Lists.TryGetValue(list, out var kind)) return (root, null);
        var added = new Part(PartIds.New(), kind);
        Part WithAdded(Part part) => part.WithList(list, part.List(list).Append(added));
        return (parent == PartIds.Root ? WithAdded(root) : root.Replace(parent, WithAdded), added.Id);
    }

    static Part Move(Part root, (Part Parent, string List) place, string id, int by)
    {
        var parts = place.Parent.List(place.List).ToList();
        var from = parts.FindIndex(p => p.Id == id);
        var to = from + by;
        if (to < 0 || to >= parts.Count) return root;
        (parts[from], parts[to]) = (parts[to], parts[from]);
        return place.Parent.Id == PartIds.Root ? root.WithList(place.List, parts) : root.Replace(place.Parent.Id, p => p.WithList(place.List, parts));
    }

    /// <summary>A line becomes an entry: its words the headline, itself with its day and sources the first bullet.</summary>
    static (Part, string?) ToTop(Part root, Part line)
    {
        var sources = line["sources"].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var text = sources.Length == 0 ? line["text"] : $"{line["text"]} ({string.Join("; ", sources)})";
        var bullet = new Part(PartIds.New(), PartKind.Bullet) { Fields = new Dictionary<string, string> { ["date"] = line["date"], ["text"] = text, ["evidence"] = line["evidence"] } };
        var story = new Part(PartIds.New(), PartKind.Story).With("headline", line["text"]).WithList(PartKind.Bullets, [bullet]);
        root = root.Replace(line.Id, _ => null);
        return (root.WithList(PartKind.Stories, root.List(PartKind.Stories).Append(story)), story.Id);
    }

    /// <summary>An entry becomes a line: of its first dated bullet where that says what the headline says, else of its headline.</summary>
    static (Part, string?) ToNews(Part root, Part story)
    {
        var evidence = story.All().Select(p => p["evidence"]).Where(e => e.Length > 0).Distinct();
        var day = story.List(PartKind.Policies).Select(p => p["date"]).Concat(story.List(PartKind.Bullets).Select(b => b["date"])).FirstOrDefault(d => d.Length > 0, "");
        var links = story.List(PartKind.Policies).Where(p => p["label"].Length + p["url"].Length > 0)
            .Select(p => LinkText.Write(new Model.SourceLink($"{p["body"]} {p["label"]}".Trim(), null, p["url"].Length == 0 ? null : p["url"])));
        var inText = story.List(PartKind.Bullets).SelectMany(b => LinkText.SplitSources(b["text"]).Sources).Select(LinkText.Write);
        var line = new Part(PartIds.New(), PartKind.News)
        {
            Fields = new Dictionary<string, string>
            {
                ["date"] = day, ["text"] = story["headline"], ["sources"] = string.Join('\n', links.Concat(inText).Distinct()), ["evidence"] = string.Join('\n', evidence),
            },
        };
        root = root.Replace(story.Id, _ => null);
        var list = story.List(PartKind.Policies).Count > 0 ? PartKind.PolicyNews : PartKind.CorporateNews;
        var lines = root.List(list).ToList();
        var later = day.Length == 0 ? -1 : lines.FindIndex(l => string.CompareOrdinal(l["date"], day) > 0);
        lines.Insert(later < 0 ? lines.Count : later, line);
        return (root.WithList(list, lines), line.Id);
    }
}
