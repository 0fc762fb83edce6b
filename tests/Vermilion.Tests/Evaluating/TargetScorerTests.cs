using Vermilion.Evaluating;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

public sealed class TargetScorerTests
{
    const string Text = "到2027年，全市风电装机达到500万千瓦以上，光伏装机达到500万千瓦以上，绿色电力占比不低于30%。";

    static readonly GoldTarget Wind = Readings.Wanted("500万千瓦以上", "风电装机", 500, "万千瓦", "2027");
    static readonly GoldTarget Sun = Readings.Wanted("500万千瓦以上", "光伏装机", 500, "万千瓦", "2027");
    static readonly GoldTarget Green = Readings.Wanted("不低于30%", "绿色电力占比", 30, "%", "2027");

    static TargetFinding Found(string indicator, decimal value = 500, string unit = "万千瓦", string words = "500万千瓦以上", string? deadline = "2027") =>
        Readings.Found(Text, words, indicator, value, unit, deadline);

    [Fact]
    public void A_target_counts_once_and_goes_to_the_gold_whose_indicator_it_has()
    {
        var score = Readings.Score(Text, new GoldFacts { Targets = [Wind, Sun, Green] }, Readings.With(Found("光伏装机")));
        Assert.Equal(new Tally(3, 1, 1, 0), score.Tallies["targets"]);
        Assert.Equal(new Tally(1, 1, 1, 0), score.Tallies["targets.indicator"]);
        Assert.Equal(["风电装机 >= 500 万千瓦 by 2027", "绿色电力占比 >= 30 % by 2027"], score.Misses.Select(m => m.Expected));
        Assert.All(score.Misses, m => Assert.Equal(("missed", Text), (m.Kind, m.Sentence)));
    }

    [Fact]
    public void The_same_target_twice_is_right_once_and_false_once()
    {
        var score = Readings.Score(Text, new GoldFacts { Targets = [Green] }, Readings.With(Found("绿色电力占比", 30, "%", "不低于30%"), Found("绿色电力占比", 30, "%", "30%")));
        Assert.Equal(new Tally(1, 2, 1, 0), score.Tallies["targets"]);
        Assert.Equal("false", Assert.Single(score.Misses).Kind);
    }

    [Fact]
    public void A_wrong_unit_is_missed_and_false_and_listed_as_one_line()
    {
        var score = Readings.Score(Text, new GoldFacts { Targets = [Green] }, Readings.With(Found("绿色电力占比", 30, "个百分点", "30%")));
        Assert.Equal(new Tally(1, 1, 0, 0), score.Tallies["targets"]);
        var miss = Assert.Single(score.Misses);
        Assert.Equal(("wrong", "绿色电力占比 >= 30 % by 2027", "绿色电力占比 >= 30 个百分点 by 2027"), (miss.Kind, miss.Expected, miss.Found));
    }

    [Fact]
    public void An_upper_value_must_be_the_same()
    {
        var gold = Green with { Given = new HashSet<string> { "value", "valueMax", "unit" }, ValueMax = 35 };
        Assert.Equal(0, Readings.Score(Text, new GoldFacts { Targets = [gold] }, Readings.With(Found("绿色电力占比", 30, "%", "不低于30%"))).Tallies["targets"].Right);
    }

    [Fact]
    public void What_is_optional_or_to_be_ignored_counts_neither_way()
    {
        var at = Text.IndexOf("光伏", StringComparison.Ordinal);
        var facts = new GoldFacts { Targets = [Wind], OptionalTargets = [Green], IgnoreSpans = [new TextSpan(at, at + 14)] };
        var sun = Found("光伏装机") with { Span = new TextSpan(at + 6, at + 14) };
        var score = Readings.Score(Text, facts, Readings.With(Found("风电装机"), sun, Found("占比", 30, "%", "不低于30%")));
        Assert.Equal(new Tally(1, 1, 1, 0), score.Tallies["targets"]);
        Assert.Empty(score.Misses);
    }

    [Fact]
    public void An_optional_target_takes_its_finding_before_a_like_one_elsewhere()
    {
        const string Twice = "总产值达到50亿元。远期看，总产值达到50亿元也有可能。";
        var facts = new GoldFacts
        {
            Targets = [Readings.Wanted("总产值达到50亿元。", "总产值", 50, "亿元")],
            OptionalTargets = [Readings.Wanted("总产值达到50亿元也", "总产值", 50, "亿元")],
        };
        var later = Readings.Found(Twice, "50亿元也", "总产值", 50, "亿元") with { Sentence = "远期看，总产值达到50亿元也有可能。" };
        Assert.Equal(new Tally(1, 0, 0, 0), Readings.Score(Twice, facts, Readings.With(later)).Tallies["targets"]);
    }

    [Fact]
    public void Each_field_of_a_found_target_is_right_absent_or_wrong_and_the_tuple_wants_all()
    {
        var score = Readings.Score(Text, new GoldFacts { Targets = [Wind, Sun, Green] },
            Readings.With(Found("全市风电装机"), Found("光伏装机", deadline: null), Found("绿色电力占比", 30, "%", "30%") with { Comparator = "=" }));
        Assert.Equal(new Tally(3, 2, 2, 1), score.Tallies["targets.deadline"]);
        Assert.Equal(1, score.Tallies["targets.comparator"].Wrong);
        Assert.Equal((3, 2), (score.Tallies["targets.indicator"].Right, score.Tallies["targets.indicator.exact"].Right));
        Assert.Equal(new Tally(3, 3, 1, 0), score.Tallies["targets.tuple"]);
    }

    [Fact]
    public void A_field_that_the_gold_leaves_out_is_not_scored()
    {
        var bare = new GoldTarget(new HashSet<string> { "value", "unit" }, 30, null, "%");
        var score = Readings.Score(Text, new GoldFacts { Targets = [bare] }, Readings.With(Found("占比", 30, "%", "30%")));
        Assert.Equal(["targets", "targets.tuple"], score.Tallies.Keys.Order());
        Assert.Equal(1, score.Tallies["targets.tuple"].Right);
    }

    [Fact]
    public void Documents_without_annotated_targets_score_none() =>
        Assert.Empty(Readings.Score(Text, new GoldFacts(), Readings.With(Found("风电装机"))).Tallies);

    [Fact]
    public void A_deadline_is_explicit_inherited_or_none()
    {
        const string Plan = "到2027年，产值达到50亿元。\n培育企业20家。\n建设园区3个。";
        var facts = new GoldFacts { Targets = [Readings.Wanted("50亿元", "产值", 50, "亿元", "2027"), Readings.Wanted("20家", "企业", 20, "家", "2027"), Readings.Wanted("3个", "园区", 3, "个")] };
        var score = Readings.Score(Plan, facts, Readings.With(
            Readings.Found(Plan, "50亿元", "产值", 50, "亿元", "2027-12-31"), Readings.Found(Plan, "20家", "企业", 20, "家"), Readings.Found(Plan, "3个", "园区", 3, "个", "2027")));
        Assert.Equal(new Tally(1, 1, 1, 0), score.Tallies["targets.deadline.explicit"]);
        Assert.Equal(new Tally(1, 0, 0, 1), score.Tallies["targets.deadline.inherited"]);
        Assert.Equal(new Tally(1, 1, 0, 0), score.Tallies["targets.deadline.none"]);
        Assert.Equal(2, score.Misses.Count(m => m.Field == "targets.deadline"));
    }
}
