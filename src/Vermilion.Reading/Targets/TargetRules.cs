using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>The rules that refuse a candidate, each by a name that says why.</summary>
sealed partial class TargetRules(MeasureVocabulary words)
{
    const int ShortestIndicator = 2;
    const int LongestIndicator = 60;

    /// <summary>The name of the first rule that refuses the candidate, or null if it may stand.</summary>
    public string? Refusal(TargetCandidate c, DocumentStance stance) =>
        WithoutIndicator(c) ? "no-indicator"
        : IsPast(c, stance) ? "past"
        : IsReport(c, stance) ? "report"
        : IsForecast(c, stance) ? "forecast"
        : Threshold().IsMatch(c.SentenceText) || Requirement().IsMatch(c.Left + c.Right) ? "threshold"
        : IsSupport(c, stance) ? "support"
        : IsStatement(c) && c.Paragraph.Kind != SectionKind.Goal && !stance.IsYearly ? "statement"
        : IsCeilingOfNumber(c) ? "ceiling"
        : Penalty().IsMatch(WithClauseBefore(c)) ? "penalty"
        : Purpose().IsMatch(c.SentenceText) ? "purpose"
        : IsDuration(c) ? "duration"
        : IsCountOfParts(c) ? "parts"
        : IsParameter(c) ? "parameter"
        : IsGlued(c, stance) ? "glued"
        : IsTold(c, stance) ? "told"
        : IsUnfounded(c, stance) ? "unfounded"
        : null;

    static bool WithoutIndicator(TargetCandidate c) =>
        c.Indicator.Length is < ShortestIndicator or > LongestIndicator || !c.Indicator.Any(char.IsLetter)
        || Pronoun().IsMatch(c.Indicator) && !(c.CountsRight && Placed().IsMatch(c.Indicator));

    // 预计 of a market is a forecast; 2025年预计提高到10% in a plan is what the plan reckons with.
    static bool IsForecast(TargetCandidate c, DocumentStance stance) =>
        MarketForecast().IsMatch(c.Text.AsSpan(c.Sentence.Start, c.Measure.Span.Start - c.Sentence.Start)) || Forecast().IsMatch(c.Left) && !c.Left.Contains("预计将", StringComparison.Ordinal)
        && !(stance.Stance == Stance.Plan && c.Governing is { InheritedFrom: null } && c.Predicate is { Verb.Length: > 1 } && Reckoned().IsMatch(c.Left));

    static bool IsPast(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { } g && g.Deadline.IsPast(stance.Year)
        || c.Paragraph.Kind is SectionKind.Past or SectionKind.Conditions && c.Governing is not { InheritedFrom: null, Deadline.IsBare: false };

    static bool IsReport(TargetCandidate c, DocumentStance stance)
    {
        var before = c.Text[c.Sentence.Start..c.Measure.Span.Start];
        if (c.Right.StartsWith('已')) return true;
        // 增长5.0%，符合5%左右的预期目标: the goal that was met is told beside it.
        if (c.Paragraph.Kind is SectionKind.Past or SectionKind.None && MetGoal().IsMatch(c.SentenceText) && !Aimed().IsMatch(c.Left)) return true;
        // 集聚企业70余家，占全国近三分之一，数量第一: a paragraph that ranks and wills nothing tells what is.
        if (c.Paragraph.Kind == SectionKind.None && !stance.IsYearly && ParagraphPast().IsMatch(c.Text) && !ParagraphFuture().IsMatch(c.Text)) return true;
        // 2023年新增2500万千瓦以上，居全国首位: a rank is what was reached.
        if (c.Governing is { Deadline.IsBare: true } bare && bare.Deadline.EndYear <= stance.Year && Ranked().IsMatch(c.SentenceText)) return true;
        // Under goals 同比增长15%左右 is what is aimed at.
        if (c.Paragraph.Kind == SectionKind.Goal && c.Predicate.Adverbs.Contains("同比") && !DoneButYear().IsMatch(c.Left)) return false;
        return Done().IsMatch(c.Left) || c.Predicate.Adverbs.Contains("已") || c.Predicate.Adverbs.Contains("已经") || c.Predicate.Adverbs.Contains("了")
            || (DoneBefore().IsMatch(before) && c.Governing is not { InheritedFrom: null, Deadline.IsBare: false });
    }

    // Subsidy rates, fees and caps of support are terms of an instrument, not goals.
    static bool IsSupport(TargetCandidate c, DocumentStance stance) =>
        (c.Measure.Class is UnitClass.Money or UnitClass.Percent or UnitClass.Points or UnitClass.Multiple || Granted().IsMatch(c.Left)) && !c.Indicator.Contains("消费价格", StringComparison.Ordinal)
        // The average that a plan brings down is a goal, though each single fee is a term.
        && !(c.Predicate.Is(VerbClass.Fall) && c.Indicator.StartsWith("平均", StringComparison.Ordinal))
        && !(stance.IsYearly && Fiscal().IsMatch(c.Indicator))
        && (Support().IsMatch(c.Left + c.Measure.Unit + c.Right) && !IsPriceGoal(c) || SupportSentence().IsMatch(WithClauseBefore(c)));

    // 终端平均价格较2025年降低一半: a price that shall fall by some time is a goal.
    static bool IsPriceGoal(TargetCandidate c) =>
        c.Predicate.Is(VerbClass.Down) && c.Measure.Class is UnitClass.Percent && PriceName().IsMatch(c.Indicator) && !Granted().IsMatch(c.Left + c.Right);

    static ReadOnlySpan<char> WithClauseBefore(TargetCandidate c)
    {
        var start = c.Clause.Start - 2 > c.Sentence.Start ? c.Text.LastIndexOf('，', c.Clause.Start - 2) : -1;
        return c.Text.AsSpan(Math.Max(start, c.Sentence.Start), c.Clause.End - Math.Max(start, c.Sentence.Start));
    }

    // A duration is a goal where a procedure is shortened to it, and an age where it is the life expectancy.
    // 免费分配比例为97%: without a time 为 says how it is, not how it shall be.
    static bool IsStatement(TargetCandidate c) =>
        c.Predicate is { Verb: "为" or "是" or "有", Comparator: null } && (c.Governing is null or { InheritedFrom: "title" });

    static bool IsDuration(TargetCandidate c)
    {
        if (c.Measure.Class != UnitClass.Time) return false;
        if (c.Measure.Unit is "岁") return !c.Indicator.Contains("寿命", StringComparison.Ordinal);
        if (c.Measure.Unit is "年" && c.Indicator.EndsWith("年限", StringComparison.Ordinal)) return false;
        if (c.Predicate.Is(VerbClass.Fall) || c.Predicate.Is(VerbClass.Cap) || c.Predicate.Is(VerbClass.Down)) return false;
        // 时延不高于20毫秒, 平均无故障时间提升到2500小时: how long is what is aimed at.
        return c.Predicate.Verb is null ? c.Predicate.Comparator is null || !Delay().IsMatch(c.Indicator) : !Lasting().IsMatch(c.Indicator);
    }

    // 首批遴选不超过15个: how many at most are taken is an arrangement, unless their number shall fall.
    static bool IsCeilingOfNumber(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Classifier && (c.Comparator is "<=" or "<") && !c.Predicate.Is(VerbClass.Fall)
        && !(c.Paragraph.Kind == SectionKind.Goal || c.Governing is { Deadline.IsBare: false, InheritedFrom: not "title" });

    bool IsCountOfParts(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Classifier && !IsPerPlace(c) && (EachPerson().IsMatch(c.Left) || Parts().IsMatch(c.Indicator) && !(c.Predicate is { Comparator: not null } && c.Measure.Value >= 3) || c.Measure.InChinese && (c.Measure.Value < 2 || c.Measure.Unit is "批" or "部" or "门" or "位" or "期" or "轮" or "次" or "场"));

    // 每个设区市培育一家: one for each place is a count, though 一 alone seldom is.
    public static bool IsPerPlace(TargetCandidate c) =>
        c.Measure is { Value: 1, Unit: "家" or "所" or "个" or "座" } && c.Predicate.Is(VerbClass.Count)
        && PerPlace().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.End]);

    // 70%资金比例用于…: a share or amount without a verb that runs into a noun is part of another phrase.
    static bool IsGlued(TargetCandidate c, DocumentStance stance) =>
        c.Measure.Class is UnitClass.Percent or UnitClass.Money && c.Predicate.IsEmpty && !c.IsPortion && c.Right.Length > 0 && c.Right[0] is >= '\u4e00' and <= '\u9fff'
        && c.Right[0] is not ('和' or '及' or '以' or '并') && !(stance.IsYearly && Fiscal().IsMatch(c.Indicator));

    // Dimensions and concentrations are parameters of a standard unless a time is set for them.
    bool IsParameter(TargetCandidate c)
    {
        if (c.Measure.Class == UnitClass.None)
            return c.Governing is null && c.Paragraph.Kind != SectionKind.Goal || c.Predicate.IsEmpty && c.Measure.After is null || !(words.Quantities.Any(q => c.Indicator.EndsWith(q, StringComparison.Ordinal)) || Index().IsMatch(c.Indicator));
        // 离岸距离不少于30公里: a bound that no time is set for is a condition of the task.
        if (c.Measure.Class == UnitClass.Physical && !c.Measure.Unit.Contains('万') && !c.Measure.Unit.Contains('亿') && !People().IsMatch(c.Measure.Unit) && c.Predicate is { Verb: null, Comparator: "不低于" or "不少于" or "不超过" or "不高于" or "不小于" or "不大于" or "大于" or "小于" or "低于" or "高于" } && (c.Governing is null or { InheritedFrom: "title" }) && c.Paragraph.Kind != SectionKind.Goal) return true;
        if (c.Measure.Unit == "分") return !Index().IsMatch(c.Indicator);
        if (c.Predicate.IsEmpty && (c.Governing is null or { InheritedFrom: "title" }) && Extent().IsMatch(c.Indicator)) return true;
        return !c.Predicate.Is(VerbClass.Fall) && SmallUnit().IsMatch(c.Measure.Unit) && (c.Governing is null or { InheritedFrom: "title" or "heading" });
    }

    // What a newsroom tells of a forecast, of a project when it is finished, or of a plan period that has begun is no goal;
    // nor is what any document says of a period that ends in its own year, unless it says what shall be.
    static bool IsTold(TargetCandidate c, DocumentStance stance)
    {
        var told = stance.Stance == Stance.Report;
        // Without a day to stand on, a period may be over: 2020—2024年增长7.9%.
        if (told && stance.Year is null && c.Governing is { Deadline.Value: var period } && period.Contains('/') && !Shall().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.Start])) return true;
        if (told && Told().IsMatch(c.SentenceText) && !(stance.TellsOfPlan && ReckonedUntil().IsMatch(c.SentenceText))) return true;
        if (c.Governing?.Deadline is not { } deadline || stance.Year is not { } year || c.Paragraph.Kind == SectionKind.Goal) return false;
        var running = deadline.Value.Contains('/') && int.Parse(deadline.Value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) < year;
        return (running && (told || deadline.EndYear == year) || told && deadline.EndYear == year) && !Shall().IsMatch(TextMasks.ForDeadlines(c.Text[c.Sentence.Start..c.Measure.Span.Start]));
    }

    /// <summary>"Emit only if a deadline is present or inherited, or the section or verb is prospective", by kind of document.</summary>
    static bool IsUnfounded(TargetCandidate c, DocumentStance stance)
    {
        var own = c.Governing is { InheritedFrom: null or "sentence" } g && (!g.Deadline.IsBare || stance.Year is { } y && g.Deadline.EndYear > y);
        own |= IsAnnounced(c, stance) || IsInSameBreath(c) || FollowsItsDeadline(c, stance)
            || stance.TellsOfPlan && c.Paragraph.Kind != SectionKind.Past && !c.Predicate.IsEmpty && !c.Measure.InChinese && c.Governing is not { Deadline.IsReport: true } && Proposed().IsMatch(c.Text.AsSpan(0, c.Measure.Span.Start)) && !DoneBefore().IsMatch(c.Text.AsSpan(0, c.Measure.Span.Start))
            || stance.IsInterpretation && c.Governing is { Deadline: { IsBare: false, IsReport: false } restated, InheritedFrom: "paragraph" or "heading" } && restated.EndYear >= (stance.Year ?? restated.EndYear);
        var due = c.Governing is { } any && !any.Deadline.IsBare && any.InheritedFrom is not "title";
        var willed = Will().IsMatch(c.Left) || c.Paragraph.Kind == SectionKind.Goal;
        return stance.Stance switch
        {
            Stance.Silent => !own || c.Predicate.IsEmpty || c.Governing is not { Deadline.IsBare: false },
            Stance.Report => !own || stance.Year is null && c.Governing is not { Deadline.IsBare: false },
            Stance.Neutral => !due && !Will().IsMatch(c.Left) && !(willed && c.Governing is not null),
            _ => !due && !willed && !own && c.Predicate.IsEmpty && !c.IsChained && c.Measure.After is null && !(stance.IsYearly && Fiscal().IsMatch(c.Indicator)) && c.Paragraph.Kind is not SectionKind.Task && (c.Measure.Class is UnitClass.None or UnitClass.Time or UnitClass.Money || c.Paragraph.Kind is SectionKind.Measure or SectionKind.Principles),
        };
    }

    // 今年，某省将打造60个…: the year of the document, but said of what is to come.
    public static bool IsAnnounced(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { InheritedFrom: null or "sentence", Deadline: { IsBare: true, IsReport: false } due } && stance.Year == due.EndYear
        && !c.Measure.InChinese && (IsBuiltThisYear(c) || Aimed().IsMatch(c.Left) || c.Predicate.Comparator is "不低于" or "不少于" or "不超过" || c.Predicate.Is(VerbClass.Cap));

    static bool IsBuiltThisYear(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Classifier && (Builds().IsMatch(c.Predicate.Verb ?? "") || BuildsFirst().IsMatch(c.Left))
        && Announced().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.Start]);

    // 未来五年，甲省将打造…；建成…: the deadline holds for all that only semicolons part from it.
    static bool IsInSameBreath(TargetCandidate c) =>
        c.Governing is { InheritedFrom: "paragraph", Deadline: { IsBare: false, IsReport: false } due } && due.Span.End < c.Measure.Span.Start
        && c.Predicate.Is(VerbClass.Count) && !c.Measure.InChinese && c.Text.AsSpan(due.Span.End, c.Measure.Span.Start - due.Span.End) is var between
        && !between.Contains('。') && between.Contains('；') && due.Span.Start <= 4;

    // 到2030年，我国力争甲超过5亿千瓦。乙占比达到50%: the next sentence still speaks of that year.
    static bool FollowsItsDeadline(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { InheritedFrom: "paragraph", Deadline: { IsBare: false, IsReport: false } due } && due.EndYear > (stance.Year ?? due.EndYear) && !c.Predicate.IsEmpty
        && due.Span.End < c.Sentence.Start && c.Text.AsSpan(due.Span.End, c.Sentence.Start - due.Span.End) is var between && between.Count('。') <= 1;

    [GeneratedRegex("^(?:建成|建设|打造|培育|形成|推广|引进|新建|改造|新增|培养|新培育|改造提升)$")]
    private static partial Regex Builds();

    [GeneratedRegex("^(?:建成|建设|打造|培育|新建|培养)(?=.{2})")]
    private static partial Regex BuildsFirst();

    [GeneratedRegex("要(?:增长|达到|突破|超过|提高|降|到|完成|实现)?(?:超过|达到|到)?$|计划(?!的|任务完成)|力争|拟(?=[新建安开投])|确保|目标任务?(?:为|是)")]
    private static partial Regex Aimed();

    [GeneratedRegex("今年[^。；]{0,20}?(?:将|计划|力争|拟)")]
    private static partial Regex Announced();

    [GeneratedRegex("(?:超额完成|(?<![保全])完成了?|符合|好于|高于|超过)[^，。；]{0,24}(?:预期目标|年度目标|左右的目标|以上的目标|的目标)|主要考虑：")]
    private static partial Regex MetGoal();

    // 《行动计划》提出了2025年的量化目标。算力规模超过…: the sentences behind say which.
    [GeneratedRegex("》[^。；]{0,12}(?:提出|明确|要求)|提出了?[^。；]{0,16}目标|(?:按照|根据)(?:部署|规划|计划|方案)|列出|安排(?:了|实施)")]
    private static partial Regex Proposed();

    [GeneratedRegex("居(?:全国|世界|全省|全球)|占全国|全国第[一二三四五]|已有[^，。]{0,6}基础|数量[^，。]{0,4}第一|连续\\d+年|创.{0,4}新高")]
    private static partial Regex ParagraphPast();

    [GeneratedRegex("到20\\d\\d年|力争|争取|目标|确保|将(?=[建打培推实])|加快|推进|推动|实施|支持|鼓励|加强|完善|开展|要(?=[建打培推实达])")]
    private static partial Regex ParagraphFuture();

    [GeneratedRegex("居(?:全国|世界|全省|全球)|全国第[一二三四五]|创.{0,4}新高")]
    private static partial Regex Ranked();

    [GeneratedRegex("已|截至|以来|完成了|(?:去|上)年")]
    private static partial Regex DoneButYear();

    [GeneratedRegex("(?:时延|寿命|续航|小时数|续航时间|无故障.{0,4}时间)$")]
    private static partial Regex Delay();

    [GeneratedRegex("价格|成本|费用|时间")]
    private static partial Regex PriceName();

    [GeneratedRegex("补贴|补助|奖励|给予|资助|减免|减按")]
    private static partial Regex Granted();

    [GeneratedRegex("(?:制定|提出|编制|出台)(?:如下|以下|本)(?:行动计划|实施方案|工作方案|实施意见|方案|计划|规划|意见|措施|办法|政策|若干措施)")]
    private static partial Regex Purpose();

    [GeneratedRegex("(?:时延|时间|时限|周期|天数|时长|寿命|无故障|保持性|时效|续航|时数|时)$")]
    private static partial Regex Lasting();

    [GeneratedRegex("^在.+的.{2,}$|.[高初]中$")]
    private static partial Regex Placed();

    [GeneratedRegex("20\\d\\d年(?:底|末)?预计(?!.*(?:市场|需求))")]
    private static partial Regex Reckoned();

    [GeneratedRegex("预计到?20\\d\\d年(?!.{0,40}(?:市场规模|需求|人口))")]
    private static partial Regex ReckonedUntil();

    [GeneratedRegex("每个?(?:省|设区市|地级市|市|县|地[（(区市]|区|州|乡镇|街道)")]
    private static partial Regex PerPlace();

    [GeneratedRegex("每[位名人][^，]{0,12}$")]
    private static partial Regex EachPerson();

    // What a yearly report of a government arranges without a verb: 赤字规模5.66万亿元.
    [GeneratedRegex("赤字|预算支出|预算内投资|国债|专项债|政府债务|失业率|价格涨幅|价格总水平|财政支出")]
    private static partial Regex Fiscal();

    [GeneratedRegex("^(?:权重|分值|其|它|该|此|这|以上|以下|左右|上述|前者|后者|每|为|比|由|及|或者?|不|有|不得|应当?|其中|总数|数量|时间|人数|满足|支撑|带动|目标任务|任务|目标|每年|总计|合计|分|应|[上下]半年|.季度|全年|当年|本?年度?|现在|年底|届时)$|不受|(?:中|里|内|时|后|前|下)$|每[人户家个项名位]$|^(?:在(?!.*的.{2,8}$|[苏沪京浙粤鲁川渝津建研校运途线册岗轨役])|对(?!外)|从(?!业)|按|自(?![主然给有动贸治愿由])|向|于|如|以(?!.*的)|若|因|当(?![地年])|经(?![济营费常]|.{2,14}认定的)|为|用(?![水电能地气户])|/|×)|[×=]|[？?]")]
    private static partial Regex Pronoun();

    [GeneratedRegex("(?<![早业而不])已(?=[\\u4e00-\\u9fff])|居全国|居世界|居全省|截至|截止|(?<![由从])目前|现已|(?<![由从])现有|当前|(?<![比较])(?:去年|(?<!以)上年(?!末的?基))|以来|(?:达到|完成|增长|超过|突破|实现|提高|下降|增加|减少|提升|形成|建成|培育|降低)了|近年|过去|据(?:初步)?统计|造成|据悉|获悉|曾|近[一二三四五六七八九十两\\d]+年|同比(?:增长|下降|增加|减少|提高)|本次|此次|历史(?:最|新高|首|上|性|同期|[记纪]录)|首次(?!注册|认定|公开|上市|商业)|创.{0,4}新高|当日|昨日|日前|今年以来|仅|约占|占全国近|我[市省县区]集聚|前[一二两三]批|在建项目|共有|环比")]
    private static partial Regex Done();

    [GeneratedRegex("截至|(?<![由从较])目前|(?<![比较])(?:去年|(?<!以)上年)|以来|近年来|回顾|[0-9]月份|上半年|一季度|前三季度|同比|今年前|[一二三四五]年来|过去一年|(?<![由从])现有|我[县市区省]以|过去[一二三四五六七八九十两\\d]+年")]
    private static partial Regex DoneBefore();

    [GeneratedRegex("市场[^。；]{0,14}(?:预计|预测)|(?:预计|预测)[^。；]{0,14}市场(?!份额|占有率|主体)")]
    private static partial Regex MarketForecast();

    [GeneratedRegex("预计|预测|有望|估计|据测算|估算|预估|将会|或将|或会|或达|(?:达产|投产|建成|竣工|项目全部)后|市场需求|可能|需求|需(?=约?\\d)|需要(?=约?\\d)|萎缩")]
    private static partial Regex Forecast();

    [GeneratedRegex("注册资[本金]|年满|周岁|学历|工作经[验历]|申报(?:单位|企业|主体|条件|项目)|申请(?:人|单位|企业)|应当?(?:具备|满足|符合|具有)|须(?:具备|满足|符合|为|提供)|以上(?:学历|职称)|职称|工作年限|推荐(?:名额|数量)|提交|报送|申[报请]材料|符合(?:以下|下列)条件|参加考核|合格分|总分|加分|扣分|得分|名额|录取|投标|中标人|合同(?:金额|期)|试卷|报名|笔试|面试")]
    private static partial Regex Threshold();

    [GeneratedRegex("不得|应不[低少超高]|按不[低少]|设计(?:产能|供电煤耗|能效)|征求意见|上浮|门槛|优先(?:供地|纳入|支持|安排|保障)|可(?:设|建|申报|选|推荐)\\d|^同一|应有|须有|一般(?:不|应|控制|为)|每次|每场|^(?:单(?:个|次|台|项|家|笔|场|体|户|车|套|株|亩)|每个?(?:项目|企业|单位|团队|课题))|每[周月天日]|半天|应当|必须|按照?.{0,14}(?:比例|标准)|可以|的(?:企业|单位|个人|项目|地区|县|纳税人|人员|城市|机构|平台|园区|主体|用户)，|每[一二两三四五\\d]+(?:个?月|年|周|天)|每[人户亩头台套平吨](?:每[年月日天])?(?:不|最|补|给|为|\\d)|连续\\d|满\\d|规模以上企业中")]
    private static partial Regex Requirement();

    [GeneratedRegex("补助|补贴|奖励|资助|奖补|贴息|给予|减免|减按|免征|减征|税率|税额|费率|利率|利息|按.{0,14}(?:比例|标准)|最高(?!峰)|优惠|切块|专项资金|缴[纳费存]|收费(?!站|面积)|拨付|预付|保证金|扣除|折扣|报销|支付|限额|额度|返投|基准价|价格(?![\\d较比])|工资|薪|租金|票价|押金|担保费|贷款|中央财政|财政(?:安排|投入资金)|资金的|返还|预留|起征|征收|定额|计提|分成|风险责任|股权|股比|持股|出资|退还|清算|折合|保险费|保费|赔付|违约|退税|关税|进口税|抵[扣免]|房价|补偿|费(?:由|从|下降|降|标准|为|用标准)")]
    private static partial Regex Support();

    [GeneratedRegex("免征|减按|专项资金|税率|罚款|补助标准|奖励标准|退税率|增值税|所得税|给予.{0,20}(?:补助|补贴|奖励|支持)|资金额度|拨款|经费标准|贷款(?:利率|额度|期限)|补贴比例|费率")]
    private static partial Regex SupportSentence();

    [GeneratedRegex("罚款|(?<!\\d)处以(?!上)|罚金|滞纳金|没收|有期徒刑|拘役|拘留|吊销|赔偿")]
    private static partial Regex Penalty();

    [GeneratedRegex("^(?:大?方面|(?:专项|重点|重大)(?:行动|工程)$|(?:重点|主要)?领域|部分|章|条|(?:重点|主要|具体|专项)?(?:指标|任务|措施|举措|要求|内容|环节|问题|步骤|原则|阶段|层面|维度|意见|办法|事项)|意识|自信|维护|月(?![产均活])|小时|工作日|大类|类别|关键(?:词|环节)|单位|部门|(?:省|市|区|县|国家|地区|省份|省（区|城市|乡镇|村|社区)$|附件|副本|批次|种类|等级|级别|档次|年度|学期|季度|结合|坚持|统一|到位|确保|不|专题|小组|工作组|办公室|联合体|以上|以下|工作|组(?![建织合团])|考点|班)")]
    private static partial Regex Parts();

    [GeneratedRegex("指数|PUE|系数|比例|之比|[^a-z]比$|率$|分$|指标|得分|满意度|GDP|PUE值|值$|强度$")]
    private static partial Regex Index();

    [GeneratedRegex("[次人户家辆台件]$")]
    private static partial Regex People();

    [GeneratedRegex("(?:总|规划|占地|建筑|用地|核心区)面积$|^(?:[一二三四]期|首期)?(?:总投资|投资|设计产能)$|总投资$|^[一二三四]期$")]
    private static partial Regex Extent();

    [GeneratedRegex("毫[克米升安]|微克|μg|mg|纳米|^米|^克|^升|^斤|^公斤|^千克|^度|^t$|^瓦")]
    private static partial Regex SmallUnit();

    [GeneratedRegex("预计(?!将(?:建|投资|新增|有\\d))|预测|报告(?:称|显示|指出|预计)|测算|估算|智库|媒体|数据显示|据估计|届时|给.{1,12}造成|损失|(?:通车|投运|投产|建成|达产)后|有望|专家|预期")]
    private static partial Regex Told();

    [GeneratedRegex("力争|争取|确保|目标|计划|将|提出|明确|部署|要求|规划|拟|要(?=[达建新培打])")]
    private static partial Regex Shall();

    [GeneratedRegex("力争|争取|努力|确保|目标|计划(?:用|到|在|建|新|培)|将(?:建成|打造|培育|新增|达到|超过)|实现|要(?:达到|建成|新增)|达到|拟(?:建|新)")]
    private static partial Regex Will();
}
