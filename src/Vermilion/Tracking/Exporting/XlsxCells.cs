using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vermilion.Tracking.Exporting;

/// <summary>Cells by the kind of their value: numbers and days are such, and text is text, whatever it begins with.</summary>
static class XlsxCells
{
    const int LongestText = 32_767;
    const uint DayStyle = 1, HeadStyle = 2;
    const uint DayFormat = 164;

    public static Cell Head(string name) => Text(name, HeadStyle);

    public static Cell Of(object? value) => value switch
    {
        null => new Cell(),
        string words => Text(words, 0),
        // Excel counts days from the last of 1899, and believes that 1900 had a 29th of February.
        DateOnly { Year: > 1900 } day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), DayStyle),
        DateOnly day => Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0),
        decimal number => Number(number.ToString("0.############################", CultureInfo.InvariantCulture), 0),
        int number => Number(number.ToString(CultureInfo.InvariantCulture), 0),
        _ => Text(value.ToString() ?? "", 0),
    };

    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }, new CellFormat { FontId = 1, ApplyFont = true }));

    static Cell Number(string digits, uint style) => new(new CellValue(digits)) { StyleIndex = style };

    static Cell Text(string words, uint style)
    {
        var text = new Text(Clean(words)) { Space = SpaceProcessingModeValues.Preserve };
        return new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = style };
    }

    /// <summary>No more than a cell holds, and none of the characters that XML has not.</summary>
    static string Clean(string words)
    {
        if (words.Length > LongestText) words = words[..(char.IsHighSurrogate(words[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
        var clean = true;
        for (var i = 0; i < words.Length && clean; i++) clean = XmlConvert.IsXmlChar(words[i]);
        if (clean) return words;
        var kept = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            if (rune.Value != 0xFFFD && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))) kept.Append(rune.ToString());
        return kept.ToString();
    }
}
