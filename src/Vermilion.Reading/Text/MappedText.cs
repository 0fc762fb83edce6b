using System.Runtime.InteropServices;

namespace Vermilion.Reading.Text;

/// <summary>Text under construction in which every character knows its place in the original. Places are kept as runs.</summary>
sealed class MappedText
{
    // No StringBuilder: its indexer walks over chunks, which makes a pass over a long text quadratic.
    readonly List<char> characters = [];
    readonly List<(int Start, int Origin)> runs = [];

    public int Length => characters.Count;

    public char this[int index] => characters[index];

    public ReadOnlySpan<char> Characters => CollectionsMarshal.AsSpan(characters);

    /// <summary>Stretches in which text and original advance together, by their starts.</summary>
    public IReadOnlyList<(int Start, int Origin)> Runs => runs;

    public int Origin(int index)
    {
        int low = 0, high = runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        return runs[low].Origin + index - runs[low].Start;
    }

    public void Add(char character, int origin)
    {
        Place(origin);
        characters.Add(character);
    }

    /// <summary>Adds a stretch whose characters stand in the original one after another.</summary>
    public void Add(ReadOnlySpan<char> text, int origin)
    {
        if (text.Length == 0) return;
        Place(origin);
        characters.AddRange(text);
    }

    public void Add(MappedText other) => AddPart(other, 0, other.Length);

    public MappedText Slice(int start, int end)
    {
        var part = new MappedText();
        part.AddPart(this, start, end);
        return part;
    }

    /// <summary>Adds <c>[start, end)</c> of another text with its places.</summary>
    public void AddPart(MappedText other, int start, int end)
    {
        var offset = Length - start;
        if (end <= start) return;
        Place(other.Origin(start));
        for (var i = other.FirstRunAfter(start); i < other.runs.Count && other.runs[i].Start < end; i++)
            runs.Add((other.runs[i].Start + offset, other.runs[i].Origin));
        characters.AddRange(other.Characters[start..end]);
    }

    public static MappedText Of(string text, int origin = 0)
    {
        var mapped = new MappedText();
        mapped.Add(text, origin);
        return mapped;
    }

    public override string ToString() => new(Characters);

    void Place(int origin)
    {
        if (runs.Count > 0 && origin - runs[^1].Origin == Length - runs[^1].Start) return;
        runs.Add((Length, origin));
    }

    int FirstRunAfter(int position)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Start > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
