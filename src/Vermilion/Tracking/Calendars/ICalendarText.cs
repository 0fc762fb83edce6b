using System.Globalization;
using System.Text;

namespace Vermilion.Tracking.Calendars;

/// <summary>Entries as a calendar by RFC 5545: all-day events.</summary>
public static class ICalendarText
{
    // RFC 5545, 3.1: lines SHOULD NOT be longer than 75 octets, excluding the line break.
    const int LongestLine = 75;

    /// <param name="deskAddress">The address of a document in the desk, for entries without one of their own.</param>
    public static string Write(IEnumerable<CalendarEntry> entries, DateTimeOffset now, Func<string, string?> deskAddress)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Vermilion//Deadlines//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:Vermilion deadlines");
        var stamp = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{entry.Uid}");
            Line(text, $"DTSTAMP:{stamp}");
            Line(text, $"DTSTART;VALUE=DATE:{Day(entry.Day)}");
            // 3.6.1: the end is the first day that is no longer part of it.
            Line(text, $"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}");
            Line(text, $"SUMMARY:{Escaped($"{entry.What}: {entry.Title}")}");
            Line(text, $"DESCRIPTION:{Escaped(string.Join('\n', new[] { entry.Words, entry.DocumentId }.OfType<string>()))}");
            Line(text, $"CATEGORIES:{Escaped(entry.Kind)}");
            if (Address(entry.Url ?? deskAddress(entry.DocumentId)) is { } address) Line(text, $"URL:{address}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place in a text.</summary>
    static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words.ReplaceLineEndings("\n"))
        {
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (!char.IsControl(c) || c == '\t') escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>An address is no text: it is not escaped, but must be one, or it could end the line.</summary>
    static string? Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? address.AbsoluteUri : null;

    /// <summary>Folded by octets and between characters: what follows a fold begins with a space.</summary>
    static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
