namespace Vermilion.Reading;

/// <summary>
/// From positions in a cleaned text to positions in the text it was made from. Kept as runs: each run is a
/// stretch in which both texts advance together.
/// </summary>
public sealed class OffsetMap
{
    /// <summary>The map of a text onto itself.</summary>
    public static readonly OffsetMap Identity = new([], []);

    readonly int[] targetStarts;
    readonly int[] originStarts;

    OffsetMap(int[] targetStarts, int[] originStarts)
    {
        this.targetStarts = targetStarts;
        this.originStarts = originStarts;
    }

    /// <summary>The position in the original of the character at <paramref name="position"/>.</summary>
    public int ToOriginal(int position)
    {
        if (targetStarts.Length == 0) return position;
        var index = Array.BinarySearch(targetStarts, position);
        if (index < 0) index = ~index - 1;
        if (index < 0) return position;
        return originStarts[index] + (position - targetStarts[index]);
    }

    /// <summary>The stretch of the original from the first to behind the last character of <paramref name="span"/>.</summary>
    public TextSpan ToOriginal(TextSpan span) =>
        span.Length == 0
            ? new TextSpan(ToOriginal(span.Start), ToOriginal(span.Start))
            : new TextSpan(ToOriginal(span.Start), ToOriginal(span.End - 1) + 1);

    /// <summary>Collects the runs while a cleaned text is written from left to right.</summary>
    public sealed class Builder
    {
        readonly List<int> targetStarts = [];
        readonly List<int> originStarts = [];

        /// <summary>Says that the character at <paramref name="target"/> came from <paramref name="origin"/>.</summary>
        public void Add(int target, int origin)
        {
            if (targetStarts.Count > 0 && origin - originStarts[^1] == target - targetStarts[^1]) return;
            targetStarts.Add(target);
            originStarts.Add(origin);
        }

        public OffsetMap Build() => targetStarts.Count == 0 ? Identity : new([.. targetStarts], [.. originStarts]);
    }
}
