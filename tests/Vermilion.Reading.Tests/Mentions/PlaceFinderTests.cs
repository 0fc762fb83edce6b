using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests.Mentions;

public class PlaceFinderTests
{
    static readonly MentionExtractor Extractor = new(Catalog.Default);

    [Fact]
    public void Takes_the_longest_name() => Assert.Equal(["hainan-free-trade-port", "jiangsu", "suzhou"], Places("支持海南自由贸易港、江苏省和苏州市先行先试。"));

    [Theory]
    [InlineData("由北京市经济和信息化局负责。")]
    [InlineData("浙江省人民政府印发方案。")]
    [InlineData("南京大学与青岛啤酒股份有限公司合作。")]
    [InlineData("加快形成都市圈，推广东西部协作，发展朝阳产业。")]
    [InlineData("落实《上海市促进产业发展规划》。")]
    [InlineData("建设沿海口岸，促进日照充足地区光伏发展。")]
    public void A_name_within_another_is_no_place(string text) => Assert.Empty(Places(text));

    [Fact]
    public void A_city_whose_name_is_a_word_needs_its_mark() => Assert.Equal(["chaoyang"], Places("在朝阳市建设基地。"));

    [Fact]
    public void Of_two_cities_with_one_English_name_the_second_has_its_province() =>
        Assert.Equal(["suzhou", "suzhou-anhui"], Places("苏州与宿州结对。"));

    [Fact]
    public void Names_of_places_have_different_ids()
    {
        var ids = Catalog.Default.PlaceNames.All.Select(p => p.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    static IEnumerable<string> Places(string text) =>
        Extractor.Extract(new ReadingContext(new SourceText { Text = text, MediaType = "text/plain" }, new Header { Language = "zh" })).Places.Select(p => p.Place);
}
