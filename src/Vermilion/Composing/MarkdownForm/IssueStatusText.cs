using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>The status as files and rows hold it: <c>draft</c>, <c>in-review</c>, <c>approved</c>, <c>published</c>.</summary>
public static class IssueStatusText
{
    public static string Write(IssueStatus status) => status switch
    {
        IssueStatus.Draft => "draft",
        IssueStatus.InReview => "in-review",
        IssueStatus.Approved => "approved",
        _ => "published",
    };

    public static IssueStatus? Parse(string text) => text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-') switch
    {
        "draft" => IssueStatus.Draft,
        "in-review" or "review" => IssueStatus.InReview,
        "approved" => IssueStatus.Approved,
        "published" => IssueStatus.Published,
        _ => null,
    };
}
