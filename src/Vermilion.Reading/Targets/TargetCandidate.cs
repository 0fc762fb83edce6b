namespace Vermilion.Reading.Targets;

/// <summary>A candidate with the name of the rule that refuses it, or null and how far it is to be trusted.</summary>
sealed record WeighedCandidate(TargetCandidate Candidate, string? Refusal, double Confidence);

/// <summary>A measure with all that was read around it, before the rules decide whether it is a target.</summary>
sealed record TargetCandidate(OutlineParagraph Paragraph, TextSpan Sentence, TextSpan Clause, Measure Measure, Predicate Predicate)
{
    public string Text => Paragraph.Text;

    // Cut once: many rules ask for them, and no rule moves the spans.
    public string SentenceText => field ??= Text[Sentence.Start..Sentence.End];
    public string Left => field ??= Text[Clause.Start..Measure.Span.Start];
    public string Right => field ??= Text[Measure.Span.End..Math.Max(Clause.End, Measure.Span.End)];

    public string Indicator { get; init; } = "";

    /// <summary>The indicator of the whole, where this is of a part whose quantity was said before: 其中农村.</summary>
    public string? Whole { get; init; }

    /// <summary>Between the measure before it in the clause (or the clause's beginning) and its own predicate.</summary>
    public int NounStart { get; init; }

    /// <summary>The counted noun stands behind the figure: 打造30个工厂.</summary>
    public bool CountsRight { get; init; }

    /// <summary>The verb of a list is shared: 打造10个城市、100个案例.</summary>
    public bool IsChained { get; init; }

    /// <summary>A measure that describes what is counted: the 10亿元 of 收入超10亿元的企业.</summary>
    public string? Condition { get; init; }

    /// <summary>It goes on with a list of which a figure before has a verb: 引进项目120个、协议投资1500亿元.</summary>
    public bool IsInList { get; init; }

    /// <summary>Within how long a place is reached: 城市群2小时通达.</summary>
    public bool IsReach { get; init; }

    public bool IsPortion { get; init; }
    public string Comparator { get; init; } = "=";
    public string Kind { get; init; } = "level";
    public GoverningDeadline? Governing { get; init; }
    public string? Baseline { get; init; }
    public bool Negative { get; init; }
}
