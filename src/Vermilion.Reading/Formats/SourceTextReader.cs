using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Formats.Html;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>Bytes of any format into a <see cref="SourceText"/>.</summary>
public sealed class SourceTextReader(Catalog catalog)
{
    /// <summary>What a page that is only a cover of its attachments has at most, in characters.</summary>
    const int CoverLength = 300;

    readonly HtmlFormat html = new(catalog);

    /// <summary>Never throws for what the bytes hold: what could not be read is said in <see cref="SourceText.Warnings"/>.</summary>
    public SourceText Read(ReadRequest request)
    {
        var (mediaType, warnings) = MediaTypes.Decide(request);
        RawDocument document;
        try
        {
            document = ReadFormat(request, mediaType);
        }
        // The edge of one document: the parsers are others' code, documents are hostile, and a batch must go on past a bad one.
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            document = new RawDocument { Warnings = [$"unreadable: {mediaType} could not be parsed ({e.GetType().Name}); see the original"] };
        }

        var fields = MetadataMerge.Merge(document.Metadata, request);
        var text = SourceTextComposer.Compose(document, fields, mediaType);
        return text with { Warnings = [.. warnings, .. document.Warnings, .. Gaps(text, document)] };
    }

    RawDocument ReadFormat(ReadRequest request, string mediaType)
    {
        switch (mediaType)
        {
            case MediaTypes.Pdf: return PdfFormat.Read(request.Content);
            case MediaTypes.Docx: return DocxFormat.Read(request.Content);
            case MediaTypes.Binary: return new RawDocument();
        }

        var decoded = Bounded(CharsetDecoder.Decode(request.Content.Span, request.Charset));
        var document = mediaType switch
        {
            MediaTypes.Html => html.Read(decoded.Text, request.Url),
            MediaTypes.Markdown => MarkdownFormat.Read(decoded.Text),
            _ => PlainTextFormat.Read(decoded.Text),
        };
        return document with { Warnings = [.. decoded.Warnings, .. document.Warnings] };
    }

    static DecodedText Bounded(DecodedText decoded) =>
        decoded.Text.Length <= ReadingLimits.Characters ? decoded : decoded with
        {
            Text = decoded.Text[..ReadingLimits.Characters],
            Warnings = [.. decoded.Warnings, $"truncated: only the first {ReadingLimits.Characters} of {decoded.Text.Length} characters were read"],
        };

    static IEnumerable<string> Gaps(SourceText text, RawDocument document)
    {
        var length = text.Text.Length - text.BodyStart;
        if (length < CoverLength && document.Attachments.Count > 0)
            yield return $"attachment-not-read: {string.Join("; ", document.Attachments.Take(10))}";
        if (length <= 0 && !document.Warnings.Any(w => w.StartsWith("no-text", StringComparison.Ordinal)))
            yield return "no-text: the document has no text; only its metadata was kept";
    }
}
