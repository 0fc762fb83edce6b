namespace Vermilion.Reading.Text;

/// <summary>Whole numbers in Chinese and Arabic figures: 二十六, 二○○六, 两百, 3万, ２００７, 廿三.</summary>
public static class ChineseNumerals
{
    // The zero of official texts is any of 〇 ○ ◯ 零, and in typed texts the letter O.
    const string Zeros = "〇○◯零ＯOo";
    const string Digits = "一二三四五六七八九";
    const string FormalDigits = "壹贰叁肆伍陆柒捌玖";

    /// <summary>The value of one figure, Arabic (also full-width) or Chinese; -1 if the character is none.</summary>
    public static int DigitValue(char c)
    {
        if (c is >= '0' and <= '9') return c - '0';
        if (c is >= '０' and <= '９') return c - '０';
        if (Zeros.Contains(c)) return 0;
        if (c is '两' or '兩') return 2;
        if (c is '元') return -1;
        var index = Digits.IndexOf(c);
        if (index < 0) index = FormalDigits.IndexOf(c);
        return index < 0 ? -1 : index + 1;
    }

    /// <summary>Whether the character can be part of a number that <see cref="Parse"/> reads.</summary>
    public static bool IsNumeral(char c) => DigitValue(c) >= 0 || UnitValue(c) > 0 || c is '廿' or '卅';

    /// <summary>The number, or null if the text is not one, whole and by itself.</summary>
    public static long? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 24) return null;
        return HasUnit(text) ? ParseWithUnits(text) : ParsePositional(text);
    }

    static bool HasUnit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (UnitValue(c) > 0 || c is '廿' or '卅') return true;
        return false;
    }

    // 二○二一, 197: one figure after the other.
    static long? ParsePositional(ReadOnlySpan<char> text)
    {
        if (text.Length > 18) return null;
        long value = 0;
        foreach (var c in text)
        {
            var digit = DigitValue(c);
            if (digit < 0) return null;
            value = value * 10 + digit;
        }

        return value;
    }

    // 三百二十五, 十二, 1万, 2亿3000万: a figure, its unit, and sections of 万 and 亿 above them.
    static long? ParseWithUnits(ReadOnlySpan<char> text)
    {
        long total = 0, section = 0, figure = -1;
        foreach (var c in text)
        {
            var digit = DigitValue(c);
            var unit = UnitValue(c);
            if (digit >= 0) figure = IsArabic(c) && figure >= 0 ? figure * 10 + digit : digit;
            else if (c is '廿' or '卅') section += c == '廿' ? 20 : 30;
            else if (unit is >= 10 and <= 1000)
            {
                section += (figure < 0 ? 1 : figure) * unit;
                figure = -1;
            }
            else if (unit > 1000)
            {
                // 万亿: the larger unit multiplies all that stands before it.
                var below = section + Math.Max(figure, 0);
                total = below == 0 ? total * unit : unit > 10_000 ? (total + below) * unit : total + below * unit;
                section = 0;
                figure = -1;
            }
            else return null;

            if (total is < 0 or > 1_000_000_000_000_000_000 || section > 1_000_000_000_000 || figure > 1_000_000_000_000) return null;
        }

        return total + section + Math.Max(figure, 0);
    }

    static bool IsArabic(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    static long UnitValue(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };
}
