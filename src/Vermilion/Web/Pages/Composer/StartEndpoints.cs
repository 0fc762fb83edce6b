using Vermilion.Composing.Parts;
using Vermilion.Composing.Revisions;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Composer;

/// <summary>Begins Issues, and compares two of them.</summary>
static class StartEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapForm("/issues/new", BeginAsync);
        app.MapGet("/issues/compare", CompareAsync);
    }

    static async Task<IResult> BeginAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (ReportingPeriod.TryParse(form["period"].ToString().Trim()) is not { } period) return Trouble($"'{form["period"]}' is no period; write one like 2021-03, 2021-W09 or 2021-03-05");
        var (briefing, template, begin) = (Given(form["briefing"]), Given(form["template"]), form["begin"].ToString());
        var clone = begin.Split('/', 2) is [var text, var of] && ReportingPeriod.TryParse(text) is { } cloned ? (cloned, of) : ((ReportingPeriod, string)?)null;
        var issue = await new IssueStart(db, catalog, clock).BeginAsync(new IssueBeginning(period, clone?.Item2 ?? briefing, template, clone?.Item1, begin == "draft"), stop);
        if (!issue.Succeeded) return Trouble(issue.Failure.Message);
        var begun = issue.Value with { Briefing = briefing ?? issue.Value.Briefing };
        var store = new IssueStore(db, clock);
        // An Issue that is there already is edited, never begun anew.
        if (await store.NewestAsync(begun.Briefing, period, stop) is null) await store.SaveAsync(begun, PersonName.Of(http), stop);
        else return Trouble($"the Issue of {period} in '{begun.Briefing}' is there already; edit it, or restore an older revision");
        return Results.Redirect(DeskAddress.OfEditor(period.ToString(), begun.Briefing));

        static IResult Trouble(string message) => Results.Redirect("/issues?trouble=" + Uri.EscapeDataString(message));
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static async Task<IResult> CompareAsync(HttpContext http, VermilionDb db, TimeProvider clock, string? a, string? b, CancellationToken stop)
    {
        var (first, second) = (await OpenAsync(a), await OpenAsync(b));
        if (first is null || second is null) return Results.NotFound();
        var changes = IssueDifference.Between(first.Parts, PartAlignment.Align(second.Parts, first.Parts));
        return ComposerEndpoints.Page<IssueComparison>(http, "Two Issues", new() { ["First"] = first, ["Second"] = second, ["Changes"] = changes });

        async Task<OpenedIssue?> OpenAsync(string? named) => named?.Split('/', 2) is [var period, var briefing] ? await ComposerEndpoints.OpenAsync(db, clock, period, briefing, null, stop) : null;
    }
}
