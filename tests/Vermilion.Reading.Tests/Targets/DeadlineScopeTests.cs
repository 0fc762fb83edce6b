namespace Vermilion.Reading.Tests.Targets;

/// <summary>By when each figure is due, where the time stands in another clause, sentence, line, heading or in the title.</summary>
public class DeadlineScopeTests
{
    const string Plan = "港口绿色发展实施方案";
    const string ThreeYears = "港口绿色发展行动方案（2024—2026年）";

    static string Due(string text, string title = Plan, int? year = 2024) =>
        string.Join(' ', TargetReading.ReadTargets(text, title, year).Select(t => FormattableString.Invariant($"{t.Value}@{t.Deadline}")));

    [Theory]
    [InlineData("一、主要目标\n2026年具体目标：\n——岸电泊位达到300个。\n——岸电覆盖率达到80%。", "300@2026 80@2026")]
    [InlineData("一、主要目标\n2026年主要指标：\n1.岸电泊位达到300个；\n2.岸电覆盖率达到80%。", "300@2026 80@2026")]
    [InlineData("一、主要目标\n2026年的具体目标是：\n岸电泊位达到300个。\n岸电覆盖率达到80%。", "300@2026 80@2026")]
    [InlineData("一、主要目标\n到2030年，港口基本转型，岸电泊位达到900个。\n2026年目标如下：\n——岸电覆盖率达到80%。", "900@2030 80@2026")]
    [InlineData("一、主要目标\n第一步，到2026年，基础夯实；第二步，到2030年，全面转型。\n2026年的目标是：\n——岸电覆盖率达到80%。", "80@2026")]
    [InlineData("一、主要目标\n展望2035年，港口全面转型。到2030年：\n——岸电覆盖率达到80%。", "80@2030")]
    [InlineData("一、主要目标\n“十五五”期间，新建码头30座；到2030年，实现下列目标：\n——岸电覆盖率达到80%。", "30@2026/2030 80@2030")]
    [InlineData("一、主要目标\n到2027年，实现以下目标：\n（一）设施完善。岸电泊位达到300个。\n（二）运行高效。岸电覆盖率达到80%。", "300@2027 80@2027")]
    [InlineData("一、主要目标\n到2027年，实现以下目标：\n（一）设施完善。岸电泊位达到300个。\n二、重点任务\n新建换电站50座。", "300@2027 50@")]
    public void A_lead_line_governs_its_list(string text, string expected) => Assert.Equal(expected, Due(text));

    [Theory]
    [InlineData("一、各市目标（2027年）\n东港：岸电泊位达到30个；西港：岸电覆盖率达到80%。", "30@2027 80@2027")]
    [InlineData("一、分区目标（到2027年）\n岸电泊位达到30个。\n二、重点任务\n新建换电站50座。", "30@2027 50@")]
    [InlineData("一、重点任务\n（一）设施建设（2025年底前）\n新建换电站50座。\n（二）船舶更新\n新建电动船60艘。", "50@2025-12-31 60@")]
    [InlineData("一、重点任务\n到2027年，全省岸电泊位达到300个。\n东港：新建岸电泊位100个；\n西港：新建岸电泊位200个。", "300@2027 100@2027 200@2027")]
    [InlineData("一、重点任务\n到2027年，全省岸电泊位达到300个。\n新建换电站50座。", "300@2027 50@")]
    [InlineData("一、重点任务\n到2027年，全省岸电泊位达到300个。\n3.船舶更新：新建电动船60艘。", "300@2027 60@")]
    public void A_heading_with_its_year_and_a_list_of_places_pass_it_on(string text, string expected) => Assert.Equal(expected, Due(text));

    [Theory]
    [InlineData("2025年全市港口重点任务清单", 2025, "一、设施\n1.新建岸电泊位30个。", "30@2025")]
    [InlineData("某市人民政府关于印发《2025年港口重点任务清单》的通知", 2025, "一、设施\n1.新建岸电泊位30个。", "30@2025")]
    [InlineData("2026年港口工作要点", 2025, "一、设施\n年底前新建岸电泊位30个。", "30@2026-12-31")]
    [InlineData("2025年度港口岸电建设实施方案", 2025, "一、设施\n新建岸电泊位30个。", "30@2025")]
    [InlineData("2025年港口工作要点", 2025, "一、设施\n三季度前新建岸电泊位30个。", "30@2025-09-30")]
    [InlineData("2025年港口工作要点", 2025, "一、设施\n上半年新建岸电泊位30个，全年新建岸电泊位80个。", "30@2025-06-30 80@2025")]
    [InlineData("2025年港口工作要点", 2025, "一、设施\n改造进度一季度、二季度、三季度末分别达到15%、40%、75%。", "15@2025-03-31 40@2025-06-30 75@2025-09-30")]
    [InlineData("2025年港口工作要点", 2025, "一、设施\n到2027年，岸电覆盖率达到80%。", "80@2027")]
    [InlineData("2030年前港口碳达峰行动方案", 2025, "一、设施\n新建岸电泊位30个。", "30@")]
    [InlineData("迈向2035年港口发展行动方案", 2025, "一、设施\n新建岸电泊位30个。", "30@")]
    [InlineData(ThreeYears, 2024, "一、设施\n新建岸电泊位30个。", "30@")]
    public void In_a_document_of_one_year_all_is_due_in_it(string title, int year, string text, string expected) => Assert.Equal(expected, Due(text, title, year));

    [Theory]
    [InlineData("示范泊位3年建设20个。", Plan, "20@2027")]
    [InlineData("三年累计新增岸电泊位300个。", Plan, "300@2027")]
    [InlineData("岸电设施投资三年合计700亿元。", Plan, "700@2027")]
    [InlineData("五年累计新建岸电泊位300个，岸电覆盖率达到80%。", Plan, "300@2029 80@")]
    [InlineData("三年累计新增岸电泊位300个。", ThreeYears, "300@2024/2026")]
    [InlineData("五年累计新增岸电泊位300个。", ThreeYears, "300@")]
    [InlineData("三年内新建岸电泊位300个。", Plan, "300@2027")]
    [InlineData("2024—2026年，三年累计新建岸电泊位5000个，其中2024年1000个，后两年各2000个。", Plan, "5000@2024/2026 1000@2024 2000@2025/2026")]
    [InlineData("再用五年时间，至2030年，岸电泊位、换电站分别达到300个、40座。", Plan, "300@2030 40@2030")]
    [InlineData("未来三年，新建岸电泊位300个。", Plan, "300@2024/2026")]
    public void Counts_years_from_the_signing_or_within_the_span(string sentence, string title, string expected) => Assert.Equal(expected, Due("一、重点任务\n" + sentence, title));

    [Theory]
    [InlineData("岸电泊位2025年6月底前达到2000个，至年底达到4000个。", "2000@2025-06-30 4000@2025-12-31")]
    [InlineData("岸电覆盖率2025年、2027年分别达到60%、80%。", "60@2025 80@2027")]
    [InlineData("岸电泊位2025年达到200个，2026年达到300个，2027年达到400个。", "200@2025 300@2026 400@2027")]
    [InlineData("到2025年岸电覆盖率达到60%，到2027年达到80%，力争达到85%。", "60@2025 80@2027 85@2027")]
    [InlineData("2026年一季度末前新建岸电泊位30个。", "30@2026-03-31")]
    [InlineData("2025年第三季度前新建岸电泊位30个。", "30@2025-09-30")]
    [InlineData("“十四五”后两年新建岸电泊位30个。", "30@2024/2025")]
    public void Several_times_in_a_sentence_each_govern_their_own(string sentence, string expected) => Assert.Equal(expected, Due("一、重点任务\n" + sentence));

    [Theory]
    [InlineData("2025—2027年累计新建岸电泊位150个。岸电覆盖率提高到55%。", "150@2025/2027 55@")]
    [InlineData("到2027年，岸电泊位达到300个。每年新建换电站20座。", "300@2027 20@")]
    [InlineData("到2027年，岸电泊位达到300个，每年新建换电站20座。", "300@2027 20@")]
    [InlineData("2027年起每年新建换电站20座。", "20@2027/")]
    [InlineData("“十五五”期间每年新建换电站20座。", "20@2026/2030")]
    public void What_is_done_each_year_and_the_years_of_another_sentence_pass_nothing_on(string text, string expected) => Assert.Equal(expected, Due("一、重点任务\n" + text));

    [Theory]
    [InlineData("一、总体要求\n2024年，新建岸电泊位60个；岸电投资达到48亿元。\n2025年，岸电投资达到55亿元。\n2026年，岸电泊位达到500个；岸电投资达到63亿元。", "60@2024 48@2024 55@2025 500@2026 63@2026")]
    [InlineData("一、重点任务\n2025年新建岸电泊位20个，2026年达到80个。岸电覆盖率达到70%。", "20@2025 80@2026 70@2026")]
    public void The_years_of_a_plan_govern_their_paragraphs(string text, string expected) => Assert.Equal(expected, Due(text, ThreeYears));
}
