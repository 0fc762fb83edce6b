using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Terms of an instrument: thresholds, norms, fees, rates and caps of support, penalties. They bind, but are no goals.</summary>
static partial class TermRules
{
    public static bool IsThreshold(TargetCandidate c) =>
        Threshold().IsMatch(c.SentenceText) || Requirement().IsMatch(c.Left + c.Right) && !IsOutcome(c) && !IsGain(c) && !(c.Measure.Class is UnitClass.Physical && Climbs().IsMatch(c.Left))
        || ByNeed().IsMatch(c.Left) && ArrangedSo().IsMatch(c.Right) || Before().IsMatch(c.Right)
        // 入驻率达到80%的，给予…: who is meant, not what is aimed at.
        || c.Right is "的" && c.Clause.End < c.Text.Length && c.Text[c.Clause.End] == '，' && c.Paragraph.Kind != SectionKind.Goal
        || c.Right.EndsWith('的') && c.Clause.End < c.Text.Length && Duty().IsMatch(c.Text.AsSpan(c.Clause.End))
        // 专家不少于2人: a handful of people without a time is how something is staffed.
        || c.Measure is { Value: < 10, Unit: "人" or "名" } && c.Predicate is { Verb: null, Comparator: not null } && (c.Governing is null or { InheritedFrom: "title" }) && c.Paragraph.Kind != SectionKind.Goal;

    // 到2026年，省级以上的园区，绿色比例达到60%: a level that is reached by a time is no norm, whatever is said of whom.
    static bool IsOutcome(TargetCandidate c) =>
        (c.Governing is { InheritedFrom: null, Deadline: { IsBare: false, IsReport: false } } || c.Paragraph.Kind is SectionKind.Task or SectionKind.Goal && ShareName().IsMatch(c.Indicator)) && c.Predicate.Verb?.Length > 1 && !Norm().IsMatch(c.Left + c.Right);

    // 单家企业效率提升20%: what each gains is no norm.
    static bool IsGain(TargetCandidate c) =>
        (c.Measure.Class is UnitClass.Percent or UnitClass.Points) && (c.Predicate.Is(VerbClass.Up) || c.Predicate.Is(VerbClass.Down)) && c.Predicate.Comparator is null && (c.Paragraph.Kind is SectionKind.Task or SectionKind.Goal || IsDue(c)) && !Bound().IsMatch(c.Left + c.Right);

    // Subsidy rates, fees and caps of support are terms of an instrument, not goals.
    public static bool IsSupport(TargetCandidate c, DocumentStance stance) =>
        c.Indicator.StartsWith("标准", StringComparison.Ordinal) && (c.Measure.Class is UnitClass.Money or UnitClass.Percent) && c.Predicate.Verb is null && c.Paragraph.Kind != SectionKind.Goal
        || (c.Measure.Class is UnitClass.Money or UnitClass.Percent or UnitClass.Points or UnitClass.Multiple || Granted().IsMatch(c.Left) && !GrantedTo().IsMatch(c.Left)) && !c.Indicator.Contains("消费价格", StringComparison.Ordinal)
        // The average that a plan brings down is a goal, though each single fee is a term.
        && !((c.Predicate.Is(VerbClass.Fall) || c.Predicate.Is(VerbClass.Cap)) && c.Indicator.StartsWith("平均", StringComparison.Ordinal))
        && !(stance.IsYearly && FoundationRules.IsFiscal(c.Indicator))
        && ((Support().IsMatch(c.Left + c.Measure.Unit + c.Right) || c.Whole is { } whole && Granted().IsMatch(whole) || IsCapOfGrant(c)) && !IsPriceGoal(c) && !IsFinanceGoal(c, stance) || SupportSentence().IsMatch(WithClauseBefore(c)) && !IsFinanceGoal(c, stance));

    // 资助不超过直接费用的50%，年度总额不超过1500万元: the cap goes on where the grant stopped.
    static bool IsCapOfGrant(TargetCandidate c) =>
        c.Measure.Class is UnitClass.Money && c.Comparator is "<=" or "<" && !c.Predicate.Is(VerbClass.Fall) && Granted().IsMatch(WithClauseBefore(c));

    // 终端平均价格较2025年降低一半: a price that shall fall by some time is a goal.
    static bool IsPriceGoal(TargetCandidate c) =>
        PriceName().IsMatch(c.Indicator) && !Granted().IsMatch(c.Left + c.Right)
        && (c.Predicate.Is(VerbClass.Down) && c.Measure.Class is UnitClass.Percent || (c.Predicate.Is(VerbClass.Fall) || c.Predicate.Is(VerbClass.Reach) && c.Indicator.Contains("平均", StringComparison.Ordinal)) && IsDue(c));

    // 到2025年，普惠贷款余额年均增长20%, 平均担保费率降至1%: how much is lent, insured or borne in all is a goal where a time is set for it.
    static bool IsFinanceGoal(TargetCandidate c, DocumentStance stance) =>
        (IsDue(c) || stance.IsYearly) && FinanceName().IsMatch(c.Indicator) && !Granted().IsMatch(c.Left + c.Right) && !Single().IsMatch(c.Left);

    static bool IsDue(TargetCandidate c) => c.Governing is { Deadline: { IsBare: false, IsReport: false }, InheritedFrom: not "title" } || c.Paragraph.Kind == SectionKind.Goal;

    public static bool IsPenalty(TargetCandidate c) => Penalty().IsMatch(WithClauseBefore(c));

    static ReadOnlySpan<char> WithClauseBefore(TargetCandidate c)
    {
        var start = c.Clause.Start - 2 > c.Sentence.Start ? c.Text.LastIndexOf('，', c.Clause.Start - 2) : -1;
        return c.Text.AsSpan(Math.Max(start, c.Sentence.Start), c.Clause.End - Math.Max(start, c.Sentence.Start));
    }

    [GeneratedRegex("不得|应当|必须|可以|每[次场周天日]|门槛|单[个次台项家笔]|征求意见|设计(?:产能|供电煤耗|能效)")]
    private static partial Regex Norm();

    [GeneratedRegex("^，(?:应当?|须|必须|可|由|给予|按|不得|要求|方可|需)")]
    private static partial Regex Duty();

    [GeneratedRegex("不得|应当?|必须|可以|须|补|奖|连续|给予|贷款|门槛|^作为|的，?$")]
    private static partial Regex Bound();

    [GeneratedRegex("(?:补贴|补助|奖励|减免)(?:机制|政策|制度|体系|惠及|(?:面积|人数|对象|范围)(?=每年|不少于|达到|稳定|保持|扩大))")]
    private static partial Regex GrantedTo();

    [GeneratedRegex("(?:贷款|授信|保费|赔付|担保|融资|信贷|债券|保险|利率|费率|报销|支付|出资)[^，。]{0,10}(?:余额|增速|增长|占比|比重|规模|收入|覆盖率|面积|户数|增量)|^[^，。]{0,14}(?:平均|综合)[^，。]{0,8}(?:利率|费率|成本)|报销比例$|支付比例$|资金规模$|授信额度$|工具额度$|保险深度$|保险密度$|保费收入$|工资[^，。]{0,6}(?:收入|增长|水平)$|就业人员[^，。]{0,6}工资$|最低工资|财政[^，。]{0,8}支出|贷款平均利率|的贷款")]
    private static partial Regex FinanceName();

    // 单台规模由1000标方/小时向2000标方/小时迈进: what climbs is no norm.
    [GeneratedRegex("[由从][^，。]{0,10}\\d[^，。]{0,12}(?:[到至向为])$")]
    private static partial Regex Climbs();

    // 按所需电量的1.2倍配置: how much of it there is to be for each case.
    [GeneratedRegex("按照?[^，。]{1,14}的?$")]
    private static partial Regex ByNeed();

    [GeneratedRegex("^(?:的?比例)?(?:配置|配建|配备|收取|执行|计算|计入|安排|确定|计提|提取|核定)")]
    private static partial Regex ArrangedSo();

    // 不低于99%方可进入, 低于30%且无正当理由的
    [GeneratedRegex("^(?:的?(?:后|之后)?(?:方可|方能|才能|才可)|且[^，。]{2,14}的)")]
    private static partial Regex Before();

    [GeneratedRegex("(?:占比|比重|比例|率)$")]
    private static partial Regex ShareName();

    [GeneratedRegex("单[个户笔家]|每[个户笔家]|最高")]
    private static partial Regex Single();

    [GeneratedRegex("价格|成本|费用|时间")]
    private static partial Regex PriceName();

    [GeneratedRegex("补贴|补助|奖励|给予|资助|减免|减按")]
    private static partial Regex Granted();

    [GeneratedRegex("注册资[本金]|年满|周岁|学历(?!(?:教师|人员|人才)?(?:占比|比例|比重))|工作经[验历]|申报(?:单位|企业|主体|条件|项目)|申请(?:人|单位|企业)|应当?(?:具备|满足|符合|具有)|须(?:具备|满足|符合|为|提供)|以上(?:学历|职称)(?!(?:教师|人员|人才)?(?:占比|比例|比重))|职称(?!(?:教师|人员|人才)?(?:占比|比例|比重))|工作年限|推荐(?:名额|数量)|提交|报送|申[报请]材料|符合(?:以下|下列)条件|参加考核|第一作者|通讯作者|合格分|总分(?!馆)|加分|扣分|得分|名额|录取|投标|中标人|合同(?:金额|期)|试卷|报名|笔试|面试")]
    private static partial Regex Threshold();

    [GeneratedRegex("不得|应不[低少超高]|按不[低少]|设计(?:产能|供电煤耗|能效)|征求意见|上浮|门槛|优先(?:供地|纳入|支持|安排|保障)|可(?:设|建|申报|选|推荐)\\d|^同一|应有|须有|一般(?:不|应|控制|为)|每次|每场|每班|须(?:低于|高于|不|大于|小于|超过|达|配)|^单数|^(?:单(?:个|次|台|项(?!冠军)|家|笔|场|体|户|车|套|株|亩)|每个?(?:项目|企业|单位|团队|课题))|每[周月天日]|半天|应当|必须|按照?.{0,14}(?:比例|标准)|可以|的(?:企业|单位|个人|项目|地区|县|纳税人|人员|城市|机构|平台|园区|主体|用户)，|每[一二两三四五\\d]+(?:个?月|年|周|天)|每[人户亩头台套平吨](?:每[年月日天])?(?:不|最|补|给|为|\\d)|连续\\d|满\\d|规模以上企业中")]
    private static partial Regex Requirement();

    [GeneratedRegex("补助|补贴|奖励|资助|奖补|贴息|退坡|给予|减免|减按|免征|减征|税率|税额|费率|利率|利息|按.{0,14}(?:比例|标准)|最高(?!峰)|优惠|切块|专项资金|缴[纳费存]|收费(?!站|面积)|拨付|预付|保证金|扣除|折扣|报销|支付|限额|额度|返投|基准价|价格(?![\\d较比])|工资|薪|租金|票价|押金|担保费|贷款|中央财政|财政(?:安排|投入资金)|资金的|返还|预留|起征|征收|定额|计提|分成|风险责任|股权|股比|持股|出资|退还|清算|折合|保险费|保费|赔付|违约|退税|关税|进口税|抵[扣免]|房价|补偿|费(?:由|从|下降|降|标准|为|用标准)")]
    private static partial Regex Support();

    [GeneratedRegex("免征|减按|专项资金|税率|罚款|补助标准|奖励标准|退税率|增值税|所得税|给予.{0,20}(?:补助|补贴|奖励|支持)|资金额度|拨款|经费标准|贷款(?:利率|额度|期限)|补贴比例|费率|每[个家台座户亩吨辆件套][^，。]{0,4}(?:补助|补贴|奖励)|按[^，。]{0,8}[\\d%]+(?:补贴|补助|奖励)|(?:支持|补助|补贴|奖励)(?:比例|标准)")]
    private static partial Regex SupportSentence();

    [GeneratedRegex("罚款|(?<!\\d)处以(?!上)|罚金|滞纳金|没收|有期徒刑|拘役|拘留|吊销|赔偿")]
    private static partial Regex Penalty();
}
