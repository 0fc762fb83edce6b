using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

/// <summary>One sentence for each class of figure that is no target, each met in real documents.</summary>
public class TargetRulesTests
{
    [Theory]
    [InlineData("“十三五”期间，造船完工量年均增长4%，2019年达到3600万吨。")]
    [InlineData("截至2020年底，岸电覆盖率达到40%。")]
    [InlineData("目前，船厂数控化率已超过30%，累计建成码头20座。")]
    [InlineData("预计2021至2035年货物吞吐量年均增速为3%左右。")]
    [InlineData("申报单位注册资本不低于2000万元，从业人员不少于50人。")]
    [InlineData("对新建码头按投资额的20%给予补助，最高不超过300万元。")]
    [InlineData("贷款利率不高于4%，手续费降至0.5%以下。")]
    [InlineData("逾期不改的，处以3万元以上5万元以下罚款。")]
    [InlineData("应聘船员年龄不超过45周岁。")]
    [InlineData("本方案共六方面85项措施，形成3项重点任务。")]
    [InlineData("舱内交谈时保持1米以上距离。")]
    [InlineData("到2025年，能源利用效率达到国际先进水平。")]
    [InlineData("每3年修订1次潮汐表教材。")]
    [InlineData("相关资金不受70%资金比例用于冷库的限制。")]
    [InlineData("渔船变更注册费由3.5万元下降至2.2万元。")]
    [InlineData("每名带头人每年2万元。")]
    [InlineData("跟船学习每周不少于2个半天，全国性船东协会应有10万元以上资金。")]
    [InlineData("合作船厂小微担保占比不得低于80%。")]
    [InlineData("据初步统计，1996年风暴潮造成直接经济损失约46亿元。")]
    [InlineData("到2025年，粮食装卸量迈上千亿斤台阶。")]
    public void Refuses_figures_that_are_no_targets(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("“十四五”期间，沿海港口岸电覆盖率达到70%。", 2024)]
    [InlineData("2023年前三季度，港口吞吐量达到120亿吨。", 2023)]
    [InlineData("大桥2026年建成通车，届时两地航程将缩短560公里。", 2024)]
    [InlineData("到2030年，航运电池产值预计将突破100亿元。", 2024)]
    [InlineData("“十四五”期间，我国先后出台《航运发展规划》等政策，推出超过100项航运标准。", 2024)]
    [InlineData("2024年1月末，船舶登记数量为32090艘，较上月上升67艘。", 2024)]
    [InlineData("2024年前十一个月，制定航运标准275项。", 2024)]
    [InlineData("年底远洋渔船保有量3305艘。", 2024)]
    [InlineData("某智库报告显示，到2040年全球航运贸易额将增长12%。", 2024)]
    [InlineData("航道局已用十年时间疏浚航道500公里。", 2024)]
    [InlineData("中外贸易往来26年内地港口吞吐量增长3倍。", 2024)]
    [InlineData("今年1—7月，港口完成吞吐量40亿吨。", 2024)]
    public void Refuses_what_a_newsroom_reports(string text, int year) => Assert.Empty(Lines(text, "国内航运快讯", year));

    [Fact]
    public void A_newsroom_may_report_a_goal() =>
        Assert.Equal(["岸电覆盖率 = 90 % @2027"], Lines("两部门印发方案，提出到2027年，岸电覆盖率达到90%。", "国内航运快讯", 2024));

    [Theory]
    [InlineData("第一条　船厂应当配备消防员5名以上。\n第二条　岸电使用率不低于60%。\n第三条　保持30米以上距离。\n第四条　本规定自印发之日起施行。", "船厂消防规定")]
    [InlineData("同意建设3座码头，岸线控制在800米以内。", "关于同意新建码头的批复")]
    [InlineData("授予50家船厂先进集体称号。", "关于表彰先进船厂的决定")]
    [InlineData("5月1日至5日放假调休，共5天。", "关于劳动节放假安排的通知")]
    [InlineData("2021年船舶检验局收入预算总额为7744万元。", "船舶检验局2021年部门预算")]
    [InlineData("每市推荐3家以上企业，产值达到2亿元以上。", "关于组织开展示范企业申报的通知")]
    public void Statutes_replies_awards_and_calls_set_no_targets(string text, string title) => Assert.Empty(Lines(text, title));

    [Fact]
    public void A_goal_whose_name_begins_like_a_preposition_stands() =>
        Assert.Equal(["经济增长目标 ~ 5 % @2022"], Lines("2022年，经济增长目标为5%左右。", "政府工作报告"));

    [Fact]
    public void A_material_is_no_application_paper() =>
        Assert.Equal(["高端钢材自给率 = 90 % @2025"], Lines("到2025年，关键材料供应稳定，高端钢材自给率达到90%。"));
}
