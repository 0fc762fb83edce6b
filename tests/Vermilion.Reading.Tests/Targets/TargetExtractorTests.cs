using CsCheck;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

public class TargetExtractorTests
{
    [Theory]
    [InlineData("到2025年，港口岸电使用率达到60%以上。", "港口岸电使用率 >= 60 % @2025")]
    [InlineData("到2025年，打造15个现代化修船基地。", "现代化修船基地 = 15 个 @2025")]
    [InlineData("到2025年，制修订80项以上船舶、海工标准。", "船舶、海工标准 >= 80 项 @2025")]
    [InlineData("到2025年，单位吞吐量能耗比2020年下降8%。", "单位吞吐量能耗 = -8 % @2025")]
    [InlineData("到2025年，航标完好率保持在99%左右。", "航标完好率 ~ 99 % @2025")]
    [InlineData("到2025年，渔船事故总量控制在120起以内。", "渔船事故总量 <= 120 起 @2025")]
    [InlineData("到2025年，船舶平均油耗降至3.2升/百公里。", "船舶平均油耗 <= 3.2 升/百公里 @2025")]
    [InlineData("到2025年，培育3~5家总装企业。", "总装企业 range 3..5 家 @2025")]
    [InlineData("到2025年，海工装备产值在2020年基础上翻一番。", "海工装备产值 = 2 倍 @2025")]
    [InlineData("到2025年，60%的渔港实现智能监管。", "渔港智能监管率 = 60 % @2025")]
    [InlineData("到2025年，电动船销量达到新船总销量的10%左右。", "电动船销量占新船总销量比重 ~ 10 % @2025")]
    [InlineData("到2025年，沿海泊位500个左右。", "沿海泊位 ~ 500 个 @2025")]
    [InlineData("到２０２５年，岸电覆盖率达到８０％。", "岸电覆盖率 = 80 % @2025")]
    [InlineData("到 2025 年底，拆船回收量达到 3 万吨。", "拆船回收量 = 3 万吨 @2025-12-31")]
    public void Reads_a_target(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Fact]
    public void A_list_shares_its_verb() => Assert.Equal(
        ["绿色船厂 = 10 家 @2025", "智慧码头 = 20 座 @2025"],
        Lines("到2025年，打造10家绿色船厂、20座智慧码头。"));

    [Fact]
    public void 分别_gives_the_figures_in_order() => Assert.Equal(
        ["规模以上船舶企业设计数字化率 > 90 % @2025", "规模以上船舶企业工序数控化率 > 75 % @2025"],
        Lines("到2025年，规模以上船舶企业设计数字化率、规模以上船舶企业工序数控化率分别超过90%、75%。"));

    [Fact]
    public void Parallel_members_share_what_stands_before_the_last_two_characters() => Assert.Equal(
        ["海带养殖机械化率 = 65 % @2025", "海带收获机械化率 = 55 % @2025"],
        Lines("到2025年，海带养殖、收获机械化率分别达到65%和55%。"));

    [Fact]
    public void A_new_deadline_holds_from_where_it_stands() => Assert.Equal(
        ["岸电覆盖率 = 60 % @2025", "岸电覆盖率 = 90 % @2030"],
        Lines("到2025年，岸电覆盖率达到60%；到2030年，岸电覆盖率达到90%。"));

    [Fact]
    public void A_stretch_goal_has_the_indicator_of_the_floor() => Assert.Equal(
        ["电动船占比 >= 15 % @2025", "电动船占比 = 20 % @2025"],
        Lines("到2025年，电动船占比提升至15%以上，力争达到20%。"));

    [Fact]
    public void An_amount_that_describes_the_counted_is_a_condition()
    {
        Assert.Equal(["主营业务收入超8亿元的配套企业 >= 30 家 @2025"], Lines("到2025年，培育30家以上主营业务收入超8亿元的配套企业。"));
        Assert.Equal(["主营业务收入超8亿元的配套企业 >= 30 家 @2025"], Lines("到2025年，主营业务收入超8亿元的配套企业达到30家以上。"));
        Assert.Equal(["年营收突破80亿元的企业 = 12 家 @2025"], Lines("到2025年，力争12家企业年营收突破80亿元。"));
    }

    [Fact]
    public void A_scope_is_no_target() => Assert.Equal(["无人船队 = 6 支 @2025"], Lines("到2025年，在4个试点海域建设6支无人船队。"));

    [Fact]
    public void A_bare_metric_takes_the_subject_before_it() => Assert.Equal(
        ["海工产业规模 > 3 万亿元 @2025", "海工产业规模年均增速 ~ 9 % @2025"],
        Lines("到2025年，海工产业规模突破3万亿元，年均增速达到9%左右。"));

    [Theory]
    [InlineData("（二）发展目标。到2025年，海工能力提升。\n——岸电覆盖率达到60%。", "paragraph")]
    [InlineData("到2025年，岸电设施完备，岸电覆盖率达到60%。", null)]
    [InlineData("到2025年，新增泊位达到40个，岸电覆盖率达到60%。", "sentence")]
    [InlineData("到2025年，海工能力提升。岸电覆盖率达到60%。", "paragraph")]
    [InlineData("二、到2025年的主要目标\n岸电覆盖率达到60%。", "heading")]
    public void Says_from_where_the_deadline_came(string text, string? from)
    {
        var target = ReadTargets(text).Single(t => t.Value == 60);
        Assert.Equal(("2025", from), (target.Deadline, target.InheritedFrom));
    }

    [Fact]
    public void A_new_heading_ends_the_inheritance()
    {
        var target = ReadTargets("（一）主要目标。到2025年，岸电覆盖率达到60%。\n（二）其他。\n新建拖轮泊位20个以上，力争拖轮达到30艘以上。", year: 2021)[^1];
        Assert.Null(target.Deadline);
    }

    [Fact]
    public void The_span_is_the_figure_with_its_comparators()
    {
        const string text = "到2025年，岸电覆盖率不低于\n80\n%。";
        var span = ReadTargets(text).Single().Span;
        Assert.Equal("不低于\n80\n%", text[span.Start..span.End]);
    }

    [Fact]
    public void Keeps_baseline_and_qualifiers()
    {
        var target = ReadTargets("到2025年，单位能耗力争较2020年下降8%（约束性）。").Single();
        Assert.Equal(("2020", "delta_pct", true), (target.Baseline, target.Kind, target.Binding));
        Assert.Contains("verb:下降", target.Qualifier, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_jumble_of_pieces_is_read_without_a_fault_and_with_spans_in_the_text()
    {
        string[] pieces = ["到2025年", "，", "。", "百分之二十点五", "3", "5-8", "个", "万亿", "%", "以上", "翻一番", "一半", "达到", "打造", "的", "《", "（", "”", "“十四五”", "期间", "和", "分别", "\n", "一、", "占", "企业", " ", "港口", "年", "超过", "其中", "：", "——", "力争", "1", "增加一倍"];
        Gen.Int[0, pieces.Length - 1].List[0, 40].Sample(picks =>
        {
            var text = string.Concat(picks.Select(i => pieces[i]));
            return ReadTargets(text).All(t => t.Span.Start >= 0 && t.Span.Length > 0 && t.Span.End <= text.Length) && ReadGoals(text).All(g => g.Span.End <= text.Length);
        });
    }

    [Fact]
    public void Is_silent_under_its_threshold()
    {
        var strict = new TargetExtractor(Catalog.Default) { Threshold = 1 };
        Assert.Empty(strict.Extract(Context("到2025年，岸电覆盖率达到60%。", "方案", 2021)));
    }
}
