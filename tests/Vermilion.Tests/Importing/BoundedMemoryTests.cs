using System.Globalization;
using System.Text;

namespace Vermilion.Tests.Importing;

public sealed class BoundedMemoryTests
{
    const int Records = 3000;
    const int Megabyte = 1024 * 1024;

    // Of .NET, in hexadecimal: 384 MB.
    static readonly Dictionary<string, string> SmallHeap = new() { ["DOTNET_GCHeapHardLimit"] = "0x18000000" };

    /// <summary>
    /// 200 MB: most of it in a field that is ignored, because reading as much text takes minutes; a text of a megabyte
    /// every hundred records; and one line of 40 MB in the middle.
    /// </summary>
    [Fact]
    public async Task A_file_of_200_MB_is_imported_with_a_small_heap_but_for_the_line_that_is_too_long()
    {
        using var test = new TestWorkspace();
        var file = Path.Combine(test.Files, "large.jsonl");
        await WriteAsync(file);
        Assert.InRange(new FileInfo(file).Length, 195L * Megabyte, 215L * Megabyte);
        var data = Path.Combine(test.Files, "data");
        var (exit, _, error) = await VermilionProcess.EndAsync(VermilionProcess.Start(SmallHeap, "import", file, "--data", data));
        Assert.Equal(1, exit);
        var refused = Assert.Single(error.Split('\n'), line => line.StartsWith("error:", StringComparison.Ordinal));
        Assert.Contains($"large.jsonl:{Records / 2 + 1}: the line is longer than 32 MB; split the document", refused, StringComparison.Ordinal);
        Assert.Contains($"imported {Records}, unchanged 0, updated 0, failed 1", error, StringComparison.Ordinal);
    }

    static async Task WriteAsync(string file)
    {
        var note = new string('n', 44 * 1024);
        var text = string.Concat(Enumerable.Repeat("A line of plain words without a figure. ", Megabyte / 40));
        await using var output = new StreamWriter(file, append: false, new UTF8Encoding(false), Megabyte);
        for (var i = 0; i < Records; i++)
        {
            if (i == Records / 2) await output.WriteLineAsync($$"""{"id":"long","content":"{{new string('x', 40 * Megabyte)}}"}""");
            var content = i % 100 == 99 ? text : "";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{i}}","title":"第{{i}}号通知","note":"{{note}}","content":"{{content}}"}"""));
        }
    }
}
