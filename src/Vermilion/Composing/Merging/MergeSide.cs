using Vermilion.Composing.Parts;

namespace Vermilion.Composing.Merging;

/// <summary>One of the three trees of a merge, by id.</summary>
sealed class MergeSide
{
    readonly Dictionary<string, Part> parts = [];
    readonly Dictionary<string, (string, string)> places = [];
    readonly Dictionary<(string, string), List<string>> order = [];

    public MergeSide(Part root)
    {
        parts[root.Id] = root;
        Take(root);
    }

    void Take(Part parent)
    {
        foreach (var (list, children) in parent.Lists)
        {
            foreach (var child in children)
            {
                // A part restored from the base must not stand beside itself where this side moved it.
                if (!parts.TryAdd(child.Id, child)) continue;
                places[child.Id] = (parent.Id, list);
                Ids((parent.Id, list)).Add(child.Id);
                Take(child);
            }
        }
    }

    /// <summary>The parts in the order of the document, each before those below it.</summary>
    public IEnumerable<Part> Parts => parts.Values.ToList();

    public Part this[string id] => parts[id];

    public bool Holds(string id) => parts.ContainsKey(id);

    public (string, string)? PlaceOf(string id) => places.TryGetValue(id, out var place) ? place : null;

    public List<string> Ids((string, string) place) => order.TryGetValue(place, out var ids) ? ids : order[place] = [];

    /// <summary>Brings a deleted part back as it was, with all below it that is not elsewhere.</summary>
    public void Restore(Part part, (string, string)? place)
    {
        parts[part.Id] = part;
        if (place is { } at)
        {
            places[part.Id] = at;
            Ids(at).Add(part.Id);
        }

        Take(part);
    }
}
