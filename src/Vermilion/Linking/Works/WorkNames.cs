namespace Vermilion.Linking.Works;

/// <summary>The names under which texts of one work, or of one line of works, meet.</summary>
static class WorkNames
{
    const int End = 6;

    // Of a short subject the ends are shorter too; those of middle length meet both.
    const int ShortEnd = 5;
    const int ShortLength = 8;
    const int MiddleLength = 13;

    public static IEnumerable<string> Of(WorkFacts work)
    {
        if (work.Key.Text.Length >= 2) yield return "title:" + work.Key.Text;
        if (work.Number is { } number) yield return "number:" + number;
        // A report bears the title of the one policy that it names, and is of no line of works.
        if (work.Subject.Length < 4 || work.Role == "cites") yield break;
        yield return "subject:" + work.Subject;
        // One word more or less in the middle, or at one end.
        if (work.Subject.Length is >= ShortLength and <= MiddleLength)
        {
            yield return "start:" + work.Subject[..ShortEnd];
            yield return "end:" + work.Subject[^ShortEnd..];
        }

        if (work.Subject.Length < 2 * End) yield break;
        yield return "start:" + work.Subject[..End];
        yield return "end:" + work.Subject[^End..];
    }
}
