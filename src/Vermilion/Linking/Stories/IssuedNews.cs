using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading;

namespace Vermilion.Linking.Stories;

/// <summary>
/// Whether a report says that a text was issued, or is about to be: 近日印发《X》, 《X》今日公布. A convention of years ago, or a plan that
/// a report on something else mentions, is not what it is about.
/// </summary>
static partial class IssuedNews
{
    const int Before = 60;
    const int Behind = 30;

    public static bool Tells(string text, TextSpan title, int? year)
    {
        var before = text[Math.Max(0, title.Start - Before)..title.Start];
        var clause = before[(before.LastIndexOfAny(['。', '；', '！', '？', '\n']) + 1)..];
        if (!IssuedBefore.IsMatch(clause) && !IssuedBehind.IsMatch(text.AsSpan(title.End, Math.Min(Behind, text.Length - title.End)))) return false;
        return Year.Matches(clause).All(m => year is null || int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) >= year - 1);
    }

    [GeneratedRegex("(?:印发|公布|发布|出台|下发|颁布|审议通过|审议|通过|制定|起草|公开征求)(?:了|实施|施行|并|新修订的|修订后的|关于|的|[^，。；《》]){0,14}$")]
    static partial Regex IssuedBefore { get; }

    [GeneratedRegex("^》?(?:（[^）]{0,16}）|，)?[^，。；《》]{0,8}?(?:正式|日前|近日|今天|今日|全文|公开|联合)?(?:印发|公布|发布|出台|颁布|施行|实施|征求意见)(?!的)")]
    static partial Regex IssuedBehind { get; }

    [GeneratedRegex("(?<!\\d)(?:19|20)\\d{2}(?=年)")]
    static partial Regex Year { get; }
}
