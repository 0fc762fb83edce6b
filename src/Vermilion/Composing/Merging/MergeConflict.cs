using Vermilion.Composing.Parts;

namespace Vermilion.Composing.Merging;

public enum ConflictKind
{
    /// <summary>Two people gave one field two texts.</summary>
    Field,

    /// <summary>One deleted a part that the other changed; it is kept until somebody decides.</summary>
    Deleted,

    /// <summary>Two people ordered one list anew, differently.</summary>
    Order,
}

/// <summary>What cannot be joined without a person.</summary>
/// <param name="Part">The part, or the parent of the list.</param>
/// <param name="Name">The field or the list.</param>
/// <param name="Before">The text that both began from.</param>
public sealed record MergeConflict(ConflictKind Kind, Part Part, string Name, string Before, string Mine, string Theirs);

/// <summary>Two people's work joined; where they collide, my text stands, and the conflict names all three.</summary>
public sealed record MergeResult(Part Merged, IReadOnlyList<MergeConflict> Conflicts);
