using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Tests;

public class BodyIndexTests
{
    static readonly BodyIndex Index = Catalog.Default.BodyIndex;

    [Theory]
    [InlineData("工业和信息化部", "miit")]
    [InlineData("中华人民共和国工业和信息化部", "miit")]
    [InlineData("国家发展改革委", "ndrc")]
    [InlineData("发展改革委", "ndrc")]
    [InlineData("住房城乡建设部", "mohurd")]
    [InlineData("卫生健康委", "nhc")]
    [InlineData("网信办", "cac")]
    [InlineData("教 育 部", "moe")]
    [InlineData("自然资源部办公厅", "mnr")]
    [InlineData("国家能源局综合司", "nea")]
    [InlineData("江西省人民政府", "prov_jiangxi")]
    [InlineData("江西省政府", "prov_jiangxi")]
    [InlineData("江西省人民政府办公厅", "prov_jiangxi_go")]
    [InlineData("北京市经济和信息化局", "bj_jxj")]
    [InlineData("商务部（代章）", "mofcom")]
    public void Resolves_full_and_short_names(string name, string expected) =>
        Assert.Equal(expected, Index.Resolve(name, new DateOnly(2021, 2, 1))?.Id);

    [Theory]
    [InlineData("国家工商行政管理总局", "2006-11-10", "saic")]
    [InlineData("国家卫生和计划生育委员会", "2017-09-22", "nhfpc")]
    [InlineData("国家金融监督管理总局", "2021-02-01", null)]
    [InlineData("中国银行保险监督管理委员会", "2020-01-26", "cbirc")]
    public void Resolves_a_name_as_of_the_day(string name, string day, string? expected) =>
        Assert.Equal(expected, Index.Resolve(name, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Id);

    [Theory]
    [InlineData("新浪网")]
    [InlineData("某某公司")]
    [InlineData("")]
    public void Does_not_guess_at_unknown_names(string name) => Assert.Null(Index.Resolve(name));

    [Theory]
    [InlineData("Ministry of Industry and Information Technology", "miit")]
    [InlineData("the National Development and Reform Commission", "ndrc")]
    [InlineData("MIIT", "miit")]
    [InlineData("ministry of commerce", "mofcom")]
    public void Resolves_English_names_and_acronyms(string name, string expected) => Assert.Equal(expected, Index.ResolveEnglish(name)?.Id);

    [Theory]
    [InlineData("工信部信管", 2020, "miit")]
    [InlineData("国办发", 2019, "gosc")]
    [InlineData("国令", 2018, "sc")]
    [InlineData("环发", 2000, "sepa")]
    [InlineData("商务部公告", 2020, "mofcom")]
    [InlineData("宁政发", 2020, null)]
    [InlineData("甲乙丙", 2020, null)]
    public void Resolves_a_stem_by_its_longest_code_on_the_day(string stem, int year, string? expected) =>
        Assert.Equal(expected, Index.ResolveStem(stem, new DateOnly(year, 6, 1))?.Id);

    [Fact]
    public void Splits_a_joint_list_that_lost_its_separators()
    {
        Assert.Equal(["财政部", "税务总局", "海关总署"], Index.SplitNames("财政部税务总局海关总署"));
        Assert.Equal(["江西省市场监督管理局"], Index.SplitNames("江西省市场监督管理局"));
        Assert.Equal(["国务院办公厅"], Index.SplitNames("国务院办公厅"));
    }

    [Fact]
    public void Finds_the_longest_name_at_a_position()
    {
        const string text = "由国务院办公厅牵头";
        Assert.Equal(("gosc", 6), (Index.MatchAt(text, 1).Body?.Id, Index.MatchAt(text, 1).Length));
    }
}
