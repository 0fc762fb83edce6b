using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Tracking.Targets;

/// <summary>What an analyst has to say of a target.</summary>
/// <param name="Source">The id of a held document, or an address.</param>
/// <param name="Words">The words of the source.</param>
public sealed record ObservationWords(string Status, string Source, string Words)
{
    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    public string? AsOf { get; init; }

    public string? By { get; init; }
}

/// <summary>Writes down what became of targets. Nothing of it is changed or deleted: the latest word counts.</summary>
public sealed class ObservationLog(VermilionDb db, TimeProvider clock)
{
    public async Task<Outcome<Observation>> AddAsync(string targetName, ObservationWords said, CancellationToken stop)
    {
        var name = TargetName.Parse(targetName);
        if (!name.Succeeded) return name.Failure;
        var (document, ordinal) = name.Value;
        var target = await db.Targets.AsNoTracking().FirstOrDefaultAsync(t => t.DocumentId == document && t.Ordinal == ordinal, stop);
        if (target is null) return new Failure($"{targetName}: no such target; vermilion targets lists those that are held");
        if (target.Anchor.Length == 0) return new Failure($"{targetName}: read by an older version; import its source again first");
        if (await WrongAsync(said, stop) is { } wrong) return wrong;
        var observation = new Observation
        {
            DocumentId = document,
            TargetOrdinal = ordinal,
            TargetWords = target.Anchor,
            Status = said.Status,
            Value = said.Value,
            Unit = said.Unit,
            AsOf = said.AsOf,
            Source = said.Source,
            Words = said.Words,
            By = said.By,
            At = clock.GetUtcNow(),
        };
        db.Observations.Add(observation);
        await db.SaveChangesAsync(stop);
        return observation;
    }

    async Task<Failure?> WrongAsync(ObservationWords said, CancellationToken stop)
    {
        if (!TargetStates.Observed.Contains(said.Status)) return new Failure($"{said.Status}: no such finding; there are {string.Join(", ", TargetStates.Observed)}");
        if (string.IsNullOrWhiteSpace(said.Source) || string.IsNullOrWhiteSpace(said.Words)) return new Failure("an observation needs its source and the words of it; give both --source and --words");
        if (said.AsOf is { } day && (day.Contains("..", StringComparison.Ordinal) || DayRange.Parse(day) is null)) return new Failure($"--as-of {day}: no date; write 2023, 2023-06 or 2023-12-31");
        if (await db.Readings.AsNoTracking().FirstOrDefaultAsync(r => r.DocumentId == said.Source, stop) is { } held)
        {
            // A source that is held can be looked into: words that it does not have are a slip.
            return ReadResultJson.Deserialize(held.Json).Text.Contains(said.Words, StringComparison.Ordinal)
                ? null
                : new Failure($"--words: '{said.Words}' does not stand in {said.Source}; copy the words as they are there");
        }

        return Uri.TryCreate(said.Source, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            ? null
            : new Failure($"--source {said.Source}: neither a document that is held nor an address; write the id of one, or https://…");
    }
}
