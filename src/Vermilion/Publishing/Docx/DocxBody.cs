using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Vermilion.Publishing.Docx;

/// <summary>The paragraphs and tables of the document, in order.</summary>
sealed class DocxBody(BriefingDocument document, MainDocumentPart main)
{
    readonly Body body = new();
    readonly RunElements runs = new(main);
    int bookmarks;

    public Body Build()
    {
        AddFront();
        AddContents();
        AddAbout();
        AddTopStories();
        AddNews();
        AddNotes();
        AddImprint();
        return body;
    }

    void AddFront()
    {
        Add("Period", document.PeriodLine);
        Add("Title", document.Title);
        if (document.Dateline is { } day) Add("Subtitle", Printed.Day(day));
        if (document.Authors.Count > 0) Add("Subtitle", document.AuthorsLine);
    }

    Paragraph Add(string style, IReadOnlyList<Run> text) => Add(style, runs.Of(text));

    Paragraph Add(string style, string text) => Add(style, InlineText.Literal(text));

    Paragraph Add(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        body.Append(paragraph);
        return paragraph;
    }

    /// <summary>A heading; one whose word the house has left empty is not printed.</summary>
    void AddHeading(string style, string? id, IReadOnlyList<Run> text)
    {
        if (text.Count == 0) return;
        var content = runs.Of(text);
        Add(style, id is null ? content : Bookmarked(id, content));
    }

    void AddHeading(string style, string? id, string text) => AddHeading(style, id, InlineText.Literal(text));

    IEnumerable<OpenXmlElement> Bookmarked(string id, IEnumerable<OpenXmlElement> content)
    {
        var number = (++bookmarks).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = number, Name = RunElements.BookmarkName(id) }, .. content, new BookmarkEnd { Id = number }];
    }

    /// <summary>The contents are a field with its lines filled in; the page numbers are Word's to fill.</summary>
    void AddContents()
    {
        AddHeading("SmallHeading", null, document.Wording.Contents);
        var lines = document.Contents;
        for (var i = 0; i < lines.Count; i++)
        {
            var anchor = RunElements.BookmarkName(lines[i].Id);
            var link = new Hyperlink { Anchor = anchor, History = true };
            if (lines[i].Number is { } number) link.Append(new W.Run(RunElements.Text($"{number} ")));
            link.Append(RunElements.Unlinked(lines[i].Text));
            link.Append(new W.Run(new TabChar()));
            link.Append(FieldElements.Field($"PAGEREF {anchor} \\h", ""));
            var content = new List<OpenXmlElement>();
            if (i == 0) content.AddRange(FieldElements.Begin("TOC \\o \"1-2\" \\h \\z \\u"));
            content.Add(link);
            if (i == lines.Count - 1) content.Add(FieldElements.End());
            Add($"TOC{lines[i].Level}", content);
        }
    }

    void AddAbout()
    {
        if (document.About.Count > 0)
        {
            AddHeading("SmallHeading", null, document.Wording.About);
            Add("Normal", document.About);
        }
        if (document.AddressLegend.Length > 0) Add("Caption", document.AddressLegend);
    }

    void AddTopStories()
    {
        if (document.Entries.Count == 0) return;
        var before = body.LastChild;
        AddHeading("Heading1", Printed.TopStoriesId, document.Wording.TopStories);
        if (body.LastChild != before) body.LastChild!.GetFirstChild<ParagraphProperties>()!.PageBreakBefore = new PageBreakBefore();
        foreach (var entry in document.Entries) AddEntry(entry);
    }

    void AddEntry(Entry entry)
    {
        AddHeading("Heading2", entry.Id, [new Run($"{entry.Number} "), .. entry.Headline]);
        foreach (var policy in entry.Policies) AddFields(policy);
        if (entry.AtAGlance is { } glance) AddGlance(glance);
        if (entry.Comment.Count == 0) return;
        AddHeading("Heading3", null, document.Wording.Comment);
        foreach (var paragraph in entry.Comment) AddStatement("Normal", paragraph, panel: false);
    }

    void AddFields(IReadOnlyList<Field> fields)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "FieldTable" },
                new TableWidth { Width = "9060", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = "1860" }, new GridColumn { Width = "7200" }));
        foreach (var field in fields)
        {
            var strong = field.Kind is FieldKind.PolicyName or FieldKind.Provenance;
            var value = field.Value.Select(r => strong ? r with { Strong = true } : r).ToList();
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell("1860", InlineText.Literal(field.Name)),
                Cell("7200", value)));
        }
        body.Append(table);
        // Two tables that touch would become one.
        Add("FieldText", InlineText.Literal(""));
    }

    TableCell Cell(string width, IReadOnlyList<Run> text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "FieldText" }, new KeepNext()));
        paragraph.Append(runs.Of(text));
        return new TableCell(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    void AddGlance(Glance glance)
    {
        if (document.Wording.AtAGlance is { Length: > 0 } title) Panel(Add("Heading3", title));
        if (glance.IsMachineDraft) Panel(Add("MachineDraft", Printed.MachineDraft));
        foreach (var paragraph in glance.Lead) AddStatement("Normal", paragraph, panel: true);
        foreach (var bullet in glance.Bullets) AddStatement("ListBullet", bullet, panel: true);
        foreach (var paragraph in glance.Closing) AddStatement("Normal", paragraph, panel: true);
    }

    /// <summary>Neighbours with the same border and shade run together into one panel.</summary>
    static void Panel(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties!;
        properties.ParagraphBorders = new ParagraphBorders(
            new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = "E34234" });
        properties.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F6F2EB" };
    }

    void AddStatement(string style, Statement statement, bool panel)
    {
        var text = statement.Day is { } day ? [new Run(day.Text) { Emphasis = true }, new Run(" "), .. statement.Text] : statement.Text;
        var paragraph = Add(style, text);
        if (panel) Panel(paragraph);
        if (statement.Quotation is not { } quotation) return;
        var quote = Add("Quote", quotation);
        if (panel) Panel(quote);
    }

    void AddNews()
    {
        if (document.News.Count == 0) return;
        AddHeading("Heading1", Printed.WorthNotingId, document.Wording.WorthNoting);
        foreach (var group in document.News)
        {
            AddHeading("Heading2", group.Id, group.Title);
            foreach (var line in group.Lines) AddStatement("ListBullet", line, panel: false);
        }
    }

    void AddNotes()
    {
        if (document.Notes.Count == 0) return;
        AddHeading("Heading1", Printed.NotesId, document.Wording.Notes);
        foreach (var group in document.Notes)
        {
            AddHeading("SmallHeading", null, group.Title);
            foreach (var source in group.Sources)
            {
                Add("Caption", source.Source);
                foreach (var note in source.Notes)
                    Add("SourceNote", Bookmarked(note.Id, [new W.Run(RunElements.Text($"{note.Number}"), new TabChar()), .. runs.Of(note.Words)]));
            }
        }
    }

    void AddImprint()
    {
        if (!document.HasImprint) return;
        AddHeading("Heading1", Printed.ImprintId, document.Wording.Imprint);
        AddPeople(document.Wording.Authors, document.Authors);
        AddPeople(document.Wording.Staff, document.Staff);
        if (document.Contact is { } contact)
        {
            AddHeading("SmallHeading", null, document.Wording.Contact);
            Add("FieldText", ContactLine.Runs(contact));
        }
        if (document.Publisher.Count > 0) AddHeading("SmallHeading", null, document.Wording.Publisher);
        foreach (var line in document.Publisher) Add("FieldText", line);
    }

    void AddPeople(string title, IReadOnlyList<Credit> people)
    {
        if (people.Count > 0) AddHeading("SmallHeading", null, title);
        foreach (var person in people)
            Add("FieldText", person.Role is { } role
                ? [.. InlineText.Literal(person.Name), new Run(", "), .. InlineText.Literal(role).Select(r => r with { Emphasis = true })]
                : InlineText.Literal(person.Name));
    }
}
