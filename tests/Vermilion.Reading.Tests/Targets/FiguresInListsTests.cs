using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

public sealed class FiguresInListsTests
{
    [Theory]
    [InlineData("到2025年，镍、钴、锂综合回收率不低于98%、97%、92%。", "镍综合回收率 >= 98 % @2025", "钴综合回收率 >= 97 % @2025", "锂综合回收率 >= 92 % @2025")]
    [InlineData("到2025年，甲烷和VOCs排放总量比2020年分别下降10%以上。", "甲烷排放总量 >= -10 % @2025", "VOCs排放总量 >= -10 % @2025")]
    [InlineData("到2025年，改造闲置厂房、老街区各20处。", "改造闲置厂房 = 20 处 @2025", "老街区 = 20 处 @2025")]
    [InlineData("到2025年，关键材料保障能力提高到75%，航空、船舶两大领域分别达到80%和60%。", "关键材料保障能力 = 75 % @2025", "航空领域关键材料保障能力 = 80 % @2025", "船舶领域关键材料保障能力 = 60 % @2025")]
    [InlineData("到2025年，东港、西港、南港三大基地分别并网300万、150万、50万千瓦。", "东港基地 = 300 万千瓦 @2025", "西港基地 = 150 万千瓦 @2025", "南港基地 = 50 万千瓦 @2025")]
    public void Gives_each_of_a_list_its_figure(string text, params string[] expected) => Assert.Equal(expected, Lines(text));

    [Fact]
    public void Gives_each_year_of_two_its_figure_in_every_pair_of_the_sentence() =>
        Assert.Equal(
            ["渔民安全素养水平 >= 22 % @2022", "渔民安全素养水平 >= 30 % @2030", "持证上岗比例 >= 37 % @2022", "持证上岗比例 >= 40 % @2030"],
            Lines("到2022年和2030年，渔民安全素养水平分别不低于22%和30%，持证上岗比例达到37%及以上和40%及以上。"));

    [Fact]
    public void Does_not_part_two_levels_of_government() =>
        Assert.Equal(["省、市两级港口智能办理率 = 40 % @2025"], Lines("到2025年，省、市两级港口智能办理率达到40%。"));

    [Theory]
    [InlineData("到2025年，新开工船台2000座，其中800座年内投用。", "船台 = 800 座")]
    [InlineData("到2025年，研制检测装置6套，2023年先行1套。", "检测装置 = 1 套")]
    public void Counts_some_of_those_before(string text, string expected) => Assert.Contains(Lines(text), l => l.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Names_a_series_by_the_noun_before_its_comma() =>
        Assert.Equal(
            ["全市海工装备产量 = 13 万台 @2023", "全市海工装备产量 = 16 万台 @2024"],
            Lines("全市海工装备产量，2023年13万台、2024年16万台。"));

    [Fact]
    public void Says_of_what_a_share_is_where_the_clause_before_tells_it() =>
        Assert.Equal(["沿海长距离运输的煤炭铁路运输比例 = 90 % @2025"], Lines("到2025年，沿海长距离运输的煤炭中，铁路运输比例达到90%。"));

    [Fact]
    public void Names_the_fields_of_which_each_has_so_many() =>
        Assert.Equal(["造船、物流、养殖行业各示范工厂 >= 10 个 @2025"], Lines("到2025年，在造船、物流、养殖等行业各遴选10个以上示范工厂。"));
}
