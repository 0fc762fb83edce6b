namespace Vermilion.Composing.Parts;

/// <summary>
/// A part of an Issue that one person edits at a time: the Issue itself, an entry, a bullet, a line. Its id stays through all revisions,
/// so that two people's work can be joined, and a comment keeps its place.
/// </summary>
public sealed record Part(string Id, PartKind Kind)
{
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, IReadOnlyList<Part>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<Part>>();

    /// <summary>The text of a field; empty where it is not set.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    public IReadOnlyList<Part> List(string name) => Lists.GetValueOrDefault(name, []);

    public Part With(string field, string value) => this with { Fields = new Dictionary<string, string>(Fields) { [field] = value } };

    public Part WithList(string name, IEnumerable<Part> parts) =>
        this with { Lists = new Dictionary<string, IReadOnlyList<Part>>(Lists) { [name] = [.. parts] } };

    /// <summary>This part and all below it, in the order of the document.</summary>
    public IEnumerable<Part> All() => Kind.Lists.Keys.SelectMany(List).SelectMany(p => p.All()).Prepend(this);

    public Part? Find(string id) => All().FirstOrDefault(p => p.Id == id);

    /// <summary>The parent and the list that hold a part.</summary>
    public (Part Parent, string List)? PlaceOf(string id)
    {
        foreach (var parent in All())
            foreach (var (list, parts) in parent.Lists)
                if (parts.Any(p => p.Id == id)) return (parent, list);
        return null;
    }

    /// <summary>The tree with one of its parts changed; null takes the part out.</summary>
    public Part Replace(string id, Func<Part, Part?> change) => this with
    {
        Lists = Lists.ToDictionary(l => l.Key, l => (IReadOnlyList<Part>)[.. l.Value.Select(p => p.Id == id ? change(p) : p.Replace(id, change)).OfType<Part>()]),
    };

    /// <summary>Nothing was written into it: a form's empty row.</summary>
    public bool IsBlank => Kind.Fields.All(f => f is "provenance" or "machine" || string.IsNullOrWhiteSpace(this[f])) && Kind.Lists.Keys.All(l => List(l).All(p => p.IsBlank));

    /// <summary>Without the blank parts below it.</summary>
    public Part WithoutBlanks() => this with
    {
        Lists = Lists.ToDictionary(l => l.Key, l => (IReadOnlyList<Part>)[.. l.Value.Where(p => !p.IsBlank).Select(p => p.WithoutBlanks())]),
    };

    /// <summary>Whether two parts say the same, whatever their ids.</summary>
    public bool SaysSame(Part other) => Kind == other.Kind && Kind.Fields.All(f => this[f] == other[f])
        && Kind.Lists.Keys.All(l => List(l).Count == other.List(l).Count && List(l).Zip(other.List(l)).All(pair => pair.First.SaysSame(pair.Second)));

    /// <summary>Whether two trees are the same, with the ids of their parts and their order.</summary>
    public bool IsSame(Part other) => Id == other.Id && SaysSame(other) && All().Select(p => p.Id).SequenceEqual(other.All().Select(p => p.Id));
}
