using Vermilion.Evaluating;

namespace Vermilion.Tests.Evaluating;

public sealed class GoldFilesTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("{\"id\":", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{\"id\":\"x\"}", "neither content nor ref")]
    [InlineData("{\"content\":\"x\",\"title\":[1]}", "title must be text or null")]
    [InlineData("{\"content\":\"x\",\"targets\":{}}", "targets must be a list")]
    [InlineData("{\"content\":\"x\",\"targets\":[{\"unit\":\"%\"}]}", "a target must have a value")]
    [InlineData("{\"content\":\"x\",\"targets\":[{\"value\":\"30\"}]}", "value must be a number")]
    [InlineData("{\"content\":\"x\",\"targets\":[{\"value\":3,\"span\":[5,2]}]}", "a span must be [start, end]")]
    [InlineData("{\"content\":\"x\",\"targets\":[3]}", "a target must be an object")]
    [InlineData("{\"content\":\"x\",\"citations\":[{\"role\":\"cites\"}]}", "a citation must have a title or a documentNumber")]
    [InlineData("{\"content\":\"x\",\"events\":[{\"status\":\"signed\"}]}", "an event must have a type")]
    [InlineData("{\"content\":\"x\",\"issuers\":[7]}", "each of a list must be text")]
    [InlineData("{\"content\":\"x\",\"request\":{\"published\":\"May\"}}", "published of request must be a day")]
    [InlineData("{\"content\":\"\\ud800\"}", "not UTF-8")]
    [InlineData("{\"ref\":\"a/1\"}", "--corpus DIR")]
    [InlineData("{\"content\":\"x\",\"half\":\"third\"}", "half must be tune or check")]
    public async Task A_line_that_cannot_be_used_is_named_and_the_others_stay(string line, string words)
    {
        var path = folder.Write("gold.jsonl", $"{{\"id\":\"first\",\"content\":\"甲\"}}\n\n{line}\n{{\"content\":\"乙\"}}\n");
        var set = await GoldFiles.LoadAsync(path, null, Stop);
        Assert.Equal(["first", "line 4"], set.Documents.Select(d => d.Id));
        var failure = Assert.Single(set.Failures).Message;
        Assert.StartsWith($"{path}:3: ", failure, StringComparison.Ordinal);
        Assert.Contains(words, failure, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure);
    }

    [Fact]
    public async Task What_is_left_out_is_not_scored_and_null_means_none()
    {
        var path = folder.Write("gold.jsonl", """{"content": "甲", "title": null, "citations": ["乙规划"], "events": [], "issuers": [{"text": "财政部"}], "half": "check"}""");
        var document = Assert.Single((await GoldFiles.LoadAsync(path, null, Stop)).Documents);
        Assert.Equal([KeyValuePair.Create("title", (string?)null)], document.Facts.Head);
        Assert.Equal("check", document.Half);
        Assert.Null(document.Facts.Targets);
        Assert.Equal("乙规划", Assert.Single(document.Facts.Citations!).Title);
        Assert.Empty(document.Facts.Events!);
        Assert.Equal(["财政部"], document.Facts.Issuers);
    }

    [Fact]
    public async Task The_answers_are_not_told_to_the_reader_but_the_request_is()
    {
        var path = folder.Write("gold.jsonl", """{"content": "甲", "title": "某通知", "published": "2024-05-20", "url": "https://example.org/a", "request": {"published": "2024-05-21", "source": "某报"}}""");
        var source = Assert.Single((await GoldFiles.LoadAsync(path, null, Stop)).Documents).Source;
        Assert.Equal((null, new DateOnly(2024, 5, 21), "https://example.org/a", "某报"), (source.Title, source.Published, source.Url, source.Source));
    }

    [Fact]
    public async Task A_reference_takes_the_record_of_the_corpus_folder_without_its_number()
    {
        folder.Write("corpora/ministry/docs.jsonl", """{"id": "ministry/7", "title": "某通知", "body": "正文", "doc_number": "某发〔2020〕1号"}""");
        var path = folder.Write("gold.jsonl", "{\"ref\":\"ministry/ministry/7\",\"title\":\"某通知\"}\n{\"ref\":\"ministry/8\"}\n{\"ref\":\"other/8\"}");
        var set = await GoldFiles.LoadAsync(path, Path.Combine(folder.Path, "corpora"), Stop);
        var source = Assert.Single(set.Documents).Source;
        Assert.Equal(("某通知", null), (source.Title, source.DocumentNumber));
        Assert.Collection(set.Failures,
            f => Assert.Contains(":2: ministry/8 is not among the records", f.Message, StringComparison.Ordinal),
            f => Assert.Contains(":3: other/8 lies in no folder", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_is_walked_and_a_document_without_facts_is_named()
    {
        folder.Write("corpus/a/b/plan.txt", "某规划");
        folder.Write("corpus/a/b/plan.json", """{"title": "某规划", "request": {"published": "2024-05-20"}}""");
        folder.Write("corpus/lonely.html", "<p>某通知</p>");
        folder.Write("corpus/broken.md", "某通知");
        folder.Write("corpus/broken.json", "{\n\"title\": \n}");
        folder.Write("corpus/odd.txt", "某通知");
        folder.Write("corpus/odd.json", """{"title": "\ud800"}""");
        folder.Write("corpus/README.md", "About this folder");
        var set = await GoldFiles.LoadAsync(Path.Combine(folder.Path, "corpus"), null, Stop);
        var document = Assert.Single(set.Documents);
        Assert.Equal(("a/b/plan", new DateOnly(2024, 5, 20)), (document.Id, document.Source.Published));
        Assert.Collection(set.Failures,
            f => Assert.Contains("broken.json:3: not JSON", f.Message, StringComparison.Ordinal),
            f => Assert.Contains("lonely.html: no facts beside it; write lonely.json", f.Message, StringComparison.Ordinal),
            f => Assert.Contains("odd.json: text that is not UTF-8", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_without_a_half_fall_into_both_by_their_ids()
    {
        var path = folder.Write("gold.jsonl", string.Join('\n', Enumerable.Range(0, 200).Select(i => $$"""{"id": "plan-{{i}}", "content": "甲"}""")));
        var halves = (await GoldFiles.LoadAsync(path, null, Stop)).Documents.ToLookup(d => d.Half, d => d.Id);
        Assert.InRange(halves["tune"].Count(), 75, 125);
        Assert.Equal(200, halves["tune"].Count() + halves["check"].Count());
        var one = folder.Write("one.jsonl", """{"id": "plan-7", "content": "甲"}""");
        Assert.Contains("plan-7", halves[Assert.Single((await GoldFiles.LoadAsync(one, null, Stop)).Documents).Half]);
    }

    [Fact]
    public async Task A_missing_file_and_an_empty_folder_are_said()
    {
        Assert.Contains("no such file or folder", Assert.Single((await GoldFiles.LoadAsync(Path.Combine(folder.Path, "no.jsonl"), null, Stop)).Failures).Message, StringComparison.Ordinal);
        Assert.Contains("no document in it", Assert.Single((await GoldFiles.LoadAsync(folder.Path, null, Stop)).Failures).Message, StringComparison.Ordinal);
    }
}
