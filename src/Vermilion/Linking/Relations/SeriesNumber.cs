using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Relations;

/// <summary>
/// A document number as a member of its series: the fifth of 国发 in 2021. Orders are counted without years: 国务院令 683.
/// </summary>
public sealed partial record SeriesNumber(string Stem, int? Year, int Serial)
{
    // No body gives more in a year: what is higher was misread.
    public const int Highest = 9999;

    /// <summary>Of a number in the store's one spelling; null where it is not whole.</summary>
    public static SeriesNumber? Parse(string? number)
    {
        if (number is null || Form().Match(number) is not { Success: true } match) return null;
        var serial = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        // 中华人民共和国国务院令 and 国务院令 are one series.
        var stem = match.Groups["stem"].Value.Replace("中华人民共和国", "", StringComparison.Ordinal);
        if (serial is < 1 or > Highest || stem.Length == 0) return null;
        return new SeriesNumber(stem, match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null, serial);
    }

    /// <summary>The body whose numbers begin so, where the registry knows it.</summary>
    public string? Issuer(Catalog catalog) => IssuerOf(Stem, catalog);

    public static string? IssuerOf(string stem, Catalog catalog) =>
        (catalog.BodyIndex.ResolveStem(stem) ?? catalog.BodyIndex.Resolve(Suffix().Replace(stem, "")))?.Id;

    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{Stem}〔{year}〕{Serial}号")
        : string.Create(CultureInfo.InvariantCulture, $"{Stem}第{Serial}号");

    [GeneratedRegex("^(?<stem>[^〔〕\\d]{1,60})(?:〔(?<y>[12]\\d{3})〕第?|(?<y>[12]\\d{3})年第|第)(?<n>\\d{1,5})号$")]
    private static partial Regex Form();

    [GeneratedRegex("(?:令|公告|通告)$")]
    private static partial Regex Suffix();
}
