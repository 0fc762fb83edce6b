using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

public class GoalExtractorTests
{
    const string Plan = """
        一、总体要求
        （一）指导思想。以航运强国建设为引领，推动高质量发展。
        （二）主要目标。到2025年，船舶绿色技术体系基本建立，岸电覆盖率达到60%，建成以沿海枢纽港为骨干，内河港口为支撑的港口群。
        二、重点任务
        （一）完善绿色航道网络。加快疏浚内河航道。
        1.推广电动船舶。支持短途航线先行。
        三、保障措施
        （一）加强组织领导。
        （二）加大资金支持力度。
        """;

    [Fact]
    public void Reads_goals_tasks_and_measures_with_deadline_and_section()
    {
        var goals = ReadGoals(Plan);
        Assert.Equal(
            [
                "goal 船舶绿色技术体系基本建立 2025 主要目标",
                "goal 建成以沿海枢纽港为骨干，内河港口为支撑的港口群 2025 主要目标",
                "task 完善绿色航道网络  ",
                "task 推广电动船舶  ",
                "measure 加大资金支持力度  ",
            ],
            goals.Where(g => g.Text != "加强组织领导").Select(g => $"{g.Kind} {g.Text} {g.Deadline} {(g.Kind == "goal" ? g.Section : "")}"));
    }

    [Fact]
    public void The_span_holds_the_words() => Assert.All(ReadGoals(Plan), g => Assert.Equal(g.Text, Plan[g.Span.Start..g.Span.End]));

    [Fact]
    public void Slogans_and_clauses_with_figures_are_no_goals() => Assert.DoesNotContain(ReadGoals(Plan), g => g.Text.Contains("引领", StringComparison.Ordinal) || g.Text.Contains("60%", StringComparison.Ordinal));

    [Fact]
    public void An_outcome_with_a_time_of_its_own_is_a_goal_in_any_section() =>
        Assert.Contains(ReadGoals(Plan.Replace("加快疏浚内河航道。", "加快疏浚。到2024年，航道安全监测体系基本建立。", StringComparison.Ordinal)), g => g is { Text: "航道安全监测体系基本建立", Deadline: "2024", Kind: "goal" });

    [Fact]
    public void What_says_how_the_document_goes_on_is_no_goal() =>
        Assert.Empty(ReadGoals("二、重点任务\n（一）建设内容\n新建泊位。\n（二）支持方式\n后补助。\n三、保障措施\n（一）加强组织领导。\n（二）加强宣传引导。"));

    [Fact]
    public void A_piece_of_a_bracket_is_no_goal() =>
        Assert.DoesNotContain(ReadGoals("一、主要目标\n到2025年，实现码头（泊位，岸电）全覆盖。"), g => g.Text.StartsWith("岸电", StringComparison.Ordinal));

    [Fact]
    public void A_statute_sets_no_goals() => Assert.Empty(ReadGoals(Plan, "船舶管理办法"));

    [Fact]
    public void A_numbered_paragraph_under_a_heading_is_not_joined_to_it() =>
        Assert.Contains(ReadGoals("二、重点任务\n（一）提升港口能力\n1.\n增加泊位供给。深化改革。"), g => g.Text == "提升港口能力");
}
