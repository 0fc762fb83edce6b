using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>Tells final texts, drafts, interpretations, calls and news apart.</summary>
sealed partial class StatusClassifier(DocumentTypes types)
{
    public string Classify(HeaderEvidence head, string? language)
    {
        if (IsUnreadable(head)) return "other";
        if (language is not (null or "zh")) return EnglishLaw().Count(head.Text) > 1 ? "final" : "news";
        var title = head.Title?.Text ?? "";
        if (head.ParsedTitle?.Wrapper == TitleWrapper.Interpret || Interpretation().IsMatch(title) || IsInterview(head)) return "interpretation";
        if (IsDraft(head, title)) return "draft";
        if (WorkReport().IsMatch(title) || IsSpeech(head, title) || OwnReport.IssuerOf(title) is not null) return "final";
        // What a listed company must announce is news of it.
        if (head.IsCompanyNotice) return "news";
        if (TellsOfANotice(head, title)) return "news";
        var isOfficial = IsOfficial(head, title);
        if (!isOfficial && (IsFromNewsroom(head) || IsHeadline(head, title))) return "news";
        var carried = head.ParsedTitle is { Wrapper: TitleWrapper.Forward, Core: { } core } ? core : title;
        if (Call().IsMatch(BeforeAbout().Replace(carried, ""))) return "call";
        if (isOfficial || HasFormOfDocument(head, title)) return "final";
        // A text that nobody issues and that bears no name of a document is told by somebody.
        return TellsAnEvent(head) || (title.Length > 0 && head.Text.Length - head.Source.BodyStart > title.Length + 20) ? "news" : "other";
    }

    // A page whose characters were lost before it came here says nothing.
    static bool IsUnreadable(HeaderEvidence head) =>
        Opening(head, 400) is { Length: > 0 } opening && opening.AsSpan().Count('\uFFFD') * 8 > opening.Length;

    static bool IsDraft(HeaderEvidence head, string title) =>
        head.ParsedTitle?.IsDraft == true || Consultation().IsMatch(title) ||
        head.Zone.Head.Any(l => l.Kind == LineKind.Bracket && DraftBracket().IsMatch(l.Text));

    // An official answers a newsroom: 有关负责人就此回答了记者提问, then 问 and 答.
    static bool IsInterview(HeaderEvidence head) =>
        head.Number is null && Interview().IsMatch(Opening(head, 600)) && head.Zone.Lines.Take(8).Any(l => l.Text.StartsWith("问：", StringComparison.Ordinal));

    // 2月22日，甲与乙宣布…: what happened on a day, told by nobody who signs.
    static bool TellsAnEvent(HeaderEvidence head) => EventDay().IsMatch(Opening(head, 400));

    static string Opening(HeaderEvidence head, int length) =>
        head.Text[head.Source.BodyStart..Math.Min(head.Text.Length, head.Source.BodyStart + length)];

    // 同志们：, below the day of the meeting: the speech itself, and not what was told of it.
    static bool IsSpeech(HeaderEvidence head, string title) =>
        (title.EndsWith("讲话", StringComparison.Ordinal) || title.EndsWith("致辞", StringComparison.Ordinal))
        && head.Zone.Lines.Take(12).Any(l => l.Kind == LineKind.Addressee && Address().IsMatch(l.Text));

    // 近日，某部办公厅发出通知，要求…。通知要求，…: signed by the body, it is what the body tells of its notice.
    bool TellsOfANotice(HeaderEvidence head, string title) =>
        head.Number is null && title.Length > 0 && !About().IsMatch(title) && types.CarrierOf(WithoutBracket(title)) is null && types.GenreOf(WithoutBracket(title)) is null
        && NoticeGiven().IsMatch(Opening(head, 400)) && NoticeTold().IsMatch(head.Text.AsSpan(head.Source.BodyStart, Math.Min(1500, head.Text.Length - head.Source.BodyStart)));

    // The page names who issued it, and it bears the name of a document: that a newsroom carried it first makes no news of it.
    bool IsIssuedByPage(HeaderEvidence head, string title) =>
        head.Source.Metadata.Any(m => m.Field == MetadataField.Issuer && !Newsroom().IsMatch(m.Value)) && !Headline().IsMatch(title)
        && (types.CarrierOf(WithoutBracket(title)) ?? types.GenreOf(WithoutBracket(title))) is not null;

    /// <summary>What no newsroom writes: a number, a signature, the full title of an official text with its issuers.</summary>
    bool IsOfficial(HeaderEvidence head, string title)
    {
        if (head.Number is not null || head.Signature is { IsBare: false } || IsIssuedByPage(head, title)) return true;
        // 国务院印发《X》 without 的通知 is how headlines speak of documents.
        if (UnclosedIssue().IsMatch(title)) return IsFullText(head) || IsDatedBelow(head);
        var parsed = head.ParsedTitle;
        if (IssuedWithoutNotice().IsMatch(title)) return parsed?.Issuers.Count > 0 && IsFullText(head);
        return parsed is { Issuers.Count: > 0 } && types.CarrierOf(WithoutBracket(title)) is not null && About().IsMatch(title);
    }

    bool IsHeadline(HeaderEvidence head, string title)
    {
        if (Headline().IsMatch(title) || Clauses().IsMatch(title)) return true;
        if (head.Title is not { } found || types.CarrierOf(WithoutBracket(title)) is not null || types.GenreOf(WithoutBracket(title)) is not null) return false;
        return TwoClauses().IsMatch(found.Span.Of(head.Text)) && !About().IsMatch(title);
    }

    // Party documents are published by the news agency: 《意见》全文如下.
    static bool IsFullText(HeaderEvidence head)
    {
        var start = head.Source.BodyStart;
        return FullText().IsMatch(head.Text[start..Math.Min(head.Text.Length, start + 900)]);
    }

    // 中共中央 国务院印发 | 《某某纲要》 | （2021年10月）: the work itself follows.
    static bool IsDatedBelow(HeaderEvidence head) => head.Zone.Head.Any(l => l.Kind == LineKind.Bracket && DayBracket().IsMatch(l.Text));

    static bool IsFromNewsroom(HeaderEvidence head)
    {
        var sources = head.Source.Metadata.Where(m => m.Field is MetadataField.Source or MetadataField.Issuer).Select(m => m.Value)
            .Append(head.Request.Source ?? "").Append(head.Request.Issuer ?? "");
        if (sources.Any(s => Newsroom().IsMatch(s))) return true;
        var start = head.Source.BodyStart;
        return Dateline().IsMatch(head.Text[start..Math.Min(head.Text.Length, start + 400)]);
    }

    bool HasFormOfDocument(HeaderEvidence head, string title)
    {
        if (head.Zone.Lines.Take(60).Any(l => l.Text.StartsWith("第一条", StringComparison.Ordinal))) return true;
        if (head.Signature is not null) return true;
        // …《X》 ends with the name of a document, but is not one.
        if (title.EndsWith('》') && !title.StartsWith('《') && head.ParsedTitle?.Wrapper == TitleWrapper.None) return false;
        return title.Length > 0 && (types.CarrierOf(WithoutBracket(title)) ?? types.GenreOf(WithoutBracket(head.ParsedTitle?.Core ?? title))) is not null;
    }

    internal static string WithoutBracket(string title) => TrailingBracket().Replace(title.EndsWith("单公开", StringComparison.Ordinal) ? title[..^2] : title, "").TrimEnd('》', '〉', '”');

    // A translated rule speaks of itself; news says of it that it will.
    [GeneratedRegex("^\\s*Article 1\\b|\\bhereby (?:promulgated|announced|decided|notified|issued|repealed)|\\b(?:these measures|this announcement|these provisions|this notice) shall (?:come|enter|take)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex EnglishLaw();

    [GeneratedRegex("解读|答记者问|就《.*》.{0,12}接受.{0,8}(?:采访|专访)|读懂|图解|政策问答|热点问答|答问|吹风会|释疑|详解《")]
    private static partial Regex Interpretation();

    [GeneratedRegex("公开征求.*意见|征求.*意见的(?:通知|函|公告|通告)|征求意见稿|公开征集.*意见|^关于征求.*意见")]
    private static partial Regex Consultation();

    // （征求意见稿） below the title; a bracket that tells the history of a final text may also speak of its draft.
    [GeneratedRegex("^[（(][^。，；]{0,16}(?:征求意见|公开征求|草案|送审稿)[^。，；]{0,12}[）)]$")]
    private static partial Regex DraftBracket();

    [GeneratedRegex("^(?!.*(?:结果|名单|公示|意见的|规范(?!化)|管理|整治|打击)).*(?:申报|(?<!资质|资格|责任|工伤|性质|事故)认定(?=[^结]*工作)|推荐|遴选|征集|评选|揭榜挂帅|报名|选派|招募|参与.{0,24}(?:大赛|竞赛|比赛)|受理.{0,12}申请|申请(?:的|工作|受理))[^《》]*(?:通知|公告|通告|函|指南)$")]
    private static partial Regex Call();

    [GeneratedRegex("^(?:同志们|各位[^，。]{1,20}|女士们、先生们|尊敬的[^。]{1,40})[：:，]")]
    private static partial Regex Address();

    [GeneratedRegex("(?:\\d{1,2}月\\d{1,2}日|近日|日前)，[^。]{0,40}(?:发出|印发|下发|发布)[^。《》]{0,40}通知")]
    private static partial Regex NoticeGiven();

    [GeneratedRegex("(?:^|[\\n。])\\s{0,4}《?通知》?(?:要求|指出|强调|明确|提出)")]
    private static partial Regex NoticeTold();

    [GeneratedRegex("^[^《》]{2,60}?(?=关于)")]
    private static partial Regex BeforeAbout();

    [GeneratedRegex("回答了?记者|答记者问|记者(?:的)?提问|接受[^。]{0,20}采访")]
    private static partial Regex Interview();

    [GeneratedRegex("(?:^|[\\n。　 ])[^。\\n]{0,24}(?:\\d{1,2}月\\d{1,2}日|近日|日前)(?:消息)?，")]
    private static partial Regex EventDay();

    [GeneratedRegex("(?:印发|发布|出台|公布|下发|通过|审议)[^《]{0,8}《[^》]+》$")]
    private static partial Regex UnclosedIssue();

    [GeneratedRegex("^[（(](?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?[）)]$")]
    private static partial Regex DayBracket();

    [GeneratedRegex("全文如下|主要内容如下[：。]|(?:意见|方案|规划|纲要|条例|办法|规定|通知|决定)(?:》)?(?:主要内容)?如下：")]
    private static partial Regex FullText();

    [GeneratedRegex("(?:印发|发布|出台|公布)(?!.*的(?:通知|函|公告|通告|决定|令|批复)$)")]
    private static partial Regex IssuedWithoutNotice();

    [GeneratedRegex("关于|印发|转发|批转")]
    private static partial Regex About();

    [GeneratedRegex("(?:[（(][^（()）]*[）)]){1,3}$")]
    private static partial Regex TrailingBracket();

    // 政府工作报告——2021年1月24日在…会议上: it is carried by newspapers, and yet no news.
    [GeneratedRegex("^[^《》，！？]{0,20}(?:政府|人民政府|常务委员会|法院|检察院)工作报告(?:[（(—].*)?$|^关于.{4,60}执行情况与.{4,60}草案的报告$")]
    private static partial Regex WorkReport();

    [GeneratedRegex("新华社|新华网|央视|新闻联播|日报|晚报|晨报|人民网|经济参考|中新社|中新网|中国新闻|澎湃|财新|第一财经|通讯社|电视台|广播|证券时报|证券报|新京报|早报|华尔街见闻|盖世汽车|蓝鲸财经|环球时报|观察者|科技日报|财联社|界面|36氪|China Daily|Xinhua|Reuters|Global Times|Caixin|CGTN")]
    private static partial Regex Newsroom();

    [GeneratedRegex("(?:新华社|中新社|人民网|本报|央视网|中新网|中国网|央广网|财联社)[^。\\n]{0,20}(?:消息|[电讯])|\\d{1,2}月\\d{1,2}日[电讯]|本报讯|[（(](?:本报|新华社)?记者|(?:^|\\n)[\u4e00-\u9fff]{2,8}讯[，,（ ]|记者(?:从|了解到|获悉|今[日天]|近日|\\d{1,2}日)|讯员")]
    private static partial Regex Dateline();

    [GeneratedRegex("[一-鿿\\d”]{4,}[ 　]+[一-鿿\\d“]{4,}")]
    private static partial Regex TwoClauses();

    // 对冲疫情冲击,某地出台一揽子措施: what bears no 关于 and tells in two clauses is no name of a document.
    [GeneratedRegex("^(?!.*(?:关于|印发|《))[^，,（(]{4,24}[，,][^，,]{4,40}$")]
    private static partial Regex Clauses();

    // Two clauses side by side, a quotation, a question: no official title is written so.
    [GeneratedRegex("[！？!?]|[：:]|——|…|(?:部门(?:联合)?(?:开展|部署|启动|推进|推动|发文|出手|明确|要求)|召开|举行|启动|强调|会见|出席|致电|同比|突破|发布会|获批|将于|部署|开工|投产|亮相|抵达|考察|调研)(?!.*(?:通知|意见|公告|办法|规定|方案|决定|批复|函|通报|报告)$)|(?:印发|发布|出台|公布)[^《]{0,8}《[^》]+》$")]
    private static partial Regex Headline();
}
