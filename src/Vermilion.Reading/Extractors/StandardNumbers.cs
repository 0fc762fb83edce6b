using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>Numbers of technical standards, GB/T 40429-2021, JB/T 14715—2023, DB31/T 329.1-2019: they name a document as 发文字号 do.</summary>
static partial class StandardNumbers
{
    public static IReadOnlyList<(string Text, TextSpan Span)> FindAll(string text, int start)
    {
        var found = new List<(string, TextSpan)>();
        for (var match = Number().Match(text, start); match.Success; match = match.NextMatch())
            found.Add((match.Value, new TextSpan(match.Index, match.Index + match.Length)));
        return found;
    }

    /// <summary>GB/T 40429-2021《汽车驾驶自动化分级》: the number stands before the title that it belongs to.</summary>
    public static bool StandsBefore(string text, TextSpan number, int title)
    {
        if (title < number.End || title - number.End > 2) return false;
        for (var i = number.End; i < title; i++)
            if (text[i] is not (' ' or '\u3000')) return false;
        return true;
    }

    [GeneratedRegex("(?<![A-Za-z0-9/-])(?:GB|GBZ|GBJ|HJ|JB|SJ|YD|HG|DL|NB|QB|FZ|JT|JTG|JTS|TD|DZ|CJ|CJJ|JG|JGJ|SH|SY|YB|YS|YY|MT|MZ|TB|WS|GA|AQ|LY|NY|SC|SN|SB|WB|RB|WH|GY|QX|HY|LB|MH|CB|QC|BB|XB|HB|EJ|DB\\d{2,4})(?:/[TZJ])?\\s?[A-Z]?\\d{2,6}(?:\\.\\d{1,3})?\\s?[-—–－]\\s?(?:19|20)\\d{2}(?!\\d)|(?<![A-Za-z0-9/-])(?:ISO(?:/IEC|/SAE)?|IEC|IEEE|UL)(?:[/ ]T[SR])?\\s?\\d{3,5}[A-Z]?(?:-\\d{1,2})?(?:[:：]\\s?(?:19|20)\\d{2})?(?![\\dA-Za-z])(?!.{0,8}(?:认证|体系|证书))|(?<![A-Za-z0-9/-])AC-\\d{2,3}(?:-[A-Z]{2})?-\\d{2,4}-\\d{1,2}(?:R\\d)?|(?<![A-Za-z0-9/-])T/[A-Z]{2,8}\\s?\\d{2,6}(?:\\.\\d{1,3})?\\s?[-—–－]\\s?20\\d{2}(?!\\d)|(?<=[（(]\\s?)(?:GB|YY|WS|HJ)(?:/[TZ])?\\s?\\d{4,6}(?:\\.\\d{1,2})?(?=\\s?[）)])|(?<=(?:符合|执行|按照|依据|参照)\\s?)(?:GB|YY|WS|HJ)(?:/[TZ])?\\s?\\d{4,6}(?:\\.\\d{1,2})?(?=标准|要求|规定|的|，|。)")]
    private static partial Regex Number();
}
