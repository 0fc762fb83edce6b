using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Tells what was, is or may be from what shall be.</summary>
static partial class ReportRules
{
    public static bool IsPast(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { } g && g.Deadline.IsPast(stance.Year) && !IsYetToCome(g.Deadline, stance)
        || c.Paragraph.Kind is SectionKind.Past or SectionKind.Conditions && c.Governing is not { InheritedFrom: null or "sentence", Deadline.IsBare: false }
            && !(c.Governing is { InheritedFrom: null, Deadline: { IsReport: false, EndYear: var end } } && end > stance.Year);

    // 截至2027年底，建成…: in a plan of 2024 that is still to come.
    static bool IsYetToCome(Deadline deadline, DocumentStance stance) =>
        deadline.IsReport && stance is { Stance: Stance.Plan, Year: { } year } && deadline.EndYear > year && deadline.Value[^1] != '/';

    public static bool IsReport(TargetCandidate c, DocumentStance stance)
    {
        var (left, before) = (Said(c, c.Left, stance), Said(c, c.Text[c.Sentence.Start..c.Measure.Span.Start], stance));
        if (c.Right.StartsWith('已')) return true;
        // 2026年同比增长5%左右，2027年增长5.5%以上: under goals also the second is aimed at.
        if (c.Paragraph.Kind == SectionKind.Goal && !DoneButYear().IsMatch(before)) before = before.Replace("同比", "", StringComparison.Ordinal);
        // 占比不足5%: nobody aims at falling short.
        if (c.Predicate is { Comparator: "不足" or "不到", Verb: null }) return true;
        // 增长5.0%，符合5%左右的预期目标: the goal that was met is told beside it.
        if (c.Paragraph.Kind is SectionKind.Past or SectionKind.None && MetGoal().IsMatch(c.SentenceText) && !FoundationRules.IsAimed(c)) return true;
        // 主要考虑：需要就业的劳动力超过1600万人: why the goal was set so.
        if (c.Predicate.Verb is null && Reasons().IsMatch(c.Text.AsSpan(0, c.Measure.Span.Start))) return true;
        // 集聚企业70余家，占全国近三分之一，数量第一: a paragraph that ranks and wills nothing tells what is.
        if (c.Paragraph.Kind == SectionKind.None && !stance.IsYearly && ParagraphPast().IsMatch(c.Text) && !ParagraphFuture().IsMatch(c.Text)) return true;
        // 2023年新增2500万千瓦以上，居全国首位: a rank is what was reached.
        if (c.Governing is { Deadline.IsBare: true } bare && bare.Deadline.EndYear <= stance.Year && Ranked().IsMatch(c.Text.AsSpan(c.Clause.Start, c.Sentence.End - c.Clause.Start))) return true;
        if (IsSaidOfNow(c, stance)) return true;
        // Under goals 同比增长15%左右 is what is aimed at.
        if (c.Paragraph.Kind == SectionKind.Goal && c.Predicate.Adverbs.Contains("同比") && !DoneButYear().IsMatch(left)) return false;
        return Done().IsMatch(left) || c.Predicate.Adverbs.Contains("已") || c.Predicate.Adverbs.Contains("已经") || c.Predicate.Adverbs.Contains("了")
            || (DoneBefore().IsMatch(before) && c.Governing is not { InheritedFrom: null, Deadline.IsBare: false });
    }

    // 我市拥有甲等企业，集聚企业50余家; 累计试飞4万架次: what a place has, told before the goals begin.
    static bool IsSaidOfNow(TargetCandidate c, DocumentStance stance) =>
        c.Paragraph.Kind is SectionKind.None && c.Governing is null or { InheritedFrom: "title" } && !stance.IsYearly && (Has().IsMatch(c.SentenceText.AsSpan(0, c.Measure.Span.Start - c.Sentence.Start)) || Has().IsMatch(c.Right));

    // What is in brackets (现有1个) or only a measure for the aim (在现有基础上再添, 同比增长不低于6%) does not tell what was done.
    static string Said(TargetCandidate c, string text, DocumentStance stance)
    {
        if (text.Contains('（')) text = InBrackets().Replace(text, "");
        if (text.Contains("基础上", StringComparison.Ordinal)) text = OnTop().Replace(text, "");
        if (c.Predicate.Comparator is "不低于" or "不少于" && c.Governing is { Deadline: { IsReport: false, IsBare: false } }) text = text.Replace("同比", "", StringComparison.Ordinal);
        if (stance.Year is { } now && c.Paragraph.Kind != SectionKind.Past && text.Contains("季度", StringComparison.Ordinal) | text.Contains("半年", StringComparison.Ordinal)) text = PartOfYear().Replace(text, m => int.Parse(m.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) >= now && !text.Contains('了') ? "" : m.Value);
        // 上半年完成…: in the programme of a year that is when it shall be done.
        if (!(stance.IsYearly || stance.IsOfOneYear) || c.Paragraph.Kind == SectionKind.Past) return text;
        if (!text.Contains('了')) text = text.Replace("同比", "", StringComparison.Ordinal);
        return FirstHalf().IsMatch(text) ? FirstHalf().Replace(text, "") : text;
    }

    // 预计 of a market is a forecast; 2025年预计提高到10% in a plan is what the plan reckons with.
    public static bool IsForecast(TargetCandidate c, DocumentStance stance) =>
        c.Indicator.Contains("人口", StringComparison.Ordinal) && c.SentenceText.Contains("预计", StringComparison.Ordinal) && c.SentenceText.Contains("老龄", StringComparison.Ordinal)
        || Foretold().IsMatch(c.SentenceText) && !c.SentenceText.Contains("力争", StringComparison.Ordinal)
        || MarketForecast().IsMatch(c.Text.AsSpan(c.Sentence.Start, c.Measure.Span.Start - c.Sentence.Start)) || Forecast().IsMatch(c.Left) && !c.Left.Contains("预计将", StringComparison.Ordinal)
        && !(stance.Stance == Stance.Plan && c.Governing is { InheritedFrom: null } && c.Predicate is { Verb.Length: > 1 } && Reckoned().IsMatch(c.Left));

    // What a newsroom tells of a forecast, of a project when it is finished, or of a plan period that has begun is no goal;
    // nor is what any document says of a period that ends in its own year, unless it says what shall be.
    public static bool IsTold(TargetCandidate c, DocumentStance stance)
    {
        var told = stance.Stance == Stance.Report;
        // Without a day to stand on, a period may be over: 2020—2024年增长7.9%.
        if (told && stance.Year is null && c.Governing is { Deadline.Value: var period } && period.Contains('/') && !Shall().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.Start])) return true;
        if (told && Told().IsMatch(c.SentenceText) && !(stance.TellsOfPlan && ReckonedUntil().IsMatch(c.SentenceText))) return true;
        if (told && NoGoal().IsMatch(c.Left)) return true;
        if (FoundationRules.IsRestated(c, stance)) return false;
        if (c.Governing?.Deadline is not { } deadline || stance.Year is not { } year || c.Paragraph.Kind == SectionKind.Goal) return false;
        var running = deadline.Value.Contains('/') && int.Parse(deadline.Value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) < year;
        return (running && (told || deadline.EndYear == year) || told && deadline.EndYear == year) && !Shall().IsMatch(TextMasks.ForDeadlines(c.Text[c.Sentence.Start..c.Measure.Span.Start]));
    }

    /// <summary>Words of what was done or is so now stand in the text.</summary>
    public static bool TellsOfDone(ReadOnlySpan<char> text) => DoneBefore().IsMatch(text);

    [GeneratedRegex("主要考虑：[^。]*$")]
    private static partial Regex Reasons();

    [GeneratedRegex("^(?:我[国省市县区州]|全[国省市县区]|目前)?[^，。]{0,12}?(?:拥有|现拥有|共储备|共有)|(?:资源|基础|条件|产能|储量)[^，。]{0,8}(?:丰富|富集|雄厚|优越|较好)|居全国|居世界|全国第|已到位|其中[^，。]{0,6}已")]
    private static partial Regex Has();

    [GeneratedRegex("在(?:现有|目前|此|已有)[^，。]{0,8}基础上(?:再|新)")]
    private static partial Regex OnTop();

    [GeneratedRegex("（[^（）]{0,40}）")]
    private static partial Regex InBrackets();

    [GeneratedRegex("(?:前[一二三]季度|(?<!前)(?:上半年|[一二三四]季度[末底]?))(?=[前内末底]?(?:，|、|[^，。；、\\d]{2,8}(?:依次|分别)|完成|开工|启动|实现|建成|力争|确保|新|建|投|开|出|上|培育|引进|打造|推广|分别|达到))")]
    private static partial Regex FirstHalf();

    [GeneratedRegex("(?<y>20\\d\\d)年(?:[上下]半年|第?[一二三四]季度)")]
    private static partial Regex PartOfYear();

    // Weather, traffic and the progress of the harvest.
    [GeneratedRegex("气温|降水|降雨|水位|票房|客流|旅客|进度|约合")]
    private static partial Regex NoGoal();

    [GeneratedRegex("(?:超额完成|(?<![保全])完成了?|符合|好于|高于|超过)[^，。；]{0,24}(?:预期目标|年度目标|左右的目标|以上的目标|的目标)|主要考虑：")]
    private static partial Regex MetGoal();

    [GeneratedRegex("居(?:全国|世界|全省|全球)|占全国|全国第[一二三四五]|已有[^，。]{0,6}基础|数量[^，。]{0,4}第一|连续\\d+年|创.{0,4}新高|全国唯一")]
    private static partial Regex ParagraphPast();

    [GeneratedRegex("到20\\d\\d年|力争|争取|目标|确保|将(?=[建打培推实])|加快|推进|推动|实施|支持|鼓励|加强|完善|开展|要(?=[建打培推实达])")]
    private static partial Regex ParagraphFuture();

    [GeneratedRegex("居(?:全国|世界|全省|全球)|全国第[一二三四五]|创.{0,4}新高")]
    private static partial Regex Ranked();

    [GeneratedRegex("已|截至|以来|完成了|(?:去|上)年")]
    private static partial Regex DoneButYear();

    [GeneratedRegex("20\\d\\d年(?:底|末)?预计(?!.*(?:市场|需求))")]
    private static partial Regex Reckoned();

    [GeneratedRegex("预计到?20\\d\\d年(?!.{0,40}(?:市场规模|需求|人口))")]
    private static partial Regex ReckonedUntil();

    [GeneratedRegex("(?<![早业而不])已(?=[\\u4e00-\\u9fff])|居全国|居世界|居全省|截至|截止|(?<![由从至到比较为是])目前|收到(?:意见|建议)|采纳|先后(?:赴|到|召开|征求)|现已|(?<![由从造升活])现有|当前|(?<![比较])(?:去年|(?<!以)上年(?!末的?基))|以来|(?:达到|完成|增长|超过|突破|实现|提高|下降|增加|减少|提升|形成|建成|培育|降低)了|近年|过去|据(?:初步)?统计|造成|据悉|获悉|曾|近[一二三四五六七八九十两\\d]+年|同比(?:增长|下降|增加|减少|提高)|本次|此次|历史(?:最|新高|首|上|性|同期|[记纪]录)|首次(?!注册|认定|公开|上市|商业|质量|获证|认证|入库|创业|就业|贷)|创.{0,4}新高|当日|昨日|日前|今年以来|仅|约占|占全国近|我[市省县区]集聚|前[一二两三]批|在建项目|共有|环比")]
    private static partial Regex Done();

    [GeneratedRegex("截至|(?<![由从较至到比为是])目前|先后(?:赴|到|召开|征求)|(?<![比较])(?:去年|(?<!以)上年)|以来|近年来|回顾|[0-9]月份|上半年|一季度|前三季度|同比|今年前|[一二三四五]年来|过去一年|(?<![由从造升活])现有|我[县市区省]以|过去[一二三四五六七八九十两\\d]+年")]
    private static partial Regex DoneBefore();

    [GeneratedRegex("(?:市场|老龄|老年)[^。；]{0,24}(?:预计|预测)|(?:预计|预测)[^。；]{0,14}(?:市场(?!份额|占有率|主体)|老龄|老年)")]
    private static partial Regex MarketForecast();

    // 综合判断，2030年最大负荷将突破…: the sentence opens as a forecast.
    [GeneratedRegex("^(?:综合|初步|总体)(?:判断|研判|预测|测算)[，：]|^(?:预测|经?初?步?测算|据[^，。]{0,10}(?:测算|预测|分析|估算|判断))(?:到|，|20\\d\\d)")]
    private static partial Regex Foretold();

    [GeneratedRegex("预计|预测|有望|估计|据测算|估算|预估|将会|或将|或会|或达|(?:达产|投产|建成|竣工|项目全部)后|市场需求|可能|需求(?!清单|侧|响应|目录|对接|牵引|榜单|场景)|需(?=约?\\d)|需要(?=约?\\d)|萎缩")]
    private static partial Regex Forecast();

    [GeneratedRegex("预计(?!将(?:建|投资|新增|有\\d))|预测|报告(?:称|显示|指出|预计)|测算|估算|智库|媒体|数据显示|据估计|届时|给.{1,12}造成|损失|(?:通车|投运|投产|建成|达产)后|有望|专家|预期")]
    private static partial Regex Told();

    [GeneratedRegex("力争|争取|确保|目标|(?<![动作展施])计划|将|提出|明确|部署|要求|规划|拟|要(?=[达建新培打])")]
    private static partial Regex Shall();
}
