using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>The line under the title of a page: "发布时间：2021-02-18 09:30　来源：…".</summary>
static partial class Byline
{
    const int LongestLine = 160;
    const int FirstBlocks = 6;

    public sealed record Found(IReadOnlyList<RawMetadata> Fields, IReadOnlyList<RawBlock> Body);

    /// <summary>Looks in the lines around the body, and in the first lines of it, where such a line is no part of the document.</summary>
    public static Found Find(IReadOnlyList<RawBlock> around, IReadOnlyList<RawBlock> body)
    {
        var inBody = body.Take(FirstBlocks).Where(b => IsByline(b.Text)).ToHashSet();
        return new Found(
            [.. inBody.Concat(around).Where(b => b.Text.Length is > 0 and <= LongestLine).SelectMany(b => Fields(b.Text))],
            inBody.Count == 0 ? body : [.. body.Where(b => !inBody.Contains(b))]);
    }

    static bool IsByline(MappedText text)
    {
        if (text.Length is 0 or > LongestLine) return false;
        var line = text.ToString();
        return line.AsSpan().IndexOfAny("：:") >= 0 && !line.Contains('。', StringComparison.Ordinal) && Start().IsMatch(line);
    }

    static IEnumerable<RawMetadata> Fields(MappedText text)
    {
        if (text.Characters.IndexOfAny("：:") < 0) yield break;
        var line = text.ToString();
        var published = Published().Match(line);
        var source = Source().Match(line);
        // A bare day beside a source is the day of publication.
        if (!published.Success && source.Success) published = BareDay().Match(line);
        if (published.Success) yield return Field(MetadataField.Published, text, published.Groups["v"]);
        if (source.Success) yield return Field(MetadataField.Source, text, source.Groups["v"]);
    }

    static RawMetadata Field(MetadataField field, MappedText text, Group value) =>
        new(field, TextCleaner.Clean(text.Slice(value.Index, value.Index + value.Length)), IsPlaced: true);

    [GeneratedRegex(@"^\s*(?:[【\[(（]\s*)?(?:(?:(?:发布|公布|公开|发稿|更新)\s*)?(?:日期|时间)\s*[：:]\s*(?:19|20)\d\d|(?:(?:信息|文章|稿件|新闻)\s*)?来\s*源\s*[：:])")]
    private static partial Regex Start();

    [GeneratedRegex(@"(?:^|[\s【\[(（|])(?:发布|公布|公开|发稿|刊发|信息发布)?\s*(?:日期|时间)\s*[：:]\s*(?<v>(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?)")]
    private static partial Regex Published();

    [GeneratedRegex(@"(?<v>(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?)")]
    private static partial Regex BareDay();

    [GeneratedRegex(@"来\s*源\s*[：:]\s*(?<v>(?!(?:19|20)\d\d)[^\s：:【\[|]{2,40})(?=$|[\s【\[|])")]
    private static partial Regex Source();
}
