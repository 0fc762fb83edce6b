using System.Globalization;
using Vermilion.Composing.Revisions;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Composer;

/// <summary>The revisions of an Issue: listed, compared, restored.</summary>
static class RevisionEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/issues/{period}/revisions", ShowAsync);
        app.MapForm("/issues/{period}/restore", RestoreAsync);
    }

    static async Task<IResult> ShowAsync(HttpContext http, VermilionDb db, TimeProvider clock, string period, string? briefing, int? a, int? b, CancellationToken stop)
    {
        if (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, null, stop) is not { } newest) return Results.NotFound();
        var revisions = await new IssueStore(db, clock).RevisionHeadsAsync(newest.Issue.Period, newest.Issue.Briefing, stop);
        var view = new RevisionsView(newest, revisions, null, null, null);
        if (a is not null && b is not null)
        {
            var (first, second) = (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, a, stop), await ComposerEndpoints.OpenAsync(db, clock, period, briefing, b, stop));
            if (first is null || second is null) return Results.NotFound();
            view = view with { A = a, B = b, Changes = IssueDifference.Between(first.Parts, second.Parts) };
        }

        return ComposerEndpoints.Page<Revisions>(http, $"Revisions of {period}", new() { ["View"] = view });
    }

    static async Task<IResult> RestoreAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, string period, string? briefing, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (!int.TryParse(form["restore"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)) return Results.BadRequest("the form names no revision; load the page again");
        if (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, revision, stop) is not { } old) return Results.NotFound();
        var restored = await new IssueEditor(db, clock).RestoreAsync(old.Issue.Period, old.Issue.Briefing, revision, PersonName.Of(http), stop);
        if (!restored.Succeeded) return Results.BadRequest(restored.Failure.Message);
        if (restored.Value.Conflicts.Count > 0) return await new ComposerSave(http, db, clock, catalog).ConflictAsync(old, restored.Value, stop);
        return Results.Redirect(DeskAddress.OfRevisions(period, old.Issue.Briefing));
    }
}

public sealed record RevisionsView(OpenedIssue Newest, IReadOnlyList<IssueRevision> Revisions, int? A, int? B, IReadOnlyList<PartChange>? Changes);
