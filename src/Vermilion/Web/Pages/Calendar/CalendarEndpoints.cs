using Vermilion.Data;
using Vermilion.Tracking.Calendars;

namespace Vermilion.Web.Pages.Calendar;

/// <summary>The calendar for the programs that keep one.</summary>
static class CalendarEndpoints
{
    const int DaysBack = 365, DaysAhead = 3 * 365;

    public static void Map(WebApplication app) => app.MapGet("/calendar.ics", SendAsync);

    static async Task<IResult> SendAsync(HttpContext http, VermilionDb db, TimeProvider clock, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var entries = await new DeadlineCalendar(db).LoadAsync(today.AddDays(-DaysBack), today.AddDays(DaysAhead), stop);
        var desk = $"{http.Request.Scheme}://{http.Request.Host}";
        return Results.Text(ICalendarText.Write(entries, clock.GetUtcNow(), id => desk + DeskAddress.OfDocument(id)), "text/calendar; charset=utf-8");
    }
}
