using System.Text;
using CsCheck;

namespace Vermilion.Reading.Tests.Robustness;

/// <summary>What holds of every reading, whatever the text.</summary>
public class ReadingProperties
{
    // Pieces of which official texts are made, and of which they are not: joined at random they make most rules fire.
    static readonly string[] Pieces =
    [
        "关于印发《样例产业发展规划（2021—2025年）》的通知", "工信部联样〔2021〕12号", "各省、自治区、直辖市人民政府：", "到2025年，", "产量达到50万吨，", "比2020年增长10%以上，",
        "不低于5%", "分别达到3%、5%和8%。", "一、总体要求", "（二）主要目标", "1．", "第三条　", "根据《样例条例》（国令第7号）", "以下简称《规划》", "自2021年3月1日起施行。",
        "样例科技股份有限公司与某某集团有限公司签署协议，投资10亿元。", "工业和信息化部", "国务院办公厅", "2021年2月18日", "二○二一年二月十八日", "征求意见截止时间为3月10日。",
        "附件：1.样例清单", "工业互联网", "By 2025 the share shall rise to 20 percent. ", "Ford Motor Co said it will invest $5 million. ", "\n", "\n", "\n", " ", "　", "。", "，", "、", "《", "》",
        "（", "）", "〔", "“", "”", "%", "0", "９", "\u200b", "\ud83d\ude00", "\ud83d", "\0", "\t", "|", "#", "- ",
    ];

    static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    static readonly Gen<string> Anything = Gen.OneOf(Text, Gen.String[0, 300], Gen.Select(Text, Gen.String[0, 50], Text, (a, b, c) => a + b + c));

    static readonly string?[] MediaTypes = [null, "text/plain", "text/markdown", "text/html"];

    static readonly Gen<string?> MediaType = Gen.Int[0, MediaTypes.Length - 1].Select(i => MediaTypes[i]);

    static readonly Gen<ReadRequest> Request = Gen.Select(Anything, MediaType, (text, type) =>
        new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = type, Published = new DateOnly(2021, 2, 20) });

    [Fact]
    public void Spans_lie_in_the_text_and_findings_of_a_kind_are_in_order() => Request.Sample(request =>
    {
        var reading = DocumentReader.Default.Read(request);
        foreach (var (kind, spans) in FindingSpans.Of(reading))
        {
            var last = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= reading.Text.Length, $"{kind} {span} in {reading.Text.Length} characters");
                Assert.True(span.Start >= last, $"{kind} {span} stands behind one that starts at {last}");
                last = span.Start;
            }
        }
    }, iter: 2000);

    [Fact]
    public void Reading_twice_or_at_once_gives_the_same() => Gen.Select(Request, Request).Sample((one, other) =>
    {
        var first = Json(one);
        var readings = new string[8];
        Parallel.For(0, readings.Length, i => readings[i] = Json(i % 2 == 0 ? one : other));
        for (var i = 0; i < readings.Length; i += 2) Assert.Equal(first, readings[i]);
    }, iter: 200);

    // Before the end of a document nothing may change for what is said behind it; the header is left out, since a date
    // and a name at the very end are a signature, and what follows them makes them none.
    [Fact]
    public void Text_appended_behind_the_end_changes_no_mention_before_it() => Gen.Select(Text, Text).Sample((text, more) =>
    {
        const string Wall = "\n\n本页到此为止。\n\n";
        var document = "关于样例工作的通知\n各有关单位：\n" + text.Replace("《", "", StringComparison.Ordinal) + Wall;
        var alone = Plain(document);
        var both = Plain(document + more + "\n结束。\n");
        if (alone.Language != both.Language || alone.Dates.Written?.Value != both.Dates.Written?.Value || alone.Dates.Published?.Value != both.Dates.Published?.Value) return;
        var end = alone.Text.Length;
        Assert.StartsWith(alone.Text, both.Text, StringComparison.Ordinal);
        Assert.Equal(alone.Terms.Select(t => (t.Term, t.Span)), both.Terms.Where(t => t.Span.End <= end).Select(t => (t.Term, t.Span)));
        Assert.Equal(alone.Bodies.Select(b => (b.Body, b.Span)), both.Bodies.Where(b => b.Span.End <= end).Select(b => (b.Body, b.Span)));
        Assert.Equal(alone.Instruments.Select(b => b.Span), both.Instruments.Where(b => b.Span.End <= end).Select(b => b.Span));
    }, iter: 500);

    static ReadResult Plain(string text) => DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain" });

    static string Json(ReadRequest request) => ReadResultJson.Serialize(DocumentReader.Default.Read(request));
}
