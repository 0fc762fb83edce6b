using System.Globalization;
using System.Text;
using System.Text.Json;
using Vermilion.Composing.Checking;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Tests.Composing;

/// <summary>The sample month of the repository, read without a store.</summary>
static class SampleMonth
{
    public static readonly string Repository = Find();

    static readonly string Folder = Path.Combine(Repository, "samples", "2021-02");

    public static string IssueMarkdown() => File.ReadAllText(Path.Combine(Folder, "issue.md"));

    public static HeldSources Sources() => new(Read().Select(read => HeldSources.Held(Row(read), read)));

    static IEnumerable<ReadResult> Read()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, "sources")))
        {
            if (path.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                foreach (var line in File.ReadLines(path).Where(l => l.Length > 0)) yield return ReadLine(JsonDocument.Parse(line).RootElement);
                continue;
            }

            yield return ReadFile(path);
        }
    }

    static ReadResult ReadFile(string path)
    {
        var text = File.ReadAllText(path);
        var given = path.EndsWith(".txt", StringComparison.Ordinal) && text.StartsWith("---", StringComparison.Ordinal)
            ? text.Split('\n').FirstOrDefault(l => l.StartsWith("published:", StringComparison.Ordinal))
            : null;
        return DocumentReader.Default.Read(new ReadRequest
        {
            Content = File.ReadAllBytes(path),
            MediaType = path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "text/plain",
            Id = "sample-2021-02/" + Path.GetFileNameWithoutExtension(path),
            Published = given is null ? null : DateOnly.Parse(given["published:".Length..].Trim(), CultureInfo.InvariantCulture),
        });
    }

    static ReadResult ReadLine(JsonElement record) => DocumentReader.Default.Read(new ReadRequest
    {
        Content = Encoding.UTF8.GetBytes(record.GetProperty("content").GetString()!),
        MediaType = "text/plain",
        Id = record.GetProperty("id").GetString(),
        Title = record.GetProperty("title").GetString(),
    });

    static Document Row(ReadResult read) => new()
    {
        Id = read.Id!,
        ContentHash = "",
        Title = read.Title?.Text ?? "",
        Published = DateOnly.TryParse(read.Dates.Published?.Value, CultureInfo.InvariantCulture, out var published) ? published : null,
    };

    static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "samples", "2021-02"))) return at.FullName;
        throw new DirectoryNotFoundException("samples/2021-02 is part of the repository");
    }
}
