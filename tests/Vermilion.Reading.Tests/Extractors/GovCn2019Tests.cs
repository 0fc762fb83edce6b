using System.Text.Json.Nodes;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Tests;

/// <summary>The head of 60 State Council documents, read from their text alone, against the pages' own metadata tables.</summary>
public class GovCn2019Tests
{
    static readonly HeaderExtractor Extractor = new(Catalog.Default);

    static (JsonNode Gold, Header Header)[] ReadAll() =>
        [.. Corpora.Lines("govcn2019/docs.jsonl").Select(r => (r, Extractor.Extract(PlainText.Of((string)r["body"]!), new ReadRequest { Content = default })))];

    static string Gold(JsonNode record, string field) => ChineseText.RemoveSpaces((string)record["page_meta"]![field]!);

    [Fact]
    public void Reads_title_core_number_issuers_and_written_date_of_58_of_60()
    {
        var all = ReadAll();
        Assert.Equal(60, all.Length);
        AssertAgree(all, "title", (g, h) => (Gold(g, "标题"), ChineseText.RemoveSpaces(h.Title?.Text ?? "")));
        AssertAgree(all, "core", (g, h) => (TitleNormalizer.Normalize((string)g["page_meta"]!["标题"]!).Core ?? "", h.Title?.Core ?? ""));
        AssertAgree(all, "number", (g, h) => (Gold(g, "发文字号"), h.DocumentNumber?.Text ?? ""));
        AssertAgree(all, "issuers", (g, h) => (Gold(g, "发文机关"), string.Join('、', h.Issuers.Select(i => i.Text))));
        AssertAgree(all, "written", (g, h) => ((string)g["written"]!, h.Dates.Written?.Value ?? ""));
    }

    [Fact]
    public void Calls_all_of_them_final_and_knows_their_issuers()
    {
        var all = ReadAll();
        Assert.All(all, d => Assert.Equal("final", d.Header.Status));
        Assert.All(all, d => Assert.NotNull(d.Header.Issuers[0].Body));
    }

    [Fact]
    public void Every_span_covers_what_was_read()
    {
        foreach (var (gold, header) in ReadAll())
        {
            var text = (string)gold["body"]!;
            foreach (var issuer in header.Issuers) Assert.Equal(issuer.Text, ChineseText.RemoveSpaces(issuer.Span.Of(text).ToString()));
            if (header.Dates.Written is { } written) Assert.Equal(written.Value, ChineseDates.First(written.Span.Of(text).ToString())?.Value);
            if (header.Title is { } title) Assert.Equal(ChineseText.RemoveSpaces(title.Text), TitleMarks.Promote(ChineseText.RemoveSpaces(title.Span.Of(text).ToString())));
        }
    }

    static void AssertAgree((JsonNode Gold, Header Header)[] all, string field, Func<JsonNode, Header, (string Gold, string Read)> pair)
    {
        var misses = all.Select(d => pair(d.Gold, d.Header)).Where(p => p.Gold != p.Read).Select(p => $"{p.Gold} <> {p.Read}").ToList();
        Assert.True(60 - misses.Count >= 58, $"{field}: {60 - misses.Count} of 60\n{string.Join('\n', misses)}");
    }
}
