namespace Vermilion.Reading.Tests.Targets;

public class SharedFiguresTests
{
    static IEnumerable<string> Read(string text) =>
        DocumentReader.Default.Read(new ReadRequest
        {
            Content = System.Text.Encoding.UTF8.GetBytes("某市人民政府关于加快制造业发展的实施意见\n一、主要目标\n" + text),
            MediaType = "text/plain",
            Charset = "utf-8",
            Published = new DateOnly(2021, 2, 1),
        }).Targets.Select(t => $"{t.Indicator} {t.Comparator} {t.Value} {t.Unit}");

    [Fact]
    public void One_figure_holds_for_each_member_of_a_list() =>
        Assert.Equal(["设备联网率 >= 90 %", "工序数控化率 >= 90 %"], Read("到2025年，设备联网率、工序数控化率均达到90%以上。"));

    [Fact]
    public void The_figure_that_a_goal_starts_from_is_no_goal() =>
        Assert.Equal(["全市年产能 = 200 万台"], Read("到2025年，全市年产能由原来的100万台提高到200万台。"));

    [Fact]
    public void One_for_each_place_is_a_count() =>
        Assert.Equal(["每个设区市公共实训中心 = 1 家"], Read("到2025年，每个设区市建设一家公共实训中心。"));

    [Fact]
    public void What_each_person_gets_is_a_norm_and_no_goal() =>
        Assert.Empty(Read("为每位导师选配2名学员。"));
}
