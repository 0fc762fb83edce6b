using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Stories;

/// <summary>Takes an analyst's word on two documents from the page of a story.</summary>
static class StoryEndpoints
{
    static readonly string[] Verdicts = ["together", "apart", "undone"];

    public static void Map(WebApplication app) => app.MapForm("/stories/decisions", DecideAsync);

    static async Task<Results<RedirectHttpResult, BadRequest<string>>> DecideAsync(
        HttpContext http, VermilionDb db, Catalog catalog, TimeProvider clock,
        [FromForm] string a, [FromForm] string b, [FromForm] string verdict, [FromForm] string? reason, [FromForm] string? by, CancellationToken stop)
    {
        if (!Verdicts.Contains(verdict)) return TypedResults.BadRequest("no such verdict; choose together, apart or undone");
        var refused = await new DecisionDesk(catalog).SayAsync(db, new LinkDecision
        {
            AId = a, BId = b.Trim(), Question = "story", Verdict = verdict, Reason = Given(reason), By = Given(by), At = clock.GetUtcNow(),
        }, stop);
        if (refused is not null) return TypedResults.BadRequest(refused.Message);
        var story = await db.Documents.Where(d => d.Id == a).Select(d => d.StoryId).FirstOrDefaultAsync(stop);
        return TypedResults.Redirect(DeskAddress.OfStory(story ?? a));
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
