using System.Text;

namespace Vermilion.Reading.Text;

/// <summary>
/// Folds a character for the comparison of names: full width to half width, upper to lower case, any white space to
/// a space; quotation marks are skipped, since 工业“四基” and 工业四基 are one name. One character stays one character.
/// </summary>
public static class MatchFolding
{
    /// <summary>Stands for a character that is not compared.</summary>
    public const char Skip = '\0';

    static readonly char[] Table = BuildTable();

    public static char Fold(char c) => Table[c];

    /// <summary>The folded text without skipped characters: equal for names that are one.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Fold(c) is var folded and not Skip) key.Append(folded);
        return key.ToString();
    }

    static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 1; i <= char.MaxValue; i++) table[i] = FoldOnce((char)i);
        return table;
    }

    static char FoldOnce(char c) => c switch
    {
        '“' or '”' or '"' or '「' or '」' or '『' or '』' => Skip,
        '’' or '‘' => '\'',
        '(' => '（',
        ')' => '）',
        '（' or '）' => c,
        '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
