namespace Vermilion.Reading.Text;

/// <summary>Finds out whether lines of plain text were cut at a fixed width inside sentences.</summary>
static class HardWraps
{
    const int Slack = 7;

    /// <summary>The width in columns at which the lines were cut; null when they are paragraphs already.</summary>
    public static int? WidthOf(IReadOnlyList<string> lines)
    {
        lines = [.. lines.Take(2000)];
        var widths = lines.Where(l => l.Length > 0).Select(Columns).Order().ToList();
        if (widths.Count < 6) return null;
        var width = widths[^1];
        if (width is < 36 or > 130) return null;
        var open = lines.Where(l => l.Length > 0 && !EndsSentence(l) && Columns(l) > width / 2).ToList();
        var full = open.Count(l => Columns(l) >= width - Slack);
        return full >= 4 && full * 10 >= open.Count * 6 ? width : null;
    }

    /// <summary>Whether <paramref name="next"/> goes on with the sentence that <paramref name="line"/> was cut in.</summary>
    public static bool GoesOn(string line, string next, int width) =>
        line.Length > 0 && next.Length > 0 && Columns(line) >= width - Slack - (IsLatin(line) ? 10 : 0) && !CjkCharacters.IsSpace(next[0]);

    /// <summary>Inside a paragraph that was joined before, a line that ends no sentence was cut too, however short it is.</summary>
    public static bool IsCutShort(string line, string next) =>
        line.Length > 0 && next.Length > 0 && !EndsSentence(line) && !CjkCharacters.IsSpace(next[0]) && (CjkCharacters.IsIdeograph(next[0]) || char.IsAsciiDigit(next[0])) && !next.AsSpan(1).StartsWith("、");

    static bool IsLatin(string line) => !line.Any(CjkCharacters.IsIdeograph);

    static bool EndsSentence(string line) => line.TrimEnd() is { Length: > 0 } trimmed && trimmed[^1] is '。' or '！' or '？' or '：' or '；' or '.' or ':';

    static int Columns(string line)
    {
        var columns = 0;
        foreach (var c in line.AsSpan().TrimEnd()) columns += CjkCharacters.Columns(c);
        return columns;
    }
}
