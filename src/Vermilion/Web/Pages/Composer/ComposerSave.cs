using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Web.Pages.Composer;

/// <summary>One save of the composer: the text with the order of the button that was pressed, and what to show then.</summary>
sealed class ComposerSave(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog)
{
    readonly string person = PersonName.Of(http);

    bool IsByScript => http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    public async Task<IResult> RunAsync(OpenedIssue began, Part mine, IFormCollection form, CancellationToken stop)
    {
        var order = form["do"].ToString();
        var isEdit = order.Contains(':', StringComparison.Ordinal);
        var isAdding = order.StartsWith("add:", StringComparison.Ordinal);
        var (parts, focus) = isEdit ? await new ComposerOrders(db, catalog, clock).ApplyAsync(began, mine, form, order, person, stop) : (mine, null);
        // An empty part stands on the page until it has words: the store holds none.
        var result = await new IssueEditor(db, clock).SaveAsync(isAdding ? mine : parts, began, person, stop);
        if (!result.Succeeded) return Results.Problem(result.Failure.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        var saved = result.Value;
        if (saved.Conflicts.Count > 0) return await ConflictAsync(began, saved, stop);
        if (saved.Problems.Count > 0) return await ProblemAsync(began, parts, saved, stop);
        if (IsByScript) return Results.Json(new { revision = saved.Newest.Revision.Revision, joined = saved.OthersJoined, by = saved.Newest.Revision.SavedBy });
        if (isAdding) return await AddedAsync(saved, order, stop);
        var address = DeskAddress.OfEditor(began.Issue.Period.ToString(), began.Issue.Briefing) + (saved.OthersJoined ? "&saved=joined" : "");
        return Results.Redirect(focus is null or PartIds.Root ? address : $"{address}#{focus}");
    }

    async Task<IResult> AddedAsync(SaveResult saved, string order, CancellationToken stop)
    {
        var (shown, added) = PartEdits.Apply(saved.Parts, order);
        var view = await ComposerView.LoadAsync(db, clock, catalog, saved.Newest, shown, person, stop);
        return ComposerEndpoints.Page(http, view with { Focus = added });
    }

    /// <summary>Nothing is saved; the page keeps the text and says what is wrong with it.</summary>
    async Task<IResult> ProblemAsync(OpenedIssue began, Part mine, SaveResult refused, CancellationToken stop)
    {
        var problems = refused.Problems;
        if (IsByScript) return Results.Json(new { problems = problems.Select(p => new { field = $"{p.Part}.{p.Field}", message = $"{PartText.Place(mine, p.Part)}: {p.Message}" }) }, statusCode: StatusCodes.Status422UnprocessableEntity);
        var view = await ComposerView.LoadAsync(db, clock, catalog, began, mine, person, stop);
        return ComposerEndpoints.Page(http, view with { Problems = problems }, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Nothing is saved; the page shows both texts and the one that both began from.</summary>
    public async Task<IResult> ConflictAsync(OpenedIssue began, SaveResult refused, CancellationToken stop)
    {
        if (IsByScript) return Results.Json(new { conflicts = refused.Conflicts.Count, by = refused.Newest.Revision.SavedBy }, statusCode: StatusCodes.Status409Conflict);
        var view = await ComposerView.LoadAsync(db, clock, catalog, refused.Newest, refused.Parts, person, stop);
        return ComposerEndpoints.Page<ConflictPage>(http, "Two texts for one place", new() { ["Conflict"] = new ConflictView(view, refused.Conflicts, began) }, null, StatusCodes.Status409Conflict);
    }
}
