using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>
/// Tables of indicators in plain text: a line that names the columns (指标 … 2025年), then lines that are cut in the
/// same way, by tabs, strokes or wide gaps.
/// </summary>
static partial class TextTables
{
    const int MostRows = 400;

    /// <summary>The rows of the table whose header is the line at <paramref name="first"/>; empty if it is none.</summary>
    public static IReadOnlyList<RawBlock> Read(IReadOnlyList<(int Start, string Text)> lines, int first)
    {
        var line = lines[first].Text;
        if (!Header().IsMatch(line) || CutOf(line) is not { } cut) return [];
        var header = Cells(lines[first], cut);
        if (header.Count < 3 || !header.Exists(c => NameColumn().IsMatch(c.ToString())) || !header.Exists(c => ValueColumn().IsMatch(c.ToString()))) return [];
        var rows = new List<RawBlock> { Row(header) };
        for (var i = first + 1; i < lines.Count && rows.Count < MostRows; i++)
        {
            if (Rule().IsMatch(lines[i].Text) && lines[i].Text.Length > 0)
            {
                rows.Add(new RawBlock(BlockKind.Paragraph, new MappedText()));
                continue;
            }

            var cells = Cells(lines[i], cut);
            if (cells.Count < 2 || cells.Count > header.Count + 1) break;
            rows.Add(Row(cells));
        }

        return rows.Count > 1 ? rows : [];
    }

    static RawBlock Row(IReadOnlyList<MappedText> cells) => new(BlockKind.TableRow, new MappedText()) { Cells = cells };

    static Regex? CutOf(string line) => line.Contains('\t') ? Tab() : line.Count(c => c is '|' or '｜') > 1 ? Stroke() : Gap().Count(line.Trim()) > 1 ? Gap() : null;

    static List<MappedText> Cells((int Start, string Text) line, Regex cut)
    {
        var text = line.Text;
        var (from, to) = (0, text.Length);
        // Blanks before a line of gaps are its indent, strokes at both ends are the frame; a tab at the head parts an empty cell.
        if (cut != Tab())
        {
            while (from < to && (CjkCharacters.IsSpace(text[from]) || text[from] is '|' or '｜')) from++;
            while (to > from && (CjkCharacters.IsSpace(text[to - 1]) || text[to - 1] is '|' or '｜')) to--;
        }

        var cells = new List<MappedText>();
        for (var start = from; start <= to;)
        {
            var match = cut.Match(text, start);
            var end = match.Success && match.Index < to ? match.Index : to;
            var cell = new MappedText();
            cell.Add(text.AsSpan(start, end - start), line.Start + start);
            cells.Add(cell);
            if (end == to) break;
            start = end + match.Length;
        }

        return cells;
    }

    [GeneratedRegex("指标|目标|项目|名称|任务")]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s*(?:主要|具体)?(?:指\s*标|项\s*目|名\s*称|目标名称|任务)(?:名称|内容)?\s*(?:（[^）]*）)?\s*$")]
    private static partial Regex NameColumn();

    [GeneratedRegex(@"20\d\d\s*年|目标|规划值|预期值|20\d\d\s*$")]
    private static partial Regex ValueColumn();

    [GeneratedRegex(@"^[\s|｜:：+\-—─━=]*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\t")]
    private static partial Regex Tab();

    [GeneratedRegex(@"[|｜]")]
    private static partial Regex Stroke();

    [GeneratedRegex(@"[ \u00a0]{2,}|\u3000+")]
    private static partial Regex Gap();
}
