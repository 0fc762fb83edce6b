using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Sections;

/// <summary>How far a style of numbering stands from the top: 第一章 above 一、 above （一） above 1. above （1）.</summary>
enum Rank
{
    Annex,
    Part,
    Chapter,
    Division,
    Article,
    Paragraph,
    First,
    Second,
    Named,
    Third,
    Decimal,
    DeepDecimal,
    Fourth,
    HalfBracket,
    Circled,
    Box,
    Item,
}

/// <summary>The number at the head of a line, and the words of its heading where it has one.</summary>
/// <param name="Ordinal">The number's value, 0 where it has none (——).</param>
sealed partial record SectionMark(string Kind, Rank Rank, string? Number, int Ordinal, string? Heading)
{
    const int LongestHeading = 45;

    /// <summary>Null where the line begins with no number.</summary>
    public static SectionMark? Read(string text, SectionLine line)
    {
        if (line.IsRow && !text.AsSpan(line.Span.Start, line.Span.Length).StartsWith("专栏")) return null;
        var head = text.Substring(line.Span.Start, Math.Min(line.Span.Length, 90));
        if (Starts.IndexOf(head[0]) < 0 && !char.IsAsciiDigit(head[0]) && head[0] is not (>= '①' and <= '⑳' or >= '０' and <= '９')) return null;
        var match = Numbered.Match(head);
        if (!match.Success) return null;
        var (rank, kind) = Style(match);
        if (rank == Rank.Article && IsReference(head, match.Length)) return null;
        var number = ChineseText.RemoveSpaces(match.Value).Trim();
        return new SectionMark(kind, rank, number, OrdinalOf(match), HeadingOf(head, match.Length, line.Span.Length > 90, rank));
    }

    static (Rank Rank, string Kind) Style(Match match) =>
        Array.Find(Styles, s => match.Groups[s.Group].Success) is { Group: not null } style ? (style.Rank, style.Kind) : (Rank.Item, "item");

    static readonly (string Group, Rank Rank, string Kind)[] Styles =
    [
        ("part", Rank.Part, "chapter"), ("chapter", Rank.Chapter, "chapter"), ("division", Rank.Division, "chapter"), ("article", Rank.Article, "article"), ("box", Rank.Box, "box"),
        ("l1", Rank.First, "heading"), ("l2", Rank.Second, "heading"), ("deep", Rank.DeepDecimal, "heading"), ("decimal", Rank.Decimal, "heading"), ("l3", Rank.Third, "heading"),
        ("l4", Rank.Fourth, "heading"), ("half", Rank.HalfBracket, "heading"), ("circled", Rank.Circled, "item"), ("dash", Rank.Item, "item"),
    ];

    // 第三条所称…, 第五条第二款中的: a sentence that speaks of an article, not the article.
    static bool IsReference(string head, int length) => Reference.IsMatch(head, length);

    static int OrdinalOf(Match match)
    {
        if (match.Groups["circled"].Success) return match.Value[0] - '①' + 1;
        var digits = match.Groups["n"].Value;
        return digits.Length == 0 ? 0 : (int)Math.Min(ChineseNumerals.Parse(digits) ?? 0, int.MaxValue);
    }

    // （三）发展目标。到2025年…: the heading ends at the first stop, if it is short enough to be one.
    static string? HeadingOf(string head, int start, bool isCut, Rank rank)
    {
        if (rank == Rank.Article) return ArticleName.Match(head, start) is { Success: true } name ? name.Groups["name"].Value : null;
        var end = head.AsSpan(start).IndexOfAny("。：；！？");
        var isWhole = end < 0 && !isCut;
        end = end < 0 ? head.Length : start + end;
        if (!isWhole && end == head.Length || end - start > LongestHeading) return null;
        // What ends in a comma's list or a full stop alone on its line is a sentence: only a short one can be a heading.
        var words = ChineseText.RemoveSpaces(head[start..end]).Trim();
        var runsOn = end < head.Length - 1 || isCut;
        if (words.Length == 0 || !isWhole && !runsOn && words.Contains('，')) return null;
        return rank >= Rank.Circled && rank != Rank.Box && !(end < head.Length && runsOn && words.Length <= 25) ? null : words;
    }

    const string Starts = "第专一二三四五六七八九十（(—－-";

    [GeneratedRegex("""
        ^(?:第\s?(?<n>[一二三四五六七八九十百零〇\d]{1,5})\s?(?:(?<part>[编篇]|部分)|(?<chapter>章)|(?<division>节)|(?<article>条(?:之[一二三四五六七八九十])?(?![数件款约例文])))
        |(?<box>专栏\s?(?<n>[一二三四五六七八九十\d]{1,3})?)(?![中的所])
        |(?<l1>(?<n>[一二三四五六七八九十百]{1,4})\s?、)
        |(?<l2>[（(]\s?(?<n>[一二三四五六七八九十百]{1,3})\s?[）)])
        |(?<deep>\d{1,2}(?:\.\d{1,2}){2,3}(?=[\s、\u3400-\u9fff]))
        |(?<decimal>\d{1,2}\.(?<n>\d{1,2})(?=[\s、\u3400-\u9fff])(?![万亿个元倍]))
        |(?<l3>(?<n>[\d０-９]{1,3})\s?[.．、](?![\d０-９]))
        |(?<l4>[（(]\s?(?<n>\d{1,3})\s?[）)])
        |(?<half>(?<n>\d{1,2})[）)])
        |(?<circled>[①-⑳])
        |(?<dash>——?|－－|--)(?=[\u3400-\u9fff“《])
        )[\s、:：]{0,3}
        """, RegexOptions.IgnorePatternWhitespace)]
    static partial Regex Numbered { get; }

    [GeneratedRegex(@"\G(?:[、，和及至]\s?第?|第[一二三四五六七八九十\d]+[款项]|中[的“第]|的|所[称列述]|规定(?:的|情形|处)|[款项])")]
    static partial Regex Reference { get; }

    // 第一条【目的】, 第一条 （立法目的）: some statutes name their articles.
    [GeneratedRegex(@"\G\s?[【（(〔\[](?<name>[^】）)〕\]]{2,20})[】）)〕\]]")]
    static partial Regex ArticleName { get; }
}
