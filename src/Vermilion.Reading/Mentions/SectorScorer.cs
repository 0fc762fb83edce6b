using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// Scores sectors by their terms: the title counts five times, headings three times, the body once, each as a share
/// of its own region. A sector needs two different terms, or one in the title.
/// </summary>
sealed class SectorScorer(Catalog catalog)
{
    const double Threshold = 0.08;
    static readonly double[] Weights = [5, 3, 1];

    readonly NameIndex<int> index = new(
        catalog.Sectors.SelectMany((sector, i) => sector.Terms.Select(term => (term, i))));

    public IReadOnlyList<SectorFinding> Score(ReadingContext context, QuotedTitles titles)
    {
        var count = catalog.Sectors.Count;
        var hits = new double[Weights.Length, count];
        var terms = new HashSet<string>[count];
        var headings = TextLine.Of(context.Source).Where(l => l.IsHeading).Select(l => l.Span).ToList();
        foreach (var hit in index.FindLongest(context.Text))
        {
            var region = RegionOf(context, hit.Span, headings);
            if (region != 0 && titles.Contains(hit.Span)) continue;
            foreach (var sector in hit.Owners)
            {
                hits[region, sector]++;
                (terms[sector] ??= []).Add(hit.Name);
            }
        }

        return [.. Shares(hits, count)
            .Select((score, sector) => (score, sector))
            .Where(s => s.score >= Threshold && (terms[s.sector]?.Count >= 2 || hits[0, s.sector] > 0))
            .OrderByDescending(s => s.score)
            .Select(s => new SectorFinding(catalog.Sectors[s.sector].Id, Math.Round(s.score, 2)))];
    }

    static double[] Shares(double[,] hits, int count)
    {
        var scores = new double[count];
        var weight = 0.0;
        for (var region = 0; region < Weights.Length; region++)
        {
            var total = Enumerable.Range(0, count).Sum(s => hits[region, s]);
            if (total == 0) continue;
            weight += Weights[region];
            for (var s = 0; s < count; s++) scores[s] += Weights[region] * hits[region, s] / total;
        }

        return weight == 0 ? scores : [.. scores.Select(s => s / weight)];
    }

    static int RegionOf(ReadingContext context, TextSpan span, List<TextSpan> headings)
    {
        if (context.Header.Title is { } title && title.Span.Contains(span)) return 0;
        var index = headings.BinarySearch(span, Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        if (index < 0) index = ~index - 1;
        return index >= 0 && headings[index].Contains(span) ? 1 : 2;
    }
}
