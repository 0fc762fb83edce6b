using Vermilion.Composing.Checking;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing;

/// <summary>A person's word that an Issue may go out. It is refused while the check fails.</summary>
public sealed class IssueApproval(VermilionDb db, IssueStore store, Catalog catalog)
{
    /// <summary>Approves the revision that the person read, if the check passes and nobody saved another meanwhile.</summary>
    public async Task<ApprovalResult> ApproveAsync(SavedIssue saved, string by, CancellationToken stop)
    {
        var report = await new IssueCheck(catalog).RunAsync(db, saved.Issue, stop);
        if (!report.Passes) return new ApprovalResult(report, null, null);
        var approved = await store.SaveAfterAsync(saved.Revision, Approved(saved.Issue), by, stop);
        return new ApprovalResult(report, approved, approved is null ? new Failure($"another person saved the Issue of {saved.Issue.Period} after revision {saved.Revision.Revision}; read the newest and approve that") : null);
    }

    /// <summary>A person has read it: nothing in it is the machine's draft any more.</summary>
    public static Issue Approved(Issue issue) => issue with
    {
        Status = IssueStatus.Approved,
        TopStories = [.. issue.TopStories.Select(story => story with { AtAGlance = story.AtAGlance with { IsMachineDraft = false } })],
    };
}

/// <param name="Approved">The approved revision; null where the check or another person's save stands against it.</param>
public sealed record ApprovalResult(CheckReport Report, IssueRevision? Approved, Failure? Refused);
