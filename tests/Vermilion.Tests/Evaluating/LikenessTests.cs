using Vermilion.Evaluating;

namespace Vermilion.Tests.Evaluating;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("2025", "2025-12-31", true)]
    [InlineData("2025-06", "2025-06-30", true)]
    [InlineData("2024-02-29", "2024-02", true)]
    [InlineData("2023-02-28", "2023-02", true)]
    [InlineData("2024-02-28", "2024-02", false)]
    [InlineData("2021/2025", "2021/2025-12-31", true)]
    [InlineData("2021/2025", "2025", false)]
    [InlineData("2025", "2025-06-30", false)]
    [InlineData("2025/", "2025", false)]
    [InlineData("unclear", "unclear", true)]
    public void A_year_or_month_is_its_last_day(string a, string b, bool same)
    {
        Assert.Equal(same, Likeness.IsSameDay(a, b));
        Assert.Equal(same, Likeness.IsSameDay(b, a));
    }

    [Theory]
    [InlineData("工信部信管〔2020〕197号", "工信部信管 [2020] 197 号")]
    [InlineData("工信提案﹝2022﹞198号", "工信提案［２０２２］１９８号")]
    [InlineData("关于“十四五”规划（试行）的通知", "关于\"十四五\"规划(试行)的通知")]
    public void Brackets_spaces_and_quotation_marks_make_no_other_number_or_title(string a, string b) => Assert.True(Likeness.IsSamePlain(a, b));

    [Fact]
    public void Another_serial_is_another_number() => Assert.False(Likeness.IsSamePlain("国发〔2020〕1号", "国发〔2020〕11号"));

    [Theory]
    [InlineData("《关于印发〈X规划〉的通知》", "关于印发《X规划》的通知")]
    [InlineData("《X规划》", "X规划")]
    public void A_cited_title_is_the_same_without_its_outer_marks(string a, string b) => Assert.Equal(Likeness.Title(a), Likeness.Title(b));

    [Fact]
    public void A_title_that_begins_and_ends_with_marks_keeps_them() => Assert.NotEqual("A》和《B", Likeness.Title("《A》和《B》"));

    [Theory]
    [InlineData("％", "%")]
    [InlineData("万 辆", "万辆")]
    [InlineData("percent", "%")]
    [InlineData("ＧＷｈ", "GWh")]
    public void Units_are_the_same_in_full_width(string a, string b) => Assert.Equal(Likeness.Unit(b), Likeness.Unit(a));

    [Theory]
    [InlineData("规模以上企业营业收入", "规模以上企业营业收入", 1.0, 1.0)]
    [InlineData("企业研发投入", "研发投入", 0.5, 0.99)]
    [InlineData("粮食产量", "风电装机", 0.0, 0.0)]
    [InlineData("A", "B", 0.0, 0.0)]
    [InlineData("“无废城市”", "无废城市", 1.0, 1.0)]
    [InlineData(null, "产值", 0.0, 0.0)]
    public void Indicators_are_alike_by_their_pairs_of_characters(string? a, string b, double least, double most) => Assert.InRange(Likeness.Overlap(a, b), least, most);

    [Fact]
    public void A_repeated_pair_counts_as_often_as_both_have_it() => Assert.Equal(2.0 / 4, Likeness.Overlap("甲乙甲乙", "甲乙"), 6);
}
