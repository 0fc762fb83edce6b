using System.Xml.Linq;
using Vermilion.Model;
using Vermilion.Tracking.Charts;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tests.Tracking;

public class ChartTests
{
    static IndicatorStep Step(int number, decimal value, int year, string title = "某规划", string status = "final", params FollowedDocument[] follows) => new(
        number,
        new LedgerTarget
        {
            Title = title, DocumentStatus = status,
            Target = new TargetRow
            {
                DocumentId = $"d{number}", Ordinal = 0, Indicator = "占比", Comparator = "=", Value = value, Unit = "%", Kind = "share", Anchor = "x", Sentence = "x", SpanStart = 0, SpanEnd = 1,
                DueBy = new DateOnly(year, 12, 31), NormalValue = value, NormalUnit = "%",
            },
        },
        "open", follows);

    [Fact]
    public void The_chart_has_a_name_a_description_and_a_point_for_each_target()
    {
        var svg = XElement.Parse(IndicatorChart.Svg("c", "占比 in %", "%", [Step(1, 25, 2025, status: "draft", follows: new FollowedDocument("draftOf", "d2", "x")), Step(2, 20, 2025), Step(3, 50, 2035)]));

        Assert.Equal("img", svg.Attribute("role")!.Value);
        var labels = svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => svg.Descendants().Single(e => e.Attribute("id")?.Value == id).Value).ToList();
        Assert.Equal("占比 in %", labels[0]);
        Assert.Contains("2025: 25% (draft); 2025: 20%; 2035: 50%", labels[1], StringComparison.Ordinal);
        Assert.Equal(["point draft", "point", "point"], svg.Elements().Where(e => e.Name.LocalName == "circle").Select(e => e.Attribute("class")!.Value));
        Assert.Single(svg.Elements(), e => e.Attribute("class")?.Value == "follows");
    }

    [Fact]
    public void A_higher_value_stands_higher_and_a_later_year_further_right()
    {
        var points = XElement.Parse(IndicatorChart.Svg("c", "t", "%", [Step(1, 20, 2025), Step(2, 50, 2035)])).Elements().Where(e => e.Name.LocalName == "circle").ToList();

        Assert.True((double)points[0].Attribute("cy")! > (double)points[1].Attribute("cy")!);
        Assert.True((double)points[0].Attribute("cx")! < (double)points[1].Attribute("cx")!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-17)]
    [InlineData(42)]
    public void One_point_alone_is_drawn_inside_the_picture(int value)
    {
        var point = XElement.Parse(IndicatorChart.Svg("c", "t", "%", [Step(1, value, 2025)])).Elements().Single(e => e.Name.LocalName == "circle");

        Assert.InRange((double)point.Attribute("cy")!, 0, 340);
        Assert.InRange((double)point.Attribute("cx")!, 100, 760);
    }

    [Fact]
    public void Neither_style_nor_markup_of_a_title_gets_in()
    {
        var text = IndicatorChart.Svg("c", "<script>alert(1)</script>", "%", [Step(1, 1, 2025, "\"><style>*{}</style>")]);

        Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
        Assert.DoesNotContain(XElement.Parse(text).Descendants(), e => e.Name.LocalName is "script" or "style");
    }

    [Fact]
    public void The_timeline_has_a_circle_for_each_sector_and_year()
    {
        var svg = XElement.Parse(DeadlineTimeline.Svg("t", [new("rail", 2025, 4), new("rail", 2030, 1), new(null, 2025, 2)], s => s ?? "No sector", 2025));

        Assert.Equal(["rail, 2025: 4", "rail, 2030: 1", "No sector, 2025: 2"], svg.Elements().Where(e => e.Name.LocalName == "circle").Select(e => e.Value));
    }
}
