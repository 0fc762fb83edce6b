namespace Vermilion.Tests.Evaluating;

/// <summary>What a person has to look at when a text has changed: its lines that are gone (-) and new (+).</summary>
static class LineDifference
{
    public static IEnumerable<string> Of(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var common = Common(old, now);
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (j == now.Length || i < old.Length && common[i + 1, j] >= common[i, j + 1]) yield return "- " + old[i++];
            else yield return "+ " + now[j++];
        }
    }

    /// <summary>How many lines two texts have in common from each pair of lines on.</summary>
    static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }
}
