namespace Vermilion.Collecting;

/// <summary>What an import makes of a file, by its name.</summary>
public static class FileKinds
{
    public const string JsonLines = "application/jsonl";
    public const string JsonLinesGzip = "application/jsonl+gzip";

    static readonly (string Ending, string MediaType)[] Known =
    [
        (".jsonl.gz", JsonLinesGzip),
        (".jsonl", JsonLines),
        (".html", "text/html"),
        (".htm", "text/html"),
        (".shtml", "text/html"),
        (".xhtml", "application/xhtml+xml"),
        (".txt", "text/plain"),
        (".md", "text/markdown"),
        (".markdown", "text/markdown"),
        (".pdf", "application/pdf"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ];

    public const string Names = "html, txt, md, pdf, docx, jsonl, jsonl.gz";

    /// <summary>Null for a name that import does not read.</summary>
    public static string? MediaTypeOf(string name)
    {
        foreach (var (ending, mediaType) in Known)
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return mediaType;
        return null;
    }

    public static bool IsJsonLines(string? mediaType) => mediaType is JsonLines or JsonLinesGzip;

    public static string WithoutEnding(string path)
    {
        foreach (var (ending, _) in Known)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return path[..^ending.Length];
        return path;
    }

    /// <summary>Files that tell about a folder, and are no documents of it.</summary>
    public static bool IsAboutTheFolder(string name) =>
        name.StartsWith('.')
        || name.Equals("INDEX.md", StringComparison.OrdinalIgnoreCase)
        || name.Equals("manifest.json", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("LICENCE", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COPYING", StringComparison.OrdinalIgnoreCase);
}
