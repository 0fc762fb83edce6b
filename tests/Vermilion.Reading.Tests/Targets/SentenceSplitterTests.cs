using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("产量提高。成本下降；能耗不变！完成", "产量提高。|成本下降；|能耗不变！|完成")]
    [InlineData("实施《港口规划。第二版》后验收。再议", "实施《港口规划。第二版》后验收。|再议")]
    [InlineData("建设“一廊；两带”格局。推广", "建设“一廊；两带”格局。|推广")]
    [InlineData("覆盖（含县城；不含乡镇）区域。", "覆盖（含县城；不含乡镇）区域。")]
    [InlineData("从未合上的“引号。仍要断开。", "从未合上的“引号。|仍要断开。")]
    [InlineData("", "")]
    public void Cuts_at_closing_marks_outside_brackets(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(s => text[s.Start..s.End])));

    [Fact]
    public void A_clause_runs_from_comma_to_comma()
    {
        const string text = "到2025年，建成码头3座，新增泊位9个。";
        var clause = SentenceSplitter.ClauseAround(text, new TextSpan(0, text.Length), text.IndexOf('3'));
        Assert.Equal("建成码头3座", text[clause.Start..clause.End]);
    }
}
