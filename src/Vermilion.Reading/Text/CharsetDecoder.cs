using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Vermilion.Reading.Text;

/// <summary>
/// Decodes bytes: by the mark at their head, else as the transport declared, else as they declare themselves, else by
/// detection. A declaration that the bytes contradict is overridden, with a warning.
/// </summary>
static partial class CharsetDecoder
{
    const int HeadBytes = 4096;

    static CharsetDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? transport)
    {
        if (ByteOrderMark(bytes) is { } marked) return new DecodedText(marked.Encoding.GetString(bytes[marked.Length..]), marked.Encoding.WebName, []);
        if (WideWithoutMark(bytes) is { } wide) return new DecodedText(wide.GetString(bytes), wide.WebName, []);
        var warnings = new List<string>();
        // The bytes are asked too when the transport was wrong: servers declare one charset for all their pages.
        foreach (var name in new[] { transport, DeclaredInside(bytes) })
        {
            if (Known(name) is not { } declared) continue;
            if (Strictly(declared, bytes) is { } text && !IsMistaken(declared, bytes)) return new DecodedText(text, declared.WebName, warnings);
            // When nothing fits better, a few broken bytes are no reason to leave what a page says of itself.
            var detected = Detect(bytes).Charset;
            var contradicted = $"charset-contradicted: declared {name!.Trim()}, but the bytes are {detected}";
            if (detected != declared.WebName && !warnings.Contains(contradicted)) warnings.Add(contradicted);
        }

        var found = Detect(bytes);
        return found with { Warnings = [.. warnings, .. found.Warnings] };
    }

    /// <summary>Many bytes decode as GB18030 or Big5 that are plainly valid UTF-8: chance does not make that.</summary>
    static bool IsMistaken(Encoding declared, ReadOnlySpan<byte> bytes) =>
        declared.CodePage != Encoding.UTF8.CodePage && HasHighBytes(bytes) && Strictly(Encoding.UTF8, bytes) is not null;

    static DecodedText Detect(ReadOnlySpan<byte> bytes)
    {
        if (Strictly(Encoding.UTF8, bytes) is { } utf8) return new DecodedText(utf8, "utf-8", []);
        var chinese = ChineseCharsets.Best(bytes);
        if (chinese is { IsPlain: true }) return new DecodedText(chinese.Text, chinese.Charset, []);
        var guess = Guess(bytes);
        if (guess is not null && Strictly(guess, bytes) is { } text) return new DecodedText(text, guess.WebName, []);
        return MostlyUtf8(bytes) ? new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", ["charset-broken: some bytes are not utf-8 and were replaced"])
            : chinese is not null ? new DecodedText(chinese.Text, chinese.Charset, [$"charset-broken: some bytes are not {chinese.Charset} and were replaced"])
            : new DecodedText(Encoding.Latin1.GetString(bytes), "iso-8859-1", ["charset-unknown: read as iso-8859-1"]);
    }

    static Encoding? Guess(ReadOnlySpan<byte> bytes) =>
        CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 65536)].ToArray()).Detected is { Confidence: > 0.5f } found ? found.Encoding : null;

    static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 200_000)]);
        return text.AsSpan().Count('\uFFFD') * 20 < text.Count(c => c > 127);
    }

    static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (Encoding.GetEncoding("gb18030"), 4),
        _ => null,
    };

    /// <summary>UTF-16 without a mark shows by the zeros beside its Latin letters: all on one side.</summary>
    static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, HeadBytes) & ~1)];
        if (head.Length < 4) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        var few = head.Length / 20;
        return odd > few && even == 0 ? Encoding.Unicode : even > few && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    static string? DeclaredInside(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var match = MetaCharset().Match(head);
        return match.Success ? match.Groups["name"].Value : XmlEncoding().Match(head) is { Success: true } xml ? xml.Groups["name"].Value : null;
    }

    /// <summary>The names gb2312 and gbk are used of texts that hold characters of gb18030, which contains both.</summary>
    static Encoding? Known(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        name = name.Trim().Trim('"', '\'').ToLowerInvariant();
        if (name is "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "cp936" or "gb2312-80" or "hz-gb-2312") name = "gb18030";
        try
        {
            var encoding = Encoding.GetEncoding(name);
            // What can be read as Latin letters in an ASCII head is no UTF-16, whatever it says of itself.
            return encoding.CodePage is 1200 or 1201 or 12000 or 12001 ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static bool HasHighBytes(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    [GeneratedRegex(@"<meta[^>]{1,300}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex MetaCharset();

    [GeneratedRegex(@"^\s*<\?xml[^>]{1,200}?encoding\s*=\s*[""'](?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex XmlEncoding();
}
