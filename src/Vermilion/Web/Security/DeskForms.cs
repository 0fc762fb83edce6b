using Microsoft.AspNetCore.Antiforgery;

namespace Vermilion.Web.Security;

/// <summary>The forms of the desk.</summary>
static class DeskForms
{
    /// <summary>Takes a form that a page of the desk has made; another one is refused before the handler sees it.</summary>
    public static RouteHandlerBuilder MapForm(this WebApplication app, string pattern, Delegate handler) =>
        // The framework's own check throws while the form is bound; this one answers.
        app.MapPost(pattern, handler).DisableAntiforgery().AddEndpointFilter(async (call, next) =>
            await call.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(call.HttpContext)
                ? await next(call)
                : TypedResults.BadRequest("the form is too old; load the page again"));
}
