using System.Text.RegularExpressions;
using Han = Vermilion.Reading.Text.ChineseText;

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
        if (PartlyReplaced().IsMatch(right)) return "amends";
        if ((AbolishedRight().IsMatch(right) && !Basis().IsMatch(left)) || AbolishedLeft().IsMatch(left)) return Partly().IsMatch(right) ? "amends" : "abolishes";
        if (ReplacedRight().IsMatch(right) || ReplacedLeft().IsMatch(left)) return "replaces";
        if (IsAmended(left, right)) return "amends";
        if (InterpretedRight().IsMatch(right) || (left == "解读" && title.Start > 2 && text[title.Start - 3] == '\n') || InterpretedLeft().IsMatch(left)) return "interprets";
        if (DraftedLeft().IsMatch(left) && OpenedRight().IsMatch(right) && text.AsSpan(title.Start, title.Length).Contains("征求意见稿", StringComparison.Ordinal)) return "draftOf";
        if (ApprovedLeft().IsMatch(left) || IsReceived(text, title.End)) return "approves";
        if (ForwardedRight().IsMatch(right) || ForwardedLeft().IsMatch(left)) return "forwards";
        if (SucceededLeft().IsMatch(left)) return "succeeds";
        return !NotFollowed().IsMatch(left) && (ImplementedLeft().IsMatch(left) || ImplementedRight().IsMatch(right) || (left.EndsWith('以') && AsBasis().IsMatch(right)) || (left.EndsWith('按') && ByWhich().IsMatch(right)) || CitationLists.IsOfBases(text, title.Start))
            ? "implements" : "cites";
    }

    /// <summary>将《甲》名称修改为《乙》: the new name of a work that is changed here is no other work.</summary>
    public static bool IsNewName(string text, TextSpan title) => Renamed().IsMatch(text[Math.Max(0, title.Start - 8)..title.Start]);

    /// <summary>注明“《甲》公开征求意见”字样: what the letter is to be marked with is no reference.</summary>
    public static bool IsWording(string text, TextSpan title) => Wording().IsMatch(text.AsSpan(title.End, Math.Min(30, text.Length - title.End)));

    [GeneratedRegex("^》?[^“”《》\\n]{0,20}[”\"]\\s?(?:字样|的字样)")]
    private static partial Regex Wording();

    /// <summary>依据《中国公民养生素养》, 《支持复工复产十条》政策: the words beside it say that a name is one of a policy.</summary>
    public static bool NamesAPolicy(string text, TextSpan title) =>
        PolicyRight().IsMatch(RightClause(text, title.End)) || Basis().IsMatch(text[Math.Max(0, title.Start - 8)..title.Start]);

    // 将《X》第五条修改为; 《X》有效期延长至: the work stays, with something in it changed.
    static bool IsAmended(string left, string right) =>
        !Basis().IsMatch(left)
        && (AmendedRight().IsMatch(right) || (AmendedLeft().IsMatch(left) && !AmendedOnce().IsMatch(right)) || (TakenUp().IsMatch(left) && Changed().IsMatch(right))
            || (!left.Contains('按') && ArticleChanged().IsMatch(right)));

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
        start = CitationLists.StartOf(text, start);
        var from = start;
        while (from > 0 && start - from < LeftWindow && text[from - 1] is not ('。' or '；' or '！' or '？' or '，') && !(EndsLine(text, from - 1) && !IsUnfinished(text, from - 1))) from--;
        return text[from..start].Replace("\n", "", StringComparison.Ordinal);
    }

    static bool EndsLine(string text, int index) => text[index] == '\n' && Titles.TitleMarks.Breaks(text, index);

    // 根据 | 《X》: a line that ends with such a word goes on.
    static bool IsUnfinished(string text, int index)
    {
        var line = text[Math.Max(0, index - 4)..index].TrimEnd();
        return line.Length > 0 && (line[^1] is '、' or '和' or '与' or '及' or '对' or '将' || Array.Exists(Cues, c => line.EndsWith(c, StringComparison.Ordinal)));
    }

    static readonly string[] Cues = ["根据", "依据", "依照", "按照", "遵照", "贯彻", "落实", "执行", "参照", "比照", "符合"];

    /// <summary>What follows, up to the end of the clause; the other titles of the list left out.</summary>
    static string RightClause(string text, int end)
    {
        end = CitationLists.EndOf(text, end);
        var to = end;
        while (to < text.Length && to - end < RightWindow && text[to] is not ('。' or '；' or '！' or '？') && !(EndsLine(text, to) && !IsWithinWord(text, end, to))) to++;
        return text[end..to].Replace("\n", "", StringComparison.Ordinal);
    }

    // 《X》同 | 时废止: of a line that goes on behind the title only a character or two stand before the break.
    static bool IsWithinWord(string text, int end, int at) =>
        at - end is 1 or 2 && Han.IsHan(text[end]) && Han.IsHan(text[at - 1]) && at + 1 < text.Length && Han.IsHan(text[at + 1]);

    // 在《X》框架下，不再执行《乙》: what is no longer carried out is the title behind.
    [GeneratedRegex("^(?![^《》]{0,16}决定)[^《》]{0,24}?(?:同时|相应|即行|予以|一并|即)?(?:废止|停止执行|停止实施|停止适用|不再执行|不再施行|宣布失效|失效|不再适用)(?![^。；]{0,3}《)")]
    private static partial Regex AbolishedRight();

    [GeneratedRegex("(?:废止|停止执行|宣布失效)(?:了)?[^《》，]{0,16}$")]
    private static partial Regex AbolishedLeft();

    // 《X》中与本公告不一致的，按本公告执行: what does not agree gives way, the rest stays.
    [GeneratedRegex("^[^。；，]{0,12}?与(?:本|《)[^。；，]{1,24}?(?:不一致|不相?符|相抵触|有冲突|不同)(?:的|之处|，)")]
    private static partial Regex PartlyReplaced();

    // 《X》第四十七条增加一款，作为第二款, as an item of a list of changes.
    [GeneratedRegex("^(?:中的?|的)?第[一二三四五六七八九十百零\\d]+条[^。；]{0,16}?(?:增加|修改为|改为|删去|合并)")]
    private static partial Regex ArticleChanged();

    [GeneratedRegex("^(?:的?(?:有关|相关)?(?:规定|要求)|文件)?(?:执行|确定|从严|查处|处理|处罚|办理)")]
    private static partial Regex ByWhich();

    [GeneratedRegex("^为(?:依据|根据|遵循)")]
    private static partial Regex AsBasis();

    [GeneratedRegex("^[^《》，]{0,6}为本.{2,6}(?:所)?(?:代替|取代)")]
    private static partial Regex ReplacedRight();

    [GeneratedRegex("(?:代替|取代|替代)[^《》，]{0,6}$")]
    private static partial Regex ReplacedLeft();

    [GeneratedRegex("^[^《》，]{0,10}(?:作如下修改|作出如下修改|作出修改|修改为|修改如下|作以下修改|进行了?修[改订]|予以修改|作(?:出)?部分修[订改]|作(?:出)?如下调整)|^[^《》]{0,30}(?:修改|修正)如下|^[^《》。]{0,30}有效期(?:限)?(?:延长|延续|顺延)|^[^《》。]{0,24}(?:作(?:出)?(?:如下|以下|相应)?更正|更正为|更正如下|予以更正)")]
    private static partial Regex AmendedRight();

    [GeneratedRegex("(?:(?<!关于)(?:决定|对)修改(?!的)|^[一二三四五六七八九十]{1,3}、修改|关于修改|现对|关于更正|现就|暂时调整(?:实施|适用))[^《》，]{0,6}$|以修[订改]$|删去$")]
    private static partial Regex AmendedLeft();

    // …会议关于修改《乙》等九件地方性法规的决定第一次修正: by that decision this text was amended itself.
    [GeneratedRegex("^[^《》。]{0,24}决定[^《》。，]{0,6}修[正订]")]
    private static partial Regex AmendedOnce();

    [GeneratedRegex("^[^《》，]{0,8}(?:进行(?:了)?(?:政策)?解读|答记者问|作(?:了|出)?解读)|^解读")]
    private static partial Regex InterpretedRight();

    [GeneratedRegex("(?:一图|图文|全面|权威|专家|政策)解读$")]
    private static partial Regex InterpretedLeft();

    // 起草了《甲（征求意见稿）》《乙（征求意见稿）》，现向社会公开征求意见
    [GeneratedRegex("(?:起草|制定|编制|形成|修订|拟订|拟定|研制|制修订)(?:形成|完成)?了?$")]
    private static partial Regex DraftedLeft();

    [GeneratedRegex("^[》，]{0,2}(?:现|特|予以|并)?(?:面?向社会|公开|征求)[^《》。]{0,10}意见")]
    private static partial Regex OpenedRight();

    [GeneratedRegex("(?:原则同意|(?<!经.{0,12})同意|批准)(?:你们?[^《》，]{0,8}(?:上报|报送|呈报|提出|修订)的)?$")]
    private static partial Regex ApprovedLeft();

    [GeneratedRegex("^[^。]*(?<!未)(?:收悉|悉)(?=$|。|，)")]
    private static partial Regex Received();

    [GeneratedRegex("(?:将|对|在|删去|增加)[^《》，]{0,6}$")]
    private static partial Regex TakenUp();

    [GeneratedRegex("^(?![^《》，]{0,4}[制修]?[定订改]中)[^《》]{0,40}(?:修改为|改为|调整为|删去|增加|合并|作如下调整|作相应修改|部分修[订改])")]
    private static partial Regex Changed();

    [GeneratedRegex("^[^《》。]{0,10}第[一二三四五六七八九十百零\\d]+[条款项章]")]
    private static partial Regex Partly();

    [GeneratedRegex("^(?:等)?(?:政策|文件|行动计划|规定|要求)")]
    private static partial Regex PolicyRight();

    [GeneratedRegex("(?:名称|标题)?(?:修改为|更名为|改名为)$")]
    private static partial Regex Renamed();

    [GeneratedRegex("(?:根据|依据|依照|按照|遵照)$")]
    private static partial Regex Basis();

    [GeneratedRegex("^(?:等)?(?:[^《》，。]{0,6}(?:精神|落地)|的(?:各项)?(?:贯彻|落实|组织实施)|(?:贯彻|落实)(?:工作|落实)|[^《》，。的]{0,4}的?(?:有关|相关|文件|总体|各项)?(?:工作)?(?:要求|部署))")]
    private static partial Regex ImplementedRight();

    [GeneratedRegex("^[^《》]{0,24}(?:现转发给|转发给你们|批转给|现予转发)")]
    private static partial Regex ForwardedRight();

    [GeneratedRegex("(?:现|特|予以|现予)(?:将[^《》，]{0,24})?(?:转发|批转)[^《》，]{0,20}$")]
    private static partial Regex ForwardedLeft();

    [GeneratedRegex("(?:接续|承接|(?<!相)继(?![续承]))(?!.*(?:落实|推进|推动|实施|贯彻))[^《》，]{0,6}$")]
    private static partial Regex SucceededLeft();

    [GeneratedRegex("(?:不再执行|停止执行|暂停|不执行|违反|不适用|符合|达到|满足|对照|结合|严格执行|(?<!或)(?:参照|比照))[^《》，。]{0,16}$")]
    private static partial Regex NotFollowed();

    [GeneratedRegex("(?:贯彻|落实|根据|依据|依照|按照|遵照)(?:[^《》，。]{0,30})$|为了?(?:深入|全面|切实|更好|加快)?(?:推进)?实施[^《》，。]{0,12}$|(?:认真|全面|深入|扎实|大力|组织|抓好|有效)(?:组织)?实施$|(?:^|[^一-鿿])依[^《》，。]{0,12}$|(?<![无不相皈归])依$")]
    private static partial Regex ImplementedLeft();
}
