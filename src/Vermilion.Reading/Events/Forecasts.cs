using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>A report of what an association expects tells no goals, whatever figures and years it names.</summary>
static partial class Forecasts
{
    public static IReadOnlyList<TargetFinding> Without(IReadOnlyList<TargetFinding> targets, IReadOnlyList<EventFinding> events, string? status) =>
        status == "news" && targets.Count > 0 && events is [{ Type: "survey_forecast" }] ? [.. targets.Where(t => Aims.IsMatch(t.Sentence))] : targets;

    [GeneratedRegex(@"目标|力争|计划|规划|方案|\b(?:aims?|targets?|goals?|plans?|pledge\w*)\b")]
    static partial Regex Aims { get; }
}
