using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>
/// Reads the words on both sides of a measure. The forms, in the order in which they are tried: "a drop of 3 percent in X"; "up 4.7 percent";
/// "bringing the total to N"; "X of N"; the subject before reach, exceed, account for, be cut by; the object of raise X by, lift X to, set X at; the noun
/// behind the figure.
/// </summary>
static partial class EnglishClause
{
    const int Reach = 220;

    public static EnglishReading? Read(string sentence, EnglishMeasure measure, int previousEnd, EnglishReading? previous)
    {
        var left = Left(sentence, measure, previousEnd);
        var right = sentence.Substring(measure.UnitEnd, Math.Min(Reach, sentence.Length - measure.UnitEnd));
        return measure.IsVerb ? Multiple(left, right) : (
            Nominal(left, right, measure, previous)
            ?? Rise(left, measure, previous)
            ?? Whole(left, previous)
            ?? Of(left, right, measure)
            ?? Subject(left, right, measure, previous, sentence)
            ?? Object(left, right, measure)
            ?? Again(left, right, previous)
            ?? Behind(left, right, measure)
            ?? Bare(left, measure, previous));
    }

    // A comma after an opening "by 2025" or "under the plan" ends nothing that belongs to the clause.
    static string Left(string sentence, EnglishMeasure measure, int previousEnd)
    {
        var from = Math.Max(Math.Max(0, measure.Span.Start - Reach), Math.Min(previousEnd, measure.Span.Start));
        var left = sentence[from..measure.Span.Start];
        var cut = 0;
        foreach (Match match in Cuts().Matches(left)) cut = match.Index + match.Length;
        return left[cut..];
    }

    // a drop of around 2.5 percent in energy consumption per unit of GDP
    static EnglishReading? Nominal(string left, string right, EnglishMeasure measure, EnglishReading? previous)
    {
        if (ChangeOf().Match(left) is not { Success: true } change) return null;
        var falls = change.Groups["down"].Success;
        var noun = EnglishNouns.Trim(change.Groups["ind"].Value);
        if (noun.Length == 0 && In().Match(right) is { Success: true } tail) noun = EnglishNouns.Ahead(tail.Groups["ind"].Value);
        else if (noun.Length > 0 && !falls) noun = $"{noun} {change.Groups["up"].Value}";
        if (noun.Length > 0) return new EnglishReading(noun, change.Groups["year"].Success || Yearly().IsMatch(right) ? "cagr" : "delta_pct", falls);
        return previous is null || measure.Class is not EnglishUnit.Percent ? null : new EnglishReading($"growth of {previous.Indicator}", "delta_pct", falls);
    }

    static EnglishReading? Rise(string left, EnglishMeasure measure, EnglishReading? previous) =>
        measure.Class is EnglishUnit.Percent && UpDown().Match(left) is { Success: true } change && previous is not null
            ? new EnglishReading($"{(change.Value.TrimEnd().EndsWith("down", StringComparison.OrdinalIgnoreCase) ? "fall" : "growth")} of {previous.Indicator}", "delta_pct", change.Value.TrimEnd().EndsWith("down", StringComparison.OrdinalIgnoreCase))
            : null;

    // bringing the total to roughly 6,000
    static EnglishReading? Whole(string left, EnglishReading? previous) =>
        TheTotal().Match(left) is { Success: true } && previous is not null ? new EnglishReading($"{previous.Indicator} in total", "level", false) : null;

    // GDP growth of around 5 percent; a surveyed urban unemployment rate of 5.5 percent
    static EnglishReading? Of(string left, string right, EnglishMeasure measure)
    {
        if (Grows().IsMatch(left) || NounOf().Match(left) is not { Success: true } match) return null;
        var noun = EnglishNouns.Tail(match.Groups["ind"].Value);
        if (noun.Length == 0 || ChangeAlone().IsMatch(noun)) return null;
        if (Generic().IsMatch(noun) && For().Match(right) is { Success: true } tail) noun = $"{noun} of {EnglishNouns.Ahead(tail.Groups["ind"].Value)}";
        return new EnglishReading(noun, KindOf(noun, measure), false);
    }

    static EnglishReading? Subject(string left, string right, EnglishMeasure measure, EnglishReading? previous, string sentence)
    {
        var match = SetAt().Match(left);
        if (!match.Success) match = SubjectVerb().Match(left);
        if (!match.Success && (measure.Exceeds || measure.Comparator is "<=")) match = BeforeExceed().Match(left);
        if (!match.Success) return FigureAsSubject(left, right, measure, previous);
        var verb = match.Groups["verb"].Value;
        var subject = Elided().IsMatch(match.Groups["ind"].Value) ? EnglishNouns.Tail(FirstSubject().Match(sentence).Groups["ind"].Value) : EnglishNouns.Tail(match.Groups["ind"].Value);
        var change = match.Groups["by"].Success || match.Groups["rate"].Success || measure.Class is EnglishUnit.Percent or EnglishUnit.Points && !match.Groups["to"].Success && Changes().IsMatch(verb);
        var yearly = match.Groups["rate"].Success && AnnualRate().IsMatch(match.Groups["rate"].Value) || Yearly().IsMatch(right);
        if (Carrying().IsMatch(verb) && !match.Groups["be"].Success && !match.Groups["at"].Success || subject.Length == 0 || Actor().IsMatch(subject) && !change) return null;
        if (change) return new EnglishReading(subject, yearly ? "cagr" : "delta_pct", Down().IsMatch(verb));
        if (measure.Class is EnglishUnit.Percent && OfShare().Match(right) is { Success: true } whole)
        {
            var noun = EnglishNouns.Ahead(whole.Groups["ind"].Value);
            if (verb.StartsWith("contribut", StringComparison.OrdinalIgnoreCase)) return new EnglishReading($"contribution of {subject} to {noun}", "share", false);
            return new EnglishReading($"share of {subject} in {noun}", "share", false);
        }

        if (measure.Class is EnglishUnit.Percent && verb.StartsWith("account", StringComparison.OrdinalIgnoreCase)) return new EnglishReading($"share of {subject}", "share", false);
        if (measure.Class is EnglishUnit.Percent && verb.StartsWith("contribut", StringComparison.OrdinalIgnoreCase) && previous is { Kind: "share" } && Source().Match(previous.Indicator) is { Success: true } source)
            return new EnglishReading($"{source.Value}{subject}", "share", false);
        return new EnglishReading(subject, KindOf(subject, measure), false);
    }

    // 33% of electricity should come from renewables; six to eight companies should rank among …
    static EnglishReading? FigureAsSubject(string left, string right, EnglishMeasure measure, EnglishReading? previous)
    {
        if (!Opens().IsMatch(left) || RightVerb().Match(right) is not { Success: true } match) return null;
        var subject = EnglishNouns.Ahead(OfWord().Replace(match.Groups["ind"].Value, ""));
        if (subject.Length == 0) return Earmarked().Match(right) is { Success: true } fund ? new EnglishReading(EnglishNouns.Ahead(fund.Groups["ind"].Value), LevelKind(measure), false) : null;
        var rest = EnglishNouns.Ahead(match.Groups["rest"].Value);
        var joined = match.Groups["come"].Success ? $"{subject} from {rest}" : match.Groups["rank"].Success ? $"{subject} {match.Groups["rank"].Value} {rest}" : subject;
        if (match.Groups["pp"].Success && measure.Class is EnglishUnit.Percent) joined = $"{subject} {match.Groups["pp"].Value}";
        return new EnglishReading(joined, measure.Class is EnglishUnit.Percent ? "share" : LevelKind(measure), false);
    }

    // raise the labor productivity of key enterprises by 20 percent; lift X to 58 percent; set X at 3 percent
    static EnglishReading? Object(string left, string right, EnglishMeasure measure)
    {
        if (VerbObject().Match(left) is not { Success: true } match) return null;
        var change = match.Groups["by"].Success;
        var verb = match.Groups["verb"].Value;
        var noun = EnglishNouns.Trim(match.Groups["ind"].Value);
        if (noun.Length == 0) return null;
        if (!change) return new EnglishReading(noun, KindOf(noun, measure), false) { Comparator = match.Groups["within"].Success ? "<=" : null };
        return new EnglishReading(noun, Yearly().IsMatch(right) ? "cagr" : "delta_pct", Down().IsMatch(verb));
    }

    // "to around 20 percent by 2025, and to around 25 percent by 2030"
    static EnglishReading? Again(string left, string right, EnglishReading? previous) =>
        previous is not null && Onward().Match(left) is { Success: true } match && (match.Groups["to"].Success || DueNext().IsMatch(right)) ? previous : null;

    // build 200 smart demonstration factories; generate 3.3 trillion kilowatt-hours of electricity
    static EnglishReading? Behind(string left, string right, EnglishMeasure measure)
    {
        if (measure.Class is EnglishUnit.Percent && OfShare().Match(right) is { Success: true } share)
            return Opens().IsMatch(left) || Ready().IsMatch(left) ? new EnglishReading(EnglishNouns.Ahead(share.Groups["ind"].Value), "share", false) : null;
        if (measure.Class is EnglishUnit.Percent && AsNoun().Match(right) is { Success: true } rise)
            return new EnglishReading(EnglishNouns.Ahead(rise.Groups["ind"].Value), "delta_pct", rise.Groups["down"].Success);
        if (measure.Class is EnglishUnit.Percent && RateBehind().Match(right) is { Success: true } rate)
            return EnglishNouns.Ahead(rate.Groups["ind"].Value) is { Length: > 0 } named ? new EnglishReading(named, KindOf(named, measure), false) : null;
        var noun = EnglishNouns.Ahead(OfWord().Replace(right, ""));
        if (measure.Class is not EnglishUnit.Count && right.StartsWith(" in ", StringComparison.Ordinal)) noun = EnglishNouns.Ahead(right[3..]);
        return noun.Length < 2 || measure.Class is EnglishUnit.Percent or EnglishUnit.Points ? null : new EnglishReading(noun, LevelKind(measure), false);
    }

    // "and the government deficit at 4.06 trillion yuan", "and X to 60 percent": the verb stands before the figure before.
    static EnglishReading? Bare(string left, EnglishMeasure measure, EnglishReading? previous)
    {
        if (Coordinated().Match(left) is not { Success: true } match || EnglishNouns.Trim(match.Groups["ind"].Value) is not { Length: > 2 } noun || ChangeAlone().IsMatch(noun)) return null;
        return match.Groups["by"].Success ? new EnglishReading(noun, previous?.Kind ?? "delta_pct", previous?.Falls ?? false) : new EnglishReading(noun, KindOf(noun, measure), false);
    }

    static EnglishReading? Multiple(string left, string right)
    {
        var subject = MultipleSubject().Match(left) is { Success: true } match ? EnglishNouns.Tail(match.Groups["ind"].Value) : "";
        if (subject.Length == 0 || Actor().IsMatch(subject)) subject = EnglishNouns.Ahead(OfWord().Replace(right, ""));
        return subject.Length == 0 ? null : new EnglishReading(subject, "multiple", false);
    }

    static string KindOf(string noun, EnglishMeasure measure) =>
        Growth().IsMatch(noun) && measure.Class is EnglishUnit.Percent ? AnnualRate().IsMatch(noun) ? "cagr" : "delta_pct" : LevelKind(measure);

    static string LevelKind(EnglishMeasure measure) => measure.Class switch
    {
        EnglishUnit.Percent or EnglishUnit.Points => "share",
        EnglishUnit.Times => "multiple",
        EnglishUnit.Count when measure.Unit.Length == 0 => "count",
        _ => "level",
    };
}
