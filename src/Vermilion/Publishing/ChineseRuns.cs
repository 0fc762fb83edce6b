using System.Text.RegularExpressions;

namespace Vermilion.Publishing;

/// <summary>Finds the Chinese in mixed text, so that it gets its language and its typeface.</summary>
public static partial class ChineseRuns
{
    /// <summary>The run cut into Chinese and other runs, in order.</summary>
    public static IEnumerable<Run> Split(Run run)
    {
        var at = 0;
        foreach (Match match in Stretch().Matches(run.Text))
        {
            if (match.Index > at) yield return run with { Text = run.Text[at..match.Index] };
            yield return run with { Text = match.Value, Chinese = true };
            at = match.Index + match.Length;
        }
        if (at < run.Text.Length) yield return run with { Text = run.Text[at..] };
    }

    public static bool HasChinese(string text) => Han().IsMatch(text);

    // Figures and Latin letters that touch Chinese belong to it (2021年, 5G网络); a space ends the stretch.
    [GeneratedRegex(@"[A-Za-z0-9]*[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]([\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEFA-Za-z0-9%.\-~“”‘’…—·+/]*[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF”%])?")]
    private static partial Regex Stretch();

    [GeneratedRegex(@"[\u3400-\u9FFF\uF900-\uFAFF]")]
    private static partial Regex Han();
}
