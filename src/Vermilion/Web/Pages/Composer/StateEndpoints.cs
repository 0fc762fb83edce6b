using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vermilion.Composing;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Security;

namespace Vermilion.Web.Pages.Composer;

/// <summary>Sends an Issue to review, approves it, takes it back to draft; and asks a person for their name.</summary>
static class StateEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapForm("/issues/{period}/state", MoveAsync);
        app.MapForm("/issues/person", KeepNameAsync);
    }

    static async Task<IResult> MoveAsync(HttpContext http, VermilionDb db, TimeProvider clock, Catalog catalog, string period, string? briefing, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (IssueStatusText.Parse(form["to"].ToString()) is not { } status || !int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return Results.BadRequest("the form names no state and revision; load the page again");
        // The person decides on the revision that the page showed, and on no later one.
        if (await ComposerEndpoints.OpenAsync(db, clock, period, briefing, revision, stop) is not { } shown) return Results.NotFound();
        var trouble = status == IssueStatus.Approved ? await ApproveAsync() : (await new IssueEditor(db, clock).MoveAsync(shown, status, PersonName.Of(http), stop)).Failure?.Message;
        return Results.Redirect(DeskAddress.OfIssue(period, shown.Issue.Briefing) + (trouble is null ? "" : $"&trouble={Uri.EscapeDataString(trouble)}"));

        async Task<string?> ApproveAsync()
        {
            var approval = new IssueApproval(db, new IssueStore(db, clock), catalog);
            var result = await approval.ApproveAsync(new SavedIssue(shown.Issue, shown.Revision), PersonName.Of(http), stop);
            return result.Refused?.Message ?? (result.Approved is null ? $"not approved: {result.Report.Unresolved.Count()} places lead to no source; they are listed below" : null);
        }
    }

    /// <summary>The name goes into the session, so that it is asked once.</summary>
    static async Task<IResult> KeepNameAsync(HttpContext http, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var name = string.Concat(form["name"].ToString().Where(c => !char.IsControl(c))).Trim();
        if (name.Length is 0 or > PersonName.Longest) return Results.BadRequest($"a name has 1 to {PersonName.Longest} characters; go back and write one");
        var claims = http.User.Claims.Where(c => c.Type is ClaimTypes.Name or ClaimTypes.NameIdentifier).Append(new Claim(ClaimTypes.GivenName, name));
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        var back = SignInEndpoints.WithinTheDesk(form["back"]);
        await http.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true, RedirectUri = back });
        return Results.Redirect(back);
    }
}
