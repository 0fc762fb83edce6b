using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vermilion.Model;
using Vermilion.Publishing;

namespace Vermilion.Tests.Publishing;

/// <summary>What a reader sees of each output, as bare characters: blanks, bullets and the contents list taken out.</summary>
static partial class OutputText
{
    public static string Expected(BriefingDocument document) => Bare(string.Concat(document.Sections().SelectMany(s => s.Paragraphs)));

    public static string OfHtml(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var apart in page.QuerySelectorAll("head, nav, .skip, .draft")) apart.Remove();
        return Bare(page.Body!.TextContent);
    }

    public static string OfMarkdown(string markdown)
    {
        var pipeline = Markdig.MarkdownExtensions.UsePipeTables(new Markdig.MarkdownPipelineBuilder()).Build();
        var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, pipeline));
        var contents = page.QuerySelectorAll("h2").First(h => h.TextContent == HouseWording.Default.Contents);
        contents.NextElementSibling!.Remove();
        contents.Remove();
        return Bare(page.Body!.TextContent.Replace(Printed.DraftNotice, "", StringComparison.Ordinal));
    }

    public static string OfDocx(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
        var text = new StringBuilder();
        foreach (var paragraph in package.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>())
        {
            var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
            if (style.StartsWith("TOC", StringComparison.Ordinal) || paragraph.InnerText == HouseWording.Default.Contents) continue;
            text.AppendJoin("", paragraph.Descendants<Text>().Select(t => t.Text));
        }
        return Bare(text.ToString());
    }

    public static string OfPdf(byte[] pdf, BriefingDocument document)
    {
        var text = PdfToText(pdf);
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var kept = new StringBuilder();
        foreach (var page in pages)
            kept.AppendJoin('\n', page.Split('\n').Where(line =>
                !FootNumber().IsMatch(line) && line.Trim() != $"{document.Title} · {document.PeriodName}" && line.Trim() != Printed.DraftNotice)).Append('\n');
        var words = kept.ToString();
        var start = words.IndexOf(HouseWording.Default.Contents + "\n", StringComparison.Ordinal);
        var end = words.IndexOf(document.About.Count > 0 ? HouseWording.Default.About : HouseWording.Default.TopStories + "\n1 ", StringComparison.Ordinal);
        // The list of contents carries the words "Top stories" too: the front ends at the first heading behind it.
        return Bare(words[..start] + words[end..]);
    }

    public static string PdfToText(byte[] pdf)
    {
        if (!File.Exists("/usr/bin/pdftotext")) Assert.Skip("pdftotext is not installed");
        return Run("pdftotext", pdf, "-raw", "-enc", "UTF-8", "{file}", "-");
    }

    /// <summary>The output of a tool on the file; {file} stands for it.</summary>
    public static string Run(string tool, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"vermilion-{Guid.NewGuid():n}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments.Select(a => a == "{file}" ? path : a))
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The words "Top stories" and "Worth noting" head sections that the model gives as groups: they are taken out everywhere.
    static string Bare(string text)
    {
        return Blanks().Replace(text.Normalize(NormalizationForm.FormC), "").Replace(HouseWording.Default.TopStories.Replace(" ", "", StringComparison.Ordinal), "", StringComparison.Ordinal)
            .Replace(HouseWording.Default.WorthNoting.Replace(" ", "", StringComparison.Ordinal), "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\s•\u00ad\u200b]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*\d+ of \d+\s*$")]
    private static partial Regex FootNumber();
}
