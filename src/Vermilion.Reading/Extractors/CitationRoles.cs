using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>The role in which a document is cited, by the words in the same clause before it and just behind it.</summary>
static partial class CitationRoles
{
    const int LeftWindow = 160, RightWindow = 40;

    // The strongest comes first.
    static readonly string[] ByStrength =
        ["abolishes", "replaces", "amends", "interprets", "draftOf", "approves", "forwards", "succeeds", "implements", "cites"];

    public static int Strength(string role) => ByStrength.Length - Array.IndexOf(ByStrength, role);

    public static string Of(string text, TextSpan title, TextSpan? bracket)
    {
        var left = LeftClause(text, title.Start);
        var right = RightClause(text, bracket?.End ?? title.End);
        if (AbolishedRight().IsMatch(right) || AbolishedLeft().IsMatch(left)) return "abolishes";
        if (ReplacedRight().IsMatch(right) || ReplacedLeft().IsMatch(left)) return "replaces";
        if (AmendedRight().IsMatch(right) || AmendedLeft().IsMatch(left)) return "amends";
        if (InterpretedRight().IsMatch(right) || InterpretedLeft().IsMatch(left)) return "interprets";
        if (ApprovedLeft().IsMatch(left) || ReceivedRight().IsMatch(right)) return "approves";
        if (ForwardedRight().IsMatch(right) || ForwardedLeft().IsMatch(left)) return "forwards";
        if (SucceededLeft().IsMatch(left)) return "succeeds";
        return !NotFollowed().IsMatch(left) && !UnderWork().IsMatch(right) && ImplementedLeft().IsMatch(left) ? "implements" : "cites";
    }

    /// <summary>
    /// The clause before the title, with the other titles of the same list left out: in 根据《甲》《乙》和《丙》 the cue
    /// belongs to all three.
    /// </summary>
    static string LeftClause(string text, int start)
    {
        var from = start;
        while (from > 0 && start - from < LeftWindow && text[from - 1] is not ('。' or '；' or '\n' or '！' or '？')) from--;
        var clause = ListBefore().Replace(text[from..start], "");
        var comma = clause.LastIndexOf('，');
        return comma < 0 ? clause : clause[(comma + 1)..];
    }

    /// <summary>What follows, up to the end of the clause; the other titles of the list left out.</summary>
    static string RightClause(string text, int end)
    {
        var to = end;
        while (to < text.Length && to - end < RightWindow * 6 && text[to] is not ('。' or '；' or '\n' or '！' or '？')) to++;
        var clause = ListAfter().Replace(text[end..to], "");
        return clause.Length > RightWindow ? clause[..RightWindow] : clause;
    }

    const string Number = "(?:[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)])?";

    [GeneratedRegex("(?:《[^《》]*》\\s?" + Number + "\\s?(?:[、，和及与]|以及)?\\s?(?:[\u4e00-\u9fff]{2,12}(?:印发的|发布的|制定的)?)?)+$")]
    private static partial Regex ListBefore();

    [GeneratedRegex("^(?:\\s?(?:[、，和及与]|以及)?\\s?(?:[\u4e00-\u9fff]{0,12})?《[^《》]*》\\s?" + Number + ")+")]
    private static partial Regex ListAfter();

    [GeneratedRegex("^[^《》]{0,16}?(?:同时|相应|即行|予以|一并|即)?(?:废止|停止执行|停止实施|不再执行|不再施行|宣布失效|失效|不再适用)")]
    private static partial Regex AbolishedRight();

    [GeneratedRegex("(?:废止|停止执行|宣布失效)(?:了)?[^《》，]{0,10}$")]
    private static partial Regex AbolishedLeft();

    [GeneratedRegex("^[^《》，]{0,8}(?:与本.{2,6}不一致的?，?以本)|^[^《》，]{0,6}为本.{2,6}(?:所)?(?:代替|取代)")]
    private static partial Regex ReplacedRight();

    [GeneratedRegex("(?:代替|取代|替代)[^《》，]{0,6}$")]
    private static partial Regex ReplacedLeft();

    [GeneratedRegex("^[^《》，]{0,10}(?:作如下修改|作出如下修改|作出修改|修改为|作以下修改|进行修改|进行修订|予以修改)")]
    private static partial Regex AmendedRight();

    [GeneratedRegex("(?:(?<!关于)(?:决定|对)修改|关于修改|现对|暂时调整(?:实施|适用))[^《》，]{0,6}$")]
    private static partial Regex AmendedLeft();

    [GeneratedRegex("^[^《》，]{0,8}(?:进行(?:了)?(?:政策)?解读|答记者问|作(?:了|出)?解读)|^解读")]
    private static partial Regex InterpretedRight();

    [GeneratedRegex("(?:^|一图|图文|全面|权威|专家|政策)解读$")]
    private static partial Regex InterpretedLeft();

    [GeneratedRegex("(?:原则同意|(?<!经.{0,12})同意|批准)(?:你们?[^《》，]{0,8}(?:上报|报送|呈报|提出|修订)的)?$")]
    private static partial Regex ApprovedLeft();

    [GeneratedRegex("^[^《》，]{0,4}收悉")]
    private static partial Regex ReceivedRight();

    // 加快推进《X条例》修订工作: what is still to be written is not followed.
    [GeneratedRegex("^(?:的)?(?:修订|制定|起草|立法|编制|出台)")]
    private static partial Regex UnderWork();

    [GeneratedRegex("^[^《》]{0,24}(?:现转发给|转发给你们|批转给|现予转发)")]
    private static partial Regex ForwardedRight();

    [GeneratedRegex("(?:现将|转发|批转)[^《》，]{0,20}$(?<=(?:转发|批转)[^《》，]{0,20})")]
    private static partial Regex ForwardedLeft();

    [GeneratedRegex("(?:接续|承接|继(?![续承]))[^《》，]{0,6}$")]
    private static partial Regex SucceededLeft();

    [GeneratedRegex("(?:不再执行|停止执行|暂停|不执行|违反|不适用|不符合)[^《》，。]{0,16}$")]
    private static partial Regex NotFollowed();

    [GeneratedRegex("(?:贯彻|落实|根据|依据|依照|按照|遵照|执行|实施|推进)(?:[^《》，。]{0,30})$|(?:^|[^\u4e00-\u9fff])按[^《》，。]{0,12}$")]
    private static partial Regex ImplementedLeft();
}
