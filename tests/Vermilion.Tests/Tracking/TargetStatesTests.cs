using Vermilion.Tracking.Targets;

namespace Vermilion.Tests.Tracking;

public class TargetStatesTests
{
    static readonly DateOnly Today = new(2025, 6, 30);

    [Theory]
    [InlineData(2025, 6, 29, "overdue")]
    [InlineData(2025, 6, 30, "due")]
    [InlineData(2025, 12, 31, "due")]
    [InlineData(2026, 1, 1, "open")]
    public void The_clock_speaks_where_nobody_has(int year, int month, int day, string state) =>
        Assert.Equal(state, TargetStates.Of(null, new DateOnly(year, month, day), Today));

    [Fact]
    public void Without_a_deadline_a_target_stays_open() => Assert.Equal("open", TargetStates.Of(null, null, Today));

    [Fact]
    public void An_observation_outranks_the_clock() => Assert.Equal("met", TargetStates.Of("met", new DateOnly(2020, 12, 31), Today));
}
