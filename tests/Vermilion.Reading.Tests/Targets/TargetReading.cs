using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests.Targets;

/// <summary>Reads a text as an extractor sees it, without the formats before it.</summary>
static class TargetReading
{
    static readonly TargetExtractor Extractor = new(Catalog.Default);
    static readonly GoalExtractor GoalExtractor = new(Catalog.Default);

    public static ReadingContext Context(string text, string title, int? year, string language = "zh") => new(
        new SourceText { Text = text, MediaType = "text/plain" },
        new Header { Title = new TitleFinding(title, title, new TextSpan(0, 0)), Year = year, Language = language });

    public static IReadOnlyList<TargetFinding> ReadTargets(string text, string title = "海洋装备发展行动方案", int? year = 2021) =>
        Extractor.Extract(Context(text, title, year));

    public static IReadOnlyList<GoalFinding> ReadGoals(string text, string title = "海洋装备发展行动方案", int? year = 2021) =>
        GoalExtractor.Extract(Context(text, title, year));

    /// <summary>The target in one line: indicator comparator value unit by deadline.</summary>
    public static string Line(TargetFinding t) =>
        FormattableString.Invariant($"{t.Indicator} {t.Comparator} {t.Value}{(t.ValueMax is { } max ? $"..{max}" : "")} {t.Unit} @{t.Deadline}");

    public static string[] Lines(string text, string title = "海洋装备发展行动方案", int? year = 2021) => [.. ReadTargets(text, title, year).Select(Line)];
}
