using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>One line of English for a target, by its kind. What the termbase does not know stays Chinese, in its place.</summary>
sealed partial class TargetTemplates(Termbase termbase)
{
    public string? Render(TargetFinding target)
    {
        // Growth relative to another's, or full coverage said without a figure: there is no figure to render.
        if (target.Kind == "relative" || (target.Kind == "coverage" && string.IsNullOrEmpty(target.Unit)) || target.Indicator.Length == 0) return null;
        var line = Core(target) + Baseline(target.Baseline) + Deadlines.Phrase(target.Deadline);
        return Modality(target.Qualifier, line);
    }

    string Core(TargetFinding target) => target.Kind switch
    {
        "cagr" => Cagr(target),
        "delta_pct" => Delta(target),
        "multiple" => Multiple(target),
        "count" => Count(target),
        _ => Level(target),
    };

    string Cagr(TargetFinding target)
    {
        var falls = target.Value < 0 || target.Indicator.Contains("削减", StringComparison.Ordinal) || target.Indicator.Contains("下降", StringComparison.Ordinal);
        var subject = Subject(GrowthTail.Replace(target.Indicator, ""));
        return $"{(falls ? "Cut" : "Grow")} {subject} by {Magnitude(target)} a year on average";
    }

    string Delta(TargetFinding target)
    {
        var verb = target.Value < 0 || (target.ValueMax is < 0) ? "Cut" : "Raise";
        return $"{verb} {Subject(GrowthTail.Replace(target.Indicator, ""))} by {Magnitude(target)}";
    }

    string Multiple(TargetFinding target)
    {
        var subject = Subject(target.Indicator);
        if (target is { ValueMax: null, Value: 2 or 4, Comparator: "=" or ">=" or "~" })
        {
            var verb = target.Value == 2 ? "Double" : "Quadruple";
            return target.Comparator switch { ">=" => $"At least {Lower(verb)} {subject}", "~" => $"Roughly {Lower(verb)} {subject}", _ => $"{verb} {subject}" };
        }

        return $"Bring {subject} to {Quantities.Of(target.Value, target.ValueMax, "倍", target.Comparator)} its base";
    }

    string Count(TargetFinding target)
    {
        var verb = VerbOf(target.Qualifier) is { } zh && termbase.Verb(zh) is { } known ? Upper(known) : "Reach";
        return $"{verb} {CountOf(target)}";
    }

    string Level(TargetFinding target)
    {
        if (target.Kind == "level" && Quantities.Counts(target.Unit) && !string.IsNullOrEmpty(target.Unit) && target.Comparator is not ("<=" or "<")
            && termbase.Phrase(target.Indicator)?.Contains(" of ", StringComparison.Ordinal) != true)
            return $"Reach {CountOf(target)}";
        var quantity = Quantities.Of(target.Value, target.ValueMax, target.Unit, target.Comparator);
        var verb = VerbOf(target.Qualifier) ?? "";
        var subject = Subject(target.Indicator);
        if (verb.Length > 0 && "降减压缩".Contains(verb[0])) return $"Cut {subject} to {quantity}";
        if (target.Comparator is "<=" or "<" || verb.StartsWith("保持", StringComparison.Ordinal) || verb.StartsWith("稳定", StringComparison.Ordinal))
            return $"Keep {subject} at {quantity}";
        return verb.StartsWith('提') || verb.StartsWith('增') ? $"Raise {subject} to {quantity}" : $"Bring {subject} to {quantity}";
    }

    string CountOf(TargetFinding target)
    {
        var quantity = Quantities.Of(target.Value, target.ValueMax, target.Unit, target.Comparator);
        var known = termbase.Phrase(target.Indicator);
        if (!Quantities.Counts(target.Unit)) return $"{quantity} of {known ?? target.Indicator}";
        return $"{quantity} {(known is null ? target.Indicator : target.Value == 1 && target.ValueMax is null ? known : Plurals.Of(known))}";
    }

    // An article where English asks for one: "the productivity of key enterprises".
    string Subject(string indicator)
    {
        var bare = indicator.Trim();
        return termbase.Phrase(bare) is { } known ? Figure.IsMatch(known) ? "the " + known : known : bare;
    }

    // For a decrease the comparator applies to its magnitude.
    static string Magnitude(TargetFinding target)
    {
        var value = Math.Abs(target.Value);
        var max = target.ValueMax is { } m ? Math.Abs(m) : (decimal?)null;
        return Quantities.Of(value, max, target.Unit, target.Comparator);
    }

    // An implied baseline ("2020 (implied)") is not in the text, so it is not in the English.
    static string Baseline(string? baseline) => baseline is not null && PlainYear.IsMatch(baseline) ? $" from the {baseline} level" : "";

    static string Modality(string? qualifier, string line)
    {
        if (qualifier is null) return line;
        if (PerYear.IsMatch(qualifier)) line += " (each year)";
        if (Striving.IsMatch(qualifier)) return "Strive to " + Lower(line);
        if (qualifier.Contains("预计", StringComparison.Ordinal)) return line + " (expected)";
        return qualifier.Contains("原则上", StringComparison.Ordinal) ? line + " (in principle)" : line;
    }

    static string? VerbOf(string? qualifier) =>
        qualifier is not null && VerbPart.Match(qualifier) is { Success: true } match ? match.Groups[1].Value : null;

    static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex("(?:年均)?(?:复合)?(?:增长率|增长速度|增速|增长|削减率|下降率|降幅|增幅)$")]
    static partial Regex GrowthTail { get; }

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    static partial Regex PlainYear { get; }

    [GeneratedRegex("rate$|share$|^(?!.* per unit of ).* of ")]
    static partial Regex Figure { get; }

    [GeneratedRegex("每年|per year")]
    static partial Regex PerYear { get; }

    [GeneratedRegex("力争|争取|努力")]
    static partial Regex Striving { get; }

    [GeneratedRegex("verb:([^;]+)")]
    static partial Regex VerbPart { get; }
}
