using System.Globalization;

namespace Vermilion.Reading.Targets;

/// <summary>The value of an English number: 1,000, 3.855, six, twenty-five.</summary>
static class EnglishNumbers
{
    static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>For a pattern: every number word, the longer before the shorter.</summary>
    public const string Words =
        "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|" +
        "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|eleven|twelve|one|two|three|four|five|six|seven|eight|nine|ten|a (?=hundred|thousand|million|billion|trillion)";

    public static decimal? Value(string written)
    {
        if (decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return value;
        var parts = written.Trim().ToLowerInvariant().Split('-');
        if (parts is ["a"]) return 1;
        decimal sum = 0;
        foreach (var part in parts)
        {
            var (small, ten) = (Array.IndexOf(Small, part), Array.IndexOf(Tens, part));
            if (small < 0 && ten < 0) return null;
            sum += small >= 0 ? small : (ten + 2) * 10;
        }

        return sum;
    }
}
