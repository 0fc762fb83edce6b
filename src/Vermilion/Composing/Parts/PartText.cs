namespace Vermilion.Composing.Parts;

/// <summary>A part in a few words, for people.</summary>
public static class PartText
{
    const int LabelLength = 60;

    static readonly string[] Telling = ["headline", "text", "name", "words", "title"];

    /// <summary>The first words of a part.</summary>
    public static string Label(Part part)
    {
        var text = Telling.Select(f => part[f]).FirstOrDefault(t => t.Length > 0) ?? "(empty)";
        return text.Length <= LabelLength ? text : text[..LabelLength].TrimEnd() + "…";
    }

    /// <summary>All that a part says, a field on each line.</summary>
    public static string Of(Part part) => string.Join('\n', part.All().SelectMany(p => p.Kind.Fields.Select(f => p[f])).Where(t => t.Length > 0));

    /// <summary>Where a part stands, in words: <c>entry 2, bullet 3</c>.</summary>
    public static string Place(Part root, string id)
    {
        if (id == PartIds.Root) return "front matter";
        if (root.PlaceOf(id) is not { } place) return "a deleted part";
        var number = place.Parent.List(place.List).ToList().FindIndex(p => p.Id == id) + 1;
        var here = $"{Singular(place.List)} {number}";
        return place.Parent.Id == PartIds.Root ? here : $"{Place(root, place.Parent.Id)}, {here}";
    }

    /// <summary>What one part of a list is called.</summary>
    public static string Singular(string list) => list switch
    {
        PartKind.Stories => "entry",
        PartKind.PolicyNews => "policy news",
        PartKind.CorporateNews => "corporate news",
        PartKind.Policies => "policy",
        PartKind.Lead => "lead paragraph",
        PartKind.Bullets => "bullet",
        PartKind.Closing => "closing paragraph",
        PartKind.Comment => "comment paragraph",
        PartKind.Authors => "author",
        PartKind.Staff => "staff member",
        _ => "waiver",
    };

    public static string FieldName(string field) => field switch
    {
        "why" => "reason",
        "name" => "name",
        "chinese" => "Chinese name",
        "label" => "label of the link",
        "language" => "language of the link",
        "url" => "address of the link",
        "body" => "issuing body",
        "machine" => "machine draft",
        _ => field,
    };
}
