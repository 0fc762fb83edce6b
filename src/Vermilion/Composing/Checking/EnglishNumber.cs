using System.Globalization;

namespace Vermilion.Composing.Checking;

/// <summary>Numbers in words and figures: twenty-four, a hundred and five, two dozen, half a million, 1,200.5.</summary>
static class EnglishNumber
{
    static readonly string[] Units20 =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    static readonly string[] Ordinals = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public const string Word = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /// <summary>A number in words; what is multiplied by a million or more is not part of it, but for "half a million".</summary>
    public const string Spelled = "half a(?= (?:million|billion|trillion|dozen))(?: dozen)?|a dozen|an? (?:hundred|thousand)|a(?= (?:million|billion|trillion)\\b)|(?:" + Word + ")(?:(?:-| and | )(?:" + Word + "|hundred|thousand|dozen)\\b)*";

    public static decimal? Read(string text)
    {
        if (char.IsDigit(text[0]))
            return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        decimal total = 0, section = 0;
        foreach (var word in text.ToLowerInvariant().Split('-', ' '))
        {
            if (Array.IndexOf(Units20, word) is var unit and >= 0) section += unit;
            else if (Array.IndexOf(Tens, word) is var ten and >= 0) section += 20 + (10 * ten);
            else if (word == "half") section = 0.5m;
            else if (word == "a") section = section == 0 ? 1 : section;
            else if (word == "an") section = 1;
            else if (word == "dozen") section *= 12;
            else if (word == "hundred") section *= 100;
            else if (word == "thousand") (total, section) = (total + (section * 1000), 0);
            else if (word != "and") return null;
        }

        return total + section;
    }

    /// <summary>The number of an ordinal: fourth, 28th.</summary>
    public static decimal? ReadOrdinal(string text)
    {
        var digits = new string([.. text.TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length > 0) return decimal.Parse(digits, CultureInfo.InvariantCulture);
        return Array.IndexOf(Ordinals, text.ToLowerInvariant()) is var at and >= 0 ? at + 3 : null;
    }

    /// <summary>The denominator of a fraction: third, quarters, fifth.</summary>
    public static decimal? ReadDenominator(string text)
    {
        var word = text.ToLowerInvariant().TrimEnd('s');
        return word is "half" or "halve" ? 2 : word == "quarter" ? 4 : ReadOrdinal(word);
    }
}
