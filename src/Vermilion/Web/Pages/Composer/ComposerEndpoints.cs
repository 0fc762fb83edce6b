using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Composer;

/// <summary>The composer: its page, and every save of it.</summary>
static class ComposerEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/issues/{period}/edit", ShowAsync);
        app.MapForm("/issues/{period}/edit", SaveAsync);
        TextEndpoints.Map(app);
        RevisionEndpoints.Map(app);
        StateEndpoints.Map(app);
        LookupEndpoints.Map(app);
        StartEndpoints.Map(app);
    }

    static async Task<IResult> ShowAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, string period, string? briefing, CancellationToken stop)
    {
        var opened = await OpenAsync(db, clock, period, briefing, null, stop);
        if (opened is null) return Results.NotFound();
        var view = await ComposerView.LoadAsync(db, clock, catalog, opened, opened.Parts, PersonName.Of(http), stop);
        return Page(http, view with { Message = http.Request.Query["saved"] == "joined" ? "Saved. Others had saved meanwhile; their changes are joined with yours." : null });
    }

    static async Task<IResult> SaveAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, string period, string? briefing, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (!int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)) return Results.BadRequest("the form names no revision; load the page again");
        if (await OpenAsync(db, clock, period, briefing, revision, stop) is not { } began) return Results.NotFound();
        var save = new ComposerSave(http, db, clock, catalog);
        return new ComposerForm(form, began.Parts).Read() is { } mine ? await save.RunAsync(began, mine, form, stop) : Results.BadRequest("the form is not whole; load the page again");
    }

    public static async Task<OpenedIssue?> OpenAsync(VermilionDb db, TimeProvider clock, string period, string? briefing, int? revision, CancellationToken stop) =>
        ReportingPeriod.TryParse(period) is { } asked && await new IssueEditor(db, clock).OpenAsync(asked, briefing, revision, stop) is { Succeeded: true, Value: { } opened } ? opened : null;

    public static RazorComponentResult<DeskPage> Page(HttpContext http, ComposerView view, int status = StatusCodes.Status200OK) =>
        Page<ComposerPage>(http, $"Edit {view.Period}", new() { ["View"] = view }, "composer.js", status);

    /// <summary>A page of the composer as the answer to a request.</summary>
    public static RazorComponentResult<DeskPage> Page<T>(HttpContext http, string title, Dictionary<string, object> parameters, string? script = null, int status = StatusCodes.Status200OK)
    {
        if (script is not null) http.Features.Set(new ContentPolicy(ContentPolicy.Composer));
        var answer = new Dictionary<string, object?> { ["Page"] = typeof(T), ["Title"] = title, ["Parameters"] = parameters, ["Script"] = script };
        return new RazorComponentResult<DeskPage>(answer) { StatusCode = status };
    }
}
