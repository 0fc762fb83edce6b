using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class EnglishTargetsTests
{
    static string[] Read(string text) => [.. EnglishTargets.Read(text, 2021).Select(TargetReading.Line)];

    [Theory]
    [InlineData("The plan aims to raise the efficiency of shipyards by at least 20 percent by 2023.", "the efficiency of shipyards >= 20 % @2023")]
    [InlineData("The ministry will draft more than 30 standards by 2025.", "standards > 30  @2025")]
    [InlineData("Shore power coverage will reach 70 percent by the end of 2024.", "Shore power coverage = 70 % @2024-12-31")]
    [InlineData("Ports are to cut energy use per tonne by 8 percent by 2025.", "energy use per tonne = -8 % @2025")]
    public void Reads_a_target(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("Analysts expect the market to reach USD 190 billion by 2026.")]
    [InlineData("Throughput rose by 8 percent by 2020.")]
    [InlineData("The port is expected to reach 50 percent by 2025.")]
    [InlineData("The yard will build 12 vessels.")]
    public void Reads_no_forecast_and_no_report(string text) => Assert.Empty(Read(text));
}
