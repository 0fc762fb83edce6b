using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Vermilion.Tests.Importing;

public sealed class BadInputTests
{
    const string WrongCharset = "<html><head><meta charset=\"gb2312\"><title>通知</title></head><body><p>关于做好工业互联网创新发展工作的通知，请各单位认真贯彻执行。</p></body></html>";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{\"id\":", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{\"id\":\"2\"}", "neither content nor title")]
    [InlineData("{\"content\":\"\\ud800\"}", "half a character")]
    public async Task A_broken_line_is_reported_by_its_number_and_the_others_are_kept(string line, string words)
    {
        using var test = await TestWorkspace.CreateAsync();
        var progress = await test.ImportAsync(test.Write("a/docs.jsonl", $"{{\"content\":\"甲\"}}\n\n{line}\n{{\"content\":\"乙\"}}"));
        Assert.Equal(2, progress.Imported);
        var problem = Assert.Single(progress.Problems);
        Assert.Contains("a/docs.jsonl:3: ", problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_and_one_that_is_too_long_are_refused()
    {
        using var test = await TestWorkspace.CreateAsync();
        byte[] content = [.. "{\"content\":\""u8, 0xB9, 0xFA, .. "\"}\n{\"content\":\""u8, .. Enumerable.Repeat((byte)'x', 33 * 1024 * 1024), .. "\"}\n{\"content\":\"甲\"}"u8];
        var progress = await test.ImportAsync(test.Write("a/docs.jsonl", content));
        Assert.Equal(1, progress.Imported);
        Assert.Collection(progress.Problems,
            p => Assert.Contains("docs.jsonl:1: the line is not UTF-8", p, StringComparison.Ordinal),
            p => Assert.Contains("docs.jsonl:2: the line is longer than 32 MB", p, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_are_empty_missing_too_large_or_of_no_known_kind_get_a_line_each()
    {
        using var test = await TestWorkspace.CreateAsync();
        var large = Path.Combine(test.Files, "large.pdf");
        await using (var file = File.Create(large)) file.SetLength(200L * 1024 * 1024);
        var progress = await test.ImportAsync(
            test.Write("empty.txt", ""), test.Write("empty.jsonl", ""), Path.Combine(test.Files, "missing"), large, test.Write("x.exe", "x"), "https://example.org/", test.Write("good.txt", "正文"));
        Assert.Equal(1, progress.Imported);
        foreach (var words in new[] { "empty.txt: the file is empty", "empty.jsonl: the file is empty", "missing: no such file", "large.pdf: 200 MB is more", "x.exe: not a kind of file", "https://example.org/: import takes files" })
            Assert.Contains(progress.Problems, p => p.Contains(words, StringComparison.Ordinal) && !p.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(6, progress.Failed);
    }

    [Fact]
    public async Task A_gzip_that_breaks_off_gives_what_stands_before()
    {
        using var test = await TestWorkspace.CreateAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true))
            for (var i = 0; i < 20_000; i++) await gzip.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\":\"{i}\",\"title\":\"第{i}篇\"}}\n"), Stop);
        var progress = await test.ImportAsync(test.Write("a/docs.jsonl.gz", packed.ToArray()[..100_000]));
        Assert.True(progress.Imported > 100);
        Assert.Contains(progress.Problems, p => p.Contains("docs.jsonl.gz", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pdf_without_text_is_kept_and_reported()
    {
        using var test = await TestWorkspace.CreateAsync();
        var progress = await test.ImportAsync(test.Write("scan.pdf", PdfWithoutText()));
        Assert.Equal((1, 1), (progress.Imported, progress.Questionable));
        Assert.Contains("no-text", Assert.Single(progress.Problems), StringComparison.Ordinal);
        await using var db = test.Workspace.OpenDb();
        Assert.Equal(1, await db.SnapshotContents.CountAsync(Stop));
    }

    [Fact]
    public async Task A_wrong_charset_declaration_is_read_as_it_is_and_reported()
    {
        using var test = await TestWorkspace.CreateAsync();
        var progress = await test.ImportAsync(test.Write("wrong.html", WrongCharset));
        Assert.Equal(1, progress.Imported);
        Assert.Contains("charset-contradicted", Assert.Single(progress.Problems), StringComparison.Ordinal);
        await using var db = test.Workspace.OpenDb();
        Assert.Contains("工业互联网创新发展", (await db.Readings.SingleAsync(Stop)).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_imports_into_one_directory_do_not_run_at_once()
    {
        using var test = await TestWorkspace.CreateAsync();
        using var held = Data.WriterLock.Take(test.Workspace.DataDirectory).Value;
        var end = await new Pipeline(test.Workspace, new PipelineProgress()).RunAsync(AsyncEnumerable.Empty<Model.Outcome<Model.Fetched>>(), Stop);
        Assert.Contains("another import", end!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_bad_file_of_a_folder_gets_one_line_and_the_good_ones_beside_it_are_imported()
    {
        using var test = new TestWorkspace();
        test.Write("mixed/broken.jsonl", "{\"id\":\"b1\",\"title\":\"第一号通知\"}\n{\"id\":\n{\"id\":\"b3\",\"title\":\"第三号通知\"}\n");
        test.Write("mixed/empty.txt", "");
        test.Write("mixed/good.txt", "关于做好统计工作的通知\n各单位：请遵照执行。\n");
        test.Write("mixed/scan.pdf", PdfWithoutText());
        test.Write("mixed/wrong.html", WrongCharset);
        // No line of JSON, and no text at all: 200 MB of nothing that take no room on the disk.
        foreach (var sparse in new[] { "sparse.jsonl", "sparse.txt" })
            await using (var file = File.Create(Path.Combine(test.Files, "mixed", sparse))) file.SetLength(200L * 1024 * 1024);

        var data = Path.Combine(test.Files, "data");
        var (exit, _, error) = await VermilionProcess.RunAsync("import", Path.Combine(test.Files, "mixed"), "--data", data);
        Assert.Equal(1, exit);
        var lines = error.Split('\n').Where(l => l.StartsWith("error: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(l => l.Replace(test.Files, "", StringComparison.Ordinal));
        Assert.Collection(lines,
            l => Assert.Matches(@"/mixed/empty\.txt: the file is empty; get it again$", l),
            l => Assert.Matches(@"/mixed/sparse\.txt: 200 MB is more than the 100 MB that one document may have; split it", l),
            l => Assert.Matches(@"mixed/broken\.jsonl:2: not JSON .*; mend the line$", l),
            l => Assert.Matches(@"mixed/scan\.pdf: no-text.*; it is kept as mixed/scan: look at the file$", l),
            l => Assert.Matches(@"mixed/sparse\.jsonl:1: the line is longer than 32 MB; split the document$", l),
            l => Assert.Matches(@"mixed/wrong\.html: charset-contradicted.*; it is kept as mixed/wrong: look at the file$", l));
        var held = await VermilionProcess.RunAsync("documents", "--json", "--data", data);
        Assert.Equal(["b1", "b3", "mixed/good", "mixed/scan", "mixed/wrong"], held.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("document").GetString()).Order(StringComparer.Ordinal));
    }

    static byte[] PdfWithoutText()
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<<>>>>"];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 4\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
