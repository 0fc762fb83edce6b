using System.Globalization;
using System.Text.Json;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>
/// What a page's metadata would tell the reader. Title, number and dates of a gold line are what is asked for, and are
/// never told: only <c>request</c> tells them.
/// </summary>
static class PageMetadata
{
    public static Fetched Read(JsonElement facts, Fetched bare, FactReader reader)
    {
        var told = bare with
        {
            Url = reader.Text(facts, "url") ?? bare.Url,
            Issuer = reader.Text(facts, "issuer") ?? bare.Issuer,
            Source = reader.Text(facts, "source") ?? bare.Source,
            MediaType = reader.Text(facts, "mediaType") ?? bare.MediaType,
        };
        if (!facts.TryGetProperty("request", out var request) || request.ValueKind == JsonValueKind.Null) return told;
        if (reader.Names(request, "request").Count == 0) return told;
        return told with
        {
            Url = reader.Text(request, "url") ?? told.Url,
            Issuer = reader.Text(request, "issuer") ?? told.Issuer,
            Source = reader.Text(request, "source") ?? told.Source,
            MediaType = reader.Text(request, "mediaType") ?? told.MediaType,
            Title = reader.Text(request, "title") ?? told.Title,
            DocumentNumber = reader.Text(request, "doc_number") ?? reader.Text(request, "documentNumber") ?? told.DocumentNumber,
            Published = Day(reader.Text(request, "published"), reader) ?? told.Published,
        };
    }

    static DateOnly? Day(string? text, FactReader reader)
    {
        if (text is null) return null;
        if (text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        reader.Report($"published of request must be a day such as 2021-02-18, not {text}");
        return null;
    }
}
