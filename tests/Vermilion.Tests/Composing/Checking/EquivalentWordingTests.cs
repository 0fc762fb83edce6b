using Vermilion.Composing;
using Vermilion.Composing.Checking;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing.Checking;

/// <summary>The many ways in which both languages say the same figure, and those that come near and say another.</summary>
public class EquivalentWordingTests
{
    internal static readonly IssueCheck Check = new(Catalog.Default);

    public static TheoryData<string, string> Same => Pairs(
        """
        one fifth of new sales | 占新车销量的20%
        a fifth of new sales | 新车销量占比20%
        about one third of the capacity | 约占总产能的三分之一
        two thirds of the counties | 三分之二的县
        two-thirds of the counties | 66.7%的县
        half of the zones | 50%的高新区
        half of the zones | 半数高新区
        more than half of the firms | 超过半数的企业
        more than half of the firms | 过半企业
        three quarters of the demand | 占需求的75%
        a quarter of the fleet | 四分之一的车辆
        four out of five hospitals | 80%的医院
        CNY 10 bn | 投资100亿元
        CNY 10bn | 投资100亿元
        RMB 10 billion | 投资一百亿元
        10 billion yuan | 投资100亿元人民币
        CNY 1.5 trillion | 1.5万亿元
        CNY 500 million | 5亿元
        CNY 30,000 for each vehicle | 每辆3万元
        CNY 120 million | 1.2亿元
        almost CNY 70 billion | 近700亿元
        nearly CNY 70 billion | 接近700亿元
        close to CNY 70 billion | 将近700亿元
        USD 300 million | 3亿美元
        EUR 2 billion | 20亿欧元
        HKD 40 million | 4000万港元
        6-8 | 6家至8家
        six to eight companies | 6至8家企业
        between 6 and 8 companies | 6～8家企业
        3 to 5 platforms | 3—5个平台
        at least 20 percent | 20%以上
        20 percent or more | 20%以上
        no less than 20 percent | 不低于20%
        a minimum of 20 percent | 20%及以上
        20%+ | 20%以上
        more than 500 satellites | 超过500颗卫星
        over 500 satellites | 500余颗卫星
        more than 30 firms | 30多家企业
        upwards of 30 firms | 30家以上企业
        up to 50 percent | 不超过50%
        at most 50 percent | 最高50%
        no more than 30 days | 不超过30日
        below 1.3 | 电能利用效率低于1.3
        less than 5 percent | 不足5%
        about 700,000 kilometers | 70万公里左右
        roughly 700,000 km | 约70万公里
        around 40 GW | 4000万千瓦左右
        40 GW | 4000万千瓦
        1.2 TW | 12亿千瓦
        30 million kilowatts | 3000万千瓦
        20 GWh | 2000万千瓦时
        500 billion kWh | 5000亿千瓦时
        0.5 trillion kilowatt-hours | 5000亿千瓦时
        300 MW | 30万千瓦
        300 EFLOPS | 300EFLOPS
        1,800 EB | 1800EB
        4 million tons | 400万吨
        four million tonnes | 400万吨
        2,500 kg | 2.5吨
        150 million mu | 1.5亿亩
        10 million hectares | 1.5亿亩
        650 million tons | 1.3万亿斤
        200 square kilometers | 200平方公里
        2 billion cubic meters | 20亿立方米
        a dozen cities | 12个城市
        two dozen cities | 二十四个城市
        half a million people | 50万人
        a million people | 100万人
        one hundred projects | 100个项目
        ten thousand stations | 一万座站
        35,000 stations | 三万五千座站
        twelve provinces | 十二个省
        thirty-one provinces | 31个省
        doubling output | 产量翻一番
        output is to double | 产量翻番
        twice as much | 增长一倍
        quadruple | 翻两番
        triple the capacity | 产能增长2倍
        a threefold rise | 达到3倍
        halve the cost | 成本降低一半
        2 percentage points | 2个百分点
        1.5 percentage points | 提高1.5个百分点
        0.5 percent | 5‰
        60 percent | 六成
        20 percent | 百分之二十
        35 percent | 三成五即35%
        within five years | 五年内
        a three-year plan | 三年行动计划
        over the next five years | 未来五年
        24 months | 两年
        six months | 半年
        15 working days | 15个工作日
        its 28th investment | 第28笔投资
        the fourth call | 第四次申报
        by the end of 2025 | 到2025年底
        by end-2025 | 到2025年末
        by 2025 | 到二〇二五年
        before 2030 | 2030年前
        in 2021-2025 | 2021至2025年
        in 2021-25 | 2021—2025年
        by 2025 | “十四五”末
        by 2030 | “十五五”时期末
        on February 18 | 2021年2月18日
        on 18 February 2021 | 2021年2月18日
        on Feb. 18, 2021 | 二〇二一年二月十八日
        on 2021-02-18 | 2021年2月18日
        in September 2020 | 2020年9月
        about CNY 70 billion | 698亿元
        nearly 1.3 million vehicles | 128.7万辆
        more than 1.2 million vehicles | 123.4万辆
        CNY 5-10 billion | 50亿至100亿元
        10-15 percent | 10%至15%
        Guofa [2021] No. 4 | 国发〔2021〕4号
        MIIT | 工信部
        the National Development and Reform Commission | 国家发改委
        Made in China 2025 | 《中国制造2025》
        Huawei and BYD | 华为、比亚迪
        """);

    public static TheoryData<string, string> Other => Pairs(
        """
        one fifth of new sales | 占新车销量的25%
        a third of the capacity | 占总产能的四分之一
        two thirds of the counties | 三分之一的县
        half of the zones | 40%的高新区
        three quarters of the demand | 占需求的70%
        CNY 10 bn | 投资10亿元
        CNY 10 million | 投资100亿元
        USD 10 billion | 投资100亿元
        EUR 10 billion | 100亿美元
        CNY 1.5 trillion | 1.5亿元
        CNY 1.6 trillion | 1.5万亿元
        CNY 70 billion | 近700亿元
        more than CNY 70 billion | 近700亿元
        almost CNY 70 billion | 超过700亿元
        almost CNY 60 billion | 近700亿元
        6-9 companies | 6家至8家企业
        5-8 companies | 6家至8家企业
        at most 20 percent | 20%以上
        less than 20 percent | 20%以上
        20 percent | 20%以上
        about 20 percent | 20%以上
        at least 20 percent | 20%
        more than 20 percent | 20%左右
        at least 20 percent | 不超过20%
        up to 50 percent | 不低于50%
        more than 50 percent | 不超过50%
        50 percent | 不超过50%
        more than 500 satellites | 约500颗卫星
        fewer than 500 satellites | 超过500颗卫星
        500 satellites | 500余颗卫星
        more than 30 days | 30日以内
        20 percentage points | 20%
        2 percent | 2个百分点
        20 GW | 20GWh
        20 GWh | 20GW
        20 MWh | 20GWh
        400 GW | 4000万千瓦
        4 GW | 4000万千瓦
        500 million kWh | 5000亿千瓦时
        3,000 kilometers | 3000米
        3,000 miles | 3000公里
        400,000 tons | 400万吨
        4 million kilograms | 400万吨
        150 million hectares | 1.5亿亩
        15 million mu | 1.5亿亩
        200 EFLOPS | 300EFLOPS
        1,800 PB | 1800EB
        a dozen cities | 10个城市
        two dozen cities | 20个城市
        thirteen provinces | 十二个省
        130 projects | 120个项目
        1,200 projects | 120个项目
        30,500 stations | 三万五千座站
        doubling output | 产量翻两番
        triple the capacity | 产能增长1倍
        2.5 percentage points | 提高1.5个百分点
        30 percent | 六成
        12 percent | 百分之二十
        within three years | 五年内
        a five-year plan | 三年行动计划
        five months | 五年
        30 working days | 15个工作日
        its 27th investment | 第28笔投资
        by the end of 2030 | 到2025年底
        by 2026 | 到二〇二五年
        in 2021-2030 | 2021至2025年
        by 2025 | “十五五”末
        by 2035 | 到2030年
        on February 19 | 2021年2月18日
        on March 18 | 2021年2月18日
        on February 18, 2022 | 2021年2月18日
        on 2021-02-08 | 2021年2月18日
        in October 2020 | 2020年9月
        CNY 70 billion | 698亿元
        1.3 million vehicles | 128.7万辆
        about CNY 72 billion | 698亿元
        13.7 percent | 13.6%
        CNY 5-15 billion | 50亿至100亿元
        国发〔2021〕5号 | 国发〔2021〕4号
        国发〔2020〕4号 | 国发〔2021〕4号
        国办发〔2021〕4号 | 国发〔2021〕4号
        Guofa [2021] No. 14 | 国发〔2021〕4号
        MOST | 工信部
        the Ministry of Finance | 国家发改委
        Huawei | 中兴通讯
        CATL | 比亚迪
        China Standards 2035 | 《中国制造2025》
        《港口发展规划》 | 《港口建设规划》
        """);

    [Theory, MemberData(nameof(Same))]
    public void What_says_the_same_passes(string text, string source) => Assert.Empty(Unresolved(text, source));

    [Theory, MemberData(nameof(Other))]
    public void What_says_something_else_is_found_out(string text, string source) => Assert.NotEmpty(Unresolved(text, source));

    [Fact]
    public void There_are_eighty_of_each() => Assert.True(Same.Count >= 80 && Other.Count >= 80);

    static List<string> Unresolved(string text, string source)
    {
        // The day of the line has a source of its own.
        var held = new HeldSources([new HeldSource("d", "通知如下。" + source + "。"), new HeldSource("day", "2021年2月3日")]);
        return [.. Check.Run(News(text, new Evidence("d", source), new Evidence("day", "2021年2月3日")), held).Unresolved.Select(f => $"{f.Kind} {f.Verdict} {f.Words}: {f.Mend}")];
    }

    static Issue News(string text, params Evidence[] evidence) => new()
    {
        Briefing = "b",
        Title = "T",
        Period = new ReportingPeriod(2021, 2),
        PolicyNews = [new NewsItem { Date = new DateOnly(2021, 2, 3), Text = text, Evidence = evidence }],
    };

    static TheoryData<string, string> Pairs(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(" | ")).Select(p => (p[0], p[1]))];
}
