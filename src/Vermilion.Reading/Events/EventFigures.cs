using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>The capacity, the stake and the day of an event.</summary>
static partial class EventFigures
{
    static readonly Dictionary<string, string> CapacityUnits = new() { ["吉瓦时"] = "GWh", ["吉瓦"] = "GW", ["兆瓦"] = "MW", ["兆瓦时"] = "MWh" };

    /// <summary>The capacity that is built, of the whole and not of a phase; null where the text speaks of the company's all.</summary>
    public static EventCapacity? Capacity(IEnumerable<NewsSentence> sentences)
    {
        EventCapacity? ofPhase = null;
        foreach (var sentence in sentences)
        {
            foreach (var match in CapacityZh.Matches(sentence.Text).Concat(CapacityEn.Matches(sentence.Text)).OrderBy(m => m.Index))
            {
                var before = sentence.Text[Math.Max(0, match.Index - 24)..match.Index];
                if (WholeCompany.IsMatch(before) || Number(match.Groups["n"].Value) is not { } number) continue;
                var unit = match.Groups["u"].Value;
                var found = new EventCapacity(number, CapacityUnits.GetValueOrDefault(unit, unit));
                if (!Phase.IsMatch(before)) return found;
                ofPhase ??= found;
            }
        }

        return ofPhase;
    }

    /// <summary>The share in percent that the sentence gives near the word for it.</summary>
    public static decimal? Stake(IEnumerable<NewsSentence> sentences)
    {
        foreach (var sentence in sentences)
            if ((sentence.IsChinese ? StakeZh : StakeEn).Match(sentence.Text) is { Success: true } match && Number(match.Groups["n"].Value) is { } n and <= 100) return n;
        return null;
    }

    /// <summary>The day that the sentences give, in order, with the year of publication where they name none.</summary>
    public static string? Date(IEnumerable<NewsSentence> sentences, DateOnly? published)
    {
        foreach (var sentence in sentences)
            if ((sentence.IsChinese ? DayZh : DayEn).Match(sentence.Text) is { Success: true } match && Day(match, published) is { } day)
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }

    static DateOnly? Day(Match match, DateOnly? published)
    {
        if (match.Groups["w"].Success) return Weekday(match.Groups["w"].Value, published);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["mn"].Success
            ? Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Length > 0 && match.Groups["mn"].Value.StartsWith(m, StringComparison.Ordinal)) + 1
            : match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : MonthOf(day, published);
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : YearOf(month, day, published);
        return year is { } y && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, day) : null;
    }

    // "on Wednesday" is the last one up to publication.
    static DateOnly? Weekday(string name, DateOnly? published)
    {
        if (published is not { } day || !Enum.TryParse<DayOfWeek>(name, out var wanted)) return null;
        while (day.DayOfWeek != wanted) day = day.AddDays(-1);
        return day;
    }

    // 23日 without its month: of the month of publication, or of the one before.
    static int MonthOf(int day, DateOnly? published) => published is not { } p ? 0 : day <= p.Day + 1 ? p.Month : p.AddMonths(-1).Month;

    // News of January may tell of 30 December: a day well ahead of publication lies in the year before.
    static int? YearOf(int month, int day, DateOnly? published)
    {
        if (published is not { } p || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(p.Year, month)) return null;
        return new DateOnly(p.Year, month, day) > p.AddDays(60) ? p.Year - 1 : p.Year;
    }

    static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s*(?<u>GWh|MWh|GW|MW|吉瓦时|吉瓦|兆瓦时|兆瓦|万千瓦|万辆|万片|万吨|万台|万套|万支|亿支|亿剂|颗卫星)(?!时)")]
    static partial Regex CapacityZh { get; }

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s(?<u>(?:million )?(?:satellites|vehicles|cars|units|wafers|tonnes|tons|metric tons))\b(?=[^.;]{0,40}\b(?:a year|per year|annually|annual|a month|per month|each year|monthly))|(?:annual|monthly|production|a) capacity of (?:up to |about |around |some )?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s(?<u>(?:million )?(?:satellites|vehicles|cars|units|wafers|tonnes|tons|metric tons))")]
    static partial Regex CapacityEn { get; }

    [GeneratedRegex(@"全球|公司总|总产能将|累计|全国|合计产能|total capacity|company's|global", RegexOptions.IgnoreCase)]
    static partial Regex WholeCompany { get; }

    [GeneratedRegex(@"一期|首期|二期|initial|first phase|second phase", RegexOptions.IgnoreCase)]
    static partial Regex Phase { get; }

    [GeneratedRegex(@"(?<n>[0-9]{1,3}(?:\.[0-9]+)?)\s?[%％](?:左右|加一股)?的?(?:加一股|股权|股份|权益|持股|已发行|控股|财产份额|合伙份额|出资额)|(?:持股|持有|股权|股份|占股|持股比例)[^，。；0-9]{0,12}(?<n>[0-9]{1,3}(?:\.[0-9]+)?)\s?[%％]")]
    static partial Regex StakeZh { get; }

    [GeneratedRegex(@"(?<n>[0-9]{1,3}(?:\.[0-9]+)?)(?:\s?%|[\s-]per\s?cent|[\s-]percent)(?:\s(?:of|equity|minority|shareholding|ownership))?[^.;%]{0,24}\b(?:stake|interest|shares|shareholding|of)\b|stake (?:of|to)[^.;]{0,40}?(?<n>[0-9]{1,3}(?:\.[0-9]+)?)(?:\s?%|\spercent|\sper cent)", RegexOptions.IgnoreCase)]
    static partial Regex StakeEn { get; }

    [GeneratedRegex(@"(?:(?<y>20[0-9]{2})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日|(?<![0-9月至-])(?<d>[0-9]{1,2})日(?=[，晚上下发宣公在讯早凌与披向表正签举电]|$)")]
    static partial Regex DayZh { get; }

    [GeneratedRegex(@"\b(?<mn>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s(?<d>[0-9]{1,2})\b(?![0-9])(?:st|nd|rd|th)?(?:,\s(?<y>20[0-9]{2}))?|\b(?<d>[0-9]{1,2})\s(?<mn>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b(?:\s(?<y>20[0-9]{2}))?|\bon (?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")]
    static partial Regex DayEn { get; }
}
