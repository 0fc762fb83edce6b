using System.Globalization;
using System.Text;
using Vermilion.Linking.Stories;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Bench;

/// <summary>
/// Near-duplicates alone, in memory: signature, bands, and the rule that decides, over texts put together from real sentences of
/// which each fifth is a changed copy of one before it. Beside it <c>simhash -m</c> on the same 5,000 texts.
/// </summary>
static class CopyBench
{
    const int OfPeer = 5_000;

    public static void Run(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("\n## copies: near-duplicates in memory, one core\n");
        Console.WriteLine("| texts | microseconds a text | to the first | recall | wrong pairs | to simhash -m | memory MB |\n|---|---|---|---|---|---|---|");
        // The runtime compiles hot code better while it runs.
        Find(new Changed(OfPeer));
        Find(new Changed(OfPeer));
        var five = new Changed(OfPeer);
        var runs = new Runs([.. Enumerable.Range(0, Runs.Count).Select(_ => Find(five).Seconds)]);
        var peer = Simhash(five);
        Line(five, runs.Median, Find(five).Pairs, 0, peer is { } median ? (runs.Median / median).ToString("0.0000", CultureInfo.InvariantCulture) : "peer absent");
        Console.Error.WriteLine($"ours {runs}; simhash -m {peer:0.00} s");
        var first = 0.0;
        foreach (var size in sizes)
        {
            var texts = new Changed(size);
            var (seconds, pairs) = Find(texts);
            if (first == 0) first = seconds / size;
            Line(texts, seconds, pairs, seconds / size / first, "");
        }
    }

    static void Line(Changed texts, double seconds, List<(int, int)> pairs, double growth, string toPeer)
    {
        var made = texts.Copies;
        var right = pairs.Count(made.Contains);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {texts.Count} | {seconds * 1e6 / texts.Count:0} | {(growth == 0 ? "" : growth.ToString("0.00", CultureInfo.InvariantCulture))} | {(double)right / made.Count:0.000} | {pairs.Count - right} of {pairs.Count} ({(pairs.Count - right) / (double)Math.Max(1, pairs.Count):P2}) | {toPeer} | {GC.GetTotalMemory(forceFullCollection: false) / 1_000_000} |"));
    }

    /// <summary>CPU time without the making of the texts.</summary>
    static (double Seconds, List<(int, int)> Pairs) Find(Changed texts)
    {
        var spent = TimeSpan.Zero;
        var pairs = new List<(int, int)>();
        var (held, heads, nexts) = (new List<StoryFacts>(texts.Count), new Dictionary<long, int>(), new List<(int Document, int Next)>());
        foreach (var (title, text) in texts)
        {
            var before = CpuTime.OfThisProcess;
            var facts = Facts(held.Count, title, text);
            var near = new HashSet<int>();
            foreach (var band in StoryKeyring.Bands(facts))
            {
                var head = heads.GetValueOrDefault(band, -1);
                for (var at = head; at >= 0; at = nexts[at].Next) near.Add(nexts[at].Document);
                heads[band] = nexts.Count;
                nexts.Add((held.Count, head));
            }

            foreach (var other in near)
                if (CopyRule.Of(held[other], facts) is not null) pairs.Add((other, held.Count));
            held.Add(facts);
            spent += CpuTime.OfThisProcess - before;
        }

        return (spent.TotalSeconds, pairs);
    }

    static StoryFacts Facts(int number, string title, string text)
    {
        var letters = CopyText.Letters(CopyText.Body(text, title));
        var (signature, shingles) = MinHash.Of(letters);
        return new StoryFacts
        {
            Id = number.ToString(CultureInfo.InvariantCulture), Language = "zh", Status = "news", Title = title, Day = 737_000, Length = letters.Length, Shingles = shingles,
            TextHash = StableHash.Of(letters), TitleHash = StableHash.Of(CopyText.Title(title)), Numbers = StoryReader.NumbersIn(letters), Signature = signature,
        };
    }

    static double? Simhash(Changed texts)
    {
        if (Peer.Output("simhash", ["-w"]) is null) return null;
        var folder = Directory.CreateTempSubdirectory("copies").FullName;
        try
        {
            foreach (var ((_, text), at) in texts.Select((t, i) => (t, i))) File.WriteAllText(Path.Combine(folder, $"{at:00000}"), text, new UTF8Encoding(false));
            var seconds = new List<double>();
            for (var i = 0; i < Runs.Count; i++)
            {
                var before = CpuTime.OfChildren;
                Peer.Output("sh", ["-c", $"cd '{folder}' && simhash -m * > /dev/null"]);
                seconds.Add((CpuTime.OfChildren - before).TotalSeconds);
            }

            return new Runs(seconds).Median;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>About a thousand characters each, from a fixed seed; a copy has lost a sentence, got another, and other furniture.</summary>
    sealed class Changed(int count) : IEnumerable<(string Title, string Text)>
    {
        const int Sentences = 24;
        const int CopyEvery = 5;
        static readonly List<string> Pool = [.. Corpus.Texts(every: 6).SelectMany(d => Encoding.UTF8.GetString(d.Content.Span).Split('。', '\n')).Where(s => s.Length is > 15 and < 120).Distinct()];

        public int Count => count;

        public HashSet<(int, int)> Copies { get; } = [];

        public IEnumerator<(string Title, string Text)> GetEnumerator()
        {
            var random = new Random(11);
            Copies.Clear();
            string[] last = [];
            var lastAt = 0;
            for (var at = 0; at < count; at++)
            {
                var isCopy = at % CopyEvery == CopyEvery - 1;
                if (!isCopy) (last, lastAt) = ([.. Enumerable.Range(0, Sentences).Select(_ => Pool[random.Next(Pool.Count)])], at);
                else Copies.Add((lastAt, at));
                var lost = random.Next(1, Sentences);
                var chosen = isCopy ? [.. last[..lost], .. last[(lost + 1)..], Pool[random.Next(Pool.Count)]] : last;
                yield return (last[0][..12], (isCopy ? "来源：某网\n" : "") + string.Join('。', chosen));
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
