using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>What the head of an English text tells about its targets: who speaks, of which year, and whether it is a plan.</summary>
/// <param name="SpeaksOfPolicy">A public body or a plan stands in the title or the opening; otherwise nothing in the text is a target.</param>
/// <param name="YearlyReport">The work report of a government arranges for its own year.</param>
/// <param name="IsPlan">The text of a plan itself, not news of it.</param>
sealed partial record EnglishDocument(int? Year, bool SpeaksOfPolicy, bool YearlyReport, bool IsPlan)
{
    const int Opening = 700;

    public static EnglishDocument Of(string text, int? year)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, Opening));
        var firstLine = text.AsSpan(0, Math.Min(opening.Length, text.IndexOf('\n') is var line && line < 0 ? opening.Length : line));
        var yearly = WorkReport().IsMatch(opening) && year is not null;
        var policy = Bodies().IsMatch(opening) || yearly;
        return new EnglishDocument(year, policy && !Deal().IsMatch(firstLine), yearly, policy && PlanTitle().IsMatch(firstLine) && !News().IsMatch(opening));
    }

    [GeneratedRegex(@"\bState Council\b|\b(?:Ministry|ministries|ministry|NDRC|MIIT|MOFCOM|Politburo|Premier|premier|minister|cabinet)\b|\b(?:National|State|Central|Municipal|Provincial|Development and Reform) [A-Z][\w ]{0,60}(?:Administration|Commission|Committee|Bureau)|\bAdministration of\b|" +
        @"\b(?:work report|[Ff]ive-[Yy]ear [Pp]lan|five-year plan|[Aa]ction [Pp]lan|action plan|guidelines?|circular|draft plan|development plan|implementation plan|three-year plan|blueprint|white paper|roadmap|policy document|opinions)\b|" +
        @"\b(?:municipal|provincial|local|city|central|regional) (?:government|authorit)|\b(?:province|municipality|autonomous region)\b|\bgovernment (?:plan|said|target|report)|\brailway operator\b|" +
        @"\b(?:China|Beijing|Shanghai|Shenzhen|Guangdong|Zhejiang|Jiangsu|Hainan|[A-Z][a-z]+ [Pp]rovince) (?:aims|plans|targets|sets|unveils|issues|releases|vows|pledges|seeks|eyes|maps|to|will)\b")]
    private static partial Regex Bodies();

    [GeneratedRegex(@"\b(?:government work report|report on the work of the government|report to you on the work of the government)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WorkReport();

    [GeneratedRegex(@"\b(?:Plan|Opinions|Guidelines?|Outline|Programme|Program|Scheme|Measures to|Work Points|Roadmap)\b")]
    private static partial Regex PlanTitle();

    [GeneratedRegex(@"\b[A-Z]{4,}(?:/[A-Z ]+)?(?:, [A-Z][a-z]+\.? \d{1,2})? ?(?:\([^)]{1,40}\) ?)?(?:--|—|–|-) |\b(?:unveil|issue[sd]|release[sd]|said|says)\b")]
    private static partial Regex News();

    // The headline of a deal names a firm's business, whichever ministry must approve it.
    [GeneratedRegex(@"\b(?:stake|IPO|shares|joint venture|JV|acqui\w+|takeover|buys?|merger|fines?|blacklist|Entity List|listing|survey|forecasts?|analysts?|association says|IEA|order|deal|talks|lawsuit)\b")]
    private static partial Regex Deal();
}
