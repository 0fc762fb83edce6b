using System.CommandLine;
using System.Globalization;
using System.Text;
using Vermilion.Tracking.Calendars;

namespace Vermilion.Cli;

/// <summary><c>vermilion calendar [--from D] [--days N] [--json|--ics]</c></summary>
static class CalendarCommand
{
    static readonly Option<string?> From = new("--from") { Description = "The first day; without it, today." };
    static readonly Option<int> Days = new("--days") { Description = "How many days.", DefaultValueFactory = _ => 90 };
    static readonly Option<bool> Ics = new("--ics") { Description = "As an iCalendar file." };

    public static Command Create()
    {
        Days.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 36_600) given.AddError("--days: from 1 to 36600.");
        });
        var command = new Command("calendar", "Lists the days that documents set: comments and applications, effect and end, targets.") { From, Days, Ics, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var from = DateOnly.FromDateTime(workspace.Clock.GetLocalNow().DateTime);
            if (parsed.GetValue(From) is { } day && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out from))
                return CommandLine.Fail(new($"--from {day}: no day; write it as 2021-02-18"));
            await using var db = workspace.OpenDb();
            var last = from.DayNumber + parsed.GetValue(Days) - 1 > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : from.AddDays(parsed.GetValue(Days) - 1);
            var entries = await new DeadlineCalendar(db).LoadAsync(from, last, stop);
            if (parsed.GetValue(Ics)) await PrintAsync(ICalendarText.Write(entries, workspace.Clock.GetUtcNow(), _ => null));
            else await ListAsync(entries, parsed.GetValue(Listing.Json));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static async Task PrintAsync(string text)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    static Task ListAsync(List<CalendarEntry> entries, bool json) => json
        ? Listing.PrintJsonAsync(entries.ToAsyncEnumerable().Select(e => new { e.Day, e.Kind, Document = e.DocumentId, e.Title, e.Words, e.Url, e.Uid }))
        : Listing.PrintTableAsync(entries.ToAsyncEnumerable(),
            ("day", e => e.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("what", e => e.What), ("title", e => e.Title), ("document", e => e.DocumentId));
}
