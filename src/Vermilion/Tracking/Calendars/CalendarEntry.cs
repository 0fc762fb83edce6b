using System.Security.Cryptography;
using System.Text;

namespace Vermilion.Tracking.Calendars;

/// <summary>A day that a document sets: until when to comment or apply, when it takes effect or ends, by when its targets are due.</summary>
/// <param name="Kind">comments, applications, effective, expires or targets.</param>
/// <param name="Words">What is due, where the title does not say it.</param>
public sealed record CalendarEntry(DateOnly Day, string Kind, string DocumentId, string Title, string? Language, string? Url, string? Words)
{
    /// <summary>What ends on the day, and can still be acted on before it.</summary>
    public bool Closes => Kind is "comments" or "applications";

    public string What => Kind switch
    {
        "comments" => "Comments close",
        "applications" => "Applications close",
        "effective" => "Takes effect",
        "expires" => "Expires",
        _ => "Targets due",
    };

    /// <summary>
    /// The same after every import, whatever happens to the day of a term: calendars then move the entry. Targets of one
    /// document are due on several days, each an entry of its own.
    /// </summary>
    public string Uid
    {
        get
        {
            var name = Kind == "targets" ? $"{Kind}|{DocumentId}|{Day:yyyy-MM-dd}" : $"{Kind}|{DocumentId}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32] + "@vermilion";
        }
    }
}
