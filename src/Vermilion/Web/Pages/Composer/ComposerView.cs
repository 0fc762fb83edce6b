using Microsoft.EntityFrameworkCore;
using Vermilion.Composing;
using Vermilion.Composing.Merging;
using Vermilion.Composing.Parts;
using Vermilion.Composing.Styling;
using Vermilion.Composing.Templates;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Web.Pages.Composer;

/// <summary>All that the page of the composer shows.</summary>
public sealed record ComposerView
{
    /// <summary>The revision that the next save begins from.</summary>
    public required OpenedIssue Began { get; init; }

    /// <summary>The parts as the form shows them: those of the revision, or a person's refused or unsaved text.</summary>
    public required Part Parts { get; init; }

    public required IssueTemplate Template { get; init; }

    public required string Person { get; init; }

    /// <summary>The documents that the Issue quotes, by id.</summary>
    public required IReadOnlyDictionary<string, QuotedDocument> Quoted { get; init; }

    public required IReadOnlyList<MarginNote> Notes { get; init; }

    public required IReadOnlyList<StyleFinding> Style { get; init; }

    public required EarlierCoverage Earlier { get; init; }

    public IReadOnlyList<PartProblem> Problems { get; init; } = [];

    public string? Message { get; init; }

    /// <summary>The part to go on with.</summary>
    public string? Focus { get; init; }

    public Issue Issue => Began.Issue;

    public string Period => Issue.Period.ToString();

    public IEnumerable<MarginNote> NotesOn(string part) => Notes.Where(n => n.PartId == part);

    public static async Task<ComposerView> LoadAsync(VermilionDb db, TimeProvider clock, Reading.Catalogs.Catalog catalog, OpenedIssue began, Part parts, string person, CancellationToken stop)
    {
        var ids = parts.All().SelectMany(p => EvidenceLines.Of(p["evidence"])).Select(e => e.Document).Distinct().ToList();
        var (briefing, period) = (began.Issue.Briefing, began.Issue.Period.ToString());
        return new ComposerView
        {
            Began = began,
            Parts = parts,
            Person = person,
            Template = IssueTemplate.Of(catalog, parts["template"]),
            Quoted = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new QuotedDocument(d.Id, d.Title, d.Language)).ToDictionaryAsync(d => d.Id, stop),
            Style = new HouseStyle(catalog).Check(parts),
            Earlier = await EarlierCoverage.LoadAsync(db, new IssueStore(db, clock), began, parts, stop),
            Notes = await db.MarginNotes.AsNoTracking().Where(n => n.Briefing == briefing && n.Period == period).OrderBy(n => n.Id).ToListAsync(stop),
        };
    }
}

public sealed record QuotedDocument(string Id, string Title, string? Language);

/// <summary>A conflict as its page shows it.</summary>
public sealed record ConflictView(ComposerView View, IReadOnlyList<MergeConflict> Conflicts, OpenedIssue Base);
