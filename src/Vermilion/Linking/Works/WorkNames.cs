namespace Vermilion.Linking.Works;

/// <summary>
/// The names under which texts of one work, or of one line of works, meet. A draft and its final text meet under parts of their titles too;
/// two final texts do not: what begins with the same words is of another matter, and ever more would be looked at.
/// </summary>
static class WorkNames
{
    const string OfDraft = "draft-", OfFinal = "final-";
    const int End = 6;

    // Of a short subject the ends are shorter too; those of middle length meet both.
    const int ShortEnd = 5;
    const int ShortLength = 8;
    const int MiddleLength = 13;
    const int ShortestLength = 6;
    const int ShortestEnd = 4;

    // A draft whose title is changed is known by its text: of two texts of which half is the same, seven of eight share a band.
    const int BandCount = 16;
    const int Rows = 3;

    /// <summary>The names that a text bears.</summary>
    public static IEnumerable<string> Of(WorkFacts work)
    {
        // 的 more or less makes no other title.
        if (work.Key.Text.Length >= 2) yield return "title:" + work.Key.Text.Replace("的", "", StringComparison.Ordinal);
        if (work.Number is { } number) yield return "number:" + number;
        foreach (var band in Bands(work)) yield return band;
        // A report bears the title of the one policy that it names, and is of no line of works.
        if (work.Subject.Length < 4 || work.Role == "cites") yield break;
        yield return "subject:" + work.Subject;
        if (work.Role is not null || work.Status is not ("draft" or "final")) yield break;
        foreach (var part in Parts(work.Subject)) yield return (work.IsDraft ? OfDraft : OfFinal) + part;
    }

    /// <summary>The name under which those are found that meet the bearers of this one.</summary>
    public static string Sought(string name) =>
        name.StartsWith(OfDraft, StringComparison.Ordinal) ? OfFinal + name[OfDraft.Length..] : name.StartsWith(OfFinal, StringComparison.Ordinal) ? OfDraft + name[OfFinal.Length..] : name;

    /// <summary>One word more or less in the middle, or at one end.</summary>
    static IEnumerable<string> Parts(string subject)
    {
        if (subject.Length is >= ShortestLength and < MiddleLength)
        {
            yield return "start:" + subject[..ShortestEnd];
            yield return "end:" + subject[^ShortestEnd..];
        }

        if (subject.Length is >= ShortLength and <= MiddleLength)
        {
            yield return "start:" + subject[..ShortEnd];
            yield return "end:" + subject[^ShortEnd..];
        }

        if (subject.Length < 2 * End) yield break;
        yield return "start:" + subject[..End];
        yield return "end:" + subject[^End..];
    }

    static IEnumerable<string> Bands(WorkFacts work)
    {
        if (!work.IsWork || work.Status == "call") yield break;
        for (var at = 0; at + Rows <= Math.Min(work.Signature.Length, BandCount * Rows); at += Rows)
            yield return $"text:{at / Rows}:{Convert.ToHexString(work.Signature, at, Rows)}";
    }
}
