using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Formats;

/// <summary>Bytes of any format into a <see cref="SourceText"/>.</summary>
public sealed class SourceTextReader(Catalog catalog)
{
    readonly Catalog catalog = catalog;

    public SourceText Read(ReadRequest request) => new()
    {
        Text = catalog is null ? "" : System.Text.Encoding.UTF8.GetString(request.Content.Span),
        MediaType = request.MediaType ?? "text/plain",
    };
}
