using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Titles;

/// <summary>Takes a title apart: what wraps it (关于印发…的通知), who issued it, and the name of the work itself.</summary>
public static partial class TitleNormalizer
{
    const string PlanEndings = "规划|纲要|方案|计划|办法|规则|目录|意见|条例|章程|标准|措施|名单|预案";

    public static NormalizedTitle Normalize(string raw)
    {
        var text = TidyTitle(raw);
        var issuers = TitleIssuers.None;
        var rest = text;
        var order = OrderHead().Match(rest);
        if (order.Success)
        {
            issuers = TitleIssuers.OfOrder(order.Groups["org"].Value);
            rest = rest[order.Length..];
        }

        var prefix = TitleIssuers.ReadPrefix(rest);
        if (prefix.Length > 0)
        {
            rest = rest[prefix.Length..];
            if (prefix.Names.Count > 0 || issuers.Names.Count == 0) issuers = prefix;
        }

        var whole = text[(order.Success ? order.Length : 0)..];
        var (wrapper, core, origin) = Unwrap(rest, whole);
        return new NormalizedTitle
        {
            Text = text,
            Wrapper = wrapper,
            Core = core is null ? null : DropDraftFlag(core),
            Issuers = issuers.Names,
            JointCount = issuers.JointCount,
            Origin = origin,
            Flags = [.. Flag().Matches(text).Select(m => m.Groups["f"].Value).Distinct()],
        };
    }

    /// <summary>Of 中华人民共和国国务院令(第450号)重大动物疫情应急条例, as a page heads it, the name of the work; the order has none.</summary>
    public static string WithoutOrder(string title) =>
        OrderHead().Match(title) is { Success: true } order && title.Length - order.Length > 3 ? Unquote(title[order.Length..].TrimStart()) : title;

    /// <summary>Without the spaces of layout: only those between the issuers at its head stay.</summary>
    public static string TidyTitle(string raw)
    {
        var text = ChineseText.CloseLetterSpacing(Medium().Replace(Entity().Replace(raw, " "), ""));
        if (text.AsSpan().IndexOfAny('<', '>') >= 0) text = Angles().Replace(text, m => m.Value == "<" ? "《" : "》");
        text = OwnNumber().Replace(SiteSuffix().Replace(Leader().Replace(text, ""), ""), "");
        var about = AboutWord().Match(text);
        var head = about.Success ? text[..about.Index] : "";
        if (head.Contains(' ', StringComparison.Ordinal) && TitleIssuers.ReadPrefix(text).Length >= head.TrimEnd().Length)
            return head.TrimEnd() + ChineseText.RemoveSpaces(text[about.Index..]);
        // The gazette repeats the core after a space: it is told from a space of layout by being a repetition.
        return Repeated().Match(text) is { Success: true } repeated && IsRepetition(repeated.Groups["a"].Value, repeated.Groups["b"].Value)
            ? ChineseText.RemoveSpaces(repeated.Groups["a"].Value)
            : ChineseText.RemoveSpaces(text);
    }

    static bool IsRepetition(string title, string repeated) =>
        ChineseText.RemoveSpaces(title).Contains(ChineseText.RemoveSpaces(repeated), StringComparison.Ordinal) && repeated.Length > 5;

    static (TitleWrapper Wrapper, string? Core, string? Origin) Unwrap(string rest, string whole)
    {
        var text = ChineseText.RemoveSpaces(rest);
        if (UnwrapInterpretation(text) is { } interpreted) return (TitleWrapper.Interpret, Inner(interpreted), null);
        if (UnwrapConsultation(text) is { } draft) return (TitleWrapper.Consult, Inner(draft), null);
        if (ListChange().Match(text) is { Success: true } list) return (ChangeWrapper(list.Groups["v"].Value), null, null);
        if (Change().Match(text) is { Success: true } change) return (ChangeWrapper(change.Groups["v"].Value), change.Groups["x"].Value, null);
        if (UnwrapApproval(text) is { } approved) return (TitleWrapper.Approve, approved, null);
        if (UnwrapIssue(text) is { } issued) return issued;
        // A plain title is its own core: the issuer that it begins with is no part of the work's name.
        return (TitleWrapper.None, Unquote(WithoutNumber(About().IsMatch(text) ? text : whole)), null);
    }

    // X（交通运输部令2021年第1号）, and 海关总署公告2021年第15号（X): the number is no part of the name.
    static string WithoutNumber(string title)
    {
        if (LeadingNumber().Match(title) is { Success: true } leading) return leading.Groups["x"].Value;
        if (OpeningNumber().Match(title) is { Success: true } opening) return opening.Groups["x"].Value;
        return TrailingNumber().Match(title) is { Success: true } trailing ? title[..trailing.Index] : title;
    }

    static (TitleWrapper, string?, string?)? UnwrapIssue(string text)
    {
        var match = Issue().Match(text);
        if (!match.Success) return null;
        var x = match.Groups["x"].Value;
        var closed = match.Groups["tail"].Success;
        var forwards = match.Groups["v"].Value is "转发" or "批转" or "转知";
        // 印发《X》 without 的通知 is a headline, but the wrapper is the same; 印发X without either is not one.
        if (!closed && !forwards && !x.StartsWith('《')) return null;
        // 下达…指标的通知 hands out a quota: only a plan or a catalogue is a work of its own.
        if (match.Groups["v"].Value == "下达" && !x.StartsWith('《') && !PlanEnding().IsMatch(x)) return null;
        if (Abolition().IsMatch(x)) return (TitleWrapper.Abolish, null, null);
        var wrapper = forwards ? TitleWrapper.Forward : TitleWrapper.Issue;
        var quoted = forwards ? OriginQuoted().Match(x) : Match.Empty;
        return quoted.Success
            ? (wrapper, Unquote(quoted.Groups["x"].Value), quoted.Groups["origin"].Value)
            : (wrapper, Unquote(x), null);
    }

    static string? UnwrapInterpretation(string text)
    {
        foreach (var pattern in (Regex[])[QuotedInterpretation(), InterpretationOf(), SpokenInterpretation(), PlainInterpretation()])
            if (pattern.Match(text) is { Success: true } match) return match.Groups["x"].Value;
        return null;
    }

    static string? UnwrapConsultation(string text)
    {
        foreach (var pattern in (Regex[])[ConsultationOn(), DraftConsultation()])
            if (pattern.Match(text) is { Success: true } match) return match.Groups["x"].Value;
        return null;
    }

    static string? UnwrapApproval(string text)
    {
        var match = Approval().Match(text);
        if (!match.Success) return null;
        var x = match.Groups["x"].Value;
        if (Quoted(x) is { } quoted) return quoted;
        return PlanEnding().IsMatch(x) && !x.StartsWith("同意", StringComparison.Ordinal) ? x : null;
    }

    // The document inside may itself be wrapped: 《关于印发X的通知》解读 interprets X.
    static string? Inner(string title)
    {
        var inner = Normalize(title);
        return inner.Wrapper is TitleWrapper.Issue or TitleWrapper.Amend or TitleWrapper.Consult ? inner.Core : Unquote(inner.Text);
    }

    /// <summary>《X》 or 〈X〉, whole, to X; （试行） after the closing sign is part of the name.</summary>
    static string Unquote(string text)
    {
        if (Quoted(text) is { } quoted) return quoted;
        // One of the two marks is missing.
        if (text[0] is '《' && !text.Contains('》')) return text[1..];
        return text[^1] is '》' && !text.Contains('《') ? text[..^1] : text;
    }

    static string? Quoted(string text)
    {
        var match = WholeQuote().Match(text);
        if (!match.Success || !TitleMarks.IsOneTitle(match.Groups["x"].Value)) return null;
        return TitleMarks.Promote(match.Groups["x"].Value) + match.Groups["flag"].Value;
    }

    // （2019年本，征求意见稿）: the year is part of the name.
    static string DropDraftFlag(string core) => DraftFlag().Replace(core, m => m.Groups["kept"].Success ? $"（{m.Groups["kept"].Value}）" : "");

    static TitleWrapper ChangeWrapper(string verb) => verb.Contains('废', StringComparison.Ordinal) || verb.Contains("失效", StringComparison.Ordinal)
        ? verb.Contains('修', StringComparison.Ordinal) ? TitleWrapper.AmendAndAbolish : TitleWrapper.Abolish
        : TitleWrapper.Amend;

    // [视频]我国…: by what means the page tells it.
    [GeneratedRegex("^\\s*[\\[【](?:视频|图文|组图|直播|音频)[\\]】]\\s*(?=\\S)")]
    private static partial Regex Medium();

    [GeneratedRegex("\\s*(?:…{2,}|[.·]{4,}).*$")]
    private static partial Regex Leader();

    [GeneratedRegex("^[^《》（()]{2,60}(?:\\d{4}年)?第\\d+号[（(](?<x>关于.+)[）)]$")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex("^[^《》（()]{2,60}(?:令|公告|通告)\\s?(?:\\d{4}年)?第\\d+号(?<x>(?:关于|《).+)$")]
    private static partial Regex OpeningNumber();

    [GeneratedRegex("<(?=[\u4e00-\u9fff“《])|(?<=[\u4e00-\u9fff）)”》])>")]
    private static partial Regex Angles();

    [GeneratedRegex("[（(](?:[^《》（()）]{0,40}(?:令|公告|通告))?(?:\\d{4}年)?第\\s?\\d+号[）)]$")]
    private static partial Regex TrailingNumber();

    // …的通知(发改产业〔2025〕312号): a page sets the number behind the title.
    [GeneratedRegex("(?<=.{8})\\s?[（(][一-鿿]{2,14}[〔\\[【﹝［](?:19|20)\\d{2}[〕\\]】﹞］]\\s?\\d{1,5}\\s?号[）)]$|(?<=.{8}的(?:通知|意见|公告|决定|批复|函))\\s?[一-鿿]{2,12}〔(?:19|20)\\d{2}〕\\s?\\d{1,5}\\s?号$")]
    private static partial Regex OwnNumber();

    [GeneratedRegex("&nbsp;|&emsp;|&ensp;|&sp;|\u00a0")]
    private static partial Regex Entity();

    [GeneratedRegex("\\s{0,6}(?<![_|｜\\-—])[_|｜\\-—]{1,6}\\s{0,6}[^_|｜《》]{2,30}?(?:政府网|门户网站|官网|官方网站|人民网|新华网|政府门户)\\s*$")]
    private static partial Regex SiteSuffix();

    [GeneratedRegex("^(?:关于|对)")]
    private static partial Regex About();

    [GeneratedRegex("关于|印发|转发|批转|发布|公布")]
    private static partial Regex AboutWord();

    [GeneratedRegex("^(?<a>.*(?:通知|决定|令|公告|函|》))\\s*(?<b>\\S.*)$")]
    private static partial Regex Repeated();

    [GeneratedRegex("^(?<org>[^《》（(]{2,60}?)(?:(?<=部)部令|令)\\s*[（(]?(?:\\d{4}年)?\\s*第\\s*\\d+\\s*号[)）]?\\s*(?=\\S)")]
    private static partial Regex OrderHead();

    [GeneratedRegex("^(?:[《〈]|“(?=[^“”]+”$))(?<x>.+?)[》〉”](?<flag>[（(](?:试行|暂行|征求意见稿|修订)[）)])?$")]
    private static partial Regex WholeQuote();

    [GeneratedRegex("^(?:关于)?(?<v>(?:修订|修改)?印发|发布|公布|颁布|颁发|下发|转发|转知|批转|下达)(?:实施)?(?<x>.+?)(?<tail>(?:的|有关事项的)(?:紧急)?(?:通知|通告|公告|函|决定|令))?$")]
    private static partial Regex Issue();

    [GeneratedRegex("^(?<origin>[^《》]{2,60}?)(?:关于)?(?<x>《.+》)$")]
    private static partial Regex OriginQuoted();

    [GeneratedRegex("废止和?(?:宣布)?失效|废止的?(?:规章|规范性文件|文件)")]
    private static partial Regex Abolition();

    [GeneratedRegex("^(?:关于)?(?<v>修改和废止|修改、废止|修改|废止和修改|废止和宣布失效|废止|宣布失效|清理)[^《]*?(?:\\d+[件部项]|部分|一批|若干)[^《]*的(?:决定|通知|公告)$")]
    private static partial Regex ListChange();

    [GeneratedRegex("^(?:关于)?(?<v>修改|修订(?!印发|并?发布)|废止|停止执行)[^《]{0,12}《(?<x>[^《》]+(?:《[^《》]+》[^《》]*)?)》(?:部分条款|第.{1,8}条|有关(?:条款|内容)|等?的?部分(?:内容|条文))?(?:的(?:决定|通知|公告|通告))$")]
    private static partial Regex Change();

    [GeneratedRegex("^(?:关于)(?:同意)?(?<x>.+?)(?:有关问题)?的(?:批复|复函)$")]
    private static partial Regex Approval();

    [GeneratedRegex("(?:" + PlanEndings + ")(?:[（(][^（()）]*[）)])?$")]
    private static partial Regex PlanEnding();

    [GeneratedRegex("^(?:.{0,90}?(?:解读|图解|读懂|速览|就|对|关于)[^《]{0,6}?)?《(?<x>.+)》(?:修订|修改)?(?:的|有关|相关|重点)?(?:政策|文件|内容|问题)?(?:的)?(?:解读|图解|政策问答|问答|答记者问|的?解读材料|起草说明|编制说明|.{0,12}答记者问|.{0,12}接受.{0,8}(?:采访|专访)|.{0,8}解读)(?:[（(].*[）)]|之[一二三四五六七八九十])?$")]
    private static partial Regex QuotedInterpretation();

    [GeneratedRegex("^(?:.{0,40}?)(?:解读|读懂|图解|图说|速读|答记者问[:：]?)[:：丨|]?.{0,8}?《(?<x>.+)》$")]
    private static partial Regex InterpretationOf();

    [GeneratedRegex("^.{2,40}(?:负责人|负责同志|专家|司长|局长)解读(?<x>[^《》]{4,})$")]
    private static partial Regex SpokenInterpretation();

    [GeneratedRegex("^(?<x>(?!.*(?:负责人|负责同志)就)[^《》]{6,}?)(?:政策|文件|的)?(?:解读|图解|答记者问)$")]
    private static partial Regex PlainInterpretation();

    [GeneratedRegex("^(?:关于)?(?:公开|向社会公开|再次公开)?(?:征求|征集|就)(?:对|关于)?[^《]{0,16}《(?<x>.+?)》(?:[（(](?<f>[^）)]*)[）)])?[^《》]*(?:意见|建议)[^《》]*$")]
    private static partial Regex ConsultationOn();

    [GeneratedRegex("^(?:关于)?(?:对)?《(?<x>.+?)》(?:[（(](?:[^）)]*(?:征求意见|草案)[^）)]*)[）)])?(?:向社会)?(?:再次)?(?:公开)?(?:征求|征集)[^《》]*(?:意见|建议)[^《》]*$")]
    private static partial Regex DraftConsultation();

    [GeneratedRegex("[（(](?<f>试行|暂行|[^（()）]*征求意见稿|草案[^（()）]*|修订草案[^（()）]*|修订|修正|送审稿|修订稿|讨论稿)[）)]")]
    private static partial Regex Flag();

    [GeneratedRegex("[（(](?:(?<kept>\\d{4}年?(?:度|版|本)?)[，,、])?[^（()）]*(?:征求意见稿|草案|送审稿|讨论稿)[^（()）]*[）)]$")]
    private static partial Regex DraftFlag();
}
