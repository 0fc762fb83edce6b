using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>What the kind of the figure itself says: durations, parts of the text, dimensions, shares that run into a noun.</summary>
sealed partial class FigureRules(MeasureVocabulary words)
{
    // A duration is a goal where a procedure is shortened to it, and an age where it is the life expectancy.
    public static bool IsDuration(TargetCandidate c)
    {
        if (c.Measure.Class != UnitClass.Time) return false;
        if (c.IsReach) return c.Paragraph.Kind != SectionKind.Goal && c.Governing is not { Deadline.IsBare: false, InheritedFrom: not "title" };
        if (c.Measure.Unit is "岁") return !c.Indicator.Contains("寿命", StringComparison.Ordinal);
        if (c.Measure.Unit is "年" && c.Predicate.Verb is "为") return true;
        if (c.Measure.Unit is "年" && c.Indicator.EndsWith("年限", StringComparison.Ordinal)) return false;
        if (c.Predicate.Is(VerbClass.Fall) || c.Predicate.Is(VerbClass.Cap) || c.Predicate.Is(VerbClass.Down)) return false;
        // 飞行达到15万小时 is a volume, not a time.
        if (c.Measure.Unit[0] is '万' or '亿' && !c.Predicate.IsEmpty) return false;
        // 时延不高于20毫秒, 平均无故障时间提升到2500小时: how long is what is aimed at.
        return c.Predicate.Verb is null or "为" ? c.Predicate.Comparator is null || !Delay().IsMatch(c.Indicator) : !Lasting().IsMatch(c.Indicator);
    }

    // 首批遴选不超过15个: how many at most are taken is an arrangement, unless their number shall fall.
    public static bool IsCeilingOfNumber(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Classifier && (c.Comparator is "<=" or "<") && !c.Predicate.Is(VerbClass.Fall)
        && !(c.Paragraph.Kind == SectionKind.Goal || c.Governing is { Deadline.IsBare: false, InheritedFrom: not "title" });

    public static bool IsCountOfParts(TargetCandidate c) =>
        c.Measure.InChinese && c.Measure.Unit is "方" || c.Measure.Class == UnitClass.Classifier && c.Predicate.Verb is null && (SaidAbove().IsMatch(c.Left) || c.CountsRight && c.Left.EndsWith('等') && !FoundationRules.BuildsAny(c.Left))
        || c.Measure.Class == UnitClass.Classifier && !IsPerPlace(c) && (EachPerson().IsMatch(c.Left) || Parts().IsMatch(c.Indicator) && !(c.Predicate is { Comparator: not null } && c.Measure.Value >= 3) || c.Measure.InChinese && (c.Measure.Value < 2 && !IsBuiltByAPlace(c) || c.Measure.Unit is "批" or "部" or "门" or "位" or "期" or "轮" or "次" or "场"));

    // 2027年前建成示范工程一座: one is counted where it stands behind what is built by a time.
    static bool IsBuiltByAPlace(TargetCandidate c) =>
        !c.CountsRight && c.Measure.Unit is "座" or "家" or "所" or "处" or "条" or "个" && c.Right.Length == 0 && c.Predicate.Is(VerbClass.Count) && c.Governing is { Deadline.IsBare: false, InheritedFrom: null or "sentence" };

    // 每个设区市培育一家: one for each place is a count, though 一 alone seldom is.
    public static bool IsPerPlace(TargetCandidate c) =>
        c.Measure is { Value: 1, Unit: "家" or "所" or "个" or "座" or "处" } && c.Predicate.Is(VerbClass.Count)
        && PerPlace().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.End]);

    // 70%资金比例用于…: a share or amount without a verb that runs into a noun is part of another phrase.
    public static bool IsGlued(TargetCandidate c, DocumentStance stance) =>
        (c.Measure.Class is UnitClass.Percent or UnitClass.Money || IsGradeOnly(c)) && c.Predicate.IsEmpty && !c.IsPortion && !c.CountsRight && c.Right.Length > 0 && c.Right[0] is >= '\u4e00' and <= '\u9fff'
        && c.Right[0] is not ('和' or '及' or '以' or '并') && !(stance.IsYearly && FoundationRules.IsFiscal(c.Indicator))
        && !Behind().IsMatch(c.Right) && !(c.Measure is { Value: 100, Class: UnitClass.Percent } && Whole().IsMatch(c.Right));

    // 20兆帕长管拖车, 2000千瓦以上船舶: a grade, glued to what is of it.
    static bool IsGradeOnly(TargetCandidate c) => c.Measure.Class == UnitClass.Physical && Grade().IsMatch(c.Measure.Unit);

    // Dimensions and concentrations are parameters of a standard unless a time is set for them.
    public bool IsParameter(TargetCandidate c)
    {
        // 置换比例不低于1.25:1 without a time is a norm.
        if (c.Measure.Class == UnitClass.None && IsToOne(c) && c.Governing is not { Deadline.IsBare: false, InheritedFrom: not "title" }) return true;
        if (c.Measure.Class == UnitClass.None)
            return c.Governing is null && c.Paragraph.Kind != SectionKind.Goal && !(c.Paragraph.Kind == SectionKind.Task && c.Predicate.Verb?.Length > 1) || c.Predicate.IsEmpty && c.Measure.After is null && !(c.Paragraph.Kind == SectionKind.Goal && Ratio().IsMatch(c.Indicator)) || !(words.Quantities.Any(q => c.Indicator.EndsWith(q, StringComparison.Ordinal)) || Index().IsMatch(c.Indicator));
        // 离岸距离不少于30公里: a bound that no time is set for is a condition of the task.
        if (IsBoundOnly(c) && !IsPerformance(c)) return true;
        if (c.Measure.Unit == "分") return !Index().IsMatch(c.Indicator);
        if (c.Predicate.IsEmpty && !c.IsInList && (c.Governing is null or { InheritedFrom: "title" }) && Extent().IsMatch(c.Indicator)) return true;
        return !c.Predicate.Is(VerbClass.Fall) && !IsPerformance(c) && SmallUnit().IsMatch(c.Measure.Unit) && (c.Governing is null or { InheritedFrom: "title" or "heading" });
    }

    // 续航里程不低于200公里 under tasks: what the thing shall be able to do.
    static bool IsPerformance(TargetCandidate c) =>
        !c.Predicate.IsEmpty && (c.Paragraph.Kind is SectionKind.Task or SectionKind.Priority || c.Predicate.Verb is not null || c.Predicate.Comparator is "优于") && Performance().IsMatch(c.Indicator);

    static bool IsBoundOnly(TargetCandidate c) =>
        (c.Measure.Class == UnitClass.Physical || c.Measure is { Class: UnitClass.Classifier } && c.Measure.Unit.Contains('/')) && !c.Measure.Unit.Contains('万') && !c.Measure.Unit.Contains('亿') && (c.Measure.Class == UnitClass.Classifier || !People().IsMatch(c.Measure.Unit))
        && c.Predicate is { Verb: null, Comparator: "不低于" or "不少于" or "不超过" or "不高于" or "不小于" or "不大于" or "大于" or "小于" or "低于" or "高于" }
        && (c.Governing is null or { InheritedFrom: "title" }) && c.Paragraph.Kind != SectionKind.Goal && !(FoundationRules.Builds(c.Indicator) && c.Measure.Unit is "公里" or "亩" or "公顷" or "平方公里");

    [GeneratedRegex("^(?:兆帕|帕|千?伏|千?瓦|兆瓦|马力|总吨|载重吨|毫米|英寸|米|℃|度|纳米)$")]
    private static partial Regex Grade();

    // 上述10家企业, 剩余8个省: they are known already.
    [GeneratedRegex("(?:上述|前述|这|该|其余|其他|剩余|剩下|另外|任意|任何)$")]
    private static partial Regex SaidAbove();

    // 实现年产值300亿元目标, 迈上500亿元台阶.
    [GeneratedRegex("^的?(?:目标|任务|总体要求|规模|大关|台阶|水平|级)|^(?:迈进|进军|冲刺|跃升|挺进|攀升|跨越|看齐)")]
    private static partial Regex Behind();

    [GeneratedRegex("^(?:覆盖|更换|更新|替换|完成|达标|使用|采用|接入|实现|配备|安装|上云|上岗|到位|开展|建立|电动化|清洁|落实|签约|普及|通过|建成|改造|纳入|无害化|安全|进行|由|参加|参与)")]
    private static partial Regex Whole();

    [GeneratedRegex("(?:时延|寿命|续航|准确度|精度|误差|小时数|续航时间|时长|无故障.{0,4}时间|平均[^，。]{0,4}(?:用时|时间|周期|时长)|(?<=平均[^，。]{0,12})(?:用时|时间))$")]
    private static partial Regex Delay();

    [GeneratedRegex("(?:时延|时间|时限|周期|天数|时长|寿命|无故障|保持性|时效|续航|时数|时)$")]
    private static partial Regex Lasting();

    [GeneratedRegex("每[位名人][^，]{0,12}$")]
    private static partial Regex EachPerson();

    [GeneratedRegex("每个?(?:省|设区市|地级市|市|县|地[（(区市]|区|州|乡镇|街道)")]
    private static partial Regex PerPlace();

    [GeneratedRegex("^(?:大?方面|(?:专项|重点|重大)(?:行动|工程)$|(?:重点|主要)?领域|部分|章|条|(?:重点|主要|具体|专项)?(?:指标|任务|措施|举措|要求|内容|环节|问题|步骤|原则|阶段|层面|维度|意见|办法|事项)|意识|自信|维护|月(?![产均活])|小时|工作日|大类|类别|关键(?:词|环节)|单位|部门|(?:省|市|区|县|国家|地区|省份|省（区|城市|乡镇|村|社区)$|附件|副本|批次|种类|等级|级别|档次|年度|学期|季度|结合|坚持|统一|到位|确保|不|专题|小组|工作组|办公室|联合体|以上|以下|工作|组(?![建织合团])|考点|班)")]
    private static partial Regex Parts();

    [GeneratedRegex("指数|PUE|系数|比例|之比|[^a-z]比$|率$|分$|指标|得分|满意度|GDP|PUE值|值$|强度$")]
    private static partial Regex Index();

    [GeneratedRegex("[次人户家辆台件]$")]
    private static partial Regex People();

    [GeneratedRegex("(?:总|规划|占地|建筑|用地|核心区)面积$|^(?:[一二三四]期|首期)?(?:总投资|投资|设计产能)$|总投资$|^[一二三四]期$|气温$|降水量$|海拔")]
    private static partial Regex Extent();

    [GeneratedRegex("(?:续航里程|续航|能量密度|功率密度|功率|寿命|效率|速率|速度|带宽|算力|航程|载荷|转速|精度|准确度|不确定度|分辨率|灵敏度|误差|时延|扭矩|负载|线宽)$")]
    private static partial Regex Performance();

    static bool IsToOne(TargetCandidate c) => c.Text.AsSpan(c.Measure.Span.Start, c.Measure.Span.Length).ContainsAny(':', '：', '∶');

    // 加工业与农业产值之比2.8
    [GeneratedRegex("之比$|[与和同][^，。]{2,14}比$|产值比$")]
    private static partial Regex Ratio();

    [GeneratedRegex("毫[克米升安]|微克|μg|mg|纳米|^米|^克|^升|^斤|^公斤|^千克|^度|^t$|^瓦(?!时)")]
    private static partial Regex SmallUnit();
}
