using Microsoft.EntityFrameworkCore;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>The Issues of the store. Only ever adds: each save is a new revision, and the older ones stay as they were.</summary>
public sealed class IssueStore(VermilionDb db, TimeProvider clock)
{
    const int Attempts = 5;

    public async Task<IssueRevision> SaveAsync(Issue issue, string? savedBy, CancellationToken stop)
    {
        var markdown = IssueMarkdown.Write(issue);
        for (var attempt = 1; ; attempt++)
        {
            var revision = new IssueRevision
            {
                Briefing = issue.Briefing,
                Period = issue.Period.ToString(),
                Revision = 1 + await NewestNumberAsync(issue.Briefing, issue.Period, stop),
                Status = IssueStatusText.Write(issue.Status),
                SavedAt = clock.GetUtcNow(),
                SavedBy = savedBy,
                Markdown = markdown,
            };
            db.IssueRevisions.Add(revision);
            try
            {
                await db.SaveChangesAsync(stop);
                return revision;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Another person saved at the same moment and took the number: the next one is ours.
                db.Entry(revision).State = EntityState.Detached;
            }
        }
    }

    async Task<int> NewestNumberAsync(string briefing, ReportingPeriod period, CancellationToken stop)
    {
        var text = period.ToString();
        return await db.IssueRevisions.Where(r => r.Briefing == briefing && r.Period == text).MaxAsync(r => (int?)r.Revision, stop) ?? 0;
    }

    /// <summary>The newest revision of a period. The briefing may be left out while the store has only one.</summary>
    public async Task<Outcome<SavedIssue>> LatestAsync(ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        var chosen = await ChooseBriefingAsync(briefing, stop);
        if (!chosen.Succeeded) return chosen.Failure;
        var revisions = await RevisionsAsync(period, chosen.Value, stop);
        if (revisions.Count == 0)
            return new Failure($"there is no Issue of {period} in the briefing '{chosen.Value}'; make one with: vermilion issue new {period}");
        var newest = revisions[^1];
        var issue = IssueMarkdown.Read(newest.Markdown, $"revision {newest.Revision} of {period}");
        return issue.Succeeded ? new SavedIssue(issue.Value, newest) : issue.Failure;
    }

    /// <summary>All revisions of a period, oldest first.</summary>
    public Task<List<IssueRevision>> RevisionsAsync(ReportingPeriod period, string briefing, CancellationToken stop)
    {
        var text = period.ToString();
        return db.IssueRevisions.AsNoTracking().Where(r => r.Briefing == briefing && r.Period == text).OrderBy(r => r.Revision).ToListAsync(stop);
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

/// <summary>An Issue with the revision that holds it.</summary>
public sealed record SavedIssue(Issue Issue, IssueRevision Revision);
