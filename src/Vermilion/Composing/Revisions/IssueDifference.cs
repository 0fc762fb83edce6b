using Vermilion.Composing.Parts;
using Vermilion.Linking.Comparing;

namespace Vermilion.Composing.Revisions;

/// <summary>What changed in one part.</summary>
/// <param name="Change">in, out, changed or moved.</param>
/// <param name="Section">The list of the Issue that it belongs to.</param>
public sealed record PartChange(string Change, string Section, string Place, IReadOnlyList<FieldChange> Fields);

public sealed record FieldChange(string Field, IReadOnlyList<Stretch> Words);

/// <summary>Two states of an Issue, part by part and word by word, in the order of the later one; what went out stands at the end of its section.</summary>
public static class IssueDifference
{
    public static IReadOnlyList<PartChange> Between(Part a, Part b)
    {
        var before = a.All().ToDictionary(p => p.Id);
        var after = b.All().Select(p => p.Id).ToHashSet();
        var moved = Moved(a, b);
        var changes = b.All().Select(p => Change(before.GetValueOrDefault(p.Id), p, b, moved)).OfType<PartChange>();
        var gone = a.All().Where(p => !after.Contains(p.Id)).Select(p => new PartChange("out", Section(a, p.Id), PartText.Place(a, p.Id), Fields(p, null)));
        return [.. changes.Concat(gone).GroupBy(c => c.Section).SelectMany(g => g)];
    }

    static PartChange? Change(Part? before, Part after, Part root, HashSet<string> moved)
    {
        var fields = Fields(before, after);
        var change = before is null ? "in" : fields.Count > 0 ? "changed" : moved.Contains(after.Id) ? "moved" : null;
        return change is null ? null : new PartChange(change, Section(root, after.Id), PartText.Place(root, after.Id), fields.Count > 0 ? fields : [new FieldChange("", [new Stretch("same", PartText.Label(after))])]);
    }

    static List<FieldChange> Fields(Part? before, Part? after) =>
    [
        .. from field in (after ?? before)!.Kind.Fields
           let x = before?[field] ?? ""
           let y = after?[field] ?? ""
           where x != y
           select new FieldChange(PartText.FieldName(field), WordDifference.Of(x, y)),
    ];

    /// <summary>The parts that do not follow the one that they followed, among those that both have.</summary>
    static HashSet<string> Moved(Part a, Part b)
    {
        var (before, after) = (Places(a), Places(b));
        var moved = new HashSet<string>(before.Keys.Where(id => after.TryGetValue(id, out var place) && place != before[id]));
        foreach (var parent in b.All())
        {
            foreach (var (list, parts) in parent.Lists)
            {
                var now = parts.Select(p => p.Id).Where(id => before.GetValueOrDefault(id) == (parent.Id, list)).ToList();
                var then = (a.Find(parent.Id)?.List(list) ?? []).Select(p => p.Id).Where(now.Contains).ToList();
                moved.UnionWith(now.Where((id, i) => then.Count > i && then[i] != id));
            }
        }

        return moved;
    }

    static Dictionary<string, (string, string)> Places(Part root) =>
        root.All().SelectMany(parent => parent.Lists.SelectMany(l => l.Value.Select(p => (p.Id, Place: (parent.Id, l.Key))))).ToDictionary(p => p.Id, p => p.Place);

    static string Section(Part root, string id)
    {
        if (root.PlaceOf(id) is not { } place) return "front";
        return place.Parent.Id == PartIds.Root ? place.List is PartKind.Stories or PartKind.PolicyNews or PartKind.CorporateNews ? place.List : "front" : Section(root, place.Parent.Id);
    }
}
