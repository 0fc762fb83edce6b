namespace Vermilion.Evaluating;

/// <summary>How a field is counted.</summary>
public enum Measure
{
    /// <summary>One value a document or finding: right, absent or wrong.</summary>
    Value,

    /// <summary>Several findings a document: precision, recall and F1.</summary>
    Findings,
}

/// <summary>A field that is scored, by its name in the output.</summary>
public sealed record ScoredField(string Name, Measure Measure);

/// <summary>The fields that are scored, in the order in which they are shown.</summary>
public static class ScoredFields
{
    /// <summary>The fields of the head, as a gold line names them.</summary>
    public static readonly IReadOnlyList<string> Head =
    [
        "title", "core", "documentNumber", "written", "printed", "published", "effective", "expires", "commentsBy", "applyBy", "status", "carrierType", "genre",
    ];

    public static readonly IReadOnlyList<ScoredField> All =
    [
        new("title", Measure.Value), new("core", Measure.Value), new("core.plain", Measure.Value),
        .. Head.Skip(2).Select(name => new ScoredField(name, Measure.Value)),
        new("issuers", Measure.Value), new("issuers.each", Measure.Findings),
        new("targets", Measure.Findings),
        new("targets.comparator", Measure.Value),
        new("targets.indicator", Measure.Value), new("targets.indicator.exact", Measure.Value),
        new("targets.deadline", Measure.Value), new("targets.deadline.explicit", Measure.Value), new("targets.deadline.inherited", Measure.Value),
        new("targets.deadline.none", Measure.Value),
        new("targets.kind", Measure.Value), new("targets.baseline", Measure.Value),
        new("targets.tuple", Measure.Findings),
        new("citations", Measure.Findings), new("citations.role", Measure.Value),
        new("events", Measure.Findings), new("events.status", Measure.Value), new("events.amount", Measure.Value), new("events.parties", Measure.Findings),
    ];

    /// <summary>Whether the field is the named one or stands below it: targets takes targets.deadline in.</summary>
    public static bool IsWithin(string field, string named) =>
        field == named || field.StartsWith(named + ".", StringComparison.Ordinal) || named == "head" && Head.Contains(field.Split('.')[0]);
}
