using System.Globalization;

namespace Vermilion.Reading.English;

/// <summary>Numbers as the house style writes them: 8, 1,550, 1.2 million, 3.3 trillion. Always exact, never rounded.</summary>
static class NumberWords
{
    static readonly (decimal Size, string Word)[] Scales =
        [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    public static string Of(decimal number)
    {
        var (size, word) = Array.Find(Scales, s => Math.Abs(number) >= s.Size);
        return word is null ? Digits(number) : $"{Digits(number / size)} {word}";
    }

    /// <summary>Both ends of a range with the larger one's scale said once: 3 to 5 million.</summary>
    public static string Range(decimal from, decimal to)
    {
        var (size, word) = Array.Find(Scales, s => Math.Abs(to) >= s.Size);
        if (word is null || Math.Abs(from) < size / 10) return $"{Of(from)} to {Of(to)}";
        return $"{Digits(from / size)} to {Digits(to / size)} {word}";
    }

    static string Digits(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);
}
