using Vermilion.Composing.Lookup;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Web.Pages.Composer;

/// <summary>What <c>[[</c> offers: as JSON for the script, as a page for who works without one.</summary>
static class LookupEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/issues/{period}/lookup", FindAsync);

    static async Task<IResult> FindAsync(HttpContext http, VermilionDb db, Catalog catalog, string period, string? briefing, string? q, CancellationToken stop)
    {
        if (ReportingPeriod.TryParse(period) is not { } asked) return Results.NotFound();
        var found = string.IsNullOrWhiteSpace(q) ? [] : await new NameLookup(db, catalog).FindAsync(q.Trim(), asked, stop);
        if (http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)) return Results.Json(found);
        return ComposerEndpoints.Page<LookupPage>(http, "Look up", new() { ["Found"] = found, ["Q"] = q ?? "", ["Period"] = period, ["Briefing"] = briefing ?? "" });
    }
}
