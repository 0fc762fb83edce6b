using System.Globalization;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Formats;

namespace Vermilion.Bench;

/// <summary>Goal 4: the whole reader on plain text, and each stage alone, on one core.</summary>
static class StageBench
{
    static readonly Catalog Catalog = Catalog.Default;

    static readonly SourceTextReader Formats = new(Catalog);
    static readonly HeaderExtractor Headers = new(Catalog);

    static readonly TargetExtractor Targets = new(Catalog);
    static readonly GoalExtractor Goals = new(Catalog);
    static readonly CitationExtractor Citations = new(Catalog);
    static readonly MentionExtractor Mentions = new(Catalog);
    static readonly EventExtractor Events = new(Catalog);

    static readonly (string Name, Action<ReadingContext> Run)[] Stages =
    [
        ("targets", c => Targets.Extract(c)),
        ("goals", c => Goals.Extract(c)),
        ("citations", c => Citations.Extract(c)),
        ("mentions", c => Mentions.Extract(c)),
        ("events", c => Events.Extract(c)),
    ];

    public static void Run()
    {
        Report("plain text, every collection (every 16th record)", Corpus.Texts(every: 16));
        Report("official documents only", [.. Corpus.Texts(every: 4).Where(r => r.Content.Length > 4000).Take(250)]);
    }

    public static void RunFile(string path) => Report(Path.GetFileName(path), [new ReadRequest { Content = File.ReadAllBytes(path) }], runs: 1, warm: 0);

    static void Report(string name, List<ReadRequest> documents, int runs = Runs.Count, double warm = 5)
    {
        var megabytes = documents.Sum(d => (double)d.Content.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {name}: {documents.Count} documents, {megabytes:0.00} MB\n"));
        Console.WriteLine("| stage | CPU | MB/s | documents/s | share |\n|---|---|---|---|---|");
        var reader = DocumentReader.Default;
        Action whole = () => documents.ForEach(d => reader.Read(d));
        Runs.Warm(whole, warm);
        var total = Runs.OfCpu(whole, runs);
        Line("whole reader", total, total);

        var sources = documents.ConvertAll(d => AnalysedText.Of(Formats.Read(d)));
        Line("format", Runs.OfCpu(() => documents.ForEach(d => Formats.Read(d)), runs), total);
        var pairs = documents.Zip(sources).ToList();
        Line("header", Runs.OfCpu(() => pairs.ForEach(p => Headers.Extract(p.Second, p.First)), runs), total);
        var contexts = pairs.ConvertAll(p => new ReadingContext(p.Second, Headers.Extract(p.Second, p.First)));
        foreach (var stage in Stages) Line(stage.Name, Runs.OfCpu(() => contexts.ForEach(stage.Run), runs), total);

        void Line(string stage, Runs time, Runs of) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {stage} | {time} | {megabytes / time.Median:0.00} | {documents.Count / time.Median:0} | {time.Median / of.Median:0%} |"));
    }
}
