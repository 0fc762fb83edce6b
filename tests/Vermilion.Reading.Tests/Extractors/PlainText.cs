namespace Vermilion.Reading.Tests;

/// <summary>A text as an extractor gets it, with metadata lines put at its head, as the reader of formats does.</summary>
static class PlainText
{
    public static SourceText Of(string body, params (MetadataField Field, string Value)[] metadata)
    {
        var head = "";
        var fields = new List<PageMetadata>();
        foreach (var (field, value) in metadata)
        {
            fields.Add(new PageMetadata(field, value, new TextSpan(head.Length, head.Length + value.Length)));
            head += value + "\n";
        }

        return new SourceText { Text = head + body, MediaType = "text/plain", Metadata = fields, BodyStart = head.Length };
    }
}
