using System.Text;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Evaluating;

/// <summary>Reads a document and holds what was found against what a person found.</summary>
public sealed class Scorer(Catalog catalog)
{
    readonly DocumentReader reader = new(catalog);
    readonly HeadScorer head = new(catalog.BodyIndex);

    public DocumentScore Score(GoldDocument gold) => Score(gold, gold.Source.ReadWith(reader));

    public DocumentScore Score(GoldDocument gold, ReadResult reading)
    {
        var score = new DocumentScore(gold.Id, gold.Facts.IsNews);
        head.Score(gold, reading, score);
        if (gold.Facts.Targets is not null) TargetScorer.Score(gold.Facts, reading, new QuotedPlaces(reading.Text, Encoding.UTF8.GetString(gold.Source.Content)), score);
        if (gold.Facts.Citations is { } citations) CitationScorer.Score(citations, reading, score);
        if (gold.Facts.Events is { } events) EventScorer.Score(events, reading, score);
        return score;
    }
}
