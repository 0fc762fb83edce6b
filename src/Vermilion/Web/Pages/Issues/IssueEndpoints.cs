using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Publishing;
using Vermilion.Publishing.Html;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Issues;

/// <summary>What of an Issue is no page of the desk: its preview, and the files of its Editions.</summary>
static class IssueEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/issues/{period}/preview", PreviewAsync);
        app.MapGet("/issues/{period}/editions/{number:int}/{name}", SendFileAsync);
    }

    static async Task<IResult> PreviewAsync(HttpContext http, VermilionDb db, TimeProvider clock, string period, string? briefing, CancellationToken stop)
    {
        if (ReportingPeriod.TryParse(period) is not { } asked) return Results.NotFound();
        var saved = await new IssueStore(db, clock).LatestAsync(asked, briefing, stop);
        if (!saved.Succeeded) return Results.NotFound();
        var isDraft = saved.Value.Issue.Status is IssueStatus.Draft or IssueStatus.InReview;
        return PublishedPage(http, HtmlRenderer.Render(BriefingLayout.Lay(saved.Value.Issue, isDraft)));
    }

    static async Task<IResult> SendFileAsync(HttpContext http, VermilionDb db, string period, int number, string name, string briefing, CancellationToken stop)
    {
        var file = await db.EditionFiles.AsNoTracking()
            .FirstOrDefaultAsync(f => f.Briefing == briefing && f.Period == period && f.Number == number && f.Name == name, stop);
        if (file is null) return Results.NotFound();
        if (file.MediaType.StartsWith("text/html", StringComparison.Ordinal)) return PublishedPage(http, Encoding.UTF8.GetString(file.Content));
        return Results.Bytes(file.Content, file.MediaType, file.Name, entityTag: new EntityTagHeaderValue($"\"{file.ContentHash}\""));
    }

    /// <summary>A published page brings its own style sheet, and nothing else: the policy admits just that.</summary>
    static IResult PublishedPage(HttpContext http, string html)
    {
        http.Features.Set(ContentPolicy.PublishedPage(StyleSheet.HashIn(html)));
        return Results.Text(html, "text/html; charset=utf-8");
    }
}
