using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Vermilion.Publishing.Docx;

/// <summary>A Word document with named styles. The same briefing gives the same bytes.</summary>
public static class DocxRenderer
{
    // The earliest time that a ZIP can hold; the clock of the day has no business in the file.
    static readonly DateTimeOffset ZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Render(BriefingDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), "docx-styles.xml");
            Feed(main.AddNewPart<NumberingDefinitionsPart>("numbering"), "docx-numbering.xml");
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            var body = new DocxBody(document, main).Build();
            body.Append(Section(document, main));
            main.Document = new W.Document(body);
            var properties = package.AddCoreFilePropertiesPart();
            WriteProperties(properties, document);
            // The kit makes these two ids up at random.
            package.ChangeIdOfPart(main, "document");
            package.ChangeIdOfPart(properties, "properties");
        }
        return Normalised(stream.ToArray());
    }

    static void Feed(OpenXmlPart part, string resource)
    {
        using var xml = typeof(DocxRenderer).Assembly.GetManifestResourceStream(resource)!;
        part.FeedData(xml);
    }

    static Settings Settings() => new(
        new UpdateFieldsOnOpen { Val = true },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    static SectionProperties Section(BriefingDocument document, MainDocumentPart main)
    {
        var section = new SectionProperties();
        if (document.IsDraft)
        {
            var header = main.AddNewPart<HeaderPart>("header");
            header.Header = new Header(Line("Header", new W.Run(RunElements.Text(Printed.DraftNotice))));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" });
        }
        var footer = main.AddNewPart<FooterPart>("footer");
        footer.Footer = new Footer(Line("Footer",
        [
            new W.Run(RunElements.Text($"{document.Title} · {document.PeriodName}"), new TabChar()),
            .. FieldElements.Field("PAGE", "1"),
            new W.Run(RunElements.Text(" of ")),
            .. FieldElements.Field("NUMPAGES", "1"),
        ]));
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Right = 1423, Bottom = 1418, Left = 1423, Header = 709, Footer = 709, Gutter = 0 });
        return section;
    }

    static Paragraph Line(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    static void WriteProperties(CoreFilePropertiesPart part, BriefingDocument document)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace instance = "http://www.w3.org/2001/XMLSchema-instance";
        var properties = new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", instance),
            new XElement(dublin + "title", $"{document.Title}, {document.PeriodName}"),
            new XElement(dublin + "subject", document.PeriodLine),
            new XElement(dublin + "creator", document.AuthorsLine),
            new XElement(dublin + "language", "en-US"));
        if (document.Published is { } day)
            foreach (var name in new[] { "created", "modified" })
                properties.Add(new XElement(terms + name, new XAttribute(instance + "type", "dcterms:W3CDTF"),
                    day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)));
        using var stream = part.GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        writer.Write(new XDocument(new XDeclaration("1.0", "utf-8", "yes"), properties).Declaration + "\n" + properties.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The same parts in one order and with one time.</summary>
    static byte[] Normalised(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, where readers of streams look for it.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = ZipTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return stream.ToArray();
    }
}
