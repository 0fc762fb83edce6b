using System.Globalization;
using System.Text;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Bench;

/// <summary>Goal 5: all names of terms and bodies of the catalog in the text of the corpora, our one pass beside <c>rg -oFf</c>.</summary>
static class TermBench
{
    public static void Run()
    {
        var names = Names();
        var texts = Corpus.Texts(every: 2).ConvertAll(r => r.Content.ToArray());
        var megabytes = texts.Sum(t => (double)t.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## terms: {names.Count} names over {megabytes:0.0} MB\n"));
        Console.WriteLine("| what | CPU | MB/s | to rg | found |\n|---|---|---|---|---|");
        var automaton = new AhoCorasick(names);
        var found = 0;
        Action ours = () => found = Count(automaton, texts);
        Runs.Warm(ours);
        var time = Runs.OfCpu(ours);
        var (peer, peerFound) = Ripgrep(names, texts);
        Line("Vermilion (bytes of UTF-8 in memory, decoded, all overlapping names, case and width folded)", time, found);
        if (peer is null) Console.WriteLine("| rg -oFf | peer absent (apt-get install ripgrep) | | | |");
        else Line("rg -oFf (file in the page cache, the leftmost name only, as written)", peer, peerFound);

        void Line(string what, Runs runs, int hits) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {runs} | {megabytes / runs.Median:0} | {(peer is null ? "" : (runs.Median / peer.Median).ToString("0.00", CultureInfo.InvariantCulture))} | {hits} |"));
    }

    static List<string> Names()
    {
        var catalog = Catalog.Default;
        return [.. catalog.Terms.SelectMany(t => t.ZhAliases.Concat(t.EnAliases).Append(t.Zh).Append(t.En))
            .Concat(catalog.Bodies.SelectMany(b => b.ZhAliases.Append(b.Zh).Append(b.En)))
            .Concat(catalog.Sectors.SelectMany(s => s.Terms))
            .Where(n => n is { Length: > 1 } && !n.Contains('\n', StringComparison.Ordinal)).Distinct()];
    }

    static int Count(AhoCorasick automaton, List<byte[]> texts)
    {
        var count = 0;
        var hits = new List<PatternHit>();
        foreach (var bytes in texts)
        {
            hits.Clear();
            automaton.Find(Encoding.UTF8.GetString(bytes), hits);
            count += hits.Count;
        }

        return count;
    }

    static (Runs? Time, int Found) Ripgrep(List<string> names, List<byte[]> texts)
    {
        var folder = Directory.CreateTempSubdirectory("terms").FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "names"), names, new UTF8Encoding(false));
            using (var text = File.Create(Path.Combine(folder, "text")))
                foreach (var bytes in texts)
                {
                    text.Write(bytes);
                    text.WriteByte((byte)'\n');
                }

            string[] arguments = ["--no-config", "-j1", "-a", "-oFf", Path.Combine(folder, "names"), Path.Combine(folder, "text")];
            var output = Peer.Output("rg", arguments);
            if (output is null) return (null, 0);
            var seconds = new List<double>();
            for (var i = 0; i < Runs.Count; i++)
            {
                var before = CpuTime.OfChildren;
                Peer.Output("rg", arguments);
                seconds.Add((CpuTime.OfChildren - before).TotalSeconds);
            }

            return (new Runs(seconds), output.AsSpan().Count('\n'));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
