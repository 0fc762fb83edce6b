using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

/// <summary>Ways in which plans state goals, and the figures beside them that are none, by family.</summary>
public class TargetFamiliesTests
{
    const string Plan = "某市渔港经济高质量发展行动方案";

    [Theory]
    [InlineData("渔港泊位2025年120个、2026年150个、2027年180个。", "120 2025|150 2026|180 2027")]
    [InlineData("冷库利用率2025年达到80%、2027年90%以上。", "80 2025|90 2027")]
    [InlineData("到2025年底渔船总吨位30万吨，2027年35万吨以上。", "30 2025-12-31|35 2027")]
    [InlineData("海铁联运量年均增长12%以上，2027年220万标箱。", "12 |220 2027")]
    public void A_noun_that_is_said_once_holds_for_a_series_of_years(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ReadTargets("二、主要目标\n" + text, Plan, 2024).Select(t => FormattableString.Invariant($"{t.Value} {t.Deadline}"))));

    [Theory]
    [InlineData("推进渔港改造，年内6条疏港公路通车。", "疏港公路通车 = 6 条 @2024")]
    [InlineData("确保2027年底前4座渔港全部开工。", "渔港开工 = 4 座 @2027-12-31")]
    [InlineData("到2027年，九成渔村达到“和美”标准。", "渔村达到“和美”标准的比例 = 90 % @2027")]
    [InlineData("到2027年，90%以上的渔村建有文化礼堂。", "渔村建有文化礼堂的比例 >= 90 % @2027")]
    public void What_becomes_of_the_counted_stands_behind_the_figure(string text, string expected) => Assert.Equal([expected], Lines(text, Plan, 2024));

    [Theory]
    [InlineData("到2027年，渔港冷藏能力达到每小时三千吨。", "渔港冷藏能力 = 3000 吨/小时 @2027")]
    [InlineData("到2027年，单位渔获能耗再降一成半。", "单位渔获能耗 = -15 % @2027")]
    [InlineData("到2027年，具备年产5万辆冷藏车的能力。", "冷藏车年产能力 = 5 万辆 @2027")]
    [InlineData("到2027年，渔业数据中心带宽达到50T。", "渔业数据中心带宽 = 50 T @2027")]
    [InlineData("到2027年，全市无人船航行达到15万小时。", "全市无人船航行 = 15 万小时 @2027")]
    [InlineData("到2027年，渔船上云率达六成，渔港监测覆盖率100%。", "渔船上云率 = 60 % @2027|渔港监测覆盖率 = 100 % @2027")]
    public void Units_and_numbers_in_rarer_forms_are_read(string text, string expected) => Assert.Equal(expected, string.Join('|', Lines(text, Plan, 2024)));

    [Theory]
    [InlineData("到2027年，渔业贷款余额年均增长不低于20%。", "渔业贷款余额年均增长 >= 20 % @2027")]
    [InlineData("到2027年，政府性担保机构平均担保费率降至1%以下。", "政府性担保机构平均担保费率 <= 1 % @2027")]
    [InlineData("到2027年，渔业保险保费收入突破20亿元。", "渔业保险保费收入 > 20 亿元 @2027")]
    public void Money_that_is_lent_insured_or_borne_in_all_is_a_goal(string text, string expected) => Assert.Equal([expected], Lines(text, Plan, 2024));

    [Theory]
    [InlineData("对更新渔船的，给予贷款贴息，贷款额度不超过300万元。")]
    [InlineData("单户渔业贷款余额不超过50万元。")]
    [InlineData("失业渔民补助标准不高于当地失业保险金的80%。")]
    [InlineData("入驻率达到80%的，一次性奖励运营单位50万元。")]
    [InlineData("检查组中渔业专家不少于2人。")]
    [InlineData("上述10家船厂为第一批试点单位。")]
    [InlineData("我市渔业资源富集，年渔获量约20万吨。")]
    [InlineData("但沿海冷库利用率不足40%。")]
    [InlineData("各级渔政、海事、边防三方要密切配合。")]
    [InlineData("预计“十五五”末老年渔民将超过3万人，人口占比超过20%，老龄化加深。")]
    public void Terms_and_what_is_so_now_are_no_goals(string text) => Assert.Empty(Lines(text, Plan, 2024));

    [Fact]
    public void What_was_done_before_a_yearly_plan_is_told_under_its_own_heading() =>
        Assert.Equal(
            ["新建渔港 = 3 座 @2025"],
            Lines("2024年工作回顾\n我们倾力兴渔，新增冷库12座，渔业产值达60亿元。\n2025年工作安排\n新建渔港3座。", "政府工作报告", 2025));

    [Fact]
    public void Reasons_for_a_goal_are_no_goals() =>
        Assert.Equal(["渔民就业 >= 2 万人 @2025"], Lines("一、主要预期目标\n渔民就业2万人以上。主要考虑：需要转产的渔民约1.5万人。", "2025年渔业工作要点", 2025));

    [Fact]
    public void A_rise_on_top_of_what_is_there_is_aimed_at() =>
        Assert.Equal(["冷库能力 > 90 万吨 @2025"], Lines("二、工作目标\n2025年冷库能力超过90万吨。", Plan, 2024));

    [Fact]
    public void Before_the_first_heading_a_bare_amount_is_no_goal() =>
        Assert.Equal(["冷库 = 30 座 @2027"], Lines("全市渔业产值80亿元，渔民收入3万元。\n一、目标\n到2027年，建成冷库30座。\n二、任务\n加强管理。", Plan, 2024));

    [Fact]
    public void A_text_that_is_named_and_built_like_a_plan_is_one_wherever_it_was_found() =>
        Assert.Equal(
            ["渔业产值 = 80 亿元 @2027", "冷库 = 12 座 @"],
            Lines("央视网消息：全文如下。\n一、现状\n渔港老旧。\n二、工作目标\n到2027年，渔业产值达到80亿元。\n三、重点任务\n新建冷库12座。", Plan, 2024).Select(l => l.Replace("新建", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("今年，滨洲市将继续办好民生实事。其中，新建渔村卫生室21所；加装渔港路灯300盏。", 2)]
    [InlineData("滨洲市印发《渔业行动计划》。计划从产能、质量两个方面提出了2027年的目标。产能方面，冷库规模超过30万吨，深加工占比达到35%。", 2)]
    [InlineData("今年，滨洲市将办好民生实事。去年全市新建渔村卫生室30所。", 0)]
    [InlineData("今年，滨洲市将稳定渔业生产列入目标。秋季渔获达到30万吨，比上年增加2万吨。", 0)]
    [InlineData("今年开渔以来，滨洲市渔获进度接近九成。", 0)]
    public void News_passes_on_what_was_announced_and_no_more(string text, int count) => Assert.Equal(count, ReadTargets(text, "滨洲新闻联播快讯", 2024).Count);

    [Fact]
    public void A_notice_that_furthers_a_trade_and_is_built_like_a_plan_is_one() =>
        Assert.Equal(["冷库 = 30 座 @"], Lines("一、夯实基础\n打造30座冷库。\n二、培育主体\n加强引导。\n三、加强保障\n落实责任。", "关于加快渔业冷链高质量发展的通知", 2024));

    [Fact]
    public void A_word_of_will_holds_to_the_end_of_its_figures_in_a_notice() =>
        Assert.Equal(2, ReadTargets("确保全年淘汰老旧渔船480艘，减少船员不少于60人，稳妥推进。", "关于做好渔船更新的通知", 2024).Count);
}
