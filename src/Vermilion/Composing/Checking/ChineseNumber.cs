namespace Vermilion.Composing.Checking;

/// <summary>Small numbers in characters: 十, 二十四, 三百, 二〇二一.</summary>
static class ChineseNumber
{
    const string Digits = "零一二三四五六七八九";

    public static decimal? Read(string text)
    {
        var plain = text.Replace('〇', '零').Replace('○', '零').Replace('两', '二');
        if (!plain.Contains('十', StringComparison.Ordinal) && !plain.Contains('百', StringComparison.Ordinal)) return Positional(plain);
        var total = 0;
        var digit = 0;
        foreach (var c in plain)
        {
            if (c == '百') (total, digit) = (total + (Math.Max(digit, 1) * 100), 0);
            else if (c == '十') (total, digit) = (total + (Math.Max(digit, 1) * 10), 0);
            else digit = Digits.IndexOf(c, StringComparison.Ordinal);
        }

        return total + digit;
    }

    static decimal? Positional(string text)
    {
        if (text.Length is 0 or > 4) return null;
        var value = 0;
        foreach (var c in text) value = (value * 10) + Digits.IndexOf(c, StringComparison.Ordinal);
        return value;
    }
}
