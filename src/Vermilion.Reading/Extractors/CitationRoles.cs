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
        if ((AbolishedRight().IsMatch(right) && !Basis().IsMatch(left)) || AbolishedLeft().IsMatch(left)) return Partly().IsMatch(right) ? "amends" : "abolishes";
        if (ReplacedRight().IsMatch(right) || ReplacedLeft().IsMatch(left)) return "replaces";
        if (IsAmended(left, right)) return "amends";
        if (InterpretedRight().IsMatch(right) || (left == "解读" && title.Start > 2 && text[title.Start - 3] == '\n') || InterpretedLeft().IsMatch(left)) return "interprets";
        if (ApprovedLeft().IsMatch(left) || IsReceived(text, title.End)) return "approves";
        if (ForwardedRight().IsMatch(right) || ForwardedLeft().IsMatch(left)) return "forwards";
        if (SucceededLeft().IsMatch(left)) return "succeeds";
        return !NotFollowed().IsMatch(left) && (ImplementedLeft().IsMatch(left) || ImplementedRight().IsMatch(right)) ? "implements" : "cites";
    }

    /// <summary>依据《中国公民养生素养》, 《支持复工复产十条》政策: the words beside it say that a name is one of a policy.</summary>
    public static bool NamesAPolicy(string text, TextSpan title) =>
        PolicyRight().IsMatch(RightClause(text, title.End)) || Basis().IsMatch(text[Math.Max(0, title.Start - 8)..title.Start]);

    // 将《X》第五条修改为; 《X》有效期延长至: the work stays, with something in it changed.
    static bool IsAmended(string left, string right) =>
        !Basis().IsMatch(left) && (AmendedRight().IsMatch(right) || (AmendedLeft().IsMatch(left) && !AmendedOnce().IsMatch(right)) || (TakenUp().IsMatch(left) && Changed().IsMatch(right)));

    // 《X的请示》（…号）、某省政府…号文收悉: the letters that the reply answers, wherever in the sentence they stand.
    static bool IsReceived(string text, int end)
    {
        var stop = text.AsSpan(end, Math.Min(240, text.Length - end)).IndexOfAny("。；\n");
        return Received().IsMatch(text.AsSpan(end, stop < 0 ? Math.Min(240, text.Length - end) : stop));
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

    // A member: 《甲》（…号）, or 某办发〔2020〕8号文; behind a comma another cue may follow, so that no words count there.
    const string Member = "(?:《[^《》]*》+\\s?" + Number + "|(?<=[、，和及与按依照据彻实行]|以及|^)(?![照据])[\u4e00-\u9fff]{2,12}?〔\\d{4}〕\\d{1,5}号文?)";

    [GeneratedRegex("(?:" + Member + "(?:，|\\s?(?:[、和及与]|以及)?\\s?(?:[\u4e00-\u9fff]{2,12}|[\u4e00-\u9fff、 ]{2,40}(?:印发|发布|制定|下发|出台|公布)的)?))+$")]
    private static partial Regex ListBefore();

    [GeneratedRegex("^(?:\\s?(?:[、，和及与]|以及)?\\s?(?:[\u4e00-\u9fff]{0,12})?《[^《》]*》\\s?" + Number + ")+")]
    private static partial Regex ListAfter();

    [GeneratedRegex("^(?![^《》]{0,16}决定|的?规定的)[^《》]{0,24}?(?:同时|相应|即行|予以|一并|即)?(?:废止|停止执行|停止实施|不再执行|不再施行|宣布失效|失效|不再适用)")]
    private static partial Regex AbolishedRight();

    [GeneratedRegex("(?:废止|停止执行|宣布失效)(?:了)?[^《》，]{0,16}$")]
    private static partial Regex AbolishedLeft();

    [GeneratedRegex("^[^《》，]{0,6}为本.{2,6}(?:所)?(?:代替|取代)")]
    private static partial Regex ReplacedRight();

    [GeneratedRegex("(?:代替|取代|替代)[^《》，]{0,6}$")]
    private static partial Regex ReplacedLeft();

    [GeneratedRegex("^[^《》，]{0,10}(?:作如下修改|作出如下修改|作出修改|修改为|修改如下|作以下修改|进行修改|进行修订|予以修改|作(?:出)?部分修[订改]|作(?:出)?如下调整)|^[^《》]{0,30}(?:修改|修正)如下|^[^《》，]{0,8}(?:与本.{2,6}不一致的?，?以本)")]
    private static partial Regex AmendedRight();

    [GeneratedRegex("(?:(?<!关于)(?:决定|对)修改(?!的)|^[一二三四五六七八九十]{1,3}、修改|关于修改|现对|暂时调整(?:实施|适用))[^《》，]{0,6}$")]
    private static partial Regex AmendedLeft();

    // …会议关于修改《乙》等九件地方性法规的决定第一次修正: by that decision this text was amended itself.
    [GeneratedRegex("^[^《》。]{0,24}决定[^《》。，]{0,6}修[正订]")]
    private static partial Regex AmendedOnce();

    [GeneratedRegex("^[^《》，]{0,8}(?:进行(?:了)?(?:政策)?解读|答记者问|作(?:了|出)?解读)|^解读")]
    private static partial Regex InterpretedRight();

    [GeneratedRegex("(?:一图|图文|全面|权威|专家|政策)解读$")]
    private static partial Regex InterpretedLeft();

    [GeneratedRegex("(?:原则同意|(?<!经.{0,12})同意|批准)(?:你们?[^《》，]{0,8}(?:上报|报送|呈报|提出|修订)的)?$")]
    private static partial Regex ApprovedLeft();

    [GeneratedRegex("^[^。]*(?<!未)(?:收悉|悉)(?=$|。|，)")]
    private static partial Regex Received();

    [GeneratedRegex("(?:将|对|在|删去|增加)[^《》，]{0,6}$")]
    private static partial Regex TakenUp();

    [GeneratedRegex("^(?![^《》，]{0,4}[制修]?[定订改]中)[^《》]{0,40}(?:修改为|改为|调整为|删去|增加|作如下调整|部分修[订改])")]
    private static partial Regex Changed();

    [GeneratedRegex("^[^《》。]{0,10}第[一二三四五六七八九十百零\\d]+[条款项章]")]
    private static partial Regex Partly();

    [GeneratedRegex("^(?:等)?(?:政策|文件|行动计划|规定|要求)")]
    private static partial Regex PolicyRight();

    [GeneratedRegex("(?:根据|依据|依照|按照|遵照)$")]
    private static partial Regex Basis();

    [GeneratedRegex("^(?:等)?[^《》，。]{0,6}(?:精神|落地)")]
    private static partial Regex ImplementedRight();

    [GeneratedRegex("^[^《》]{0,24}(?:现转发给|转发给你们|批转给|现予转发)")]
    private static partial Regex ForwardedRight();

    [GeneratedRegex("(?:现将|转发|批转)[^《》，]{0,20}$(?<=(?:转发|批转)[^《》，]{0,20})")]
    private static partial Regex ForwardedLeft();

    [GeneratedRegex("(?:接续|承接|(?<!相)继(?![续承]))[^《》，]{0,6}$")]
    private static partial Regex SucceededLeft();

    [GeneratedRegex("(?:不再执行|停止执行|暂停|不执行|违反|不适用|不符合)[^《》，。]{0,16}$")]
    private static partial Regex NotFollowed();

    [GeneratedRegex("(?:贯彻|落实|根据|依据|依照|按照|遵照)(?:[^《》，。]{0,30})$|为了?(?:深入|全面|切实|更好|加快)?(?:推进)?实施[^《》，。]{0,12}$|(?:^|[^\u4e00-\u9fff])(?:按|依)[^《》，。]{0,12}$|(?<!不)按$")]
    private static partial Regex ImplementedLeft();
}
