namespace Vermilion.Tracking.Targets;

/// <summary>What is to be said of a target today: the word of its latest observation, else what the clock says.</summary>
public static class TargetStates
{
    public const string Due = "due", Overdue = "overdue", Open = "open";

    public static readonly IReadOnlyList<string> Observed = ["met", "missed", "on-track", "revised", "abandoned"];

    public static readonly IReadOnlyList<string> All = [Due, Overdue, Open, .. Observed];

    /// <summary>due: in the year of <paramref name="today"/>, and not yet past. Without a deadline it stays open.</summary>
    public static string Of(string? observed, DateOnly? dueBy, DateOnly today) => observed ?? dueBy switch
    {
        null => Open,
        { } day when day < today => Overdue,
        { } day when day <= LastOfYear(today) => Due,
        _ => Open,
    };

    internal static DateOnly LastOfYear(DateOnly day) => new(day.Year, 12, 31);
}
