using System.Diagnostics;
using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class EnglishTargetsTests
{
    const string Policy = "The shipping ministry issued an action plan for ports on Monday.\n";

    static string[] Read(string text, int year = 2021) => [.. EnglishTargets.Read(Policy + text, year).Select(TargetReading.Line)];

    static TargetFinding One(string text, int year = 2021) => Assert.Single(EnglishTargets.Read(Policy + text, year));

    [Theory]
    [InlineData("The plan aims to raise the efficiency of shipyards by at least 20 percent by 2023.", "efficiency of shipyards >= 20 % @2023")]
    [InlineData("The ministry will draft more than 30 standards by 2025.", "standards > 30  @2025")]
    [InlineData("Shore power coverage will reach 70 percent by the end of 2024.", "Shore power coverage = 70 % @2024-12-31")]
    [InlineData("Ports are to cut energy use per tonne by 8 percent by 2025.", "energy use per tonne = -8 % @2025")]
    [InlineData("By 2025, the country will have set up 40 green ports.", "green ports = 40  @2025")]
    [InlineData("The PUE of port data rooms shall fall below 1.3 by 2023.", "PUE of port data rooms < 1.3  @2023")]
    [InlineData("By 2025, automated berths should contribute more than 40 percent of throughput.", "contribution of automated berths to throughput > 40 % @2025")]
    public void Reads_a_target(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("The annual output of ballast systems will be between 1,000 and 2,000 units by 2025.", "annual output of ballast systems range 1000..2000 units @2025")]
    [InlineData("By 2025, six to eight Chinese yards should rank among the world's 50 largest builders.", "Chinese yards among world's 50 largest builders range 6..8  @2025")]
    [InlineData("By 2025, quays should receive 3.3 trillion kilowatt-hours of electricity from shore grids.", "electricity from shore grids = 3.3 trillion kilowatt-hours @2025")]
    [InlineData("By 2025, use of ammonia will exceed 60 million tonnes of standard coal.", "use of ammonia > 60 million tonnes of standard coal @2025")]
    [InlineData("Output of green ships is to double by 2025.", "Output of green ships = 2 times @2025")]
    [InlineData("Three to five pilot harbours will be nurtured by the end of 2025.", "pilot harbours range 3..5  @2025-12-31")]
    [InlineData("Dredging shall not exceed 30 million tonnes by 2025.", "Dredging <= 30 million tonnes @2025")]
    public void Keeps_the_number_and_its_unit_as_written(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("over 2021-2025", "2021/2025")]
    [InlineData("during the 14th Five-Year Plan period (2021-2025)", "2021/2025")]
    [InlineData("by the end of the 14th Five-Year Plan period", "2025")]
    [InlineData("by the end of June 2023", "2023-06-30")]
    [InlineData("this year", "2021")]
    [InlineData("by the end of this year", "2021-12-31")]
    [InlineData("within three years", "2024")]
    [InlineData("before 2030", "2030")]
    public void Reads_the_deadline(string words, string expected) => Assert.Equal(expected, One($"The port authority will add 200 berths {words}.").Deadline);

    [Fact]
    public void Carries_a_deadline_over_the_sentences_of_its_paragraph()
    {
        var text = "By 2025, 33% of cargo should come from railways, with inland feeders contributing about 18%. Use of shore power will exceed 60 million tonnes.";

        Assert.Equal(["cargo from railways = 33 % @2025", "cargo from inland feeders ~ 18 % @2025", "Use of shore power > 60 million tonnes @2025"], Read(text));
    }

    [Fact]
    public void Gives_each_figure_the_deadline_nearest_to_it()
    {
        var text = "By 2025, the share of electric tugs will rise to around 20 percent, and to around 45 percent by 2030.";

        Assert.Equal(["share of electric tugs ~ 20 % @2025", "share of electric tugs ~ 45 % @2030"], Read(text));
    }

    [Fact]
    public void Shares_the_verb_and_its_sign_with_what_is_joined_to_it()
    {
        var text = "By 2025, energy use per tonne will drop by 13.5 percent and carbon emissions per tonne by 18 percent compared with 2020.";

        Assert.Equal(["energy use per tonne = -13.5 % @2025", "carbon emissions per tonne = -18 % @2025"], Read(text));
        Assert.All(EnglishTargets.Read(Policy + text, 2021), t => Assert.Equal(("delta_pct", "2020"), (t.Kind, t.Baseline)));
    }

    [Fact]
    public void Reads_the_list_behind_as_follows()
    {
        var text = "The main targets for this year are as follows: throughput growth of around 5 percent; over 12 million new berth slots; and a drop of around 2.5 percent in energy use per tonne.";

        Assert.Equal(["throughput growth ~ 5 % @2024", "new berth slots > 12 million @2024", "energy use per tonne ~ -2.5 % @2024"], Read(text, 2024));
    }

    [Fact]
    public void Reads_the_growth_behind_a_figure_of_this_year_as_growth_on_last_year()
    {
        var found = EnglishTargets.Read(Policy + "The operator expects to carry 3.8 billion passengers this year, up 4.7 percent.", 2024).ToList();

        Assert.Equal(["passengers = 3.8 billion @2024", "growth of passengers = 4.7 % @2024"], found.Select(TargetReading.Line));
        Assert.Equal("2023", found[1].Baseline);
    }

    [Fact]
    public void Takes_the_year_of_a_work_report_for_what_it_arranges_and_nothing_from_its_review()
    {
        var text = "Government Work Report\nLast year, harbour output rose by 6 percent.\nWe have set the deficit ratio for this year at 3 percent and the deficit at 4.06 trillion yuan, an increase of 180 billion yuan.\nThis year, 700 billion yuan will be earmarked in the harbour budget for dredging.";

        Assert.Equal(
            ["deficit ratio = 3 % @2024", "deficit = 4.06 trillion yuan @2024", "harbour budget for dredging = 700 billion yuan @2024"],
            EnglishTargets.Read(text, 2024).Select(TargetReading.Line));
    }

    [Fact]
    public void Gives_what_the_headline_states_once()
    {
        var text = "Province to add over 40 km of quays this year\nThe provincial government aims to put more than 40 kilometers of new quays into service in 2021.";

        Assert.Equal(["new quays > 40 kilometers @2021"], EnglishTargets.Read(text, 2021).Select(TargetReading.Line));
    }

    [Theory]
    [InlineData("Analysts expect the market to reach USD 190 billion by 2026.")]
    [InlineData("Throughput rose by 8 percent by 2020.")]
    [InlineData("The yard will build 12 vessels.")]
    [InlineData("More than 1,100 cranes were in use this year.")]
    [InlineData("The city will pay subsidies of up to 10 million yuan to each yard by 2025.")]
    [InlineData("By 2025, the company will invest 5 billion yuan in its plant.")]
    [InlineData("The plan was released with seven other agencies this year.")]
    [InlineData("In 2020, investment in harbours came to 764.5 billion yuan, a rise of 7.5 percent.")]
    [InlineData("Article 5  Operators shall employ no fewer than 15 registered pilots.")]
    [InlineData("The five-year plan runs until 2025 and follows document No. 32.")]
    public void Reads_no_report_forecast_subsidy_or_plan_of_a_firm(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Reads_nothing_where_no_public_body_speaks() =>
        Assert.Empty(EnglishTargets.Read("Carmaker opens shop in Oslo\nIt wants to have 20 swap stations by the end of 2022.", 2021));

    [Fact]
    public void Leaves_out_where_a_change_begins() =>
        Assert.Equal(["Quay coverage = 24.1 % @2025"], Read("Quay coverage is expected to rise to 24.1 percent by 2025, from 23.04 percent in 2020."));

    [Fact]
    public void Spans_the_figure_from_its_comparator_to_its_unit()
    {
        var target = One("The plan aims to raise the efficiency of shipyards by at least 20 percent by 2023.");
        var text = Policy + "The plan aims to raise the efficiency of shipyards by at least 20 percent by 2023.";

        Assert.Equal("at least 20 percent", text[target.Span.Start..target.Span.End].Trim());
    }

    [Theory]
    [InlineData("will 20 percent and ")]
    [InlineData("by 2025, ")]
    [InlineData("from 1 to 2 to 3 ")]
    [InlineData("at least ")]
    public void Reads_a_long_line_in_linear_time(string part)
    {
        var text = Policy + string.Concat(Enumerable.Repeat(part, 20_000));
        var watch = Stopwatch.StartNew();
        _ = EnglishTargets.Read(text, 2021).Count();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }
}
