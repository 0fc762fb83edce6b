using Microsoft.EntityFrameworkCore;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>The Issues of the store. Only ever adds: each save is a new revision, and the older ones stay as they were.</summary>
public sealed class IssueStore(VermilionDb db, TimeProvider clock)
{
    // Each attempt that fails was another person's save: as many may stand before ours.
    const int Attempts = 50;

    /// <summary>Stores it over whatever is the newest revision. The parts that it still has keep their ids.</summary>
    public async Task<IssueRevision> SaveAsync(Issue issue, string? savedBy, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var newest = await NewestAsync(issue.Briefing, issue.Period, stop);
            var (markdown, ids) = Write(issue, newest);
            var saved = await TryAddAsync(issue, new NewRevision(newest?.Revision ?? 0, markdown, ids, savedBy), stop);
            if (saved is not null) return saved;
            if (attempt == Attempts) throw new TimeoutException($"Other people saved the Issue of {issue.Period} {Attempts} times meanwhile.");
        }
    }

    /// <summary>Stores it behind one certain revision; null when another person saved meanwhile.</summary>
    public async Task<IssueRevision?> SaveAfterAsync(IssueRevision newest, Issue issue, string? savedBy, CancellationToken stop)
    {
        var (markdown, ids) = Write(issue, newest);
        return await TryAddAsync(issue, new NewRevision(newest.Revision, markdown, ids, savedBy), stop);
    }

    /// <summary>Adds the next revision. The key of the row lets only one of two people who save at once be the next.</summary>
    internal async Task<IssueRevision?> TryAddAsync(Issue issue, NewRevision added, CancellationToken stop)
    {
        var revision = new IssueRevision
        {
            Briefing = issue.Briefing,
            Period = issue.Period.ToString(),
            Revision = added.After + 1,
            Status = IssueStatusText.Write(issue.Status),
            SavedAt = clock.GetUtcNow(),
            SavedBy = added.SavedBy,
            Markdown = added.Markdown,
            PartIds = added.PartIds,
            JoinedFrom = added.JoinedFrom,
        };
        db.IssueRevisions.Add(revision);
        try
        {
            await db.SaveChangesAsync(stop);
            return revision;
        }
        catch (DbUpdateException e) when (StoreFailure.IsTaken(e))
        {
            return null;
        }
        finally
        {
            db.Entry(revision).State = EntityState.Detached;
        }
    }

    static (string Markdown, string? PartIds) Write(Issue issue, IssueRevision? newest)
    {
        var markdown = IssueMarkdown.Write(issue with { FromRevision = null });
        if (newest is null || OpenedIssue.Open(newest) is not { Succeeded: true, Value: { } before } || IssueMarkdown.Read(markdown) is not { Succeeded: true, Value: { } read }) return (markdown, null);
        return (markdown, PartIds.Write(PartAlignment.Align(IssueParts.Of(read), before.Parts, newest.Revision + 1)));
    }

    /// <summary>The newest revision of an Issue as it is stored.</summary>
    public Task<IssueRevision?> NewestAsync(string briefing, ReportingPeriod period, CancellationToken stop)
    {
        var text = period.ToString();
        return db.IssueRevisions.AsNoTracking().Where(r => r.Briefing == briefing && r.Period == text).OrderByDescending(r => r.Revision).FirstOrDefaultAsync(stop);
    }

    public Task<IssueRevision?> RevisionAsync(string briefing, ReportingPeriod period, int revision, CancellationToken stop)
    {
        var text = period.ToString();
        return db.IssueRevisions.AsNoTracking().FirstOrDefaultAsync(r => r.Briefing == briefing && r.Period == text && r.Revision == revision, stop);
    }

    /// <summary>The newest revision of a period. The briefing may be left out while the store has only one.</summary>
    public async Task<Outcome<SavedIssue>> LatestAsync(ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        var chosen = await ChooseBriefingAsync(briefing, stop);
        if (!chosen.Succeeded) return chosen.Failure;
        if (await NewestAsync(chosen.Value, period, stop) is not { } newest)
            return new Failure($"there is no Issue of {period} in the briefing '{chosen.Value}'; make one with: vermilion issue new {period}");
        var issue = IssueMarkdown.Read(newest.Markdown, $"revision {newest.Revision} of {period}");
        return issue.Succeeded ? new SavedIssue(issue.Value, newest) : issue.Failure;
    }

    /// <summary>All revisions of a period, oldest first.</summary>
    public Task<List<IssueRevision>> RevisionsAsync(ReportingPeriod period, string briefing, CancellationToken stop)
    {
        var text = period.ToString();
        return db.IssueRevisions.AsNoTracking().Where(r => r.Briefing == briefing && r.Period == text).OrderBy(r => r.Revision).ToListAsync(stop);
    }

    /// <summary>All revisions of a period without their texts, newest first.</summary>
    public Task<List<IssueRevision>> RevisionHeadsAsync(ReportingPeriod period, string briefing, CancellationToken stop)
    {
        var text = period.ToString();
        return db.IssueRevisions.AsNoTracking().Where(r => r.Briefing == briefing && r.Period == text).OrderByDescending(r => r.Revision)
            .Select(r => new IssueRevision { Briefing = r.Briefing, Period = r.Period, Revision = r.Revision, Status = r.Status, SavedAt = r.SavedAt, SavedBy = r.SavedBy, JoinedFrom = r.JoinedFrom, Markdown = "" })
            .ToListAsync(stop);
    }

    /// <summary>The newest revision of every Issue, by briefing and period.</summary>
    public async Task<IReadOnlyList<IssueRevision>> ListAsync(string? briefing, CancellationToken stop)
    {
        var newest = await db.IssueRevisions.AsNoTracking()
            .Where(r => briefing == null || r.Briefing == briefing)
            .Where(r => r.Revision == db.IssueRevisions.Where(o => o.Briefing == r.Briefing && o.Period == r.Period).Max(o => o.Revision))
            .ToListAsync(stop);
        return [.. newest.OrderBy(r => r.Briefing, StringComparer.Ordinal).ThenBy(r => r.Period, StringComparer.Ordinal)];
    }

    /// <summary>The briefing that is meant: the one named, or the only one there is.</summary>
    public async Task<Outcome<string>> ChooseBriefingAsync(string? named, CancellationToken stop)
    {
        var known = await db.IssueRevisions.Select(r => r.Briefing).Distinct().OrderBy(b => b).ToListAsync(stop);
        if (named is not null)
        {
            return known.Contains(named) ? named : new Failure($"there is no briefing '{named}'; {(known.Count == 0 ? "no Issue is held yet" : "held are " + string.Join(", ", known))}");
        }

        return known.Count switch
        {
            0 => new Failure("no Issue is held yet; make one with: vermilion issue new PERIOD"),
            1 => known[0],
            _ => new Failure($"there are several briefings; name one of {string.Join(", ", known)} with --briefing"),
        };
    }
}

/// <summary>A revision about to be added.</summary>
/// <param name="After">The number of the revision that it stands behind; 0 for the first.</param>
sealed record NewRevision(int After, string Markdown, string? PartIds, string? SavedBy, int? JoinedFrom = null);

/// <summary>An Issue with the revision that holds it.</summary>
public sealed record SavedIssue(Issue Issue, IssueRevision Revision);
