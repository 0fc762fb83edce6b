using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>
/// Finds what a figure measures: the noun phrase to its left for levels, shares and changes, the counted noun to its
/// right for counts; recovers heads that were left out.
/// </summary>
sealed partial class IndicatorFinder(MeasureVocabulary words)
{
    const int LongestSubject = 24;

    /// <param name="before">The candidates of the sentence before.</param>
    public TargetCandidate Find(TargetCandidate candidate, int headEnd, IReadOnlyList<TargetCandidate> earlier, IReadOnlyList<TargetCandidate> before)
    {
        var counted = candidate.Measure.Class is UnitClass.Classifier || IsCountedPhysical(candidate) || IsAmountOf(candidate) ? CountedNoun(candidate.Text[candidate.Measure.Span.End..Math.Max(headEnd, candidate.Measure.Span.End)]) : "";
        var left = LeftNoun(candidate);
        // 遴选企业300家进行扶持: what is done with them is not what is counted.
        if (left.Length > 2 && DoneWith().IsMatch(counted)) counted = "";
        // 补齐5000个乡镇场地: an unknown verb before the figure, the counted noun behind it.
        if (counted.Length > 0 && candidate.Predicate.Verb is null && candidate.Measure is { Class: UnitClass.Classifier, InChinese: false } && (left.Length is 2 or 3) && counted.Length > 1 && !NotAVerb().IsMatch(left))
            return candidate with { Indicator = counted, CountsRight = true };
        if (Portion(candidate, left) is { } portion) return candidate with { Indicator = portion, IsPortion = true };
        if (counted.Length > 0 && (candidate.Predicate.Is(VerbClass.Count) || candidate.IsChained || left.Length == 0 && !candidate.Predicate.IsEmpty))
            return candidate with { Indicator = counted, CountsRight = true };
        // 力争15家企业营收突破100亿元: who is counted, and what they shall do.
        if (counted.Length > 0 && left.Length == 0 && (Hopes().IsMatch(candidate.Left) || candidate.Paragraph.Kind == SectionKind.Goal) && Actors().Match(counted) is { Success: true } actor)
            return candidate with { Indicator = $"{actor.Groups["does"].Value}的{actor.Groups["who"].Value}", CountsRight = true };
        // 力争1条列入国家名录: what becomes of the counted tells which they are.
        if (counted.Length > 0 && left.Length == 0 && Rises().IsMatch(counted)) return candidate with { Indicator = counted, CountsRight = true };
        // 在100家养老机构、1万户家庭开展试点: a list of scopes that is all that is counted.
        if (counted.Length > 0 && candidate.Predicate.Verb is null && candidate.Text.AsSpan(0, candidate.Predicate.NounEnd).EndsWith("在") && headEnd < candidate.Clause.End && ScopeList().IsMatch(candidate.Text.AsSpan(headEnd, candidate.Clause.End - headEnd)))
            return candidate with { Indicator = counted, CountsRight = true };
        // 力争在30个产业链实现全贯通: the scope itself is the goal where nothing else is counted.
        if (counted.Length > 0 && headEnd == candidate.Clause.End && IsAchievedIn(candidate, counted)) return candidate with { Indicator = counted, CountsRight = true };
        // 2个千亿级集聚区加速崛起，10家以上企业落地生根: under goals the clause that begins with the figure says how many there shall be.
        if (counted.Length > 1 && left.Length == 0 && candidate.Predicate.Verb is null && !candidate.Measure.InChinese && candidate.Paragraph.Kind == SectionKind.Goal && candidate.Clause.Start == candidate.Predicate.NounEnd)
            return candidate with { Indicator = Happens().Replace(counted, ""), CountsRight = true };
        // A counted noun without a verb is a scope: 在10个重点行业….
        if (counted.Length > 0 && candidate.Predicate.IsEmpty) return candidate with { Indicator = "" };
        return candidate with { Indicator = Recover(left, candidate, earlier, before) };
    }

    // 新建200公里铁路; 设立1000亿元专项资金.
    bool IsCountedPhysical(TargetCandidate c) => c.Predicate.Is(VerbClass.Count) && (c.Measure.Class == UnitClass.Physical || c.Measure.Class == UnitClass.Money && FundHead().IsMatch(c.Right));

    public static bool IsInGloss(TargetCandidate c) => c.Text.LastIndexOf('（', c.Measure.Span.Start) is >= 0 and var open && open > c.Text.LastIndexOf('）', c.Measure.Span.Start) && c.Text.AsSpan(open).StartsWith("（其中");

    static bool IsAmountOf(TargetCandidate c) => c.Measure.Class is UnitClass.Money or UnitClass.Physical && c.Right.StartsWith('的') && !c.Predicate.IsEmpty;

    static bool IsAchievedIn(TargetCandidate c, string counted) =>
        c.Predicate.Verb is null && c.Text.AsSpan(0, c.Predicate.NounEnd).EndsWith("在") && AchievedIn().IsMatch(counted);

    string LeftNoun(TargetCandidate c)
    {
        var noun = c.Predicate.NounEnd > c.NounStart ? c.Text[c.NounStart..c.Predicate.NounEnd] : "";
        noun = Baselines.Remove(noun);
        var isPartOf = noun.EndsWith('的') && c.Measure.Class == UnitClass.Percent;
        noun = Place().Replace(noun, "");
        noun = Causes().Replace(noun, "");
        noun = Leads().Replace(noun, "");
        noun = RiseFrom().Replace(noun, "");
        if (c.Predicate.Adverbs.Contains("→")) noun = Arrow().Replace(noun, "");
        noun = LongGloss().Replace(noun, "");
        noun = Tails().Replace(noun, "");
        if (c.Measure.Class == UnitClass.Percent) noun = Denominated(noun, isPartOf);
        else if (c.Measure.Class == UnitClass.Classifier && c.Predicate.Verb is null) noun = Builds().Replace(noun, "");
        return c.Predicate.Is(VerbClass.Count) && !c.Predicate.Is(VerbClass.Reach) && noun.Length == 0 ? "" : noun;
    }

    // 销量达到总销量的20% and 产值占总产值30%: a share of a whole.
    static string Denominated(string noun, bool isPartOf)
    {
        noun = noun.Replace("原则上占", "占", StringComparison.Ordinal);
        noun = Aim().Replace(noun, "");
        if (isPartOf) noun = Reaches().Replace(noun, "占", 1);
        var of = noun.LastIndexOf('占');
        return of > 0 && of < noun.Length - 2 && !ShareName().IsMatch(noun) ? noun + "比重" : noun;
    }

    // X%的N实现V → N V率; 所有甲和70%的乙具备丙 speaks of 乙; 布局覆盖80%的城市 is the share of them.
    static string? Portion(TargetCandidate c, string left)
    {
        if (c.Measure.Class != UnitClass.Percent) return null;
        // 重点品种100%实现追溯; 七成以上算力资源接入平台: the share stands inside the clause.
        if (c.Predicate.IsEmpty && left.Length > 1 && ShareDoes().IsMatch(c.Right)) return $"{left}{c.Right.TrimEnd('的')}的比例";
        if (c.Predicate.IsEmpty && left.Length == 0 && ShareOf().Match(c.Right) is { Success: true } part) return $"{part.Value}的比例";
        if (!c.Right.StartsWith('的')) return null;
        if (!c.Predicate.IsEmpty && PortionCovered().Match(c.Right) is { Success: true } covered && !PortionOf().IsMatch(c.Right))
            return c.Predicate.Verb is "覆盖" or "惠及" ? $"{left}{c.Predicate.Verb}{covered.Groups["who"].Value}的比例" : $"{covered.Groups["who"].Value}比例";
        if (left.Length > 0 && left != "在" && !(c.Predicate.IsEmpty && c.Text[c.Measure.Span.Start - 1] is '和' or '及' or '、' or '与')) return null;
        var match = PortionOf().Match(c.Right);
        if (!match.Success) return null;
        var (who, does) = (match.Groups["who"].Value, match.Groups["does"].Value);
        return match.Groups["v"].Value == "实现" && does.Length <= 6 ? $"{who}{does}率" : $"{who}{match.Groups["v"].Value}{does}的比例";
    }

    static string CountedNoun(string right)
    {
        // 6万个、2022年9万个: nothing is counted behind the first figure.
        if (right.Length == 0 || right[0] is '、' or '和' or '及' or '；' or '）') return "";
        var noun = right.TrimStart('的');
        noun = Connector().Replace(noun, "");
        var cut = Cut().Match(noun);
        if (cut.Success && cut.Index >= 2 && !(cut.Value == "并" && noun.IndexOf('的', cut.Index) > 0)) noun = noun[..cut.Index];
        noun = Action().Replace(noun, "");
        return noun.Length > 0 && IsNounStart(noun[0]) ? noun.TrimEnd('、', '—', ' ') : "";
    }

    // 占比超过50%: whose share? 力争达到20%: of what? The subject before it in the sentence answers.
    string Recover(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier, IReadOnlyList<TargetCandidate> before)
    {
        var previous = earlier.LastOrDefault(e => e.Indicator.Length > 0 && !e.CountsRight);
        if (left is "新" or "再" or "各") left = "";
        // 能耗降低12%以上（其中严寒地区13%）: the same of a part.
        if (left.Length > 0 && previous is not null && previous.Measure.Class == c.Measure.Class && c.Predicate.IsEmpty && IsInGloss(c) && !words.Quantities.Any(q => left.EndsWith(q, StringComparison.Ordinal))) return left + previous.Indicator;
        if (left.Length == 0)
        {
            if (previous is not null && !c.Predicate.IsEmpty) return previous.Indicator;
            // 每年培育8万人、三年共25万人; 开工4座、480万千瓦: of the same.
            if (earlier.Count > 0)
            {
                var last = earlier[^1];
                var between = c.Text.AsSpan(Math.Min(last.Measure.Span.End, c.Measure.Span.Start), Math.Max(0, c.Measure.Span.Start - last.Measure.Span.End));
                if (last.Indicator.Length > 0 && !last.CountsRight && (between is "、" or "和" or "及" || last.Measure.Unit == c.Measure.Unit && InAll().IsMatch(between))) return last.Indicator;
            }

            // 国家级良种场：120家: the label before the colon names it.
            if (c.Clause.Start > 0 && c.Text[c.Clause.Start - 1] == '：') return PreviousClause(c);
            // 监测设备安装率，2023年60%，2024年80%
            if (c.Predicate.IsEmpty && c.Measure.Class == UnitClass.Percent && c.NounStart > c.Clause.Start && RateBefore().Match(c.Text[c.Sentence.Start..c.Clause.Start]) is { Success: true } rate) return rate.Groups["name"].Value;
            // 2022年7400亿元；2023年8600亿元.
            if (c.Predicate.IsEmpty) return earlier.Count == 0 && c.NounStart > c.Clause.Start && before.LastOrDefault(b => b.Measure.Class == c.Measure.Class && b.Indicator.Length > 0) is { } again && c.Measure.Class != UnitClass.Classifier ? again.Indicator : "";
            // 到2023年建成15万个，到2025年达到20万个: of what was counted before, in the same unit.
            if (earlier.Concat(earlier.Count == 0 ? before : []).LastOrDefault(e => e.Indicator.Length > 0 && (e.Measure.Unit == c.Measure.Unit || e.Measure.Class == c.Measure.Class && c.Measure.Class == UnitClass.Money)) is { } same) return same.Indicator;
            if (PreviousClause(c) is { Length: > 0 } clause) return clause;
            // 3.智慧共享中药房。布局500个: the run-in heading names it.
            return c.Paragraph.Heading is { Length: > 1 and < 20 } heading && c.Paragraph.BodyStart > 0 && c.Sentence.Start <= c.Paragraph.BodyStart + 2 && c.Predicate.Is(VerbClass.Count) ? heading : "";
        }

        // 其中10亿元以上2个: of the projects that were counted before.
        if (char.IsAsciiDigit(left[0]) && earlier.Count > 0 && left.EndsWith("以上", StringComparison.Ordinal)) return left + earlier[^1].Indicator;
        if (OverSize().IsMatch(left) && earlier.Count > 0) return left + (earlier[^1].Indicator.EndsWith("企业", StringComparison.Ordinal) ? "企业" : earlier[^1].Indicator);
        // 甲达到0.4以下，半数乙在0.3以下: the second figure is of the same quantity, for some.
        if (Some().Match(left) is { Success: true } some && previous is not null && previous.Measure.Unit == c.Measure.Unit) return some.Groups["who"].Value + previous.Indicator;
        if (!words.Bare.Contains(left) && left[0] != '占') return WithScope(left, c, previous);
        var subject = previous is not null ? previous.Indicator : PreviousClause(c);
        if (subject.Length == 0) return left;
        // 产业规模, 年均增速 → 产业规模年均增速; 新车销量占比, 比重 → the same subject, not its metric.
        return subject + left;
    }

    // 规模以上工业企业A率达到90%，B率达到75%; 应用企业效率提升18%、成本下降12%: whose it is, is said once.
    string WithScope(string left, TargetCandidate c, TargetCandidate? previous)
    {
        if (previous is null || previous.Measure.Class != UnitClass.Percent || c.Measure.Class != UnitClass.Percent) return left;
        var scope = left.EndsWith('率') && left.Length <= 10 ? Scope().Match(previous.Indicator) : Match.Empty;
        if (!scope.Success && left.Length <= 8 && c.Clause == previous.Clause && words.Quantities.Any(q => left.EndsWith(q, StringComparison.Ordinal) || left.EndsWith("周期", StringComparison.Ordinal))) scope = Whose().Match(previous.Indicator);
        return scope.Success && !left.StartsWith(scope.Value, StringComparison.Ordinal) ? scope.Value + left : left;
    }

    public static bool IsHope(string left) => Hopes().IsMatch(left);

    public static bool IsActor(ReadOnlySpan<char> right) => ActorHead().IsMatch(right);

    string PreviousClause(TargetCandidate c)
    {
        var end = c.Clause.Start - 1;
        if (end <= c.Sentence.Start) return "";
        var start = c.Text.LastIndexOfAny(['，', '。', '；', '：'], end - 1) + 1;
        var clause = Leads().Replace(c.Text[Math.Max(start, c.Sentence.Start)..end], "");
        // 把良田全部建成高标准农田，累计建成13.5亿亩: of what the clause before says is built.
        if (c.Predicate.Is(VerbClass.Count) && Built().Match(clause) is { Success: true } built) return built.Groups["what"].Value;
        return clause.Length is > 1 and <= LongestSubject && !clause.Contains('从') && !OnlyTime().IsMatch(clause) && Subject().Match(clause) is { Success: true } subject ? subject.Groups["s"].Value : "";
    }

    static bool IsNounStart(char c) => c is >= '\u4e00' and <= '\u9fff' or '“' or '《' || char.IsAsciiLetterOrDigit(c);

    [GeneratedRegex("^(?:[，、：—\\s●•·→（]|再|累计|净|到期末|（\\d{1,2}）|\\d{1,2}[.．]|力争|争取|努力|确保|实现|推动|推进|促进|使得?|将|并|且|同时|其中|要|基本|预计|我国(?=将)|合计|拟(?=安排|发行)|(?:安排|发行)(?=.{0,8}(?:债券|国债|资金|投资))|完成|保持|保障|和|及|以及|与|到时|原则上|的|20\\d\\d年\\d{1,2}月(?:初|上旬|中旬|下旬|份)?|目标是|达到|主要目标|做到|是|进一步|或|全年|也|着力|继续|逐步|大力|不断|切实|加快|提出|其)+")]
    private static partial Regex Leads();

    // 带动机构逐步将X提高到…, 使X达到…: X is what is measured.
    [GeneratedRegex("^.{0,10}?(?:企业|行业|园区|机构|城镇|农村|工厂|车间|项目)(?=.{2})")]
    private static partial Regex Whose();

    // 在制造业集群内布局平台200个: where it stands is not what is counted.
    [GeneratedRegex("^在[^，]{1,24}?(?:内|中|上|等地|等领域|领域|等区域|地区|环节|方面|沿线|周边|行业|城市|场景)(?=(?:布局|建设|建成|新建|打造|培育|形成|推广|开展|新增|设立|认定|建立|部署|落地|创建|投放|新设))")]
    private static partial Regex Place();

    [GeneratedRegex("(?:建成|建设|打造|改造|新建|培育|推广|开展|实施)(?<what>[^，。]{2,14})$")]
    private static partial Regex Built();

    [GeneratedRegex("^(?:到|至|力争)*(?:20\\d\\d年|“?十[一二三四五]五”?|规划期末|期末|今年|全年|未来.年)(?:底|末|期间|时期|以前|前)?$")]
    private static partial Regex OnlyTime();

    [GeneratedRegex("^(?:过|超过?)[\\d.]+[万千百]*亿?元$")]
    private static partial Regex OverSize();

    [GeneratedRegex("(?:加速|加快|基本|全面|率先)?(?:崛起|落地(?:生根)?|建成(?:投用|运营)?|投入使用|形成|涌现|成型|投产)$")]
    private static partial Regex Happens();

    // 1万户家庭开展应用: the last of the list, with what is done in it.
    [GeneratedRegex("^[\\d.,万亿]+\\S{1,3}[^，。\\d]{1,12}?(?:开展|实现|推广|推行|建成|应用|部署|落地)[^\\d]*$")]
    private static partial Regex ScopeList();

    [GeneratedRegex("^(?:实现|配备|完成|接入|纳入|采用|使用|达标|开展|具备|建成|通过|达到)[^，。；\\d]{0,20}$")]
    private static partial Regex ShareDoes();

    [GeneratedRegex("^[^，。；\\d的]{2,16}?(?:实现|配备|完成|接入|纳入|采用|使用|达标|开展|具备|建成|通过|达到)[^，。；\\d]{0,20}$")]
    private static partial Regex ShareOf();

    [GeneratedRegex("(?<name>[^，。；：]{2,40}(?:率|比例|占比|比重))，(?:(?:到)?20\\d\\d年(?:底)?(?:达到?)?[\\d.]+%(?:以上|左右)?[，、])*$")]
    private static partial Regex RateBefore();

    [GeneratedRegex("^[^，。；]{0,16}?(?:基金|资金|资金池|国债|债券)")]
    private static partial Regex FundHead();

    [GeneratedRegex("^(?:进行|开展|给予|予以|纳入|参与|用于|实行|列为|作为)")]
    private static partial Regex DoneWith();

    [GeneratedRegex("^(?:在|对|围绕|面向|针对|聚焦|依托|按照|通过|根据|分|每|全国|全省|全市|其中|包括|涉及|存在|共有|现有|已有|分为|划分|位于|覆盖|近|约|超过|不少于|不超过|至少|及|和|以|由|从|于|为|向|将|等|的)|[的在于由]$")]
    private static partial Regex NotAVerb();

    [GeneratedRegex("^[、，]?(?:三年|五年|期内|期间)?(?:共|累计|合计|共计)(?:培育|培训|培养|建设|建成|达到)?$|^[、，；和]?(?:其中)?(?:到)?20\\d\\d年(?:底)?的?(?:达到?|突破|超过)?$")]
    private static partial Regex InAll();

    [GeneratedRegex("^.{1,20}?(?:实现|推广|推行|开展|建成|完成|落地|普及|应用|部署|建设|创建|建立)")]
    private static partial Regex AchievedIn();

    [GeneratedRegex("^(?:规模以上|规上)工业企业")]
    private static partial Regex Scope();

    [GeneratedRegex("^(?<who>(?:半数|多数|部分|大部分|三分之[一二])(?:（[^）]*）)?[\u4e00-\u9fff]{2,10})在$")]
    private static partial Regex Some();

    [GeneratedRegex("(?<=.{2})预期目标$")]
    private static partial Regex Aim();

    [GeneratedRegex("[由从](?:原来|目前|现在|现有|原有|当前|20\\d\\d年|上年)?的?[\\d.]+[^，。]{0,8}$")]
    private static partial Regex RiseFrom();

    [GeneratedRegex("[\\d.—-]+[^，。→：]{0,8}→?$")]
    private static partial Regex Arrow();

    [GeneratedRegex("（[^（）\\d]{8,}）")]
    private static partial Regex LongGloss();

    [GeneratedRegex("^.{0,30}?(?:将|把|使(?!用|命|者|馆)得?)(?=.{3})")]
    private static partial Regex Causes();

    [GeneratedRegex("^(?:[^，]{0,10}?共(?:建成|建设|打造|培育|形成)|打造|培育|建成|形成|培养|设立|布局)(?:一批)?(?=.{2})")]
    private static partial Regex Builds();

    [GeneratedRegex("不低于|不少于|不高于|不超过|超过|高于|达到?|(?<![作认成])为(?!主|核心)")]
    private static partial Regex Reaches();

    [GeneratedRegex("(?:比重|比例|占比|率|份额|权重)$")]
    private static partial Regex ShareName();

    // 扶持2-3个品牌发展, 支持5条街区改造提升: what becomes of the counted is not its name.
    [GeneratedRegex("(?<=.{3})(?:发展|入驻|改造提升|落地|上市|建设)$")]
    private static partial Regex Action();

    [GeneratedRegex("(?:的|，|、|：|将|由|拟|按|要达|迈|只|均要|达到并|达到|将实现|实现|的?目标是|继续|总体|拟?安排|布设|(?<!以)上|再|应|也|可|要|需|须|按|即|（含）|从|全年|今年)+$", RegexOptions.RightToLeft)]
    private static partial Regex Tails();

    [GeneratedRegex("^.{0,8}?(?:企业|公司|城市|园区|基地|高校|品牌|产品)(?:年?营|年|主营|销售|产值|收入|产|规模|市值)")]
    private static partial Regex ActorHead();

    [GeneratedRegex("力争|确保|争取|预计将?有?|推动|努力")]
    private static partial Regex Hopes();

    [GeneratedRegex("^(?<who>.{0,8}?(?:企业|公司|城市|园区|基地|院校|高校|医院|产业|县|市|区|机构|单位|品牌|产品))(?<does>(?:进入|入选|营|达|年|跻|上|成|实|通|主|销|收|产|建|完).{3,30})$")]
    private static partial Regex Actors();

    [GeneratedRegex("^的(?<who>[^，。]{1,40}?)(?:基本|全部|均|都)?(?<v>实现|达到|完成|建成|开展|应用|建立|具备|配备|设置|设有|能够|通过|纳入|提供|开设|接受|得到|享有|拥有)(?<does>[^，。；]{1,24})")]
    private static partial Regex PortionOf();

    [GeneratedRegex("^(?:列入|进入|入选|入围|跻身|上榜|获批|获评|创成)")]
    private static partial Regex Rises();

    [GeneratedRegex("^的(?<who>[^，。；]{2,20})$")]
    private static partial Regex PortionCovered();

    [GeneratedRegex("(?:[、和及与或]|以及|并|建设|打造|培育|新增|建成|形成|超过|达到|力争|不少于|约|近|其中|各)+$", RegexOptions.RightToLeft)]
    private static partial Regex Connector();

    [GeneratedRegex("并(?!网|购|行|轨|联)|[（：。；，！]|，|用于|以及其|以促进|给予|作为第?|为(?:骨干|主体|核心|支撑|[他其她])|为.{0,10}(?:提供|奠定)|，|——")]
    private static partial Regex Cut();

    [GeneratedRegex("^(?<s>.{2,20}?)(?:显著|明显|大幅|稳步|持续|快速|不断|进一步|全面|基本|更加|有效|较快|健康|平稳|加快|逐步|得到|实现|规模|水平|能力)?(?:提升|提高|增强|改善|优化|扩大|增长|发展|壮大|完善|下降|降低|突破)?$")]
    private static partial Regex Subject();
}
