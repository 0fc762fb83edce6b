using System.Globalization;

namespace Vermilion.Linking.Stories;

/// <summary>
/// Near-duplicates: one text twice, cut short, or with other furniture around it. Texts of one template, which differ in
/// figures and names alone, are none.
/// </summary>
static class CopyRule
{
    // A short text says too little to be told from its like: title and text must be equal.
    const int ShortText = 60;
    const int DaysOfCopies = 3;

    public static Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (AreTwoTexts(a, b)) return null;
        if (a.Length == 0 || b.Length == 0) return SameRecord(a, b);
        var sameTitle = a.TitleHash == b.TitleHash && a.Title.Length > 0;
        var days = StoryWeigher.DaysApart(a, b);
        var isNear = days is null or <= DaysOfCopies;
        if (a.TextHash == b.TextHash && a.Length == b.Length) return a.Length >= ShortText || (sameTitle && isNear) ? new Weight(Weight.Copy, 1, "the same text") : null;
        var same = MinHash.Resemblance(a.Signature, b.Signature);
        var contained = Math.Min(1, same * (a.Shingles + b.Shingles) / ((1 + same) * Math.Max(1, Math.Min(a.Shingles, b.Shingles))));
        var numbers = Agreement(a.Numbers, b.Numbers);
        var isShort = Math.Min(a.Length, b.Length) < ShortText;
        var isCopy = isShort ? sameTitle && IsShortCopy(same, contained, numbers, days) : IsCopy(same, contained, numbers, sameTitle, days);
        return isCopy ? new Weight(Weight.Copy, Math.Max(same, contained), Words(same, contained)) : null;
    }

    /// <summary>Under one title on one day a short text may be cut or mistyped, and no more.</summary>
    static bool IsShortCopy(double same, double contained, double numbers, int? days) =>
        numbers >= 0.75 && (days is 0 or 1 ? contained >= 0.75 : days is null && same >= 0.75);

    static bool IsCopy(double same, double contained, double numbers, bool sameTitle, int? days)
    {
        // What comes again after days is a new issue of a series, unless it is word for word the same.
        if (days > DaysOfCopies) return same >= 0.93 && numbers >= 0.95;
        if (days > 0 || (days is null && !sameTitle)) return contained >= 0.85 && numbers >= 0.9;
        if (same >= 0.85) return numbers >= 0.75;
        if (sameTitle) return contained >= 0.6 && numbers >= 0.65;
        // Two headlines of one day are of two events, unless little is told but what both tell.
        return same >= 0.45 && contained >= 0.9 && numbers >= 0.8;
    }

    // Of an official text the number is the identity; two replies of one template have two.
    static bool AreTwoTexts(StoryFacts a, StoryFacts b) =>
        a.DocumentNumber is { } number && b.DocumentNumber is { } other && number != other || a.Language is { } one && b.Language is { } two && one != two
        || a.Work is { } work && b.Work is { } second && work != second
        // An interpretation that holds most of the text says more than it.
        || a.TitleHash != b.TitleHash && (a.Status == "interpretation") != (b.Status == "interpretation");

    /// <summary>Without texts, only number and title together are enough.</summary>
    static Weight? SameRecord(StoryFacts a, StoryFacts b) =>
        a.DocumentNumber is { } number && number == b.DocumentNumber && a.TitleHash == b.TitleHash ? new Weight(Weight.Copy, 1, number) : null;

    /// <summary>The share of the numbers of the text with fewer that the other has too.</summary>
    static double Agreement(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        if (a.Count == 0 || b.Count == 0) return 1;
        int i = 0, j = 0, both = 0;
        while (i < a.Count && j < b.Count)
        {
            if (a[i] == b[j]) (both, i, j) = (both + 1, i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return (double)both / Math.Min(a.Count, b.Count);
    }

    static string Words(double same, double contained) =>
        string.Create(CultureInfo.InvariantCulture, $"{same:P0} of the text the same, {contained:P0} of the shorter one");
}
