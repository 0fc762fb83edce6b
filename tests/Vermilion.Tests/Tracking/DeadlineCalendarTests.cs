using Vermilion.Tracking.Calendars;

namespace Vermilion.Tests.Tracking;

public class DeadlineCalendarTests
{
    [Fact]
    public async Task Days_come_in_order_and_the_final_text_stands_for_its_draft()
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        var entries = await new DeadlineCalendar(db).LoadAsync(new DateOnly(2020, 6, 1), new DateOnly(2025, 12, 31), TestContext.Current.CancellationToken);

        Assert.Equal(
            [("2020-06-30", "comments", "draft"), ("2025-12-31", "targets", "final"), ("2025-12-31", "targets", "jiangxi")],
            entries.Select(e => (e.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), e.Kind, e.DocumentId)));
        Assert.True(entries[0].Closes);
    }

    [Fact]
    public async Task What_lies_outside_the_days_is_not_shown()
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        Assert.Empty(await new DeadlineCalendar(db).LoadAsync(new DateOnly(2020, 7, 1), new DateOnly(2025, 12, 30), TestContext.Current.CancellationToken));
    }
}
