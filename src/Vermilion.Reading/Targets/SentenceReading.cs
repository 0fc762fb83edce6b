using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Reads the measures of one sentence into candidates: predicate, indicator, comparator and kind of each.</summary>
sealed partial class SentenceReading(MeasureVocabulary words)
{
    readonly MeasureLexer lexer = new(words);
    readonly PredicateReader predicates = new(words);
    readonly IndicatorFinder indicators = new(words);
    readonly TargetKinds kinds = new(words);
    readonly string[] leadVerbs = [.. words.Verbs.Where(g => g.Contains(VerbClass.Count) && g.Key.Length > 1).Select(g => g.Key).OrderByDescending(v => v.Length)];

    /// <summary>The measures of a masked paragraph.</summary>
    public IReadOnlyList<Measure> Measures(string masked) => lexer.Find(masked);

    /// <param name="measures">Those of the sentence.</param>
    /// <param name="before">What the sentence before it in the paragraph gave: …；到2025年达到20万个 speaks of the same.</param>
    public IReadOnlyList<TargetCandidate> Read(OutlineParagraph paragraph, string masked, TextSpan sentence, IReadOnlyList<Measure> measures, IReadOnlyList<Deadline> deadlines, IReadOnlyList<TargetCandidate> before)
    {
        var read = new List<TargetCandidate>();
        for (var i = 0; i < measures.Count; i++)
        {
            var clause = SentenceSplitter.ClauseAround(masked, sentence, measures[i].Span.Start);
            if (IsCondition(masked, measures, i, clause) || IsSumOfList(masked, measures, i, clause)) continue;
            var previousEnd = read.Count > 0 ? Math.Max(read[^1].Measure.Span.End, clause.Start) : clause.Start;
            read.Add(ReadOne(paragraph, masked, sentence, clause, measures, i, previousEnd, read, deadlines, before));
        }

        return DistributiveLists.Expand(read, words);
    }

    TargetCandidate ReadOne(
        OutlineParagraph paragraph, string masked, TextSpan sentence, TextSpan clause, IReadOnlyList<Measure> measures, int i, int previousEnd,
        List<TargetCandidate> read, IReadOnlyList<Deadline> deadlines, IReadOnlyList<TargetCandidate> before)
    {
        var measure = measures[i];
        var text = paragraph.Text;
        var start = deadlines.Where(d => d.Span.Start >= clause.Start && d.Span.End <= measure.Span.Start).Select(d => d.Span.End).Append(previousEnd).Max();
        // 达到每小时三千吨: the time stands before the figure, but belongs to its unit.
        var each = Each().Match(text[start..measure.Span.Start]);
        if (each.Success && !measure.Unit.Contains('/')) measure = measure with { Unit = $"{measure.Unit}/{each.Groups["per"].Value}", Class = measure.Class == UnitClass.Classifier ? UnitClass.Physical : measure.Class };
        // 提高至目前的2倍: with what it is compared stands between verb and figure.
        if (measure.Class == UnitClass.Multiple && text[measure.Span.Start - Math.Min(1, measure.Span.Start)] == '的') each = OfNow().Match(text[start..measure.Span.Start]);
        var predicate = measure.IsVerb ? new Predicate(text[measure.Span.Start..measure.Span.End], [VerbClass.Up], null, [], measure.Span.Start) : predicates.Read(text, start, measure.Span.Start - each.Length);
        // 产值向3000亿元迈进
        if (predicate.IsEmpty && text[measure.Span.Start - Math.Min(1, measure.Span.Start)] == '向' && Advances().IsMatch(text.AsSpan(measure.Span.End)))
            predicate = predicates.Read(text, start, measure.Span.Start - 1) with { Verb = "迈向", Classes = [VerbClass.Reach], NounEnd = measure.Span.Start - 1 };
        // 占比提高到2030年的28%: the verb stands before the deadline.
        if (predicate.IsEmpty && deadlines.FirstOrDefault(d => d.Span.End >= measure.Span.Start - 1 && d.Span.End <= measure.Span.Start && d.Span.Start > previousEnd) is { } goal
            && predicates.Read(text, previousEnd, goal.Span.Start + (text[goal.Span.Start] is '到' or '至' ? 1 : 0)) is { Verb: not null } earlier)
            (start, predicate) = (previousEnd, earlier);
        // 应用总量到2027年达到150万个: the noun stands before the deadline.
        if (predicate.NounEnd == start && deadlines.FirstOrDefault(d => d.Span.End == start && d.Span.Start > previousEnd) is { } due)
            (start, predicate) = (previousEnd, predicate with { NounEnd = due.Span.Start });
        var candidate = new TargetCandidate(paragraph, sentence, clause, measure, predicate) { NounStart = start };
        candidate = candidate with { IsChained = IsChained(candidate, read), IsInList = read.Count > 0 && (!read[^1].Predicate.IsEmpty || read[^1].IsInList) };
        var headEnd = HeadEnd(masked, measures, i, clause);
        candidate = WithLeadVerb(indicators.Find(candidate, headEnd, read, before));
        if (candidate.Indicator.Length < 2 || Ellipses.IsCapacity(candidate) || Ellipses.IsTimeOnly(candidate.Indicator)) candidate = Ellipses.Restore(candidate, read.Count > 0 ? read[^1] : before.Count > 0 ? before[^1] : null, deadlines);
        predicate = candidate.Predicate;
        // 销售收入2018年过百亿: of money that is meant.
        if (measure is { Class: UnitClass.None } && measure.Unit.EndsWith('亿') && MoneyName().IsMatch(candidate.Indicator))
            candidate = candidate with { Measure = measure = measure with { Unit = measure.Unit + "元", Class = UnitClass.Money } };
        // 降低企业使用成本三成: what falls stands behind the verb.
        if (predicate.IsEmpty && (measure.Class is UnitClass.Percent or UnitClass.Points) && FallsBy().Match(candidate.Indicator) is { Success: true } falls)
            candidate = candidate with { Indicator = falls.Groups["what"].Value, Predicate = predicate = predicate with { Verb = falls.Groups["verb"].Value, Classes = [VerbClass.Down] } };
        candidate = candidate with
        {
            Comparator = ComparatorOf(candidate),
            Negative = predicate.Is(VerbClass.Down) && measure.Class is (UnitClass.Percent or UnitClass.Points),
            Baseline = Baselines.Find(text[Math.Max(clause.Start, 0)..measure.Span.Start]),
        };
        if (measure.Class == UnitClass.Time && predicate.IsEmpty && Reached().Match(candidate.Right) is { Success: true } reached && candidate.Indicator.Length > 1)
            candidate = candidate with { Indicator = $"{candidate.Indicator[(candidate.Indicator.LastIndexOfAny(['（', '、']) + 1)..]}{reached.Groups["how"].Value}时间", Comparator = "<=", IsReach = true };
        // 增长1.5倍 adds 150%, as 增加一倍 adds 100%.
        if (measure is { Class: UnitClass.Multiple, IsVerb: false } && candidate.Predicate.Is(VerbClass.Up))
            candidate = candidate with { Measure = measure = measure with { Value = measure.Value * 100, ValueMax = measure.ValueMax * 100, Unit = "%", Class = UnitClass.Percent } };
        // （其中严寒地区13%）: a part falls as the whole does.
        if (read.Count > 0 && read[^1].Negative && predicate.IsEmpty && measure.Class == read[^1].Measure.Class && IndicatorFinder.IsInGloss(candidate)) candidate = candidate with { Negative = true };
        candidate = candidate with { Kind = kinds.Of(candidate) };
        // 投入年均增长7%: the yearly growth is what is measured.
        return candidate.Kind == "cagr" && predicate is { Verb: { } verb } && predicate.Is(VerbClass.Up) && predicate.Adverbs.Contains("年均") && candidate.Indicator.Length > 0
            ? candidate with { Indicator = $"{candidate.Indicator}年均{verb}" }
            : candidate;
    }

    // 打造10个X、100个Y, also with a comma: nothing but a connector stands between the first counted noun and the second figure.
    // 遴选有丰富经验的50名X: the verb stands before what describes them.
    static bool IsChained(TargetCandidate candidate, List<TargetCandidate> read)
    {
        if (!candidate.Predicate.IsEmpty || candidate.Predicate.NounEnd == 0) return false;
        var mark = candidate.Text[candidate.Predicate.NounEnd - 1];
        if (read.Count > 0 && read[^1] is { CountsRight: true } last && (last.Clause == candidate.Clause && mark is '、' or '和' or '及' or '与' || last.Clause.End + 1 == candidate.Measure.Span.Start && mark == '，')) return true;
        if (mark == '等') return candidate.Measure.Class == UnitClass.Classifier && Attacked().IsMatch(candidate.Text.AsSpan(candidate.NounStart, candidate.Predicate.NounEnd - candidate.NounStart));
        // 在100家养老机构、1万户家庭开展试点
        return mark == '的' && candidate.Measure.Class == UnitClass.Classifier && Described().IsMatch(candidate.Text.AsSpan(candidate.NounStart, candidate.Predicate.NounEnd - candidate.NounStart));
    }

    // 新建充电桩10万个: the verb stands before the noun, the figure behind it.
    TargetCandidate WithLeadVerb(TargetCandidate c)
    {
        if (!c.Predicate.IsEmpty || c.CountsRight || c.IsPortion || c.Indicator.Length == 0 || c.Measure.Class is UnitClass.None or UnitClass.Percent or UnitClass.Points) return c;
        var noun = c.Text.AsSpan(c.NounStart, Math.Max(c.Predicate.NounEnd - c.NounStart, 0)).TrimStart("，、力争确保并年共计划将拟要累再净");
        if (noun.Length > 3 && noun[0] is '全' or '我' or '本') noun = noun["省市县区州国域旗年".Contains(noun[1]) ? 2.. : 1..];
        foreach (var verb in leadVerbs)
            if (noun.StartsWith(verb) && noun.Length > verb.Length + 1) return c with { Predicate = c.Predicate with { Verb = verb, Classes = [VerbClass.Count] } };
        return c;
    }

    // N个 + 收入超10亿元的 + 企业: the inner measure is a condition, unless X%的N实现V says what share does something.
    static bool IsCondition(string masked, IReadOnlyList<Measure> measures, int i, TextSpan clause)
    {
        var measure = measures[i];
        var tail = masked.AsSpan(measure.Span.End, Math.Max(clause.End - measure.Span.End, 0));
        // 58万份→65万份以上
        if (tail.StartsWith("→")) return true;
        // 20万吨级航道, 10亿元以上2个: a grade, and the size of what is counted.
        if (tail.StartsWith("级") && (measure.Class is UnitClass.Money or UnitClass.Physical || measure.Unit[0] is '万' or '亿')) return true;
        // 7纳米以下制程, 500千伏以上线路: the grade of what is made.
        if (measure is { Class: UnitClass.Physical, After: ">=" or "<=" } && IsFineGrade(measure.Unit) && tail.Length > 1 && IsHan(tail[0]) && tail[0] is not ('的' or '和' or '及' or '并' or '且')) return true;
        // 合格率低于95%的地区: who falls short.
        if (measure.Class == UnitClass.Percent && tail.StartsWith("的") && FallsShort().IsMatch(Before(masked, measure, clause))) return true;
        if (measure.Class is UnitClass.Money or UnitClass.Physical && i + 1 < measures.Count && measures[i + 1].Class == UnitClass.Classifier && measures[i + 1].Span.Start == measure.Span.End) return true;
        // 3家年营业收入超过100亿元、20家…: the amount says which are counted.
        if (measure.Class is UnitClass.Money && i > 0 && measures[i - 1].Class == UnitClass.Classifier && measures[i - 1].Span.End >= clause.Start && SizeOf().IsMatch(masked.AsSpan(measures[i - 1].Span.End, measure.Span.Start - measures[i - 1].Span.End))) return true;
        // 拥有100辆以上货车的企业占比提高8个百分点: who is meant.
        if (measure.Class is UnitClass.Classifier && Whose().IsMatch(tail)) return true;
        if (tail.StartsWith("范围")) return true;
        // 22个省份合计不少于8万台: of all of whom the next figure speaks.
        if (measure.Class is UnitClass.Classifier && i + 1 < measures.Count && measures[i + 1].Span.Start < clause.End && OfAll().IsMatch(tail)) return true;
        // 30兆帕气瓶占比2026年过半: the grade of what is measured, where its clause begins.
        if (measure is { Class: UnitClass.Physical, After: null } && measure.Span.Start == clause.Start && IsGrade(measure.Unit) && tail.Length > 2 && IsHan(tail[0]) && i + 1 < measures.Count && measures[i + 1].Span.Start < clause.End && measures[i + 1].Class == UnitClass.Percent) return true;
        // 由原来的100GWh提高到200GWh: the first figure is where it comes from.
        if (RisesFrom().IsMatch(masked.AsSpan(clause.Start, measure.Span.Start - clause.Start)) && Becomes().IsMatch(tail)) return true;
        // 打造500个左右的县: the counted noun, unless another figure follows that it describes.
        if (tail.StartsWith("的") && measure.Class == UnitClass.Classifier && (i + 1 >= measures.Count || measures[i + 1].Span.Start >= clause.End)) return false;
        if (tail.StartsWith("的") && !tail.StartsWith("的目标") && !tail.StartsWith("的水平") && !tail.StartsWith("的规模"))
            return !(measure.Class == UnitClass.Percent ? Portion().IsMatch(tail) || Portions.IsOfAbility(tail, Before(masked, measure, clause)) || PortionLead().IsMatch(Before(masked, measure, clause)) || Opens().IsMatch(Before(masked, measure, clause)) : IsAmountOf(masked, measures, i, clause, tail));
        // 收入超50亿元供应商达到10家: an amount, glued to a noun, with another measure of the clause behind it.
        if (measure.Class != UnitClass.Classifier && i > 0 && CountsActors(masked, measures[i - 1], measure, clause)) return true;
        return measure.Class is UnitClass.Money or UnitClass.Physical && tail.Length > 1 && (IsHan(tail[0]) || tail[0] is '“' or TextMasks.Hidden || char.IsAsciiLetter(tail[0])) && tail[0] is not ('和' or '及' or '与' or '或' or '以') && measure.Unit[^1] is not '次'
            && i + 1 < measures.Count && measures[i + 1].Span.Start < clause.End && measures[i + 1].Class == UnitClass.Classifier;
    }

    // 甲、乙、丙三家销量分别为…: how many the list names, not how many there shall be.
    static bool IsSumOfList(string masked, IReadOnlyList<Measure> measures, int i, TextSpan clause)
    {
        var measure = measures[i];
        if (measure is not { InChinese: true, Class: UnitClass.Classifier, ValueMax: null } || i + 1 >= measures.Count || measures[i + 1].Span.Start >= clause.End) return false;
        var names = masked.AsSpan(clause.Start, measure.Span.Start - clause.Start);
        return names.Contains('、') && !names.ContainsAny(Digits) && names.Count('、') + 1 + (names.LastIndexOfAny("和及与") > names.LastIndexOf('、') ? 1 : 0) == measure.Value;
    }

    static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    static ReadOnlySpan<char> Before(string masked, Measure measure, TextSpan clause) => masked.AsSpan(clause.Start, measure.Span.Start - clause.Start);

    // 提供超3亿千瓦的公共充电容量, 设立规模100亿元的基金: what is provided, with nothing else counted behind it.
    static bool IsAmountOf(string masked, IReadOnlyList<Measure> measures, int i, TextSpan clause, ReadOnlySpan<char> tail) =>
        measures[i].Class is UnitClass.Money or UnitClass.Physical && (i + 1 == measures.Count || measures[i + 1].Span.Start >= clause.End)
        && AmountOf().IsMatch(tail) && (AmountLead().IsMatch(Before(masked, measures[i], clause)) || FundSize().IsMatch(Before(masked, measures[i], clause)) && Fund().IsMatch(tail));

    // 力争15家企业营收规模突破100亿元: the amount tells which firms are counted.
    static bool CountsActors(string masked, Measure counted, Measure amount, TextSpan clause) =>
        counted.Class == UnitClass.Classifier && amount.Class != UnitClass.Classifier && counted.Span.Start >= clause.Start
        && IndicatorFinder.IsHope(masked[clause.Start..counted.Span.Start]) && IndicatorFinder.IsActor(masked.AsSpan(counted.Span.End));

    // The counted noun ends at the clause's end, or before the next measure that is no condition within it.
    static int HeadEnd(string masked, IReadOnlyList<Measure> measures, int i, TextSpan clause)
    {
        for (var j = i + 1; j < measures.Count && measures[j].Span.Start < clause.End; j++)
            if (!masked.AsSpan(measures[j].Span.End).StartsWith("的") && !CountsActors(masked, measures[i], measures[j], clause)) return measures[j].Span.Start;
        return clause.End;
    }

    string ComparatorOf(TargetCandidate c)
    {
        if (c.Measure.ValueMax is not null) return "range";
        var before = c.Predicate.Comparator is { } word && !IsBreakthrough(c) ? words.Before[word] : WithinShare(c);
        // 不确定度优于0.3纳米: the smaller, the better.
        if (c.Predicate.Comparator is "优于" && (c.Measure.Class == UnitClass.Time || SmallerIsBetter().IsMatch(c.Indicator))) before = "<";
        if (c.Measure.After is { } after && !(after == ">" && before is not null)) return after;
        if (before is not null) return before;
        if (c.Measure.Class is UnitClass.Multiple && c.Measure.IsVerb) return "=";
        return c.Predicate.Is(VerbClass.Cap) || c.Predicate.Is(VerbClass.Fall) ? "<=" : "=";
    }

    [GeneratedRegex("^内?(?<how>通勤|通达|覆盖|可达|送达|到达|抵达|直达|互达)(?=[、，。；）和及]|$)")]
    private static partial Regex Reached();

    // 突破20项关键技术 are so many, not more.
    static bool IsBreakthrough(TargetCandidate c) =>
        c.Predicate is { Comparator: "突破", Verb: null } && c.CountsRight && c.Measure is { Class: UnitClass.Classifier, Unit: "项" or "个" or "种" or "款" };

    [GeneratedRegex("不确定度|误差|准确度|精度|时延|分辨率|线宽|损耗|能耗|偏差")]
    private static partial Regex SmallerIsBetter();

    // 数量不低于总数的25%: the comparator stands before the whole of which the share is taken.
    string? WithinShare(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Percent && c.Left.EndsWith('的') && ShareComparator().Match(c.Left) is { Success: true } match ? words.Before.GetValueOrDefault(match.Value) : null;

    [GeneratedRegex("(?<=[到至达过为于在]|不低于|不少于)每(?<per>小时|秒|天|日|平方公里|亩)$")]
    private static partial Regex Each();

    // 到2025年，80%的县…: a share that opens its clause tells of whom the clause speaks.
    [GeneratedRegex("^(?:□|力争|确保|推动|到|至|底|末|前|年|全[省市县区国]|超过?|不低于|不少于|至少|约|近|使|让)*$")]
    private static partial Regex Opens();

    [GeneratedRegex("^[^，。；、\\d]{0,10}的[^，。；、\\d]{1,10}(?:占比|比重|比例|率|份额)(?:[^，。；、\\d]{0,8})\\d")]
    private static partial Regex Whose();

    [GeneratedRegex("(?<verb>降低|减少|压减|缩短|节约|压降)(?<what>[^，。]{2,20}(?:成本|时间|周期|能耗|费用|用量|消耗|排放|强度|时限|占比))$")]
    private static partial Regex FallsBy();

    [GeneratedRegex("^(?:年|主营)?[^，。、\\d]{0,6}(?:收入|产值|营收|销售额|规模|市值|投资额?)(?:超过?|达到?|过|突破|在)?$")]
    private static partial Regex SizeOf();

    [GeneratedRegex("^的[^，。；、]{2,24}$")]
    private static partial Regex AmountOf();

    [GeneratedRegex("(?:提供|形成|新增|建成|建设|具备|打造|培育|实现|储备|开发|落实|撬动|吸引|创造|释放|满足|完成|组建|筹集)(?:超过?|约|近|不低于|不少于|至少|总计|累计)?$")]
    private static partial Regex AmountLead();

    [GeneratedRegex("规模(?:不低于|不少于|超过?|达到?|约|近|为)?$")]
    private static partial Regex FundSize();

    [GeneratedRegex("(?:基金|资金池|资金|基金群|基金集群|母基金)$")]
    private static partial Regex Fund();

    [GeneratedRegex("(?:覆盖|惠及|完成|实现|达到|推动|带动|确保|力争|争取|使得?|引导|促进)(?:超过?|不低于|不少于|至少|约|近)?$")]
    private static partial Regex PortionLead();

    [GeneratedRegex("^.{0,12}?(?:突破|攻克|攻关|研发|开发|制定|修订|制修订|发布|研制|实施)")]
    private static partial Regex Attacked();

    [GeneratedRegex("^.{0,12}?(?:遴选|选拔|选派|选树|选配|培养|培育|建设|打造|建成|引进|引育|推出|形成|支持|扶持|评选|认定|发布|推广|建立|组建|设立|创建|新建|改造|突破|攻克|攻关|研发|开展|实施|发布|制定|修订|制修订|完善)")]
    private static partial Regex Described();

    static bool IsGrade(string unit) => unit is "兆帕" or "帕" or "伏" or "千伏" or "千瓦" or "兆瓦" or "英寸" or "毫米" or "纳米" or "米" or "总吨" or "载重吨" or "马力" or "度" or "℃" or "瓦";

    static bool IsFineGrade(string unit) => unit is "纳米" or "毫米" or "英寸" or "千伏" or "伏" or "兆帕" or "帕" or "总吨" or "载重吨" or "马力" or "℃" or "度";

    [GeneratedRegex("^(?:的?(?:目标|规模|台阶|大关))?(?:迈进|进军|冲刺|跃升|挺进|攀升|迈上|跨越|发起冲刺|看齐)")]
    private static partial Regex Advances();

    [GeneratedRegex("[\u4e00-\u9fff](?:率|占比|比例|比重|水平|程度)(?:仍|还)?(?:低于|不足|不到|未达到?|达不到|未满|不满)$")]
    private static partial Regex FallsShort();

    [GeneratedRegex("^[^，。、\\d]{1,8}?(?:合计|总计|共计|累计|共|总共)")]
    private static partial Regex OfAll();

    [GeneratedRegex("(?:目前|现在|现有|当前|原来|上年|原有|20\\d\\d年)(?:水平|规模|产能)?的$")]
    private static partial Regex OfNow();

    [GeneratedRegex("(?:收入|产值|营收|增加值|交易额|销售额|营业额|投资额?|总额|产业规模|市场规模|总规模)$")]
    private static partial Regex MoneyName();

    [GeneratedRegex("[由从](?:原来|目前|现在|现有|原有|当前|20\\d\\d年|□+|上年|每年)?的?(?:约|不足|近|仅|每?年|不到)?$")]
    private static partial Regex RisesFrom();

    [GeneratedRegex("^(?:左右|以上)?(?:(?:提高|增加|扩大|提升|增长|上升|下降|降低|减少|压缩|压减|缩减|缩短|延长|扩围|扩容|上调|下调|拓展|扩展|爬升|攀升|压降|收窄|延伸|扩充|跃升|壮大|升级|拓宽|调整|加密|覆盖|推广|恢复|回升|降|增|升|减|扩|提|缩|压|拓)[到至为]|向)")]
    private static partial Regex Becomes();

    [GeneratedRegex("不低于|不少于|不高于|不超过|超过|高于")]
    private static partial Regex ShareComparator();

    static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex("^的[^，。]{2,40}?(?:实现|达到|完成|建成|开展|应用|建立|具备|配备|设置|设有|能够|通过|纳入|基本|提供|开设|接受|得到|享有|拥有)")]
    private static partial Regex Portion();
}
