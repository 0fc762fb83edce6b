using Vermilion.Linking.Ledger;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Linking;

public class IndicatorKeysTests
{
    static readonly IndicatorKeys Keys = new(Catalog.Default);

    [Theory]
    [InlineData("全国铁路营业里程", "铁路营业里程")]
    [InlineData("江西省数字经济核心产业增加值占地区生产总值比重", "全省数字经济核心产业增加值占GDP的比重")]
    [InlineData("国家级专精特新“小巨人”企业", "国家级专精特新小巨人企业")]
    [InlineData("力争新型储能装机规模", "新型储能装机规模")]
    [InlineData("到2025年全国粮食产量", "粮食产量")]
    [InlineData("“十四五”期间软件业务收入年均增长", "软件业务收入")]
    [InlineData("软件业务收入年均复合增长率", "软件业务收入")]
    [InlineData("新能源汽车市占率", "新能源汽车市场占有率")]
    [InlineData("非化石能源消费占比", "非化石能源消费比重")]
    [InlineData("可再生能源发电量在全社会用电量增量中的占比", "可再生能源发电量占全社会用电量增量的比重")]
    [InlineData("风电与太阳能发电量", "风电和太阳能发电量")]
    [InlineData("新能源汽車銷量", "新能源汽车销售量")]
    [InlineData("中药工业总产值占全市医药工业总产值比重", "中药工业总产值占医药工业总产值的比例")]
    public void Two_names_of_one_indicator_have_one_key(string one, string other) => Assert.Equal(Keys.Of(one), Keys.Of(other));

    [Theory]
    [InlineData("新增装机容量", "装机容量")]
    [InlineData("新建充电桩", "充电桩")]
    [InlineData("公路里程", "铁路里程")]
    [InlineData("日产能", "年产能")]
    [InlineData("农村自来水普及率", "农村自来水覆盖率")]
    public void Two_indicators_have_two(string one, string other) => Assert.NotEqual(Keys.Of(one), Keys.Of(other));

    [Theory]
    [InlineData("占比")]
    [InlineData("规模")]
    [InlineData("产值")]
    [InlineData("年均增速")]
    [InlineData("“”")]
    [InlineData("计划总投资")]
    [InlineData("雄安新区计划投资")]
    [InlineData("全省力争完成")]
    [InlineData("我国")]
    public void What_says_nothing_by_itself_has_none(string indicator) => Assert.Null(Keys.Of(indicator));

    [Fact]
    public void The_English_of_a_term_meets_its_Chinese() => Assert.Equal(Keys.Of("粮食产量"), Keys.Of("Grain output"));

    [Fact]
    public void A_word_that_only_holds_another_keeps_its_letters() => Assert.Contains("普及率", Keys.Of("5G用户普及率"), StringComparison.Ordinal);

    [Fact]
    public void A_key_is_the_key_of_itself() =>
        Assert.All(["全国铁路营业里程", "软件业务收入年均增长", "大宗工业固体废物综合利用率", "产能利用率"], name => Assert.Equal(Keys.Of(name), Keys.Of(Keys.Of(name)!)));
}
