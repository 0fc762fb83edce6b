using Vermilion.Composing.Checking;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing;

/// <summary>A person's word that an Issue may go out. It is refused while the check fails.</summary>
public sealed class IssueApproval(VermilionDb db, IssueStore store, Catalog catalog)
{
    /// <summary>The report of the check, and the approved revision if it passed.</summary>
    public async Task<(CheckReport Report, IssueRevision? Approved)> ApproveAsync(SavedIssue saved, string by, CancellationToken stop)
    {
        var report = await new IssueCheck(catalog).RunAsync(db, saved.Issue, stop);
        return (report, report.Passes ? await store.SaveAsync(Approved(saved.Issue), by, stop) : null);
    }

    /// <summary>A person has read it: nothing in it is the machine's draft any more.</summary>
    public static Issue Approved(Issue issue) => issue with
    {
        Status = IssueStatus.Approved,
        TopStories = [.. issue.TopStories.Select(story => story with { AtAGlance = story.AtAGlance with { IsMachineDraft = false } })],
    };
}
