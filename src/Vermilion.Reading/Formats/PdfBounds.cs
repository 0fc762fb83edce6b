using System.Text.RegularExpressions;

namespace Vermilion.Reading.Formats;

/// <summary>
/// Looks over the bytes of a PDF, or of the objects packed in it, for what the parser would take without end: it walks trees of
/// pages by recursion, and fills tables of widths one by one.
/// </summary>
static partial class PdfBounds
{
    const int MaxReferences = 150_000;
    const int MaxTreeNodes = 5_000;
    const int MaxRange = 1_000_000;
    const int MaxPlainBytes = 1_000_000;
    const int MaxCallers = 12;

    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Count(" R"u8) > MaxReferences) return $"more than {MaxReferences} references";
        if (bytes.Count("/Kids"u8) + EscapedNames(bytes) > MaxTreeNodes) return $"more than {MaxTreeNodes} nodes in its tree of pages";
        return HasEndlessRange(bytes) ? $"a range of more than {MaxRange} widths or characters" : null;
    }

    /// <summary>
    /// The parser asks for no filter where a stream is not packed, so that such streams are bounded here: in size, and in how
    /// often one calls others, which multiplies from one to the next.
    /// </summary>
    public static string? RefusalOfPlainStreams(ReadOnlySpan<byte> bytes)
    {
        int size = 0, callers = 0;
        for (var at = 0; bytes[at..].IndexOf("stream"u8) is >= 0 and var next;)
        {
            var start = at + next;
            var end = bytes[start..].IndexOf("endstream"u8);
            if (end < 0) end = bytes.Length - start;
            var head = bytes[Math.Max(at, start - 2_000)..start];
            var dictionary = head[Math.Max(0, head.LastIndexOf(" obj"u8))..];
            at = Math.Min(bytes.Length, start + end + "endstream"u8.Length);
            if (dictionary.IndexOf("/Filter"u8) >= 0 || dictionary.IndexOf("/F "u8) >= 0) continue;
            size += end;
            if (bytes.Slice(start, end).Count(" Do"u8) > 1) callers++;
            if (size > MaxPlainBytes) return $"more than {MaxPlainBytes} bytes of streams that are not packed";
            if (callers > MaxCallers) return $"more than {MaxCallers} streams that call others";
        }

        return null;
    }

    /// <summary>/K#69ds is /Kids: names may be written so, but no honest program does in number.</summary>
    static int EscapedNames(ReadOnlySpan<byte> bytes) => bytes.Count("/#"u8) + bytes.Count("/K#"u8) + bytes.Count("/Ki#"u8) + bytes.Count("/Kid#"u8);

    /// <summary>Three whole numbers in an array of which the second is far above the first: [0 2000000000 500] among widths.</summary>
    static bool HasEndlessRange(ReadOnlySpan<byte> bytes)
    {
        long before = -1, last = -1;
        for (var i = 0; i < bytes.Length;)
        {
            if (!char.IsAsciiDigit((char)bytes[i]))
            {
                if (!IsBlank(bytes[i])) before = last = -1;
                i++;
                continue;
            }

            long value = 0;
            for (; i < bytes.Length && char.IsAsciiDigit((char)bytes[i]); i++) value = Math.Min(long.MaxValue / 16, (value * 10) + bytes[i] - '0');
            if (before >= 0 && last - before > MaxRange && value < 10_000) return true;
            (before, last) = (last, value);
        }

        return false;
    }

    static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0 or 12;

    /// <summary>&lt;00000000&gt; &lt;7FFFFFFF&gt;: a map of characters that has no end. Real ones map at most 65,536.</summary>
    public static bool IsEndlessMap(ReadOnlySpan<byte> stream)
    {
        if (stream.IndexOf("range"u8) < 0 || stream.IndexOf("begin"u8) < 0) return false;
        long total = 0;
        foreach (Match match in HexRange().Matches(System.Text.Encoding.Latin1.GetString(stream)))
        {
            var low = Convert.ToInt64(match.Groups["low"].Value, 16);
            var high = Convert.ToInt64(match.Groups["high"].Value, 16);
            total += Math.Max(0, high - low);
            if (high - low > ushort.MaxValue || total > MaxRange) return true;
        }

        return false;
    }

    [GeneratedRegex(@"<(?<low>[0-9A-Fa-f]{1,8})>\s{0,8}<(?<high>[0-9A-Fa-f]{1,8})>\s{0,8}[<\[\d]")]
    private static partial Regex HexRange();
}
