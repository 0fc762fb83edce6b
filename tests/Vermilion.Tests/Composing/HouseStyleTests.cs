using Vermilion.Composing.Parts;
using Vermilion.Composing.Styling;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing;

public sealed class HouseStyleTests
{
    static readonly HouseStyle Style = new(Catalog.Default);

    static Part Issue(params string[] texts) => PartIds.Give(IssueParts.Of(new Issue
    {
        Briefing = "b",
        Title = "T",
        Period = new ReportingPeriod(2021, 2),
        TopStories = [new TopStory { Headline = "H", Comment = [.. texts.Select(t => new Passage(t))] }],
    }), null, 1);

    [Theory]
    [InlineData("On 18th February 2021 it began", "18th February 2021", "February 18, 2021")]
    [InlineData("On 18 February it began", "18 February", "February 18")]
    [InlineData("On Feb. 18, 2021 it began", "Feb. 18", "February 18")]
    [InlineData("On February 18 2021 it began", "February 18 2021", "February 18, 2021")]
    [InlineData("On 2021-02-08 it began", "2021-02-08", "February 8, 2021")]
    [InlineData("Lift it by 20% at once", "20%", "20 percent")]
    [InlineData("Lift it by 2.5 per cent", "2.5 per cent", "2.5 percent")]
    [InlineData("It costs 70 billion yuan now", "70 billion yuan", "CNY 70 billion")]
    [InlineData("It costs RMB 70 million", "RMB 70", "CNY 70")]
    [InlineData("It costs US$5 million", "US$5", "USD 5")]
    [InlineData("It costs CNY 3bn", "3bn", "3 billion")]
    [InlineData("All 300000 firms", "300000", "300,000")]
    public void Writes_as_the_house_does(string text, string found, string suggested)
    {
        var finding = Assert.Single(Style.Check(Issue(text)));

        Assert.Equal((found, suggested), (finding.Found, finding.Suggested));
    }

    [Theory]
    [InlineData("On February 18, 2021, 20 percent of CNY 70 billion went to 300,000 firms")]
    [InlineData("The [plan](http://example.org/2021-02-18/300000%20x) of 2021 and 《通知20%》")]
    [InlineData("On May 4, house 20001A opened; the ratio is 1.23456")]
    public void Leaves_alone_what_is_right_and_addresses(string text) => Assert.Empty(Style.Check(Issue(text)));

    [Fact]
    public void A_body_has_its_full_name_first_and_its_acronym_then()
    {
        var root = Issue("In spring MIIT spoke.", "Then the Ministry of Industry and Information Technology wrote, and MIIT sent it.");

        var found = Style.Check(root);

        Assert.Equal(["the Ministry of Industry and Information Technology (MIIT)", "MIIT"], found.Select(f => f.Suggested));
        var mended = HouseStyle.Mend(root, found);
        Assert.Equal(["In spring the Ministry of Industry and Information Technology (MIIT) spoke.", "Then MIIT wrote, and MIIT sent it."], mended.List(PartKind.Stories)[0].List(PartKind.Comment).Select(p => p["text"]));
        Assert.Empty(Style.Check(mended));
    }

    [Fact]
    public void A_body_named_once_in_full_is_left_alone() => Assert.Empty(Style.Check(Issue("The Ministry of Finance pays.")));
}
