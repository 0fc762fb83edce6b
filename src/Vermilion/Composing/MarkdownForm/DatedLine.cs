using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>An item that begins with its day: <c>*February 2:* text</c>.</summary>
static partial class DatedLine
{
    // A leap year lies within reach of it, so that every day of the calendar counts as one.
    static readonly ReportingPeriod AnyPeriod = new(2020, 2);

    public static bool StartsWithDate(string text) => Split(text, AnyPeriod) is not null;

    public static (DateOnly Date, string Text)? Split(string text, ReportingPeriod period) => Match(Emphasised(), text, period);

    /// <summary>Also takes a day without emphasis, for the lines of Worth noting, which all begin with one.</summary>
    public static (DateOnly Date, string Text)? SplitPlain(string text, ReportingPeriod period) =>
        Split(text, period) ?? Match(Plain(), text, period);

    static (DateOnly, string)? Match(Regex form, string text, ReportingPeriod period) =>
        form.Match(text) is { Success: true } match && WrittenDates.Parse(match.Groups["date"].Value, period) is { } date
            ? (date, match.Groups["text"].Value.Trim())
            : null;

    [GeneratedRegex(@"^[*_]{1,3}(?<date>[^*_\\]{3,40}?)(?:[:：]\s*[*_]{1,3}|[*_]{1,3}\s*[:：])(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"^(?<date>[^:：]{3,30})[:：](?<text>\s.*)$", RegexOptions.Singleline)]
    private static partial Regex Plain();
}
