using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>Numbers the quotations of an Issue through; words quoted twice keep their number.</summary>
public sealed class NoteNumbering(IReadOnlyDictionary<string, SourceLabel> sources)
{
    readonly Dictionary<Evidence, int> numbers = [];
    readonly List<(IReadOnlyList<Run> Title, List<(string Document, Note Note)> Notes)> groups = [];

    /// <summary>What is added next stands under this title.</summary>
    public void Begin(IReadOnlyList<Run> title) => groups.Add((title, []));

    /// <summary>The raised references to the quotations, neighbours as a range: <c>1–4, 7</c>.</summary>
    public IEnumerable<Run> Add(IEnumerable<Evidence> evidence)
    {
        var cited = new SortedSet<int>(evidence.Select(NumberOf)).ToList();
        var references = new List<Run>();
        for (var start = 0; start < cited.Count;)
        {
            var end = start;
            while (end + 1 < cited.Count && cited[end + 1] == cited[end] + 1) end++;
            if (references.Count > 0) references.Add(new Run(", ") { Kind = RunKind.NoteReference });
            references.Add(Reference(cited[start], cited[end]));
            start = end + 1;
        }
        return references;
    }

    static Run Reference(int first, int last)
    {
        var text = first == last ? Invariant(first) : $"{Invariant(first)}–{Invariant(last)}";
        return new Run(text) { Kind = RunKind.NoteReference, Link = new LinkTarget($"#note-{Invariant(first)}") };
    }

    static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    int NumberOf(Evidence evidence)
    {
        if (numbers.TryGetValue(evidence, out var number)) return number;
        number = numbers.Count + 1;
        numbers.Add(evidence, number);
        groups[^1].Notes.Add((evidence.Document, new Note(number, InlineText.Literal(evidence.Words))));
        return number;
    }

    public IReadOnlyList<NoteGroup> Groups =>
        groups.Where(g => g.Notes.Count > 0).Select(g => new NoteGroup(g.Title, BySource(g.Notes))).ToList();

    List<SourceQuotations> BySource(List<(string Document, Note Note)> noted)
    {
        var quotations = new List<SourceQuotations>();
        for (var start = 0; start < noted.Count;)
        {
            var run = noted.Skip(start).TakeWhile(n => n.Document == noted[start].Document).ToList();
            quotations.Add(new SourceQuotations(Label(noted[start].Document), run.Select(n => n.Note).ToList()));
            start += run.Count;
        }
        return quotations;
    }

    IReadOnlyList<Run> Label(string document)
    {
        if (!sources.TryGetValue(document, out var source)) return InlineText.Literal(document);
        var title = source.Url is { } url ? InlineText.Link(source.Title, url) : InlineText.Literal(source.Title);
        var named = title.Where(r => r.Kind == RunKind.Text);
        return source.Published is { } day ? [.. named, new Run($", {Printed.Day(day)}")] : [.. named];
    }
}
