using Vermilion.Linking.Comparing;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;

namespace Vermilion.Tests.Linking;

public sealed class ComparisonTests
{
    const string Head = "某某电池管理办法";
    const string One = "第一条 为了加强锂离子电池的回收利用，保护环境，制定本办法。";
    const string Two = "第二条 生产企业应当在产品上标明回收方式，并向社会公布回收网点的地址。";
    const string Three = "第三条 县级以上地方人民政府应当对回收企业的场地和设备进行监督检查。";
    const string Four = "第四条 违反本办法规定擅自拆解的，由主管部门处以五万元罚款。";

    static readonly DocumentReader Reader = new(Catalog.Default);

    static Comparison Compare(string[] a, string[] b) => Compare(string.Join('\n', [Head, .. a]), string.Join('\n', [Head, .. b]));

    static Comparison Compare(string a, string b) => Comparison.Of(Read(a), Read(b), new EnglishRenderer(Catalog.Default));

    static ReadResult Read(string text) => Reader.Read(new ReadRequest { Content = System.Text.Encoding.UTF8.GetBytes(text), MediaType = "text/plain" });

    static string Renumbered(string article, string number) => $"第{number}条{article[3..]}";

    [Fact]
    public void A_text_beside_itself_shows_no_change()
    {
        var comparison = Compare([One, Two, Three, Four], [One, Two, Three, Four]);

        Assert.Equal((4, 0, 0, 0, 0), (comparison.Count("same"), comparison.Count("changed"), comparison.Count("in"), comparison.Count("out"), comparison.Moved));
    }

    [Fact]
    public void Articles_are_aligned_though_they_were_renumbered()
    {
        var comparison = Compare([One, Three, Four], [One, Two, Renumbered(Three, "三"), Renumbered(Four, "四")]);
        var renumbered = Compare([One, Renumbered(Three, "二"), Renumbered(Four, "三")], [One, Two, Three, Four]);

        Assert.Equal((3, 1), (comparison.Count("same"), comparison.Count("in")));
        Assert.Equal(["第一条", "第二条", "第二条 → 第三条", "第三条 → 第四条"], renumbered.Sections.Select(s => s.Number));
        Assert.Equal(["same", "in", "same", "same"], renumbered.Sections.Select(s => s.Change));
    }

    [Fact]
    public void What_was_moved_is_the_same_article_elsewhere()
    {
        var comparison = Compare([One, Two, Three, Four], [One, Renumbered(Four, "二"), Renumbered(Two, "三"), Renumbered(Three, "四")]);

        Assert.Equal(4, comparison.Count("same"));
        Assert.Equal("第四条 → 第二条", Assert.Single(comparison.Sections, s => s.Moved).Number);
    }

    [Fact]
    public void The_characters_that_changed_are_marked_in_the_article()
    {
        var comparison = Compare([One, Four], [One, Four.Replace("五万元", "十万元", StringComparison.Ordinal)]);

        var changed = Assert.Single(comparison.Sections, s => s.Change == "changed");
        Assert.Contains(new Stretch("out", "五"), changed.Stretches);
        Assert.Contains(new Stretch("in", "十"), changed.Stretches);
        Assert.Equal(2, changed.Stretches.Count(s => s.Change == "same"));
    }

    [Fact]
    public void What_went_out_stands_where_it_stood()
    {
        var comparison = Compare([One, Two, Three, Four], [One, Renumbered(Three, "二"), Renumbered(Four, "三")]);

        Assert.Equal(["same", "out", "same", "same"], comparison.Sections.Select(s => s.Change));
        Assert.Equal("第二条", comparison.Sections[1].Number);
    }

    [Fact]
    public void Stretches_put_together_again_are_the_two_texts()
    {
        const string a = "到2025年，新能源汽车销量占比达到25%左右😀，建成一批示范工程。", b = "到2025年，新能源汽车新车销量占比达到20%左右😁；建成示范工程。";
        var stretches = Stretches.Of(a, b);

        Assert.Equal(a, string.Concat(stretches.Where(s => s.Change != "in").Select(s => s.Text)));
        Assert.Equal(b, string.Concat(stretches.Where(s => s.Change != "out").Select(s => s.Text)));
    }

    [Fact]
    public void A_target_is_compared_as_a_target()
    {
        var comparison = Compare(
            "新能源汽车产业发展规划（征求意见稿）\n到2025年，新能源汽车新车销量占比达到25%。",
            "新能源汽车产业发展规划\n到2025年，新能源汽车新车销量占比达到20%。");

        var target = Assert.Single(comparison.Targets);
        Assert.Equal(("changed", "a"), (target.Change, target.More));
        Assert.EndsWith(": 25 → 20 percent by 2025", target.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("到2025年，工业机器人保有量达到1万台。", "到2025年，工业机器人保有量达到20000台。", "b")]
    [InlineData("到2025年，万元产值用水量控制在50立方米以内。", "到2025年，万元产值用水量控制在40立方米以内。", "b")]
    [InlineData("到2025年，工业机器人保有量达到1万台。", "到2023年，工业机器人保有量达到1万台。", "b")]
    [InlineData("到2023年，工业机器人保有量达到1万台。", "到2025年，工业机器人保有量达到2万台。", null)]
    [InlineData("到2025年，工业机器人保有量达到1万台。", "到2025年，工业机器人保有量达到10000台。", null)]
    public void Who_asks_for_more_is_told_by_value_direction_and_day(string national, string provincial, string? more)
    {
        var target = Assert.Single(Compare($"机器人产业发展规划\n{national}", $"某省机器人产业发展规划\n{provincial}").Targets);

        Assert.Equal(more, target.More);
    }

    [Fact]
    public void Other_indicators_are_not_put_beside_each_other()
    {
        var comparison = Compare("产业发展规划\n到2025年，工业机器人保有量达到1万台。", "产业发展规划\n到2025年，数字经济占比达到20%。");

        Assert.Equal(["in", "out"], comparison.Targets.Select(t => t.Change));
    }

    [Fact]
    public void The_summary_says_what_came_in_and_went_out() =>
        Assert.StartsWith("Sections: 1 the same, 0 changed, 1 new, 1 gone; 0 of them moved.", Compare([One, Two], [One, Renumbered(Four, "二")]).Summary, StringComparison.Ordinal);
}
