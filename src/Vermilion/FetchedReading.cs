using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion;

/// <summary>From what was fetched to what the pure library takes, and back.</summary>
public static class FetchedReading
{
    const string NoText = "no-text: there is no content, only metadata is held";

    public static ReadResult ReadWith(this Fetched item, DocumentReader reader)
    {
        var reading = reader.Read(new ReadRequest
        {
            Content = item.Content,
            MediaType = item.MediaType,
            Charset = item.Charset,
            Id = item.Id,
            Url = item.Url,
            Title = item.Title,
            Published = item.Published,
            Issuer = item.Issuer,
            DocumentNumber = item.DocumentNumber,
            Source = item.Source,
        });
        var missing = item.Content.Length == 0 && !reading.Warnings.Any(w => w.StartsWith("no-text", StringComparison.Ordinal));
        return reading with { Warnings = [.. item.Warnings, .. reading.Warnings, .. missing ? [NoText] : Array.Empty<string>()] };
    }
}
