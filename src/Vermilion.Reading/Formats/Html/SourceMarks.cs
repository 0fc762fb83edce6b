using System.Text;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>
/// Marks that carry positions of the source through the HTML parser, which keeps none for text: a private-use
/// character and two digits to the base <see cref="Radix"/>, put before each stretch of text.
/// </summary>
static class SourceMarks
{
    public const char Mark = '\uF8FF';
    const char Zero = '\uE000';
    const int Radix = 6144;
    const int Length = 3;

    public static void Write(StringBuilder output, int position) =>
        output.Append(Mark).Append((char)(Zero + (position / Radix))).Append((char)(Zero + (position % Radix)));

    /// <summary>Reads the data of a text node: adds each character with its place in the source, until the text is longer than the limit.</summary>
    public static void Read(string data, MappedText output, int limit, ref int position)
    {
        for (var i = 0; i < data.Length && output.Length <= limit;)
        {
            if (data[i] == Mark && i + 2 < data.Length)
            {
                position = ((data[i + 1] - Zero) * Radix) + data[i + 2] - Zero;
                i += Length;
                continue;
            }

            var length = data.AsSpan(i + 1).IndexOf(Mark) + 1;
            if (length == 0) length = data.Length - i;
            output.Add(data.AsSpan(i, length), position);
            position += length;
            i += length;
        }
    }

    public static string Strip(string data)
    {
        if (!data.Contains(Mark, StringComparison.Ordinal)) return data;
        var clean = new StringBuilder(data.Length);
        for (var i = 0; i < data.Length; i++)
        {
            if (data[i] == Mark) i += Length - 1;
            else clean.Append(data[i]);
        }

        return clean.ToString();
    }
}
