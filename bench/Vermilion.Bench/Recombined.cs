using System.Globalization;
using System.Text;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Bench;

/// <summary>
/// Documents put together anew from sentences and titles of the real ones, from a fixed seed: news, each twentieth a near-duplicate of
/// one before it, and each eighth an official text with issuer and number. They go over ten years of days, as a collector brings them.
/// </summary>
sealed class Recombined
{
    const int Sentences = 8;
    const int Days = 3_650;

    static readonly char[] Ends = ['。', '\n'];
    static readonly (string Name, string Body, string Stem)[] Issuers =
    [
        ("国家发展改革委", "ndrc", "发改规划"), ("工业和信息化部", "miit", "工信部规"), ("财政部", "mof", "财建"), ("商务部", "mofcom", "商资函"), ("科技部", "most", "国科发高"),
        ("农业农村部", "mara", "农规发"), ("交通运输部", "mot", "交规划发"), ("生态环境部", "mee", "环办"), ("教育部", "moe", "教高"), ("国家卫生健康委", "nhc", "国卫医发"),
    ];

    readonly Random random = new(7);
    readonly int total;
    readonly List<string> sentences;
    readonly List<string> titles;
    string[] last = [];
    int lastNumber;
    int made;

    /// <param name="total">How many there will be: their days are spread over all of them.</param>
    public Recombined(int total)
    {
        this.total = total;
        var records = Corpus.Texts(every: 6);
        sentences = [.. records.SelectMany(d => Encoding.UTF8.GetString(d.Content.Span).Split(Ends)).Where(s => s.Length is > 15 and < 120)];
        titles = [.. Corpus.Texts().Select(d => d.Title).OfType<string>().Where(t => t.Length is > 12 and < 40).Distinct()];
    }

    public HashSet<(string, string)> Copies { get; } = [];

    public List<(Document Document, ReadResult Reading)> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    DateOnly DayOf(int number) => new DateOnly(2015, 1, 1).AddDays((int)((long)number * Days / total) % Days);

    (Document, ReadResult) Next()
    {
        made++;
        if (made % 8 == 3) return Official();
        var isCopy = made % 20 == 0;
        if (isCopy) Copies.Add(($"d{lastNumber}", $"d{made}"));
        var chosen = isCopy ? [.. last[..3], .. last[4..]] : Chosen();
        if (!isCopy) (last, lastNumber) = (chosen, made);
        var title = chosen[0][..12];
        return Of(title, title, "news", DayOf(isCopy ? lastNumber : made), chosen, null, null);
    }

    (Document, ReadResult) Official()
    {
        var (name, body, stem) = Issuers[random.Next(Issuers.Length)];
        var (one, other) = (titles[random.Next(titles.Count)], titles[random.Next(titles.Count)]);
        var core = $"{one[..(one.Length / 2)]}{other[(other.Length / 2)..]}实施方案";
        var day = DayOf(made);
        return Of($"{name}关于印发《{core}》的通知", core, "final", day, Chosen(), (name, body), string.Create(CultureInfo.InvariantCulture, $"{stem}〔{day.Year}〕{made}号"));
    }

    string[] Chosen() => [.. Enumerable.Range(0, Sentences).Select(_ => sentences[random.Next(sentences.Count)])];

    (Document, ReadResult) Of(string title, string core, string status, DateOnly day, string[] chosen, (string Name, string Body)? issuer, string? number)
    {
        var id = $"d{made}";
        var span = new TextSpan(0, title.Length);
        return (
            new Document
            {
                Id = id, ContentHash = "", Origin = "bench", Title = title, CoreTitle = core, Language = "zh", Status = status, Published = day, DocumentNumber = number,
                Issuers = issuer is { } by ? [new DocumentIssuer { DocumentId = id, Ordinal = 0, Text = by.Name, Body = by.Body }] : [],
            },
            new ReadResult
            {
                MediaType = "text/plain", Language = "zh", Status = status, Title = new TitleFinding(title, core, span), Text = string.Join('。', chosen),
                Issuers = issuer is { } from ? [new IssuerFinding(from.Name, from.Body, span)] : [],
            });
    }
}
