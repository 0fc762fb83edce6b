using CsCheck;
using Vermilion.Reading.Tests.Formats;

namespace Vermilion.Reading.Tests.Text;

public class OffsetProperties
{
    static readonly Gen<string> Word = OneOf(
        "工业", "和", "信息化部", " ", "　", "　　", "\n", "\r\n", "2025", "２０", "年", "％", "，", "。", "：", "A b", "\u200B", "（", "）", "标题：", "附 件", "\t", "é", "😀");

    static readonly Gen<string> Text = Word.Array[0, 60].Select(string.Concat);

    static readonly Gen<string> Markup = Gen.OneOf(
        Word, OneOf("<p>", "</p>", "<br>", "<div align=center>", "</div>", "<b>", "</b>", "&nbsp;", "&amp;", "&ldquo;", "<h2>", "</h2>", "<!-- 注 -->", "<script>x<y</script>", "<li>"))
        .Array[0, 80].Select(parts => "<div id=zoom>" + string.Concat(parts) + "</div>");

    static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    [Fact]
    public void Every_ideograph_maps_to_itself_in_a_plain_text() => Text.Sample(text => Check(Sources.Plain(text), text));

    [Fact]
    public void Every_ideograph_maps_to_itself_in_a_page() => Markup.Sample(html => Check(Sources.Html(html), html));

    static void Check(SourceText source, string original)
    {
        var last = -1;
        for (var i = source.BodyStart; i < source.Text.Length; i++)
        {
            var origin = source.Offsets.ToOriginal(i);
            Assert.True(origin >= last, $"not monotone at {i}");
            last = origin;
            if (IsIdeograph(source.Text[i])) Assert.Equal(source.Text[i], original[origin]);
        }
    }

    [Fact]
    public void Blocks_lie_in_the_text_in_order_and_cover_all_but_line_breaks() => Markup.Sample(html =>
    {
        var source = Sources.Html(html);
        var end = 0;
        foreach (var block in source.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End <= source.Text.Length && block.Span.Length > 0);
            Assert.All(source.Text[end..block.Span.Start], c => Assert.Equal('\n', c));
            Assert.DoesNotContain('\n', block.Span.Of(source.Text).ToString());
            end = block.Span.End;
        }

        Assert.All(source.Text[end..], c => Assert.Equal('\n', c));
    });

    [Fact]
    public void Any_bytes_are_read_without_an_exception_and_twice_alike() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        foreach (var type in new[] { null, "text/html", "text/plain", "application/pdf", "text/markdown" })
        {
            var once = Sources.Read(bytes, type);
            var twice = Sources.Read(bytes, type);
            Assert.Equal(once.Text, twice.Text);
            Assert.Equal(once.Warnings, twice.Warnings);
            Assert.Equal(once.Blocks.Select(b => b.Span), twice.Blocks.Select(b => b.Span));
        }
    }, iter: 300);

    [Fact]
    public void A_span_maps_to_the_words_it_was_read_from()
    {
        const string Html = "<html><body><div id=zoom><p>为&nbsp;推动<b>工业&middot;互联网</b>发展，</p><p>国　务　院</p></div>";
        var source = Sources.Html(Html);
        var at = source.Text.IndexOf("互联网", StringComparison.Ordinal);
        Assert.Equal("互联网", source.Offsets.ToOriginal(new TextSpan(at, at + 3)).Of(Html).ToString());
        at = source.Text.IndexOf("国务院", StringComparison.Ordinal);
        Assert.Equal("国　务　院", source.Offsets.ToOriginal(new TextSpan(at, at + 3)).Of(Html).ToString());
    }
}
