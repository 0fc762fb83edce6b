using System.Globalization;
using Vermilion.Linking.Ledger;

namespace Vermilion.Tests.Linking;

public class DeadlinesTests
{
    [Theory]
    [InlineData("2025", "2025-12-31")]
    [InlineData("2025-06-30", "2025-06-30")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2021/2025", "2025-12-31")]
    public void A_deadline_ends_on_its_last_day(string deadline, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Deadlines.LastDay(deadline));

    [Theory]
    [InlineData("2021/")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("2025-13")]
    public void Without_an_end_there_is_no_last_day(string? deadline) => Assert.Null(Deadlines.LastDay(deadline));
}
