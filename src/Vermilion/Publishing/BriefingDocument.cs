using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>
/// An Issue as it is printed: every word of the four outputs, in order. The outputs differ in dress only.
/// </summary>
public sealed record BriefingDocument
{
    public required string Title { get; init; }

    public HouseWording Wording { get; init; } = HouseWording.Default;

    /// <summary><c>2021-02</c></summary>
    public required string Period { get; init; }

    /// <summary><c>February 2021</c></summary>
    public required string PeriodName { get; init; }

    /// <summary><c>Reporting period: February 1–28, 2021</c>, or the serial's own line.</summary>
    public required string PeriodLine { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Set where the output must be marked as not released.</summary>
    public bool IsDraft { get; init; }

    public IReadOnlyList<Run> About { get; init; } = [];

    /// <summary>What the mark behind a link means; empty where no link has it.</summary>
    public string AddressLegend { get; init; } = "";

    public IReadOnlyList<Entry> Entries { get; init; } = [];

    public IReadOnlyList<NewsGroup> News { get; init; } = [];

    public IReadOnlyList<NoteGroup> Notes { get; init; } = [];

    /// <summary>What the figure check found, in the order of the page.</summary>
    public IReadOnlyList<CheckNote> CheckNotes { get; init; } = [];

    public IReadOnlyList<Credit> Authors { get; init; } = [];

    public IReadOnlyList<Credit> Staff { get; init; } = [];

    public IReadOnlyList<string> Publisher { get; init; } = [];

    public string? Contact { get; init; }

    /// <summary>The day under the title; a serial whose own line gives it does not print it twice.</summary>
    public DateOnly? Dateline => Wording.DateLine.Length > 0 ? null : Published;

    public string AuthorsLine => string.Join(", ", Authors.Select(a => a.Name));

    public bool HasImprint => Authors.Count + Staff.Count + Publisher.Count > 0 || Contact is not null;

    public IReadOnlyList<ContentsLine> Contents
    {
        get
        {
            var lines = new List<ContentsLine>();
            if (Entries.Count > 0 && Wording.TopStories.Length > 0) lines.Add(new(1, Printed.TopStoriesId, null, InlineText.Literal(Wording.TopStories)));
            lines.AddRange(Entries.Select(e => new ContentsLine(2, e.Id, e.Number, e.Headline)));
            if (News.Count > 0 && Wording.WorthNoting.Length > 0) lines.Add(new(1, Printed.WorthNotingId, null, InlineText.Literal(Wording.WorthNoting)));
            lines.AddRange(News.Where(n => n.Title.Length > 0).Select(n => new ContentsLine(2, n.Id, null, InlineText.Literal(n.Title))));
            if (Notes.Count > 0 && Wording.Notes.Length > 0) lines.Add(new(1, Printed.NotesId, null, InlineText.Literal(Wording.Notes)));
            if (HasImprint && Wording.Imprint.Length > 0) lines.Add(new(1, Printed.ImprintId, null, InlineText.Literal(Wording.Imprint)));
            return lines;
        }
    }
}

/// <summary>A line of the contents; <c>Level</c> 2 stands under the last line of level 1.</summary>
public sealed record ContentsLine(int Level, string Id, int? Number, IReadOnlyList<Run> Text);

/// <summary>A top story.</summary>
public sealed record Entry
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required IReadOnlyList<Run> Headline { get; init; }

    /// <summary>A group of fields for each policy.</summary>
    public IReadOnlyList<IReadOnlyList<Field>> Policies { get; init; } = [];

    public Glance? AtAGlance { get; init; }

    public IReadOnlyList<Statement> Comment { get; init; } = [];
}

/// <summary>A row of the block of fields under a headline.</summary>
public sealed record Field(string Name, IReadOnlyList<Run> Value, FieldKind Kind = FieldKind.Plain);

public enum FieldKind
{
    Plain,
    PolicyName,
    Provenance,
}

public sealed record Glance
{
    /// <summary>Drafted by the machine and approved by nobody.</summary>
    public bool IsMachineDraft { get; init; }

    public IReadOnlyList<Statement> Lead { get; init; } = [];

    public IReadOnlyList<Statement> Bullets { get; init; } = [];

    public IReadOnlyList<Statement> Closing { get; init; } = [];
}

/// <summary>A paragraph or list item.</summary>
/// <param name="Quotation">The words of the source, shown under the text of a machine draft.</param>
/// <param name="Day">The day that a dated item begins with, as it is printed.</param>
public sealed record Statement(IReadOnlyList<Run> Text, IReadOnlyList<Run>? Quotation = null, DatedLabel? Day = null);

public sealed record DatedLabel(DateOnly Date, string Text)
{
    public CheckNote? Check { get; init; }
}

public sealed record NewsGroup(string Id, string Title, IReadOnlyList<Statement> Lines);

/// <summary>The sources of one entry in their own words.</summary>
public sealed record NoteGroup(IReadOnlyList<Run> Title, IReadOnlyList<SourceQuotations> Sources);

/// <summary>Consecutive quotations from one document.</summary>
public sealed record SourceQuotations(IReadOnlyList<Run> Source, IReadOnlyList<Note> Notes);

public sealed record Note(int Number, IReadOnlyList<Run> Words)
{
    public string Id => $"note-{Number}";
}

public sealed record Credit(string Name, string? Role);
