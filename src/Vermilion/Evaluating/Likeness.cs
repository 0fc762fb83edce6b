using System.Globalization;
using Vermilion.Reading.Text;

namespace Vermilion.Evaluating;

/// <summary>When two ways of writing are the same.</summary>
public static class Likeness
{
    /// <summary>From this share of common pairs of characters on, two indicators mean the same.</summary>
    public const double Enough = 0.5;

    /// <summary>Without spaces, and full-width letters, digits and signs as the plain ones.</summary>
    public static string Solid(string? text) => text is null ? "" : string.Concat(text.Where(c => !IsSpace(c)).Select(Narrow));

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Spaces, and the marks that take no room.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad';

    /// <summary>％ is %, ５ is 5.</summary>
    public static char Narrow(char c) => c is > '\uff00' and < '\uff5f' ? (char)(c - 0xfee0) : c == '﹪' ? '%' : c;

    /// <summary>Titles and numbers: brackets of each form are alike, quotation marks do not count.</summary>
    public static string Plain(string? text) => string.Concat(Solid(text).Select(c => c switch
    {
        '[' or '【' or '〔' or '〖' or '﹝' or '〘' => '〔', ']' or '】' or '〕' or '〗' or '﹞' or '〙' => '〕', '〈' or '<' => '《', '〉' or '>' => '》', '—' or '–' or '－' or '～' => '-', _ => c,
    }).Where(c => c is not ('“' or '”' or '"' or '‘' or '’' or '\'' or '「' or '」' or '『' or '』')));

    public static bool IsSamePlain(string expected, string found) => Plain(expected) == Plain(found);

    /// <summary>Cited titles with or without their outermost 《》.</summary>
    public static string Title(string? text)
    {
        var plain = Plain(text);
        if (plain is not ['《', .., '》']) return plain;
        // Of 《A》和《B》 the first mark closes before the end: these are no outer marks.
        var depth = 0;
        for (var i = 0; i < plain.Length - 1; i++)
            if ((depth += plain[i] switch { '《' => 1, '》' => -1, _ => 0 }) == 0) return plain;
        return plain[1..^1];
    }

    public static string Unit(string? unit) => Solid(unit) is var solid && solid.ToUpperInvariant() is "PERCENT" or "PERCENTAGE" ? "%" : solid;

    /// <summary>A year and its last day are the same day, as are a month and its last day; so at both ends of a period.</summary>
    public static bool IsSameDay(string expected, string found) => Days(expected) == Days(found);

    static string Days(string value) => string.Join('/', value.Trim().Split('/').Select(Day));

    static string Day(string value)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.AddDays(1).Day != 1)
            return value.EndsWith("-12", StringComparison.Ordinal) ? value[..^3] : value;
        return day.Month == 12 ? value[..4] : value[..7];
    }

    /// <summary>The share of common pairs of neighbouring characters, 0 to 1 (Dice).</summary>
    public static double Overlap(string? a, string? b)
    {
        var (left, right) = (Words(a), Words(b));
        if (left == right) return 1;
        return LetterPairs.Likeness(left, right);
    }

    /// <summary>An indicator by its words alone: no spaces, no punctuation, small letters.</summary>
    public static string Words(string? text) => string.Concat(Solid(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
