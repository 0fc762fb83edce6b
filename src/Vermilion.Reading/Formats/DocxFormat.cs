using System.IO.Compression;
using System.Xml;

namespace Vermilion.Reading.Formats;

/// <summary>A Word document. Its original, to which places refer, is the text of its paragraphs, one a line.</summary>
static class DocxFormat
{
    public const string MainPart = "word/document.xml";
    const string StylesPart = "word/styles.xml";
    const long MaxUnpacked = 100_000_000;
    const int MaxRatio = 100;
    const int MaxEntries = 5_000;
    const int MaxTag = 64_000;

    static readonly XmlReaderSettings Safely = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static RawDocument Read(ReadOnlyMemory<byte> content)
    {
        using var zip = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (Bomb(zip, content.Length) is { } bomb) return new RawDocument { Warnings = [bomb] };
        var writer = new DocxParagraphs(OutlineLevels(zip));
        using var xml = Open(zip, MainPart)!;
        // A broken end of the file is no reason to lose what stands before it.
        var broken = Try(() => writer.Read(xml));
        List<string> warnings = broken is null ? [] : [$"truncated: the DOCX is broken at line {broken.LineNumber} of {MainPart}; what stands before was read"];
        if (writer.IsTruncated) warnings.Add($"truncated: only the first {ReadingLimits.Lines} paragraphs and table cells were read");
        return new RawDocument { Blocks = writer.Blocks, Warnings = warnings };
    }

    /// <summary>The sizes that an archive states of itself are not trusted: what comes out is counted.</summary>
    static string? Bomb(ZipArchive zip, long packed)
    {
        if (zip.Entries.Count > MaxEntries) return $"refused: the DOCX has more than {MaxEntries} parts (a zip bomb?)";
        long total = 0;
        var buffer = new byte[65536];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var isMarkup = entry.FullName is MainPart or StylesPart;
            var tag = -1;
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (isMarkup && LongestTag(buffer.AsSpan(0, read), ref tag) > MaxTag) return $"refused: the DOCX has a tag of more than {MaxTag / 1000} kB";
                if (total > MaxUnpacked || (total > 1_000_000 && total > packed * MaxRatio))
                    return $"refused: the DOCX unpacks to more than {MaxUnpacked / 1_000_000} MB or {MaxRatio} times its size (a zip bomb?)";
            }
        }

        return null;
    }

    /// <summary>The parser compares every attribute of a tag with every other. <paramref name="open"/> is the length so far of a tag that goes on, or -1.</summary>
    static int LongestTag(ReadOnlySpan<byte> bytes, ref int open)
    {
        var longest = 0;
        while (bytes.Length > 0)
        {
            var at = bytes.IndexOf(open < 0 ? (byte)'<' : (byte)'>');
            if (open >= 0) longest = Math.Max(longest, open += at < 0 ? bytes.Length : at);
            if (at < 0) break;
            open = open < 0 ? 0 : -1;
            bytes = bytes[(at + 1)..];
        }

        return longest;
    }

    static XmlReader? Open(ZipArchive zip, string part) => zip.GetEntry(part) is { } entry ? XmlReader.Create(entry.Open(), Safely) : null;

    static XmlException? Try(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (XmlException e)
        {
            return e;
        }
    }

    /// <summary>The level of a heading by style: what the style says, or its well-known name.</summary>
    static Dictionary<string, int> OutlineLevels(ZipArchive zip)
    {
        var levels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        using var xml = Open(zip, StylesPart);
        if (xml is not null) Try(() => ReadStyles(xml, levels));
        return levels;
    }

    static void ReadStyles(XmlReader xml, Dictionary<string, int> levels)
    {
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordMarkup.IsWord(xml)) continue;
            if (xml.LocalName == "style") id = WordMarkup.Attribute(xml, "styleId");
            if (id is null) continue;
            if (xml.LocalName == "outlineLvl" && WordMarkup.Outline(xml) is { } level) levels[id] = level;
            else if (xml.LocalName == "name" && WordMarkup.Value(xml) is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                && name[^1] is >= '1' and <= '6') levels.TryAdd(id, name[^1] - '0');
        }
    }
}
