namespace Vermilion.Composing.Checking;

/// <summary>Numbers in characters: 十, 二十四, 三百, 二〇二一, 三点五, 两万五千, 三分之一 is read elsewhere.</summary>
static class ChineseNumber
{
    const string Digits = "零一二三四五六七八九";

    public static decimal? Read(string text)
    {
        var plain = text.Replace('〇', '零').Replace('○', '零').Replace('两', '二').Replace('兩', '二');
        var point = plain.IndexOf('点', StringComparison.Ordinal);
        if (point < 0) return Whole(plain);
        var end = point + 1;
        while (end < plain.Length && Digits.Contains(plain[end], StringComparison.Ordinal)) end++;
        if (end == point + 1 || Whole(plain[..point]) is not { } whole) return null;
        var fraction = 0m;
        for (var i = end - 1; i > point; i--) fraction = (fraction + Digits.IndexOf(plain[i], StringComparison.Ordinal)) / 10;
        var scale = 1m;
        foreach (var c in plain[end..]) scale *= Scale(c) ?? 0;
        return scale == 0 ? null : (whole + fraction) * scale;
    }

    static decimal? Whole(string plain)
    {
        if (plain.Length is 0 or > 20) return null;
        if (!plain.Any(c => Scale(c) is not null)) return Positional(plain);
        decimal total = 0, section = 0, digit = 0;
        foreach (var c in plain)
        {
            if (Scale(c) is not { } scale)
            {
                digit = Digits.IndexOf(c, StringComparison.Ordinal);
                if (digit < 0) return null;
            }
            else if (scale >= 10_000)
            {
                // 一万亿: the section so far is multiplied as a whole.
                var whole = section + digit;
                total = whole == 0 ? Math.Max(total, 1) * scale : total + (whole * scale);
                (section, digit) = (0, 0);
            }
            else
            {
                (section, digit) = (section + (Math.Max(digit, 1) * scale), 0);
            }
        }

        return total + section + digit;
    }

    static decimal? Scale(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => null };

    static decimal? Positional(string text)
    {
        if (text.Length > 4) return null;
        var value = 0;
        foreach (var c in text)
        {
            if (Digits.IndexOf(c, StringComparison.Ordinal) is var digit && digit < 0) return null;
            value = (value * 10) + digit;
        }

        return value;
    }
}
