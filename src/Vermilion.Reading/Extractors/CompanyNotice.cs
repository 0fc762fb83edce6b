using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>What a listed company announces: signed and dated as an official text is, and yet news of the company.</summary>
static partial class CompanyNotice
{
    public static bool Is(string title) => Title().IsMatch(title);

    /// <summary>The title without the company at its head.</summary>
    public static string CoreOf(string title) => Company().Match(title) is { Success: true } company ? title[company.Length..] : title;

    [GeneratedRegex("(?:股份有限公司|控股集团有限公司|证券代码|[(（]\\d{6}[)）]).*(?:公告|提示性公告|报告书)$|^关于(?:全资|控股)?子公司.*公告$")]
    private static partial Regex Title();

    [GeneratedRegex("^[^《》，。]{4,40}?公司\\s?(?=关于)")]
    private static partial Regex Company();
}
