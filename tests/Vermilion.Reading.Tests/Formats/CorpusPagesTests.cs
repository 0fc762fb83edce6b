using System.Text.Json;

namespace Vermilion.Reading.Tests.Formats;

/// <summary>Whole pages of real sites. Thresholds lie below what was measured.</summary>
public class CorpusPagesTests
{
    static IEnumerable<JsonElement> Records(string folder) =>
        File.ReadLines(Path.Combine(Sources.Corpora(), folder, "docs.jsonl")).Select(l => JsonDocument.Parse(l).RootElement);

    static SourceText Page(JsonElement record, bool withUrl) =>
        Sources.Read(File.ReadAllBytes(Path.Combine(Sources.Corpora(), record.GetProperty("html_file").GetString()!)), url: withUrl ? record.GetProperty("url").GetString() : null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bodies_of_the_library_pages_are_the_known_ones(bool withUrl)
    {
        var scores = Records("govcn2019").Select(r => Score(Page(r, withUrl).Body(), r.GetProperty("body").GetString()!)).ToList();
        Assert.True(scores.Average(s => s.F1) > 0.995, $"mean {scores.Average(s => s.F1)}");
        Assert.True(scores.Min(s => s.F1) > 0.98, $"worst {scores.Min(s => s.F1)}");
    }

    [Theory]
    [InlineData("索引号", MetadataField.IndexNumber)]
    [InlineData("发文机关", MetadataField.Issuer)]
    [InlineData("成文日期", MetadataField.Written)]
    [InlineData("标题", MetadataField.Title)]
    [InlineData("发文字号", MetadataField.DocumentNumber)]
    [InlineData("发布日期", MetadataField.Published)]
    public void Fields_of_the_library_pages_are_the_known_ones(string label, MetadataField field)
    {
        foreach (var record in Records("govcn2019"))
        {
            var known = Bare(record.GetProperty("page_meta").GetProperty(label).GetString()!);
            Assert.Equal(known, Bare(Page(record, withUrl: true).Value(field) ?? ""));
        }
    }

    [Fact]
    public void Provincial_pages_lose_none_of_the_known_text_and_keep_title_and_day()
    {
        // The known texts lack what their crawler lost (bold headings), so that only the recall says something.
        foreach (var record in Records("jiangxi_gov"))
        {
            var page = Page(record, withUrl: false);
            Assert.Equal(record.GetProperty("title").GetString()!.Trim(), page.Value(MetadataField.Title));
            Assert.Equal(record.GetProperty("published").GetString()![..10], page.Value(MetadataField.Published)![..10]);
            if (record.GetProperty("body").GetString() is { Length: > 300 } body) Assert.True(Score(page.Body(), body).Recall > 0.97, record.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Municipal_fragments_give_the_known_text()
    {
        foreach (var record in Records("tcm_beijing"))
        {
            if (record.GetProperty("body").GetString() is not { Length: > 50 } body) continue;
            Assert.True(Score(Sources.Html(record.GetProperty("body_html").GetString()!).Body(), body).F1 > 0.95, record.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Pages_in_gb18030_read_as_their_originals_in_utf8_whatever_they_declare()
    {
        var corpora = Sources.Corpora();
        var folder = Path.Combine(corpora, "raw_html", "gbk_synth");
        foreach (var entry in JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json"))).RootElement.EnumerateArray())
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, entry.GetProperty("file").GetString()!));
            var page = Sources.Read(bytes);
            if (!File.Exists(Path.Combine(corpora, entry.GetProperty("from_").GetString()!))) continue; // its folder was renamed since
            var original = Sources.Read(File.ReadAllBytes(Path.Combine(corpora, entry.GetProperty("from_").GetString()!)));
            Assert.Equal(original.Text, page.Text);
            // A fragment without a head carries no declaration, whatever the manifest says.
            var wrong = entry.GetProperty("declared").GetString() == "utf-8" && bytes.AsSpan().IndexOf("charset="u8) >= 0;
            Assert.Equal(wrong, page.Warnings.Any(w => w.StartsWith("charset-contradicted", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void News_items_give_their_prose_with_day_and_source()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Sources.Corpora(), "raw_html", "cctv")))
        {
            var page = Sources.Read(File.ReadAllBytes(file));
            Assert.NotNull(page.Value(MetadataField.Title));
            Assert.StartsWith("20", page.Value(MetadataField.Published), StringComparison.Ordinal);
            Assert.Contains("央视网消息", page.Body(), StringComparison.Ordinal);
        }
    }

    static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Agreement in threes of characters, blanks and width set aside.</summary>
    static (double Recall, double F1) Score(string read, string known)
    {
        var mine = Threes(read);
        var theirs = Threes(known);
        var shared = (double)mine.Sum(t => Math.Min(t.Value, theirs.GetValueOrDefault(t.Key)));
        var precision = shared / Math.Max(1, mine.Values.Sum());
        var recall = shared / Math.Max(1, theirs.Values.Sum());
        return (recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    static Dictionary<string, int> Threes(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
        return Enumerable.Range(0, Math.Max(0, bare.Length - 2)).Select(i => bare.Substring(i, 3)).CountBy(t => t).ToDictionary();
    }
}
