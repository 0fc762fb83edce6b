using System.Buffers;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Text;

/// <summary>
/// Cleans one paragraph: drops what shows nothing, takes the spaces out of Chinese words, closes up letter-spaced
/// names, makes full-width figures narrow. Line breaks within are spaces.
/// </summary>
static partial class TextCleaner
{
    /// <summary>All that is not copied as it is.</summary>
    static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => CjkCharacters.IsSpace(c) || CjkCharacters.IsInvisible(c) || CjkCharacters.Narrow(c) != c)]);

    public static MappedText Clean(MappedText raw)
    {
        var text = raw.ToString();
        var clean = new MappedText();
        for (var i = 0; i < text.Length;)
        {
            var plain = text.AsSpan(i).IndexOfAny(Special);
            if (plain < 0) plain = text.Length - i;
            clean.AddPart(raw, i, i + plain);
            i += plain;
            if (i == text.Length) break;
            if (CjkCharacters.IsInvisible(text[i]))
            {
                i++;
            }
            else if (CjkCharacters.IsSpace(text[i]))
            {
                var end = EndOfGap(text, i);
                if (clean.Length > 0 && end < text.Length && Keeps(text, i, end)) clean.Add(' ', raw.Origin(i));
                i = end;
            }
            else
            {
                clean.Add(CjkCharacters.Narrow(text[i]), raw.Origin(i));
                i++;
            }
        }

        return clean;
    }

    /// <summary>The same for a value of which the origin does not matter.</summary>
    public static string Clean(string text) => Clean(MappedText.Of(text)).ToString();

    static int EndOfGap(string text, int start)
    {
        while (start < text.Length && (CjkCharacters.IsSpace(text[start]) || CjkCharacters.IsInvisible(text[start]))) start++;
        return start;
    }

    /// <summary>Whether the gap <c>[start, end)</c> stays as one space.</summary>
    static bool Keeps(string text, int start, int end)
    {
        var left = text[start - 1];
        var right = text[end];
        if (CjkCharacters.IsWidePunctuation(left) || CjkCharacters.IsWidePunctuation(right)) return false;
        if (!CjkCharacters.IsIdeograph(left) && !CjkCharacters.IsIdeograph(right)) return true;
        var wide = IsWideGap(text.AsSpan(start, end - start));
        if (!CjkCharacters.IsIdeograph(left) || !CjkCharacters.IsIdeograph(right)) return wide && !IsWithinFigure(left, right);
        if (WordBefore(text, start) < 2 || WordAfter(text, end) < 2) return false;
        return wide || SeparatesBodies(text, start, end);
    }

    /// <summary>"2018　年" and "第　3　条" are one word for all the room in them.</summary>
    static bool IsWithinFigure(char left, char right) =>
        (char.IsDigit(CjkCharacters.Narrow(left)) && right is '年' or '月' or '日' or '号' or '条' or '个')
        || (left is '第' or '年' or '月' && char.IsDigit(CjkCharacters.Narrow(right)));

    /// <summary>Two or more blanks, or an ideographic one: a gap that somebody made on purpose.</summary>
    static bool IsWideGap(ReadOnlySpan<char> gap) => gap.Contains('\u3000') || (gap.Length >= 2 && !gap.Contains('\n'));

    /// <summary>How many ideographs end at the gap; letter-spaced ones (附　则) count as one word.</summary>
    static int WordBefore(string text, int start)
    {
        var count = Run(text, start - 1, -1);
        if (count != 1) return count;
        var i = start - 2;
        while (i >= 0 && CjkCharacters.IsSpace(text[i])) i--;
        return i >= 0 && i < start - 2 && Run(text, i, -1) == 1 ? 2 : 1;
    }

    static int WordAfter(string text, int end)
    {
        var count = Run(text, end, 1);
        if (count != 1) return count;
        var i = EndOfGap(text, end + 1);
        if (i >= text.Length || i == end + 1 || Run(text, i, 1) != 1) return 1;
        // "国 务 院": all stand alone, so the gap is one of those between them, unless a whole word stands before it or it is the wider.
        var before = LastBefore(text, end);
        return Run(text, before, -1) > 1 || end - before - 1 > i - end - 1 ? 2 : 1;
    }

    static int LastBefore(string text, int i)
    {
        do i--;
        while (i > 0 && CjkCharacters.IsSpace(text[i]));
        return i;
    }

    static int Run(string text, int i, int step)
    {
        var count = 0;
        for (; i >= 0 && i < text.Length && count < 20 && CjkCharacters.IsIdeograph(text[i]); i += step) count++;
        return count;
    }

    /// <summary>Joint issuers are parted by one blank in titles and signatures: "财政部 税务总局关于…".</summary>
    static bool SeparatesBodies(string text, int start, int end) =>
        end - start == 1 && text[start] is ' ' or '\u00A0'
        && text[start - 1] is '部' or '委' or '局' or '厅' or '办' or '院' or '会' or '署' or '行' or '社' or '司' or '府' or '室' or '联'
        && Run(text, start - 1, -1) >= 3
        && BodyName().IsMatch(text.AsSpan(end, Math.Min(24, text.Length - end)));

    [GeneratedRegex(@"^(?!办公|关于|公告|通知|党组|各|令|印发|发布)[\u4e00-\u9fff]{2,14}(?:部|委|局|厅|办|院|会|署|银行|府|社|司|室|联)")]
    private static partial Regex BodyName();
}
