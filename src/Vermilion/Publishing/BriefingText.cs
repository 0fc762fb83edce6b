using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>The words of a briefing, section by section: what all outputs must carry.</summary>
public static class BriefingText
{
    /// <summary>Each section's paragraphs in the order of print; the contents list is left out.</summary>
    public static IEnumerable<(string Section, IReadOnlyList<string> Paragraphs)> Sections(this BriefingDocument document)
    {
        yield return ("front", Words(Front(document)));
        foreach (var entry in document.Entries) yield return (entry.Id, Words(EntryText(entry, document.Wording)));
        foreach (var group in document.News) yield return (group.Id, Words([group.Title, .. group.Lines.Select(Line)]));
        if (document.Notes.Count > 0) yield return (Printed.NotesId, Words(NotesText(document)));
        if (document.HasImprint) yield return (Printed.ImprintId, Words(ImprintText(document)));
    }

    // A heading whose word the house has left empty is not printed.
    static List<string> Words(IEnumerable<string> paragraphs) => paragraphs.Where(p => p.Length > 0).ToList();

    public static IEnumerable<Run> AllRuns(this BriefingDocument document) =>
        document.About
            .Concat(document.Entries.SelectMany(EntryRuns))
            .Concat(document.News.SelectMany(n => n.Lines).SelectMany(l => l.Text))
            .Concat(document.Notes.SelectMany(g => g.Sources).SelectMany(s => s.Source.Concat(s.Notes.SelectMany(n => n.Words))));

    static IEnumerable<Run> EntryRuns(Entry entry) =>
        entry.Headline
            .Concat(entry.Policies.SelectMany(p => p).SelectMany(f => f.Value))
            .Concat(entry.AtAGlance is { } g ? g.Lead.Concat(g.Bullets).Concat(g.Closing).SelectMany(s => s.Text) : [])
            .Concat(entry.Comment.SelectMany(c => c.Text));

    static IEnumerable<string> Front(BriefingDocument document)
    {
        yield return document.PeriodLine;
        yield return document.Title;
        if (document.Dateline is { } day) yield return Printed.Day(day);
        if (document.Authors.Count > 0) yield return document.AuthorsLine;
        if (document.About.Count > 0)
        {
            yield return document.Wording.About;
            yield return document.About.PlainText();
        }
        if (document.AddressLegend.Length > 0) yield return document.AddressLegend;
    }

    static IEnumerable<string> EntryText(Entry entry, HouseWording wording)
    {
        yield return $"{entry.Number} {entry.Headline.PlainText()}";
        foreach (var field in entry.Policies.SelectMany(p => p)) yield return $"{field.Name} {field.Value.PlainText()}";
        if (entry.AtAGlance is { } glance)
        {
            yield return wording.AtAGlance;
            if (glance.IsMachineDraft) yield return Printed.MachineDraft;
            foreach (var statement in glance.Lead.Concat(glance.Bullets).Concat(glance.Closing)) yield return Line(statement);
        }
        if (entry.Comment.Count > 0) yield return wording.Comment;
        foreach (var statement in entry.Comment) yield return Line(statement);
    }

    static string Line(Statement statement) =>
        (statement.Day is { } day ? day.Text + " " : "") + statement.Text.PlainText() +
        (statement.Quotation is { } quotation ? " " + quotation.PlainText() : "");

    static IEnumerable<string> NotesText(BriefingDocument document)
    {
        yield return document.Wording.Notes;
        foreach (var group in document.Notes)
        {
            yield return group.Title.PlainText();
            foreach (var source in group.Sources)
            {
                yield return source.Source.PlainText();
                foreach (var note in source.Notes) yield return $"{note.Number} {note.Words.PlainText()}";
            }
        }
    }

    static IEnumerable<string> ImprintText(BriefingDocument document)
    {
        yield return document.Wording.Imprint;
        foreach (var (title, people) in new[] { (document.Wording.Authors, document.Authors), (document.Wording.Staff, document.Staff) })
        {
            if (people.Count == 0) continue;
            yield return title;
            foreach (var person in people) yield return person.Role is null ? person.Name : $"{person.Name}, {person.Role}";
        }
        if (document.Contact is { } contact)
        {
            yield return document.Wording.Contact;
            yield return contact;
        }
        if (document.Publisher.Count > 0) yield return document.Wording.Publisher;
        foreach (var line in document.Publisher) yield return line;
    }
}
