using System.Diagnostics.CodeAnalysis;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Traditional;

/// <summary>Gives what was read in the simplified text back in the words of the original, by position.</summary>
sealed class OriginalWording(string original, string simplified)
{
    readonly Lazy<Dictionary<char, char>> usual = new(() => Usual(original, simplified));

    public ReadResult Restore(ReadResult result) => result with
    {
        Text = original,
        Title = result.Title is { } title ? title with { Text = Of(title.Text, title.Span), Core = Of(title.Core, title.Span) } : null,
        DocumentNumber = result.DocumentNumber is { } number ? number with { Text = Of(number.Text, number.Span), Stem = Of(number.Stem, number.Span) } : null,
        Issuers = [.. result.Issuers.Select(i => i with { Text = Of(i.Text, i.Span) })],
        Targets = [.. result.Targets.Select(Target)],
        Goals = [.. result.Goals.Select(g => g with { Text = Of(g.Text, g.Span), Section = Of(g.Section, g.Span), English = Usually(g.English) })],
        Citations = [.. result.Citations.Select(c => c with { Title = Of(c.Title, c.Span), DocumentNumber = Of(c.DocumentNumber, c.Span), English = Usually(c.English) })],
        Events = [.. result.Events.Select(Event)],
        Sections = [.. result.Sections.Select(Section)],
        Warnings = [.. result.Warnings.Select(w => Usually(w))],
    };

    TargetFinding Target(TargetFinding t) => t with
    {
        Indicator = Of(t.Indicator, t.Span),
        Unit = Of(t.Unit, t.Span),
        Baseline = Of(t.Baseline, t.Span),
        Sentence = Of(t.Sentence, t.Span),
        English = Usually(t.English),
    };

    EventFinding Event(EventFinding e) => e with
    {
        English = Usually(e.English),
        Parties = [.. e.Parties.Select(p => p with { Name = Of(p.Name, e.Span) })],
        Capacity = e.Capacity is { } c ? c with { Unit = Of(c.Unit, e.Span) } : null,
    };

    SectionFinding Section(SectionFinding s) => s with
    {
        Number = Of(s.Number, s.Span),
        Heading = Of(s.Heading, s.Span),
        Children = [.. s.Children.Select(Section)],
    };

    /// <summary>The words as they stand in the original within the span, else in its line, else character by character.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    string? Of(string? words, TextSpan near)
    {
        if (string.IsNullOrEmpty(words)) return words;
        var found = SpacedText.Locate(simplified, words, near.Start, near.End) ?? InLine(words, near);
        return found is { } span ? Copy(words, span) : Usually(words);
    }

    TextSpan? InLine(string words, TextSpan near)
    {
        var start = near.Start == 0 ? 0 : original.LastIndexOf('\n', near.Start - 1) + 1;
        var end = original.IndexOf('\n', near.End);
        return SpacedText.Locate(simplified, words, start, end < 0 ? original.Length : end);
    }

    // The spaces are those of the words: a finding may have closed or kept them.
    string Copy(string words, TextSpan span) => string.Create(words.Length, (words, span.Start), (characters, state) =>
    {
        var at = state.Start;
        for (var i = 0; i < characters.Length; i++)
        {
            if (ChineseText.IsSpace(state.words[i]))
            {
                characters[i] = state.words[i];
                continue;
            }

            while (ChineseText.IsSpace(original[at])) at++;
            characters[i] = original[at++];
        }
    });

    // Words put together from several places: each character as this document mostly writes it.
    [return: NotNullIfNotNull(nameof(words))]
    string? Usually(string? words) => words is null ? null : string.Create(words.Length, words, (characters, from) =>
    {
        for (var i = 0; i < characters.Length; i++) characters[i] = usual.Value.GetValueOrDefault(from[i], from[i]);
    });

    static Dictionary<char, char> Usual(string original, string simplified)
    {
        var counts = new Dictionary<(char Simplified, char Original), int>();
        for (var i = 0; i < simplified.Length; i++)
        {
            if (simplified[i] < '\u4E00') continue;
            var pair = (simplified[i], original[i]);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts.GroupBy(c => c.Key.Simplified).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Value).Key.Original);
    }
}
