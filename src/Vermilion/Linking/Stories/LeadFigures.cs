using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Linking.Stories;

/// <summary>Shares, money and power in the first lines of a report, in one form for both languages: 70亿元 and CNY 7 billion are <c>cny:7000000000</c>.</summary>
static partial class LeadFigures
{
    const int Most = 16;

    public static IReadOnlyList<string> Of(string lead)
    {
        var found = new List<string>();
        foreach (Match match in Figure.Matches(lead))
            if (Read(match) is { } figure && !found.Contains(figure)) found.Add(figure);
        return [.. found.Take(Most)];
    }

    static string? Read(Match match)
    {
        if (!decimal.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 1_000_000_000_000m) return null;
        var unit = (match.Groups["cur"].Value + match.Groups["unit"].Value).ToLowerInvariant();
        var (name, factor) = unit switch
        {
            "%" or "％" or "percent" or "per cent" or "pct" => ("%", 1m),
            "cny" or "rmb" or "¥" or "元" or "yuan" or "人民币" or "元人民币" => ("cny", 1m),
            "us$" or "$" or "usd" or "美元" or "dollars" or "us dollars" => ("usd", 1m),
            "€" or "eur" or "欧元" or "euros" => ("eur", 1m),
            "gwh" or "吉瓦时" => ("wh", 1_000_000_000m),
            "mwh" => ("wh", 1_000_000m),
            "gw" or "吉瓦" => ("w", 1_000_000_000m),
            "mw" or "兆瓦" => ("w", 1_000_000m),
            _ => ("", 0m),
        };
        if (name.Length == 0) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{name}:{number * factor * Multiplier(match.Groups["mul"].Value):0.####}");
    }

    static decimal Multiplier(string word) => word.ToLowerInvariant() switch
    {
        "万亿" or "trillion" or "tn" => 1_000_000_000_000m,
        "亿" => 100_000_000m,
        "千万" => 10_000_000m,
        "百万" or "million" or "m" or "mn" => 1_000_000m,
        "万" => 10_000m,
        "billion" or "bn" or "b" => 1_000_000_000m,
        _ => 1m,
    };

    [GeneratedRegex(@"(?<cur>CNY|RMB|USD|EUR|US\$|[€$¥])?\s?(?<![\d.])(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[\s-]?(?<mul>万亿|千万|百万|亿|万|trillion|billion|million|bn|mn|tn|[mb]\b)?[余多\s-]?(?<unit>%|％|percent|per cent|pct|元人民币|人民币|元|美元|欧元|yuan|US dollars|dollars|euros|[GM]Wh|[GM]W|吉瓦时|吉瓦|兆瓦)?", RegexOptions.IgnoreCase)]
    static partial Regex Figure { get; }
}
