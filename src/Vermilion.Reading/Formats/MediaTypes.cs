using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Formats;

/// <summary>Decides what the bytes are: as declared, unless they are plainly something else.</summary>
static partial class MediaTypes
{
    public const string Html = "text/html";
    public const string Text = "text/plain";
    public const string Markdown = "text/markdown";
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Binary = "application/octet-stream";

    public static (string MediaType, IReadOnlyList<string> Warnings) Decide(ReadRequest request)
    {
        var bytes = request.Content.Span;
        var declared = request.MediaType?.Split(';')[0].Trim().ToLowerInvariant();
        var seen = Sniff(bytes, request.Content);
        if (seen is Pdf or Docx or Binary)
        {
            return seen == Binary ? (Binary, ["not-text: the bytes are neither text nor a format that is read (html, txt, md, pdf, docx)"])
                : declared is null || declared == seen ? (seen, []) : (seen, Contradicted(declared, seen));
        }

        return declared switch
        {
            Html or "application/xhtml+xml" => (Html, []),
            Markdown or "text/x-markdown" => (Markdown, []),
            Pdf or Docx => (seen, Contradicted(declared, seen)),
            // "text/plain" of a whole page is a server that does not know better; a text that talks of tags has no doctype.
            Text => LooksLikePage(bytes) ? (Html, Contradicted(declared, Html)) : (Text, []),
            _ => (seen, []),
        };
    }

    static string[] Contradicted(string declared, string seen) => [$"type-contradicted: declared {declared}, but the bytes are {seen}"];

    static string Sniff(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> content)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and < 1020) return Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return IsDocx(content) ? Docx : Binary;
        if (IsBinary(bytes)) return Binary;
        return LooksLikePage(bytes) || HasTags(bytes) ? Html : Text;
    }

    static bool IsDocx(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Zeros and other controls in number, and no UTF-16, in which every other byte is zero on one side.</summary>
    static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return false;
        var head = bytes[..(Math.Min(bytes.Length, 8192) & ~1)];
        if (head.Length == 0) return bytes is [< 9];
        int even = 0, odd = 0, controls = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0 && i % 2 == 0) even++;
            else if (head[i] == 0) odd++;
            else if (head[i] < 9 || head[i] is > 13 and < 32 and not 27) controls++;
        }

        if (even + odd > 0 && (even == 0 || odd == 0) && even + odd > head.Length / 20) return false;
        return even + odd > head.Length / 500 || controls > head.Length / 20;
    }

    static bool LooksLikePage(ReadOnlySpan<byte> bytes) => PageStart().IsMatch(Head(bytes, 1024));

    static bool HasTags(ReadOnlySpan<byte> bytes) => Tags().Count(Head(bytes, 4096)) >= 3;

    static string Head(ReadOnlySpan<byte> bytes, int length) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, length)]).Replace("\0", "", StringComparison.Ordinal);

    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();

    [GeneratedRegex(@"</?(?:div|p|table|tr|td|span|br|a|ul|li|h[1-6]|meta|title|font)(?:\s[^<>]{0,300})?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
