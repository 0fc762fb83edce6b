using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The deadline that governs a measure, and whence it was taken: null for the clause itself.</summary>
sealed record EnglishGoverning(Deadline Deadline, string? InheritedFrom);

/// <summary>Carries deadlines over sentences: what a paragraph opens with, what a list or heading announces, what the document plans for.</summary>
sealed partial class EnglishDeadlineScope(EnglishDocument document)
{
    readonly HashSet<string> seen = new(StringComparer.Ordinal);
    Deadline? paragraph;
    Deadline? section;
    Deadline? only;
    int current = -1;

    /// <summary>A list follows what said "targets … as follows:", or stands under such a heading.</summary>
    public bool InList { get; private set; }

    public void Enter(EnglishSentence sentence, IReadOnlyList<Deadline> own)
    {
        if (ListLead().IsMatch(sentence.Text)) InList = true;
        if (sentence.Paragraph == current) return;
        current = sentence.Paragraph;
        paragraph = null;
        if (!Section().IsMatch(sentence.Text)) return;
        InList = ListLead().IsMatch(sentence.Text);
        section = own.Count > 0 ? own[^1] : null;
    }

    /// <summary>What the sentence leaves to those after it.</summary>
    public void Leave(EnglishSentence sentence, IReadOnlyList<Deadline> own, bool hadTarget)
    {
        var live = own.LastOrDefault(d => !d.IsPast(document.Year));
        if (ListLead().IsMatch(sentence.Text)) (InList, section) = (true, live ?? section ?? Yearly());
        else if (InList && !sentence.IsHeading && !ListItem().IsMatch(sentence.Text)) (InList, section) = (false, null);
        if (hadTarget && live is not null) paragraph = live;
        else if (own.Count > 0 && live is null) paragraph = null;
    }

    /// <summary>A deadline that governed a target: while it is the only one of the text, later undated targets share it.</summary>
    public void Note(Deadline deadline) => only = seen.Add(deadline.Value[..4]) && seen.Count > 1 ? null : seen.Count == 1 ? deadline : only;

    public EnglishGoverning? For(string sentence, IReadOnlyList<Deadline> own, EnglishMeasure measure, int nextMeasure)
    {
        var after = own.FirstOrDefault(d => d.Span.Start >= measure.Span.End - 1);
        if (after is not null && after.Span.Start < nextMeasure && !Breaks().IsMatch(sentence.AsSpan(measure.Span.End, Math.Max(0, after.Span.Start - measure.Span.End)))) return new(after, null);
        // A past year that no verb of its own follows is where a change begins: from 20 percent in 2020 to 40 percent by 2025.
        var before = own.LastOrDefault(d => d.Span.End <= measure.Span.Start && !(d.IsBare && d.IsPast(document.Year) && own.Any(o => !o.IsPast(document.Year))));
        if (before is not null) return new(before, Breaks().IsMatch(sentence.AsSpan(before.Span.End, measure.Span.Start - before.Span.End)) ? "sentence" : null);
        if (after is not null && !after.IsPast(document.Year)) return new(after, "sentence");
        if (paragraph is not null) return new(paragraph, "paragraph");
        if (section is not null) return new(section, "heading");
        if (Yearly() is { } yearly) return new(yearly, "title");
        return only is null || Article().IsMatch(sentence) ? null : new(only, "paragraph");
    }

    Deadline? Yearly() => document is { YearlyReport: true, Year: { } year } ? new Deadline(new TextSpan(0, 0), year.ToString(System.Globalization.CultureInfo.InvariantCulture), year) : null;

    // An article sets rules of its own.
    [GeneratedRegex(@"^\s*Article \d", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"[,;:]|\b(?:and|while|with|but|after|against)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^\s*(?:(?:[IVX]+|\d{1,2})\.|Chapter|Section|Article|\([IVXivx\d]+\)|Part)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    [GeneratedRegex(@"\b(?:targets?|goals?|objectives?)\b[^.]{0,120}:|\b(?:targets?|goals?|objectives?)\b[^.]{0,60}\b(?:as follows|the following|below)\b|^\s*(?:[\w.()]+ )?(?:main |key |overall |development |major )*(?:targets|goals|objectives)\b[^.;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex ListLead();

    [GeneratedRegex(@"^\s*(?:[—–•*·-]|\d+[.)]|\([\da-z]+\))|;\s*(?:and)?\s*$")]
    private static partial Regex ListItem();
}
