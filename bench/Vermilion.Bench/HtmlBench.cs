using System.Globalization;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Formats;

namespace Vermilion.Bench;

/// <summary>Goal 4: the whole reader on pages, and HTML to text alone, beside readability-lxml (Debian python3-readability), which does HTML to text.</summary>
static class HtmlBench
{
    // Debian's own Python: its packages are not seen by another one.
    const string Python = "/usr/bin/python3";

    const string Script = """
        import sys, time
        from readability import Document
        import lxml.html
        pages = [open(p, 'rb').read() for p in open(sys.argv[1], encoding='utf8').read().split('\n') if p]
        def text(page):
            try:
                return lxml.html.fromstring(Document(page).summary()).text_content()
            except Exception:
                return ''
        for page in pages[:20]: text(page)
        for _ in range(int(sys.argv[2])):
            start = time.process_time()
            for page in pages: text(page)
            print(time.process_time() - start, flush=True)
        """;

    public static void Run()
    {
        var pages = Corpus.Pages();
        var requests = pages.ConvertAll(p => new ReadRequest { Content = p.Bytes, MediaType = "text/html" });
        var megabytes = pages.Sum(p => (double)p.Bytes.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## pages: {pages.Count} files of raw_html, {megabytes:0.00} MB\n"));
        Console.WriteLine("| what | CPU | MB/s | to readability-lxml |\n|---|---|---|---|");
        var formats = new SourceTextReader(Catalog.Default);
        Action whole = () => requests.ForEach(r => DocumentReader.Default.Read(r));
        Action textOnly = () => requests.ForEach(r => formats.Read(r));
        Runs.Warm(whole);
        var wholeRuns = Runs.OfCpu(whole);
        var textRuns = Runs.OfCpu(textOnly);
        var peer = Readability(pages);
        Line("Vermilion, HTML to every finding", wholeRuns);
        Line("Vermilion, HTML to text", textRuns);
        if (peer is null) Console.WriteLine("| readability-lxml | peer absent (apt-get install python3-readability) | | |");
        else Line("readability-lxml, HTML to text", peer);

        void Line(string what, Runs time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {time} | {megabytes / time.Median:0.0} | {(peer is null ? "" : (time.Median / peer.Median).ToString("0.00", CultureInfo.InvariantCulture))} |"));
    }

    static Runs? Readability(List<(string Path, byte[] Bytes)> pages)
    {
        var list = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(list, pages.Select(p => p.Path));
            var output = Peer.Output(Python, ["-c", Script, list, Runs.Count.ToString(CultureInfo.InvariantCulture)]);
            var seconds = (output ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => double.Parse(l, CultureInfo.InvariantCulture)).ToList();
            return seconds.Count == 0 ? null : new Runs(seconds);
        }
        finally
        {
            File.Delete(list);
        }
    }
}
