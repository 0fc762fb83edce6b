using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking.Works;

/// <summary>Whether two official texts are one work, and how one relates to the other. Depends on the two alone.</summary>
static class WorkMatch
{
    // A consultation may take years; a text that comes later is another attempt.
    const int MonthsFromDraft = 36;
    const int MonthsToStatute = 60;
    const int MonthsToLocalise = 36;

    // A page with the draft may be put up days after the text itself.
    public const int DaysOfDelay = 5;

    // A shorter name (管理办法) is that of many texts.
    const int DistinctLength = 8;

    // 稀土管理条例: of the State Council, whoever drafted it.
    const int ShortStatute = 5;

    /// <summary>
    /// The same work: a reprint, an amended text, a second draft, or a draft and its final text. The words say why.
    /// </summary>
    public static string? SameWork(WorkFacts a, WorkFacts b)
    {
        if (a.Language != b.Language || a.Key.Text.Length == 0) return null;
        if (a.Number is { } number && number == b.Number && IsNumber(number) && SharesWords(a, b)) return number;
        if (!SameName(a.Key, b.Key) || !IssuersAllow(a, b)) return null;
        if (a.IsDraft != b.IsDraft) return IsDraftAndFinal(a, b) ? a.Key.Text : null;
        if (a.IsDraft) return Within(a, b, MonthsFromDraft) ? a.Key.Text : null;
        // Two notices of one name with a number each are two; a statute of one name is amended.
        if (a.Number is not null && b.Number is not null && a.Number != b.Number && !IsStatute(a)) return null;
        return IsStatute(a) || Within(a, b, 12) ? a.Key.Text : null;
    }

    /// <summary>A draft and the text that came of it. The body that issues may be another: a commission issues what a ministry drafted.</summary>
    public static bool IsDraftAndFinal(WorkFacts a, WorkFacts b)
    {
        var (draft, final) = a.IsDraft ? (a, b) : (b, a);
        if (!draft.IsDraft || final.Status != "final") return false;
        var months = IsStatute(final) ? MonthsToStatute : MonthsFromDraft;
        return draft.Day is not { } from || final.Day is not { } to || (from <= to.AddDays(DaysOfDelay) && to <= from.AddMonths(months));
    }

    /// <summary>Whether an approval, an amendment or an interpretation bears the name of this work.</summary>
    public static bool IsAbout(WorkFacts text, WorkFacts work) =>
        SameName(text.Key, work.Key) && text.Key.Text.Length >= 4 && (text.Place == work.Place || work.Place is null || text.Place is null)
        && (text.Key.Text.Length >= DistinctLength || text.Issuers.Overlaps(work.Issuers) || IsStatute(work));

    /// <summary>The next plan of a line of plans: the same name, the span of years after.</summary>
    public static bool Succeeds(WorkFacts later, WorkFacts earlier)
    {
        if (later.IsDraft || earlier.IsDraft || later.Key.Edition != earlier.Key.Edition || !SameLine(later, earlier)) return false;
        return Span(later.Key.Years) is { } after && Span(earlier.Key.Years) is { } before && after.From > before.From && after.From - before.To is >= 0 and <= 2;
    }

    /// <summary>The yearly call or list of one series: the same name, another year or batch.</summary>
    public static bool IsSameSeries(WorkFacts later, WorkFacts earlier)
    {
        if (!SameLine(later, earlier) || later.IsDraft || earlier.IsDraft || later.Key == earlier.Key) return false;
        return IsYear(later.Key.Years) && IsYear(earlier.Key.Years)
            ? string.CompareOrdinal(later.Key.Years, earlier.Key.Years) > 0
            : later.Key.Years == earlier.Key.Years && EditionOf(later) > EditionOf(earlier);
    }

    /// <summary>第三批, （三）: 3; 0 where the title names none.</summary>
    public static int EditionOf(WorkFacts work)
    {
        var numeral = work.Key.Edition.Trim('第', '批', '版', '期');
        return numeral.Length == 0 ? 0 : (int)(ChineseNumerals.Parse(numeral) ?? 0);
    }

    /// <summary>A province's or city's version of a central text.</summary>
    public static bool Localises(WorkFacts local, WorkFacts central) =>
        local.Place is not null && central.Place is null && central.Issuers.Count > 0 && !central.IsDraft && local.Subject.Length >= DistinctLength
        && local.Subject == central.Subject && local.Key.Years == central.Key.Years
        && local.Day is { } day && central.Day is { } from && from <= day && day <= from.AddMonths(MonthsToLocalise);

    static bool SameLine(WorkFacts a, WorkFacts b) =>
        a.Key.Text == b.Key.Text && a.Key.Text.Length >= 4 && a.Place == b.Place && a.Status == b.Status && (a.Issuers.Overlaps(b.Issuers) || (a.Key.Text.Length >= DistinctLength && IssuersAllow(a, b)));

    static bool IssuersAllow(WorkFacts a, WorkFacts b)
    {
        if (a.Place != b.Place && a.Place is not null && b.Place is not null) return false;
        if (a.Issuers.Overlaps(b.Issuers)) return true;
        if (a.IsDraft != b.IsDraft) return (a.Key.Text.Length >= DistinctLength || (a.Key.Text == b.Key.Text && a.Key.Text.Length >= ShortStatute && IsStatute(a))) && a.Place == b.Place;
        // The page of a statute often names nobody.
        return (a.Issuers.Count == 0 || b.Issuers.Count == 0) && a.Place == b.Place && (a.Key.Text.Length >= DistinctLength || IsStatute(a));
    }

    public static bool IsStatute(WorkFacts work) => work.Key.Text.EndsWith("条例", StringComparison.Ordinal) || work.Key.Text.EndsWith('法') || work.Key.Text.EndsWith("的解释", StringComparison.Ordinal);

    // A number of which only a part was read is that of many.
    static bool IsNumber(string number) => number.Contains('〔', StringComparison.Ordinal) && number.EndsWith('号');

    // A list names the number of the notice that it carries out: the number alone is not enough.
    static bool SharesWords(WorkFacts a, WorkFacts b) => a.Key.Years == b.Key.Years && a.Key.Edition == b.Key.Edition && (a.Key.Text == b.Key.Text || LetterPairs.Likeness(a.Key.Text, b.Key.Text) >= 0.8);

    /// <summary>
    /// The same words, but for one that a page has lost or a 的 too many. Another word in its place is another work:
    /// 危害食品安全 and 危害药品安全.
    /// </summary>
    static bool SameName(TitleKey a, TitleKey b)
    {
        if (a.Years != b.Years || a.Edition != b.Edition) return false;
        if (a.Text == b.Text) return true;
        var (longer, shorter) = a.Text.Length > b.Text.Length ? (a.Text, b.Text) : (b.Text, a.Text);
        if (shorter.Length < DistinctLength || longer.Length - shorter.Length != 1) return false;
        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at]) at++;
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at)) && "一二三四五六七八九十上下东西南北新老".IndexOf(longer[at]) < 0;
    }

    static bool Within(WorkFacts a, WorkFacts b, int months) =>
        a.Day is not { } x || b.Day is not { } y || (x <= y.AddMonths(months) && y <= x.AddMonths(months));

    static bool IsYear(string years) => years.Length == 4;

    static (int From, int To)? Span(string years) =>
        years.Length == 9 && int.TryParse(years.AsSpan(0, 4), out var from) && int.TryParse(years.AsSpan(5), out var to) ? (from, to) : null;
}
