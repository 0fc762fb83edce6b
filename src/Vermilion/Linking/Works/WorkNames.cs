namespace Vermilion.Linking.Works;

/// <summary>The names under which texts of one work, or of one line of works, meet.</summary>
static class WorkNames
{
    const int End = 6;

    public static IEnumerable<string> Of(WorkFacts work)
    {
        if (work.Key.Text.Length >= 2) yield return "title:" + work.Key.Text;
        if (work.Number is { } number) yield return "number:" + number;
        if (work.Subject.Length < 4) yield break;
        yield return "subject:" + work.Subject;
        // One word more or less in the middle, or at one end.
        if (work.Subject.Length < 2 * End) yield break;
        yield return "start:" + work.Subject[..End];
        yield return "end:" + work.Subject[^End..];
    }
}
