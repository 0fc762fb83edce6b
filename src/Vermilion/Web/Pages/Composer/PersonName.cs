using System.Security.Claims;

namespace Vermilion.Web.Pages.Composer;

/// <summary>Who works at the desk. Signing in knows nobody by name: the person is asked once, and the session keeps it.</summary>
static class PersonName
{
    public const string Unknown = "analyst";

    public const int Longest = 80;

    public static string Of(HttpContext http) => http.User.FindFirstValue(ClaimTypes.GivenName) ?? Unknown;
}
