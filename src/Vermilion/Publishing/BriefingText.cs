namespace Vermilion.Publishing;

/// <summary>The words of a briefing, section by section: what all outputs must carry.</summary>
public static class BriefingText
{
    /// <summary>Each section's paragraphs in the order of print; the contents list is left out.</summary>
    public static IEnumerable<(string Section, IReadOnlyList<string> Paragraphs)> Sections(this BriefingDocument document)
    {
        yield return ("front", Front(document).ToList());
        foreach (var entry in document.Entries) yield return (entry.Id, EntryText(entry).ToList());
        foreach (var group in document.News) yield return (group.Id, [group.Title, .. group.Lines.Select(Line)]);
        if (document.Notes.Count > 0) yield return (Wording.NotesId, NotesText(document).ToList());
        if (document.HasImprint) yield return (Wording.ImprintId, ImprintText(document).ToList());
    }

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
        if (document.Published is { } day) yield return Wording.Day(day);
        if (document.Authors.Count > 0) yield return document.AuthorsLine;
        if (document.About.Count > 0)
        {
            yield return Wording.About;
            yield return document.About.PlainText();
        }
        if (document.AddressLegend.Length > 0) yield return document.AddressLegend;
    }

    static IEnumerable<string> EntryText(Entry entry)
    {
        yield return $"{entry.Number} {entry.Headline.PlainText()}";
        foreach (var field in entry.Policies.SelectMany(p => p)) yield return $"{field.Name} {field.Value.PlainText()}";
        if (entry.AtAGlance is { } glance)
        {
            yield return Wording.AtAGlance;
            if (glance.IsMachineDraft) yield return Wording.MachineDraft;
            foreach (var statement in glance.Lead.Concat(glance.Bullets).Concat(glance.Closing)) yield return Line(statement);
        }
        if (entry.Comment.Count > 0) yield return Wording.Comment;
        foreach (var statement in entry.Comment) yield return Line(statement);
    }

    static string Line(Statement statement) =>
        (statement.Day is { } day ? day.Text + " " : "") + statement.Text.PlainText() +
        (statement.Quotation is { } quotation ? " " + quotation.PlainText() : "");

    static IEnumerable<string> NotesText(BriefingDocument document)
    {
        yield return Wording.Notes;
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
        yield return Wording.Imprint;
        foreach (var (title, people) in new[] { (Wording.Authors, document.Authors), (Wording.Staff, document.Staff) })
        {
            if (people.Count == 0) continue;
            yield return title;
            foreach (var person in people) yield return person.Role is null ? person.Name : $"{person.Name}, {person.Role}";
        }
        if (document.Publisher.Count > 0) yield return Wording.Publisher;
        foreach (var line in document.Publisher) yield return line;
        if (document.Contact is null) yield break;
        yield return Wording.Contact;
        yield return document.Contact;
    }
}
