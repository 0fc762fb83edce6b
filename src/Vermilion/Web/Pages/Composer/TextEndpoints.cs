using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Composer;

/// <summary>An Issue edited as one Markdown text, with the guards of the composer.</summary>
static class TextEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/issues/{period}/text", ShowAsync);
        app.MapForm("/issues/{period}/text", SaveAsync);
    }

    static async Task<IResult> ShowAsync(HttpContext http, VermilionDb db, TimeProvider clock, string period, string? briefing, CancellationToken stop)
    {
        if (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, null, stop) is not { } opened) return Results.NotFound();
        return Page(http, new TextView(opened, opened.Revision.Markdown, null, http.Request.Query.ContainsKey("saved") ? $"Saved: revision {opened.Revision.Revision} is the newest." : null));
    }

    static async Task<IResult> SaveAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, string period, string? briefing, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (!int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)) return Results.BadRequest("the form names no revision; load the page again");
        if (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, revision, stop) is not { } began) return Results.NotFound();
        var text = form["text"].ToString();
        var read = IssueMarkdown.Read(text, "the text");
        if (!read.Succeeded) return Refused(read.Failure.Message);
        if (read.Value.Period != began.Issue.Period || read.Value.Briefing != began.Issue.Briefing)
            return Refused($"the text is of {read.Value.Briefing} {read.Value.Period}; 'briefing' and 'period' of this page are {began.Issue.Briefing} and {began.Issue.Period}");
        var saved = await new IssueEditor(db, clock).SaveTextAsync(read.Value, began, PersonName.Of(http), stop);
        if (!saved.Succeeded) return Refused(saved.Failure.Message);
        if (saved.Value.Conflicts.Count > 0) return await new ComposerSave(http, db, clock, catalog).ConflictAsync(began, saved.Value, stop);
        if (saved.Value.Problems.Count > 0) return Refused(saved.Value.Problems[0].Message);
        return Results.Redirect(DeskAddress.OfIssueText(period, began.Issue.Briefing) + "&saved=1");

        IResult Refused(string problem) => Page(http, new TextView(began, text, problem, null), StatusCodes.Status422UnprocessableEntity);
    }

    static RazorComponentResult<DeskPage> Page(HttpContext http, TextView view, int status = StatusCodes.Status200OK) =>
        ComposerEndpoints.Page<IssueText>(http, "Edit as one text", new() { ["View"] = view }, null, status);
}

/// <param name="Text">As the person left it.</param>
public sealed record TextView(OpenedIssue Began, string Text, string? Problem, string? Message);
