using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Vermilion.Model;

namespace Vermilion.Collecting;

/// <summary>One record of the contract's JSON Lines. Unknown fields are ignored.</summary>
public static class JsonRecord
{
    public static Outcome<Fetched> Parse(JsonLine line, string origin)
    {
        var where = $"{origin}:{line.Number}";
        if (line.Bytes is null) return new Failure($"{where}: the line is longer than {JsonLines.MaximumBytes / 1048576} MB; split the document");
        var bytes = WithoutMark(line.Bytes);
        if (!Utf8.IsValid(bytes.Span)) return new Failure($"{where}: the line is not UTF-8; convert the file");
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new Failure($"{where}: not a JSON object; one record a line is expected");
            return Read(json.RootElement, line.Number, origin);
        }
        catch (JsonException e)
        {
            return new Failure($"{where}: not JSON (at byte {e.BytePositionInLine}); mend the line");
        }
        catch (InvalidOperationException)
        {
            // The only text that is valid JSON and valid UTF-8 and still no string: "\ud800".
            return new Failure($"{where}: an escape stands for half a character; mend the line");
        }
    }

    static Outcome<Fetched> Read(JsonElement record, long number, string origin)
    {
        var content = Text(record, "content") ?? Text(record, "body");
        var title = Text(record, "title");
        if (content is null && title is null)
            return new Failure($"{origin}:{number}: neither content nor title; give one of them");
        var published = GivenDate.Parse(Text(record, "published"));
        return new Fetched
        {
            Id = Text(record, "id"),
            Origin = origin,
            Line = number,
            Content = content is null ? [] : Encoding.UTF8.GetBytes(content),
            MediaType = Text(record, "mediaType") ?? "text/plain",
            Charset = "utf-8",
            Url = Text(record, "url"),
            Title = title,
            Published = published.Date,
            Issuer = Text(record, "issuer"),
            DocumentNumber = Text(record, "doc_number"),
            Source = Text(record, "source"),
            Language = Text(record, "lang") ?? Text(record, "language"),
            Warnings = published.Warnings,
        };
    }

    /// <summary>Null for what is absent, null, blank or no text. An id may be a number.</summary>
    static string? Text(JsonElement record, string name)
    {
        if (!record.TryGetProperty(name, out var value)) return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    static ReadOnlyMemory<byte> WithoutMark(byte[] line) =>
        line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line.AsMemory(Encoding.UTF8.Preamble.Length) : line;
}
