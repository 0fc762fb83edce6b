using System.Text;

namespace Vermilion.Reading.Text;

/// <summary>Text under construction in which every character knows its place in the original.</summary>
sealed class MappedText
{
    readonly StringBuilder characters = new();
    readonly List<int> origins = [];

    public int Length => characters.Length;

    public char this[int index] => characters[index];

    public int Origin(int index) => origins[index];

    public void Add(char character, int origin)
    {
        characters.Append(character);
        origins.Add(origin);
    }

    /// <summary>Adds a stretch whose characters stand in the original one after another.</summary>
    public void Add(ReadOnlySpan<char> text, int origin)
    {
        characters.Append(text);
        for (var i = 0; i < text.Length; i++) origins.Add(origin + i);
    }

    public void Add(MappedText other)
    {
        characters.Append(other.characters);
        origins.AddRange(other.origins);
    }

    public MappedText Slice(int start, int end)
    {
        var part = new MappedText();
        part.characters.Append(characters.ToString(start, end - start));
        part.origins.AddRange(origins.GetRange(start, end - start));
        return part;
    }

    public static MappedText Of(string text, int origin = 0)
    {
        var mapped = new MappedText();
        mapped.Add(text, origin);
        return mapped;
    }

    public override string ToString() => characters.ToString();
}
