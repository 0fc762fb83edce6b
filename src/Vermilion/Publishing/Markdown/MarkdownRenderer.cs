using System.Globalization;
using System.Text;

namespace Vermilion.Publishing.Markdown;

/// <summary>
/// The briefing for readers of Markdown. It shows what the other outputs show; the form that is edited, with its
/// evidence in comments, is that of <c>issue show --format md</c>.
/// </summary>
public sealed class MarkdownRenderer
{
    readonly BriefingDocument document;
    readonly StringBuilder text = new();

    MarkdownRenderer(BriefingDocument document) => this.document = document;

    public static string Render(BriefingDocument document)
    {
        var renderer = new MarkdownRenderer(document);
        renderer.Write();
        return renderer.text.ToString().TrimEnd('\n') + "\n";
    }

    void Write()
    {
        if (document.IsDraft) Paragraph($"**{Printed.DraftNotice}**");
        Paragraph(RunMarkdown.Escape(document.PeriodLine));
        Paragraph("# " + RunMarkdown.Escape(document.Title));
        if (document.Dateline is { } day) Paragraph(Printed.Day(day));
        if (document.Authors.Count > 0) Paragraph(RunMarkdown.Escape(document.AuthorsLine));
        WriteContents();
        if (document.About.Count > 0)
        {
            Title("## ", document.Wording.About);
            Paragraph(RunMarkdown.Of(document.About));
        }
        if (document.AddressLegend.Length > 0) Paragraph(document.AddressLegend);
        if (document.Entries.Count > 0) Heading(2, Printed.TopStoriesId, document.Wording.TopStories);
        foreach (var entry in document.Entries) WriteEntry(entry);
        if (document.News.Count > 0) Heading(2, Printed.WorthNotingId, document.Wording.WorthNoting);
        foreach (var group in document.News) WriteNews(group);
        WriteNotes();
        WriteImprint();
    }

    void Paragraph(string markdown) => text.Append(markdown).Append("\n\n");

    /// <summary>Each reader of Markdown makes anchors of its own; an anchor written out works in all of them.</summary>
    void Heading(int level, string id, string markdown)
    {
        if (markdown.Length > 0) Paragraph($"{new string('#', level)} <a id=\"{id}\"></a>{markdown}");
    }

    /// <summary>A heading whose word the house has left empty is not printed.</summary>
    void Title(string marks, string word)
    {
        if (word.Length > 0) Paragraph(marks + RunMarkdown.Escape(word));
    }

    void WriteContents()
    {
        Title("## ", document.Wording.Contents);
        foreach (var line in document.Contents)
        {
            var number = line.Number is { } n ? $"{n} " : "";
            text.Append(line.Level == 1 ? "- " : "  - ").Append(CultureInfo.InvariantCulture, $"[{number}{RunMarkdown.Unlinked(line.Text)}](#{line.Id})\n");
        }
        text.Append('\n');
    }

    void WriteEntry(Entry entry)
    {
        Heading(3, entry.Id, $"{entry.Number} {RunMarkdown.Of(entry.Headline)}");
        foreach (var policy in entry.Policies)
        {
            text.Append("| | |\n|---|---|\n");
            foreach (var field in policy)
                text.Append(CultureInfo.InvariantCulture, $"| {field.Name} | {RunMarkdown.Of(field.Value)} |\n");
            text.Append('\n');
        }
        if (entry.AtAGlance is { } glance) WriteGlance(glance);
        if (entry.Comment.Count > 0) Title("#### ", document.Wording.Comment);
        foreach (var paragraph in entry.Comment) Paragraph(Statement(paragraph, "> "));
    }

    void WriteGlance(Glance glance)
    {
        Title("#### ", document.Wording.AtAGlance);
        if (glance.IsMachineDraft) Paragraph($"**{Printed.MachineDraft}**");
        foreach (var paragraph in glance.Lead) Paragraph(Statement(paragraph, "> "));
        WriteList(glance.Bullets);
        foreach (var paragraph in glance.Closing) Paragraph(Statement(paragraph, "> "));
    }

    void WriteList(IReadOnlyList<Statement> items)
    {
        foreach (var item in items) text.Append("- ").Append(Statement(item, "  > ")).Append('\n');
        if (items.Count > 0) text.Append('\n');
    }

    /// <param name="quote">What begins the line of the source's words.</param>
    static string Statement(Statement statement, string quote)
    {
        var day = statement.Day is { } d ? $"*{d.Text}* " : "";
        var line = day + RunMarkdown.Of(statement.Text);
        return statement.Quotation is { } words ? $"{line}\n\n{quote}{RunMarkdown.Of(words)}\n" : line;
    }

    void WriteNews(NewsGroup group)
    {
        Heading(3, group.Id, group.Title);
        WriteList(group.Lines);
    }

    void WriteNotes()
    {
        if (document.Notes.Count == 0) return;
        Heading(2, Printed.NotesId, document.Wording.Notes);
        foreach (var group in document.Notes)
        {
            Paragraph("### " + RunMarkdown.Of(group.Title));
            foreach (var source in group.Sources)
            {
                Paragraph(RunMarkdown.Of(source.Source));
                // Numbers that are not Markdown's own: a list would number them anew.
                foreach (var note in source.Notes)
                    text.Append(CultureInfo.InvariantCulture, $"- <a id=\"{note.Id}\"></a>{note.Number} {RunMarkdown.Of(note.Words)}\n");
                text.Append('\n');
            }
        }
    }

    void WriteImprint()
    {
        if (!document.HasImprint) return;
        Heading(2, Printed.ImprintId, document.Wording.Imprint);
        WritePeople(document.Wording.Authors, document.Authors);
        WritePeople(document.Wording.Staff, document.Staff);
        if (document.Contact is { } contact)
        {
            Title("### ", document.Wording.Contact);
            Paragraph(RunMarkdown.Of(ContactLine.Runs(contact)));
        }
        if (document.Publisher.Count == 0) return;
        Title("### ", document.Wording.Publisher);
        Paragraph(string.Join("  \n", document.Publisher.Select(RunMarkdown.Escape)));
    }

    void WritePeople(string title, IReadOnlyList<Credit> people)
    {
        if (people.Count == 0) return;
        Title("### ", title);
        Paragraph(string.Join("  \n", people.Select(p =>
            RunMarkdown.Escape(p.Name) + (p.Role is { } role ? $", *{RunMarkdown.Escape(role)}*" : ""))));
    }
}
