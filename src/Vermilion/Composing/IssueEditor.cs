using Vermilion.Composing.Merging;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>
/// Saves what a person made of an Issue. The save names the revision that it began from: where others saved meanwhile, their work and
/// this one are joined, or nothing is saved and the conflict is told.
/// </summary>
public sealed class IssueEditor(VermilionDb db, TimeProvider clock)
{
    const int Attempts = 50;

    readonly IssueStore store = new(db, clock);

    /// <summary>The newest revision, or the one asked for.</summary>
    public async Task<Outcome<OpenedIssue>> OpenAsync(ReportingPeriod period, string? briefing, int? revision, CancellationToken stop)
    {
        var chosen = await store.ChooseBriefingAsync(briefing, stop);
        if (!chosen.Succeeded) return chosen.Failure;
        var row = revision is { } number ? await store.RevisionAsync(chosen.Value, period, number, stop) : await store.NewestAsync(chosen.Value, period, stop);
        if (row is not null) return OpenedIssue.Open(row);
        return new Failure(revision is null ? $"there is no Issue of {period} in the briefing '{chosen.Value}'; make one with: vermilion issue new {period}" : $"the Issue of {period} has no revision {revision}");
    }

    /// <param name="mine">The whole Issue as the person left it.</param>
    /// <param name="began">The revision that the person began from.</param>
    public async Task<Outcome<SaveResult>> SaveAsync(Part mine, OpenedIssue began, string? by, CancellationToken stop)
    {
        mine = mine.WithoutBlanks();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var newest = await OpenAsync(began.Issue.Period, began.Issue.Briefing, null, stop);
            if (!newest.Succeeded) return newest.Failure;
            if (await TrySaveAsync(mine, began, newest.Value, by, stop) is { } result) return result;
        }

        return new Failure("other people saved at the same moment, again and again; save once more");
    }

    async Task<SaveResult?> TrySaveAsync(Part mine, OpenedIssue began, OpenedIssue newest, string? by, CancellationToken stop)
    {
        var merge = PartMerge.Merge(began.Parts, mine, newest.Parts);
        if (merge.Conflicts.Count > 0) return new SaveResult(newest, merge.Merged, merge.Conflicts, [], false);
        var (issue, problems) = PartsToIssue.Convert(merge.Merged, newest.Issue);
        if (problems.Count > 0) return new SaveResult(newest, merge.Merged, [], problems, false);
        var othersSaved = newest.Revision.Revision != began.Revision.Revision && !newest.Parts.IsSame(began.Parts);
        if (merge.Merged.IsSame(newest.Parts)) return new SaveResult(newest, newest.Parts, [], [], othersSaved && !mine.IsSame(newest.Parts));

        var markdown = IssueMarkdown.Write(issue with { Status = StatusAfterEdit(newest.Issue.Status), FromRevision = null });
        var added = new NewRevision(newest.Revision.Revision, markdown, Ids(markdown, merge.Merged), by, othersSaved ? began.Revision.Revision : null);
        if (await store.TryAddAsync(issue with { Status = StatusAfterEdit(newest.Issue.Status) }, added, stop) is not { } revision) return null;
        var opened = OpenedIssue.Open(revision);
        return opened.Succeeded ? new SaveResult(opened.Value, opened.Value.Parts, [], [], othersSaved)
            : throw new InvalidOperationException($"A revision that was just written cannot be read: {opened.Failure.Message}");
    }

    // What the file makes of the parts is what the ids must fit.
    static string? Ids(string markdown, Part merged)
    {
        if (IssueMarkdown.Read(markdown) is not { Succeeded: true, Value: { } read }) return null;
        var parts = IssueParts.Of(read);
        return PartIds.Write(parts.All().Count() == merged.All().Count() ? merged : PartAlignment.Align(parts, merged));
    }

    /// <summary>An approval is for the words that were read: other words are a draft again.</summary>
    static IssueStatus StatusAfterEdit(IssueStatus status) => status is IssueStatus.InReview ? IssueStatus.InReview : IssueStatus.Draft;

    /// <summary>Makes an older revision the newest again, as a revision of its own.</summary>
    public async Task<Outcome<SaveResult>> RestoreAsync(ReportingPeriod period, string briefing, int revision, string? by, CancellationToken stop)
    {
        var old = await OpenAsync(period, briefing, revision, stop);
        if (!old.Succeeded) return old.Failure;
        var newest = await OpenAsync(period, briefing, null, stop);
        return newest.Succeeded ? await SaveAsync(old.Value.Parts, newest.Value, by, stop) : newest.Failure;
    }

    /// <summary>Joins an Issue that was edited as a whole text, whose parts have no ids.</summary>
    public Task<Outcome<SaveResult>> SaveTextAsync(Issue issue, OpenedIssue began, string? by, CancellationToken stop) =>
        SaveAsync(PartAlignment.Align(IssueParts.Of(issue), began.Parts), began, by, stop);

    /// <summary>Sends an Issue to review or back to draft.</summary>
    public async Task<Outcome<IssueRevision>> MoveAsync(OpenedIssue issue, IssueStatus status, string? by, CancellationToken stop)
    {
        if (status is not (IssueStatus.Draft or IssueStatus.InReview)) return new Failure("approval and publication have commands of their own");
        if (await store.SaveAfterAsync(issue.Revision, issue.Issue with { Status = status }, by, stop) is { } saved) return saved;
        return new Failure($"another person saved the Issue after revision {issue.Revision.Revision}; read the newest first");
    }
}

/// <summary>What became of a save.</summary>
/// <param name="Newest">The newest revision: the one just saved, or that of the others.</param>
/// <param name="Parts">The parts as they are to be shown; with conflicts or problems, the refused text.</param>
/// <param name="OthersJoined">Others saved meanwhile, and their work is part of it now.</param>
public sealed record SaveResult(OpenedIssue Newest, Part Parts, IReadOnlyList<MergeConflict> Conflicts, IReadOnlyList<PartProblem> Problems, bool OthersJoined)
{
    public bool IsSaved => Conflicts.Count + Problems.Count == 0;
}
