using System.Text;
using System.Text.Json;
using Vermilion.Collecting;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>One line of a gold file: facts, and the document itself or the reference to it.</summary>
sealed record GoldLine(string Id, string Where, string Half, GoldFacts Facts, string? Reference, Outcome<Fetched> Source)
{
    public static Outcome<GoldLine> Parse(JsonLine line, string path)
    {
        var where = $"{path}:{line.Number}";
        if (line.Bytes is null) return new Failure($"{where}: the line is longer than {JsonLines.MaximumBytes / 1048576} MB; split the document");
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(line.Bytes));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new Failure($"{where}: not a JSON object; one document a line is expected");
            return Read(json.RootElement, path, line.Number);
        }
        catch (JsonException e)
        {
            return new Failure($"{where}: not JSON (at byte {e.BytePositionInLine}); mend the line");
        }
        catch (InvalidOperationException)
        {
            // What is valid JSON and still no string: "\ud800", or bytes that are no UTF-8.
            return new Failure($"{where}: text that is not UTF-8; convert the file, or mend the line");
        }
    }

    static Outcome<GoldLine> Read(JsonElement line, string path, long number)
    {
        var where = $"{path}:{number}";
        var facts = GoldJson.Facts(line, where);
        if (!facts.Succeeded) return facts.Failure;
        var reader = new FactReader();
        var reference = reader.Text(line, "ref");
        var content = reader.Text(line, "content") ?? reader.Text(line, "body");
        if (reference is null && content is null) reader.Report("neither content nor ref; give one of them");
        var id = reader.Text(line, "id") ?? reference ?? $"line {number}";
        var bare = new Fetched { Id = id, Origin = path, Line = number, Content = Encoding.UTF8.GetBytes(content ?? ""), MediaType = "text/plain", Charset = "utf-8" };
        var source = PageMetadata.Read(line, bare, reader);
        var half = GoldFiles.HalfOf(line, id, reader);
        if (reader.Problem is not null) return new Failure($"{where}: {reader.Problem}");
        return new GoldLine(id, where, half, facts.Value, content is null ? reference : null, source);
    }

    static ReadOnlyMemory<byte> WithoutMark(byte[] line) =>
        line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line.AsMemory(Encoding.UTF8.Preamble.Length) : line;
}
