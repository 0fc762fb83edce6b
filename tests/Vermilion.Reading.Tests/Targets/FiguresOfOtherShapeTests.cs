using static Vermilion.Reading.Tests.Targets.TargetReading;

namespace Vermilion.Reading.Tests.Targets;

public sealed class FiguresOfOtherShapeTests
{
    [Theory]
    [InlineData("到2025年，船用材料产值向3000亿元迈进。", "船用材料产值 = 3000 亿元 @2025")]
    [InlineData("到2025年，岸电网络具备5%以上的尖峰响应能力。", "岸电网络尖峰响应能力 >= 5 % @2025")]
    [InlineData("到2025年，原料就地转化率再提高两个百分点。", "原料就地转化率 = 2 个百分点 @2025")]
    [InlineData("到2025年，通关时间再压缩三分之一。", "通关时间 = -33.3 % @2025")]
    [InlineData("到2025年，检测项目由23项扩充到50项。", "检测项目 = 50 项 @2025")]
    [InlineData("到2025年，在线监测覆盖率达到半数。", "在线监测覆盖率 = 50 % @2025")]
    [InlineData("到2025年，海工核心产业规模破千亿。", "海工核心产业规模 > 1000 亿元 @2025")]
    [InlineData("到2025年，入港船舶恢复至2019年的120%，渔业增加值占比达到5.5%。", "渔业增加值占比 = 5.5 % @2025")]
    [InlineData("到2025年，专任船员中大专以上学历比例达到95%。", "专任船员中大专以上学历比例 = 95 % @2025")]
    [InlineData("到2025年，研制标准物质300项、仪器仪表30款。", "仪器仪表 = 30 款 @2025")]
    [InlineData("到2025年，补齐5000个以上乡镇（街道）渔港设施。", "乡镇（街道）渔港设施 >= 5000 个 @2025")]
    [InlineData("到2025年，项目从签约至开工平均用时不超过100天。", "项目从签约至开工平均用时 <= 100 天 @2025")]
    [InlineData("到2025年，单家企业生产效率提升20%以上。", "单家企业生产效率 >= 20 % @2025")]
    public void Reads_the_figure(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Fact]
    public void Reads_the_smaller_as_the_better_for_a_precision() =>
        Assert.Equal(["测量不确定度 < 0.3 纳米 @2025"], Lines("到2025年，测量不确定度优于0.3纳米。"));

    [Theory]
    [InlineData("用5年时间，培育100个渔业示范县。", "渔业示范县 = 100 个 @2026")]
    [InlineData("到2025年，海工总销量占全国六成，甲公司全年销量达到50万台。", "甲公司全年销量 = 50 万台 @2025")]
    public void Reads_by_when(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("检定合格率低于95%的地区开展专项整治。")]
    [InlineData("连续无责里程达到1000公里后方可转入示范应用。")]
    [InlineData("处理100万人以上船员信息的，应当明确安全负责人。")]
    [InlineData("资助不超过直接费用的50%，年度总额不超过1500万元。")]
    [InlineData("2023年前完成7纳米以下制程靶材验证。")]
    [InlineData("开通道路里程由1.2万公里延伸到更多县区。")]
    public void Is_silent_on_conditions_and_caps(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void Reads_what_the_centre_issued_as_the_plan_itself() =>
        Assert.Equal(["船舶合格率 >= 98 % @2025"], Lines("（三）主要目标\n到2025年，船舶质量明显提高。\n——质量水平显著提升。供给更加适配，船舶合格率达到98%以上。", "中共中央 国务院印发《船舶强国建设纲要》", 2023));
}
