using System.Text;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Formats;

namespace Vermilion.Reading.Tests.Formats;

/// <summary>Short ways to read a page or a text in a test.</summary>
static class Sources
{
    public static readonly SourceTextReader Reader = new(Catalog.Default);

    public static SourceText Html(string html, string? url = null) => Read(Encoding.UTF8.GetBytes(html), "text/html", url);

    public static SourceText Plain(string text) => Read(Encoding.UTF8.GetBytes(text), "text/plain");

    public static SourceText Read(byte[] bytes, string? mediaType = null, string? url = null, string? charset = null) =>
        Reader.Read(new ReadRequest { Content = bytes, MediaType = mediaType, Url = url, Charset = charset });

    /// <summary>The lines of the document itself, without the metadata before it.</summary>
    public static string Body(this SourceText source) => source.Text[source.BodyStart..];

    public static IEnumerable<string> Lines(this SourceText source) =>
        source.Blocks.Where(b => b.Kind != BlockKind.Metadata).Select(b => b.Span.Of(source.Text).ToString());

    public static string? Value(this SourceText source, MetadataField field) => source.Metadata.FirstOrDefault(m => m.Field == field)?.Value;

    /// <summary>The folder of real material beside the repository; without it a test is skipped.</summary>
    public static string Corpora()
    {
        if (Environment.GetEnvironmentVariable("VERMILION_CORPORA") is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora)) return corpora;
        }

        Assert.Skip("the folder shared/corpora is not there");
        return "";
    }
}
