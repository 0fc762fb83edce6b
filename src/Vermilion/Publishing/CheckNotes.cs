using Vermilion.Composing.Checking;

namespace Vermilion.Publishing;

/// <summary>What stands behind a checked figure, date or name: the sentence of the source, with the very words marked.</summary>
public sealed record CheckNote(int Number, string Words, string Verdict, IReadOnlyList<Run> Sentence, IReadOnlyList<Run> Source)
{
    public string Id => $"check-{Number}";
}

/// <summary>Ties the words of a document to what the figure check found of them. Only the page shows it; the words of the outputs stay the same.</summary>
sealed class CheckNotes
{
    readonly ILookup<string, CheckFinding> findings;
    readonly IReadOnlyDictionary<string, SourceLabel> sources;
    readonly List<CheckNote> notes = [];

    CheckNotes(CheckReport report, IReadOnlyDictionary<string, SourceLabel> sources)
    {
        findings = report.Findings.Where(IsShown).OrderBy(f => f.Start ?? 0).ToLookup(f => f.Place, StringComparer.Ordinal);
        this.sources = sources;
    }

    static bool IsShown(CheckFinding finding) =>
        finding.Kind is not (ClaimKind.Evidence or ClaimKind.Link) &&
        (finding.Waived is not null || (!finding.IsUnresolved && finding.Verdict != Composing.Checking.Verdict.Warning && finding.Document is not null && finding.SourceWords is not null));

    public static BriefingDocument Annotate(BriefingDocument document, CheckReport report, IReadOnlyDictionary<string, SourceLabel> sources)
    {
        var notes = new CheckNotes(report, sources);
        var annotated = document with
        {
            Entries = [.. document.Entries.Select((entry, i) => notes.Of(entry, IssueStatements.StoryPlace(i)))],
            News = [.. document.News.Select(notes.Of)],
        };
        return annotated with { CheckNotes = notes.notes };
    }

    Entry Of(Entry entry, string place) => entry with
    {
        Headline = Mark(entry.Headline, $"{place}, headline"),
        Policies = [.. entry.Policies.Select((fields, i) => Fields(fields, entry.Policies.Count == 1 ? $"{place}, policy" : $"{place}, policy {i + 1}"))],
        AtAGlance = entry.AtAGlance is not { } glance ? null : glance with
        {
            Lead = Of(glance.Lead, place, IssueStatements.Lead),
            Bullets = Of(glance.Bullets, place, IssueStatements.Bullet),
            Closing = Of(glance.Closing, place, IssueStatements.Closing),
        },
        Comment = Of(entry.Comment, place, IssueStatements.Comment),
    };

    IReadOnlyList<Field> Fields(IReadOnlyList<Field> fields, string place)
    {
        var left = findings[place].ToList();
        return [.. fields.Select(field => field with { Value = Mark(field.Value, left) })];
    }

    IReadOnlyList<Statement> Of(IReadOnlyList<Statement> statements, string place, string part) =>
        [.. statements.Select((s, i) => Of(s, IssueStatements.PartPlace(place, part, i)))];

    NewsGroup Of(NewsGroup group)
    {
        var section = group.Id == "policy-news" ? IssueStatements.PolicyNews : IssueStatements.CorporateNews;
        return group with { Lines = [.. group.Lines.Select((line, i) => Of(line, IssueStatements.NewsPlace(section, i)))] };
    }

    Statement Of(Statement statement, string place)
    {
        var ofDay = statement.Day is null ? null : findings[place].FirstOrDefault(f => f.Kind == ClaimKind.Date && f.Start is null);
        var day = statement.Day is { } label && ofDay is not null ? label with { Check = Note(ofDay) } : statement.Day;
        return statement with { Day = day, Text = Mark(statement.Text, place) };
    }

    List<Run> Mark(IReadOnlyList<Run> runs, string place) => Mark(runs, findings[place].Where(f => f.Start is not null).ToList());

    // In the order of the text: each finding's words are sought behind those of the one before.
    List<Run> Mark(IReadOnlyList<Run> runs, List<CheckFinding> left)
    {
        var marked = new List<Run>();
        foreach (var run in runs)
        {
            var rest = run;
            while (rest.Kind == RunKind.Text && rest.Link is null && First(rest.Text, left) is var (finding, at))
            {
                left.Remove(finding);
                if (at > 0) marked.Add(rest with { Text = rest.Text[..at] });
                marked.Add(rest with { Text = rest.Text.Substring(at, finding.Words.Length), Check = Note(finding) });
                rest = rest with { Text = rest.Text[(at + finding.Words.Length)..] };
            }

            if (rest.Text.Length > 0) marked.Add(rest);
        }

        return marked;
    }

    static (CheckFinding Finding, int At)? First(string text, List<CheckFinding> left)
    {
        (CheckFinding, int)? first = null;
        foreach (var finding in left)
        {
            var at = text.IndexOf(finding.Words, StringComparison.Ordinal);
            if (at >= 0 && (first is not var (best, earliest) || at < earliest || (at == earliest && finding.Words.Length > best.Words.Length))) first = (finding, at);
        }

        return first;
    }

    CheckNote Note(CheckFinding finding)
    {
        var note = new CheckNote(notes.Count + 1, finding.Words, Printed.Verdict(finding), Sentence(finding), Source(finding.Document));
        notes.Add(note);
        return note;
    }

    static IReadOnlyList<Run> Sentence(CheckFinding finding)
    {
        if (finding.Waived is not null) return InlineText.Literal(finding.Waived);
        var (sentence, words) = (finding.Sentence ?? finding.SourceWords!, finding.SourceWords!);
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        return at < 0
            ? InlineText.Literal(sentence)
            : [.. InlineText.Literal(sentence[..at]), .. InlineText.Literal(words).Select(r => r with { Strong = true }), .. InlineText.Literal(sentence[(at + words.Length)..])];
    }

    IReadOnlyList<Run> Source(string? document)
    {
        if (document is null) return [];
        if (!sources.TryGetValue(document, out var source)) return InlineText.Literal(document);
        var title = source.Url is { } url ? InlineText.Link(source.Title, url) : InlineText.Literal(source.Title);
        var named = title.Where(r => r.Kind == RunKind.Text);
        return source.Published is { } day ? [.. named, new Run($", {Printed.Day(day)}")] : [.. named];
    }
}
