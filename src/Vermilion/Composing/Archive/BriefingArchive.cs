using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>Earlier issues of a serial, as they were printed, become Issues: Markdown, HTML, Word, PDF.</summary>
public static class BriefingArchive
{
    public const string Kinds = "md, txt, html, docx, pdf";

    /// <param name="file">Its name stands before the line in a failure, and may name the month.</param>
    /// <param name="briefing">The id of the serial; without it, its title gives one.</param>
    public static Outcome<Issue> Read(string file, byte[] content, string? briefing)
    {
        if (content.AsSpan().StartsWith("---"u8)) return Own(IssueMarkdown.Read(Encoding.UTF8.GetString(content), file), briefing);
        var pieces = PiecesOf(file, content);
        return pieces.Succeeded ? new PrintedBriefing(file).Read(pieces.Value, briefing) : pieces.Failure;
    }

    static Outcome<Issue> Own(Outcome<Issue> read, string? briefing) =>
        read.Succeeded && briefing is not null ? read.Value with { Briefing = briefing } : read;

    static Outcome<List<Piece>> PiecesOf(string file, byte[] content)
    {
        try
        {
            return Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".md" or ".markdown" or ".txt" => MarkdownPieces.Read(Encoding.UTF8.GetString(content)),
                ".html" or ".htm" or ".xhtml" => HtmlPieces.Read(new MemoryStream(content)),
                ".docx" => DocxPieces.Read(new MemoryStream(content)),
                ".pdf" => PdfPieces.Read(content),
                _ => new Failure($"{file}: not a kind of file that a briefing is read from ({Kinds}); convert it"),
            };
        }
        // The formats' own words for a file that is broken; there are many types of them.
        catch (Exception e) when (e is FileFormatException or InvalidDataException or OpenXmlPackageException or InvalidOperationException or System.Xml.XmlException or UglyToad.PdfPig.Core.PdfDocumentFormatException)
        {
            return new Failure($"{file}: the file cannot be read ({e.Message}); open it in its program and save it anew");
        }
    }
}
