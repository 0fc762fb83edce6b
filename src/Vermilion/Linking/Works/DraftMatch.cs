using System.Globalization;
using Vermilion.Linking.Stories;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Works;

/// <summary>
/// A draft whose final text bears another name, or comes from another body. Never one work before a person says so; but where title,
/// body and text say the same, the relation is shown.
/// </summary>
static class DraftMatch
{
    const int ShortSubject = 4;

    /// <summary>By what they are about, who issued them and how much of the text is the same: likely enough to be shown.</summary>
    public static bool IsLikely(WorkFacts draft, WorkFacts final)
    {
        if (!MayBe(draft, final)) return false;
        var subject = SubjectLikeness(draft, final);
        var sameBody = draft.Issuers.Overlaps(final.Issuers);
        // Without the text of both only a title that is all but the same is enough.
        if (TextLikeness(draft, final) is not { } text) return sameBody && subject >= 0.95;
        return (subject >= 0.95 && (sameBody || text >= 0.3)) || (subject >= 0.6 && sameBody && text >= 0.3) || (subject >= 0.3 && text >= 0.5 && (sameBody || subject >= 0.6));
    }

    /// <summary>For a person to decide.</summary>
    public static bool IsPossible(WorkFacts draft, WorkFacts final) =>
        MayBe(draft, final) && (draft.Subject == final.Subject || (draft.Issuers.Overlaps(final.Issuers) && LetterPairs.Likeness(draft.Key.Text, final.Key.Text) >= 0.75));

    /// <summary>Why it is likely, for the person who decides.</summary>
    public static string Why(WorkFacts draft, WorkFacts final)
    {
        var text = TextLikeness(draft, final) is { } same ? string.Create(CultureInfo.InvariantCulture, $"{same:P0} of the text is the same; ") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{(draft.Subject == final.Subject ? $"both are about {draft.Subject}" : $"the titles are {LetterPairs.Likeness(draft.Key.Text, final.Key.Text):P0} alike")}; {text}{(draft.Issuers.Overlaps(final.Issuers) ? "an issuer is the same" : "the issuers differ")}; {final.Day?.DayNumber - draft.Day?.DayNumber} days lie between");
    }

    static bool MayBe(WorkFacts draft, WorkFacts final) =>
        draft.IsDraft && WorkMatch.IsDraftAndFinal(draft, final) && draft.Day is not null && final.Day is not null && draft.Language == final.Language
        && draft.Key.Years == final.Key.Years && draft.Key.Edition == final.Key.Edition && draft.Subject.Length >= ShortSubject && final.Subject.Length >= ShortSubject && draft.Place == final.Place;

    // 规范和促进X and 促进和规范X have the same letters.
    static double SubjectLikeness(WorkFacts a, WorkFacts b) =>
        a.Subject == b.Subject || (a.Subject.Length >= 8 && a.Subject.Order().SequenceEqual(b.Subject.Order())) ? 1 : LetterPairs.Likeness(a.Subject, b.Subject);

    static double? TextLikeness(WorkFacts a, WorkFacts b) => a.Signature.Length == 0 || b.Signature.Length == 0 ? null : MinHash.Resemblance(a.Signature, b.Signature);
}
