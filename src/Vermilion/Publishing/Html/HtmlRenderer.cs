using System.Globalization;

namespace Vermilion.Publishing.Html;

/// <summary>One page that needs nothing but itself: no script, no font, no picture from elsewhere.</summary>
public sealed class HtmlRenderer
{
    readonly BriefingDocument document;
    readonly IReadOnlyDictionary<string, int>? pages;
    readonly MarkupWriter html = new();
    readonly RunMarkup runs;

    HtmlRenderer(BriefingDocument document, IReadOnlyDictionary<string, int>? pages)
    {
        this.document = document;
        this.pages = pages;
        // A printed page has nothing to press.
        runs = new RunMarkup(html, opensChecks: pages is null);
    }

    /// <param name="pages">For print: the page on which each line of the contents begins, by its id.</param>
    public static string Render(BriefingDocument document, IReadOnlyDictionary<string, int>? pages = null)
    {
        var renderer = new HtmlRenderer(document, pages);
        renderer.WritePage();
        return renderer.html.ToString();
    }

    void WritePage()
    {
        html.Raw("<!doctype html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            html.Break();
            WriteHead();
            using (html.Open("body")) WriteBody();
        }
        html.Break();
    }

    void WriteHead()
    {
        var sheet = StyleSheet.For(document);
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"),
                ("content", $"default-src 'none'; style-src {StyleSheet.Hash(sheet)}; base-uri 'none'; form-action 'none'"));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Leaf("title", PageMetadata.PageTitle(document));
            foreach (var (name, content) in PageMetadata.Tags(document))
                if (content is not null) html.Void("meta", ("name", name), ("content", content));
            if (document.IsDraft) html.Void("meta", ("name", "robots"), ("content", "noindex"));
            using (html.Open("style")) html.Raw(sheet);
            html.Break();
            using (html.Open("script", ("type", "application/ld+json"))) html.Raw(PageMetadata.JsonLd(document));
            html.Break();
        }
        html.Break();
    }

    void WriteBody()
    {
        html.Break();
        html.Leaf("a", "Skip to the content", ("class", "skip"), ("href", "#content"));
        WriteMasthead();
        WriteContents();
        using (html.Open("main", ("id", "content"), ("tabindex", "-1")))
        {
            html.Break();
            WriteAbout();
            WriteTopStories();
            WriteNews();
            WriteNotes();
        }
        html.Break();
        WriteImprint();
        if (pages is null) WriteChecks();
    }

    /// <summary>Each opens by the button around its words, without a script.</summary>
    void WriteChecks()
    {
        foreach (var note in document.CheckNotes)
        {
            using (html.Open("aside", ("id", note.Id), ("class", "check"), ("popover", "auto"), ("aria-label", $"{Printed.CheckedWords}: {note.Words}")))
            {
                runs.Block("p", InlineText.Literal(note.Verdict), ("class", "verdict"));
                runs.Block("p", note.Sentence);
                if (note.Source.Count > 0) runs.Block("p", note.Source, ("class", "source"));
            }
            html.Break();
        }
    }

    void WriteMasthead()
    {
        using (html.Open("header", ("class", "masthead")))
        {
            html.Break();
            if (document.IsDraft) html.Leaf("p", Printed.DraftNotice, ("class", "draft"));
            html.Leaf("p", document.PeriodLine, ("class", "period"));
            runs.Block("h1", InlineText.Literal(document.Title));
            if (document.Dateline is { } day)
                using (html.Open("p", ("class", "dateline"))) WriteTime(day, Printed.Day(day));
            html.Break();
            if (document.Authors.Count > 0) runs.Block("p", InlineText.Literal(document.AuthorsLine), ("class", "byline"));
        }
        html.Break();
    }

    // A section whose heading the house leaves out has no name to point to.
    static string? IdFor(string heading, string id) => heading.Length > 0 ? id : null;

    void WriteTime(DateOnly day, string text)
    {
        using (html.Open("time", ("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))) html.Text(text);
    }

    void WriteContents()
    {
        using (html.Open("nav", ("class", "contents"), ("aria-labelledby", IdFor(document.Wording.Contents, "contents"))))
        {
            html.Heading("h2", document.Wording.Contents, ("id", "contents"));
            using (html.Open("ol"))
            {
                html.Break();
                var lines = document.Contents;
                for (var i = 0; i < lines.Count; i++) i = WriteContentsLine(lines, i);
            }
        }
        html.Break();
    }

    /// <summary>The line with those under it; gives the index of the last one written.</summary>
    int WriteContentsLine(IReadOnlyList<ContentsLine> lines, int index)
    {
        using (html.Open("li"))
        {
            WriteContentsLink(lines[index]);
            if (index + 1 < lines.Count && lines[index + 1].Level > lines[index].Level)
            {
                using (html.Open("ol"))
                    for (var level = lines[index].Level; index + 1 < lines.Count && lines[index + 1].Level > level; index++)
                        using (html.Open("li")) WriteContentsLink(lines[index + 1]);
            }
        }
        html.Break();
        return index;
    }

    void WriteContentsLink(ContentsLine line)
    {
        using (html.Open("a", ("href", "#" + line.Id)))
        {
            if (line.Number is { } number) WriteNumber(number);
            using (html.Open("span", ("class", "text"))) runs.Unlinked(line.Text);
            if (pages is not null && pages.TryGetValue(line.Id, out var page))
            {
                html.Text(" ");
                using (html.Open("span", ("class", "page"))) html.Text(page.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    void WriteNumber(int number)
    {
        using (html.Open("span", ("class", "number"))) html.Text(number.ToString(CultureInfo.InvariantCulture));
        html.Text(" ");
    }

    void WriteAbout()
    {
        if (document.About.Count > 0)
        {
            using (html.Open("section", ("class", "about"), ("aria-labelledby", IdFor(document.Wording.About, "about"))))
            {
                html.Heading("h2", document.Wording.About, ("id", "about"));
                runs.Block("p", document.About);
            }
            html.Break();
        }
        if (document.AddressLegend.Length > 0) html.Leaf("p", document.AddressLegend, ("class", "legend"));
    }

    void WriteTopStories()
    {
        if (document.Entries.Count == 0) return;
        using (html.Open("section", ("class", "section"), ("id", Printed.TopStoriesId), ("aria-labelledby", IdFor(document.Wording.TopStories, "top-stories-title"))))
        {
            html.Heading("h2", document.Wording.TopStories, ("id", "top-stories-title"));
            foreach (var entry in document.Entries) WriteEntry(entry);
        }
        html.Break();
    }

    void WriteEntry(Entry entry)
    {
        using (html.Open("article", ("class", "entry"), ("id", entry.Id), ("aria-labelledby", entry.Id + "-title")))
        {
            html.Break();
            using (html.Open("header", ("class", "entry-head")))
            {
                using (html.Open("h3", ("id", entry.Id + "-title")))
                {
                    WriteNumber(entry.Number);
                    using (html.Open("span", ("class", "text"))) runs.Write(entry.Headline);
                }
                html.Break();
                foreach (var policy in entry.Policies) WriteFields(policy);
            }
            html.Break();
            if (entry.AtAGlance is { } glance) WriteGlance(glance);
            if (entry.Comment.Count > 0) WriteComment(entry.Comment);
        }
        html.Break();
    }

    void WriteFields(IReadOnlyList<Field> fields)
    {
        using (html.Open("dl", ("class", "fields")))
        {
            foreach (var field in fields)
            {
                using (html.Open("div", ("class", ClassOf(field.Kind))))
                {
                    html.Leaf("dt", field.Name);
                    runs.Block("dd", field.Value);
                }
            }
        }
        html.Break();
    }

    static string? ClassOf(FieldKind kind) => kind switch
    {
        FieldKind.PolicyName => "name",
        FieldKind.Provenance => "provenance",
        _ => null,
    };

    void WriteGlance(Glance glance)
    {
        using (html.Open("section", ("class", "glance")))
        {
            html.Heading("h4", document.Wording.AtAGlance);
            if (glance.IsMachineDraft) html.Leaf("p", Printed.MachineDraft, ("class", "machine"));
            foreach (var paragraph in glance.Lead) WriteStatement("p", paragraph);
            if (glance.Bullets.Count > 0)
            {
                using (html.Open("ul", ("class", "bullets")))
                    foreach (var bullet in glance.Bullets) WriteStatement("li", bullet);
                html.Break();
            }
            foreach (var paragraph in glance.Closing) WriteStatement("p", paragraph);
        }
        html.Break();
    }

    void WriteComment(IReadOnlyList<Statement> comment)
    {
        using (html.Open("section", ("class", "comment")))
        {
            html.Heading("h4", document.Wording.Comment);
            foreach (var paragraph in comment) WriteStatement("p", paragraph);
        }
        html.Break();
    }

    void WriteStatement(string element, Statement statement)
    {
        using (html.Open(element))
        {
            if (statement.Day is { } day)
            {
                using (html.Open("span", ("class", "day"))) runs.Opening(day.Check, () => WriteTime(day.Date, day.Text));
                html.Text(" ");
            }
            runs.Write(statement.Text);
            if (statement.Quotation is { } quotation)
            {
                html.Text(" ");
                using (html.Open("span", ("class", "quotation"))) runs.Write(quotation);
            }
        }
        html.Break();
    }

    void WriteNews()
    {
        if (document.News.Count == 0) return;
        using (html.Open("section", ("class", "section"), ("id", Printed.WorthNotingId), ("aria-labelledby", IdFor(document.Wording.WorthNoting, "worth-noting-title"))))
        {
            html.Heading("h2", document.Wording.WorthNoting, ("id", "worth-noting-title"));
            foreach (var group in document.News) WriteNewsGroup(group);
        }
        html.Break();
    }

    void WriteNewsGroup(NewsGroup group)
    {
        using (html.Open("section", ("class", "news"), ("id", group.Id), ("aria-labelledby", IdFor(group.Title, group.Id + "-title"))))
        {
            html.Heading("h3", group.Title, ("id", group.Id + "-title"));
            using (html.Open("ul"))
                foreach (var line in group.Lines) WriteStatement("li", line);
        }
        html.Break();
    }

    void WriteNotes()
    {
        if (document.Notes.Count == 0) return;
        using (html.Open("section", ("class", "section notes"), ("id", Printed.NotesId), ("aria-labelledby", IdFor(document.Wording.Notes, "sources-title"))))
        {
            html.Heading("h2", document.Wording.Notes, ("id", "sources-title"));
            using (html.Open("div", ("class", "groups")))
                foreach (var group in document.Notes) WriteNoteGroup(group);
        }
        html.Break();
    }

    void WriteNoteGroup(NoteGroup group)
    {
        using (html.Open("section"))
        {
            runs.Block("h3", group.Title);
            foreach (var source in group.Sources)
            {
                runs.Block("p", source.Source, ("class", "source"));
                using (html.Open("ol"))
                {
                    foreach (var note in source.Notes)
                    {
                        using (html.Open("li", ("id", note.Id)))
                        {
                            using (html.Open("span", ("class", "number"))) html.Text(note.Number.ToString(CultureInfo.InvariantCulture));
                            runs.Write(note.Words);
                        }
                        html.Break();
                    }
                }
            }
        }
        html.Break();
    }

    void WriteImprint()
    {
        if (!document.HasImprint) return;
        using (html.Open("footer", ("class", "imprint"), ("id", Printed.ImprintId)))
        {
            html.Heading("h2", document.Wording.Imprint);
            using (html.Open("div", ("class", "columns")))
            {
                WritePeople(document.Wording.Authors, document.Authors);
                WritePeople(document.Wording.Staff, document.Staff);
                if (document.Contact is { } contact)
                    WriteImprintPart(document.Wording.Contact, () => runs.Block("p", ContactLine.Runs(contact)));
                if (document.Publisher.Count > 0)
                    WriteImprintPart(document.Wording.Publisher, () => { foreach (var line in document.Publisher) runs.Block("p", InlineText.Literal(line)); });
            }
        }
        html.Break();
    }

    void WritePeople(string title, IReadOnlyList<Credit> people)
    {
        if (people.Count == 0) return;
        WriteImprintPart(title, () =>
        {
            foreach (var person in people)
            {
                using (html.Open("p"))
                {
                    runs.Write(InlineText.Literal(person.Name));
                    if (person.Role is null) continue;
                    html.Text(", ");
                    using (html.Open("span", ("class", "role"))) html.Text(person.Role);
                }
                html.Break();
            }
        });
    }

    void WriteImprintPart(string title, Action content)
    {
        using (html.Open("section"))
        {
            html.Heading(document.Wording.Imprint.Length > 0 ? "h3" : "h2", title);
            content();
        }
        html.Break();
    }
}
