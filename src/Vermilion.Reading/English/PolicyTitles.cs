using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.English;

/// <summary>
/// A title that the termbase does not cover: the type in English, and the rest in Chinese, as it is
/// ("Several opinions on 促进综合保税区高水平开放高质量发展").
/// </summary>
public sealed partial class PolicyTitles
{
    // How a type takes its subject where the Chinese has no 关于; all else takes "on".
    static readonly (string End, string Link)[] Links =
        [("lan", "for"), ("utline", "for"), ("uidelines", "for"), ("uide", "for"), ("easures", "for"), ("atalogue", "of"), ("ist", "of"), ("ules", "for"), ("onditions", "for"), ("cheme", "for")];

    static readonly (string Zh, string En)[] Compound =
    [
        ("若干意见", "Several opinions"), ("若干措施", "Several measures"), ("若干政策", "Several policies"), ("若干规定", "Several provisions"),
        ("三年行动计划", "Three-year action plan"), ("专项行动实施方案", "Implementation plan of the special action"), ("试点工作方案", "Pilot work plan"), ("试点方案", "Pilot plan"),
        ("工作方案", "Work plan"), ("管理办法", "Administrative measures"), ("暂行办法", "Interim measures"), ("发展规划", "Development plan"), ("总体规划", "Overall plan"),
        ("实施细则", "Implementing rules"), ("方案", "Plan"), ("细则", "Detailed rules"),
    ];

    readonly List<(string Zh, string En)> types;

    public PolicyTitles(Catalog catalog) =>
        // The longest suffix first.
        types = [.. Compound.Concat(catalog.DocumentTypes.Suffixes).DistinctBy(t => t.Item1).OrderByDescending(t => t.Item1.Length)];

    /// <summary>The title without the issuers at its head.</summary>
    public static string WithoutIssuers(string title) => title[TitleIssuers.ReadPrefix(title).Length..];

    /// <summary>Null where the title ends in no known type.</summary>
    public string? Render(string coreTitle)
    {
        var title = WithoutIssuers(coreTitle);
        var tail = "";
        if (Tail.Match(title) is { Success: true } match)
        {
            tail = match.Groups["from"].Success ? $" ({match.Groups["from"].Value}–{match.Groups["to"].Value})" : TitleTemplates.Flag(match.Groups["flag"].Value);
            title = title[..match.Index];
        }

        var (zh, en) = types.Find(t => title.EndsWith(t.Zh, StringComparison.Ordinal));
        if (zh is null) return null;
        var subject = title[..^zh.Length];
        var isAbout = subject.StartsWith("关于", StringComparison.Ordinal);
        if (isAbout) subject = subject[2..];
        if (subject.EndsWith('的')) subject = subject[..^1];
        return subject.Length == 0 ? null : $"{en} {(isAbout ? "on" : Link(en))} {subject}{tail}";
    }

    static string Link(string type) => Array.Find(Links, l => type.EndsWith(l.End, StringComparison.Ordinal)).Link ?? "on";

    [GeneratedRegex("（(?:(?<from>20[0-9]{2})年?[-—–－~至]+(?<to>20[0-9]{2})年|(?<flag>试行|暂行|征求意见稿))）$")]
    static partial Regex Tail { get; }
}
