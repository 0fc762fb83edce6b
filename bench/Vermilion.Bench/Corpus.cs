using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Vermilion.Reading;

namespace Vermilion.Bench;

/// <summary>The real documents beside the repository, held in memory: no disk is measured.</summary>
static class Corpus
{
    static readonly string[] Collections =
    [
        "central2020/docs.jsonl", "govcn2019/docs.jsonl", "jiangxi_gov/docs.jsonl", "tcm_beijing/docs.jsonl", "gov_work_report/docs.jsonl",
        "laws/docs.jsonl.gz", "cctv_news/docs.jsonl.gz",
    ];

    public static string Folder { get; } = Find();

    /// <summary>Every n-th record of every collection, so that a part has the mixture of the whole.</summary>
    public static List<ReadRequest> Texts(int every = 1) =>
        [.. Collections.SelectMany(name => Records(Path.Combine(Folder, name)).Where((_, i) => i % every == 0))];

    /// <summary>Whole pages with their addresses unknown.</summary>
    public static List<(string Path, byte[] Bytes)> Pages() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "raw_html"), "*.htm*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllBytes(path)))];

    static IEnumerable<ReadRequest> Records(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            if (Text(record.RootElement, "body") is not { Length: > 0 } body) continue;
            yield return new ReadRequest
            {
                Content = Encoding.UTF8.GetBytes(body),
                MediaType = "text/plain",
                Charset = "utf-8",
                Title = Text(record.RootElement, "title"),
                Published = DateOnly.TryParse(Text(record.RootElement, "published"), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
            };
        }
    }

    static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static string Find()
    {
        if (Environment.GetEnvironmentVariable("VERMILION_CORPORA") is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "corpora") is var candidate && Directory.Exists(candidate)) return candidate;
        throw new DirectoryNotFoundException("shared/corpora is not beside the repository; name the folder in VERMILION_CORPORA");
    }
}
