using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Vermilion.Reading.Tests;

/// <summary>A real document that was annotated by hand, with what the whole reader finds in it.</summary>
sealed record GoldRecord(JsonNode Facts, string Body, ReadResult Reading)
{
    /// <summary>The annotations hold facts and positions only; the documents themselves lie in the corpora.</summary>
    public static IReadOnlyList<GoldRecord> ReadAll()
    {
        var facts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "gold", "annotations.jsonl")).Select(l => JsonNode.Parse(l)!).ToList();
        var read = new List<GoldRecord>();
        foreach (var folder in facts.GroupBy(f => Text(f, "ref")!.Split('/')[0]))
        {
            var wanted = folder.ToDictionary(f => Text(f, "ref")![(folder.Key.Length + 1)..]);
            foreach (var record in Records(folder.Key).Where(r => wanted.ContainsKey(Text(r, "id")!)).ToList())
                read.Add(new GoldRecord(wanted[Text(record, "id")!], Text(record, "body")!, DocumentReader.Default.Read(Request(record))));
        }

        Assert.Equal(facts.Count, read.Count);
        return read;
    }

    static IEnumerable<JsonNode> Records(string folder)
    {
        var packed = folder is "laws" or "cctv_news";
        using var file = File.OpenRead(Corpora.Find($"{folder}/docs.jsonl{(packed ? ".gz" : "")}"));
        using var lines = new StreamReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (lines.ReadLine() is { } line)
            if (line.Length > 0) yield return JsonNode.Parse(line)!;
    }

    static ReadRequest Request(JsonNode record) => new()
    {
        Content = Encoding.UTF8.GetBytes(Text(record, "body")!),
        MediaType = "text/plain",
        Charset = "utf-8",
        Title = Text(record, "title"),
        Issuer = Text(record, "issuer"),
        Source = Text(record, "source"),
        Url = Text(record, "url"),
        Published = DateOnly.TryParse(Text(record, "published")?[..10], System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
    };

    public static string? Text(JsonNode node, string field) => (string?)node[field];

    /// <summary>Where a stretch of the body lies in the text of the reading: positions are matched by the characters that are no space.</summary>
    public TextSpan InReading(TextSpan inBody)
    {
        var text = Reading.Text;
        // Long enough that the title, which the reading may hold twice, does not mislead it.
        var opening = Solid(Body)[..Math.Min(120, Solid(Body).Length)];
        var start = Math.Max(Solid(text).IndexOf(opening, StringComparison.Ordinal), 0);
        var first = start + Solid(Body[..inBody.Start]).Length;
        return new TextSpan(Position(text, first), Position(text, first + Solid(Body[inBody.Start..inBody.End]).Length - 1) + 1);
    }

    static int Position(string text, int solid)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) && solid-- == 0) return i;
        return text.Length;
    }

    public static string Solid(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
