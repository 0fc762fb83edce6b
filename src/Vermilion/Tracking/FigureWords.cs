using System.Globalization;

namespace Vermilion.Tracking;

/// <summary>Figures in normal units as people read them: CNY 3.5 trillion, 1,200 GW, 20%.</summary>
public static class FigureWords
{
    static readonly HashSet<string> Currencies = ["CNY", "USD", "EUR", "JPY", "HKD"];

    static readonly (decimal Factor, string Word)[] Steps = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    public static string Of(decimal value, string unit) => unit switch
    {
        "%" => $"{Number(value)}%",
        "kW" when Math.Abs(value) >= 100_000m => $"{Number(value / 1_000_000m)} GW",
        "kWh" when Math.Abs(value) >= 1_000_000_000m => $"{Number(value / 1_000_000_000m)} TWh",
        _ when Currencies.Contains(unit) => $"{unit} {Scaled(value)}",
        "items" => Scaled(value),
        _ => $"{Scaled(value)} {unit}",
    };

    static string Scaled(decimal value)
    {
        foreach (var (factor, word) in Steps)
            if (Math.Abs(value) >= factor) return Number(value / factor) + word;
        return Number(value);
    }

    static string Number(decimal value) => value.ToString("#,0.########", CultureInfo.InvariantCulture);
}
