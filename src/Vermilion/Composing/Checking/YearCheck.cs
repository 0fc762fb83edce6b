using System.Globalization;

namespace Vermilion.Composing.Checking;

/// <summary>
/// Years and spans of years. A year must stand in the cited words, or be the one under which they stand in the document; a year that
/// only other words of a source name is another matter's.
/// </summary>
sealed class YearCheck(SharedTerms terms) : IStatementCheck
{
    const int Reach = 600;
    const double SameMatter = 1.5;

    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        var claims = YearMentions.FindClaims(words.Text);
        foreach (var (_, claimed, start) in claims) words.Mask(start, claimed.Length);
        return claims.Select(claim => LookUp(statement, claim.Year, claim.Words, claim.Start, claims)).ToList();
    }

    CheckFinding LookUp(Statement statement, int year, string words, int start, IReadOnlyList<(int Year, string Words, int Start)> claims)
    {
        if (statement.Policy is { NameChinese: { Length: > 0 } name } && YearMentions.FindInSource(name) is { Count: > 0 } named)
        {
            // The English name of a policy has the years of the Chinese one.
            var same = named.FirstOrDefault(y => y.Year == year);
            return same is not null ? new CheckFinding(statement.Place, ClaimKind.Year, words, Verdict.Exact, null, name) { Start = start }
                : statement.Missing(ClaimKind.Year, words, start, $"the Chinese name has '{named[0].Words}'; correct the year in one of the two names") with { Verdict = Verdict.Contradicting, SourceWords = name };
        }

        var ofSpans = statement.Spans.Where(s => s.Source is not null).SelectMany(s => s.Source!.Years.Where(y => y.Year == year && y.Start >= s.Start - 4 && y.Start < s.End).Select(y => (Source: s.Source!, Year: y))).ToList();
        if (ofSpans.Find(s => !s.Year.IsOfDay) is { Source: not null } cited) return Found(cited.Source, cited.Year);
        var lost = statement.HasOwnEvidence ? statement.CitedYears.FirstOrDefault(y => !y.IsOfName && !y.IsOfDay && !claims.Any(c => c.Year == y.Year)) : null;
        if (lost is null && ofSpans.Count > 0) return Found(ofSpans[0].Source, ofSpans[0].Year);
        if (lost is null && UnderWhich(statement, year) is { } scope) return scope;
        if (lost is null && Elsewhere(statement, year, start) is { } elsewhere) return elsewhere;
        var mend = lost is null ? $"no source of this item names {words} for this; correct the year or cite words that name it" : $"the cited words say '{lost.Words}'; correct the year or cite words that name it";
        return statement.Missing(ClaimKind.Year, words, start, mend) with { Verdict = lost is null ? Verdict.NotFound : Verdict.Contradicting, SourceWords = lost?.Words };

        CheckFinding Found(HeldSource source, YearMention mention) =>
            statement.Found(ClaimKind.Year, words, start, mention.Words == words ? Verdict.Exact : Verdict.Converted, source, mention.Words, mention.Start);

        CheckFinding? UnderWhich(Statement s, int wanted)
        {
            foreach (var span in s.Spans)
            {
                if (span.Source is not { } source) continue;
                var sentence = span.Sentence;
                if (source.Years.FirstOrDefault(y => y.Year == wanted && y.Start >= sentence.Start && y.Start < sentence.End) is { } near) return Found(source, near);
                var before = source.Years.Where(y => y.Start < sentence.Start && y.Start > sentence.Start - Reach && !y.IsOfDay).OrderByDescending(y => y.Start).ToList();
                // A span of years is two mentions that stand together.
                if (before.Count > 0 && before.Where(y => before[0].Start - y.Start < 8).FirstOrDefault(y => y.Year == wanted) is { } lead) return Found(source, lead);
            }

            foreach (var source in s.Cited)
            {
                var ofHead = source.Years.FirstOrDefault(y => y.Year == wanted && y.IsOfName && source.Text.IndexOf(source.Title, StringComparison.Ordinal) is >= 0 and var at && y.Start >= at && y.Start < at + source.Title.Length);
                if (ofHead is not null) return Found(source, ofHead);
                if (source.Title.Contains(wanted.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) return s.Found(ClaimKind.Year, words, start, Verdict.Converted, source, source.Title, source.Text.IndexOf(source.Title, StringComparison.Ordinal));
                if (Relative(wanted - s.PeriodYear).FirstOrDefault(w => source.Text.Contains(w, StringComparison.Ordinal)) is { } relative) return s.Found(ClaimKind.Year, words, start, Verdict.Converted, source, relative, source.Text.IndexOf(relative, StringComparison.Ordinal));
                if (source.Dates.Any(d => d.Year == wanted)) return s.Found(ClaimKind.Year, words, start, Verdict.Converted, source, words, source.Text.IndexOf(words, StringComparison.Ordinal));
            }

            return null;
        }

        static string[] Relative(int years) => years switch { 0 => ["今年", "本年", "年内", "this year"], -1 => ["去年", "上年", "last year"], 1 => ["明年", "next year"], _ => [] };

        CheckFinding? Elsewhere(Statement s, int wanted, int at)
        {
            var (from, to) = Sentences.Around(s.Text, at, at + 4);
            var stems = SharedTerms.Stems(s.Text[from..to]).ToList();
            foreach (var source in s.HasOwnEvidence ? s.Sources.All : s.Cited)
                foreach (var mention in source.Years.Where(y => y.Year == wanted))
                {
                    var sentence = Sentences.Around(source.Text, mention.Start, mention.Start + 4);
                    if (!s.HasOwnEvidence || terms.Overlap(stems, source.Text[sentence.Start..sentence.End]) >= SameMatter) return Found(source, mention);
                }

            return null;
        }
    }
}
