using System.Text.RegularExpressions;
using Vermilion.Reading;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking.Relations;

/// <summary>
/// 关于修改《乙》等九件地方性法规的决定 without marks around it, as the heads of statutes give it: the decision is meant, and not 乙, in
/// whose marks a reader finds a title.
/// </summary>
static partial class CitedDecision
{
    const int Before = 12;
    const int Behind = 40;

    /// <summary>The citation with the title of the decision; as it is where none is spoken of.</summary>
    public static CitationFinding Of(CitationFinding citation, string text)
    {
        if (citation.Title is not { } title || citation.Role is "amends" or "abolishes" or "replaces") return citation;
        var (start, end) = (citation.Span.Start, citation.Span.End);
        if (Opening.Match(text[Math.Max(0, start - Before)..start]) is not { Success: true } opening) return citation;
        if (Closing.Match(text[end..Math.Min(text.Length, end + Behind)]) is not { Success: true } closing) return citation;
        return citation with
        {
            Title = $"{opening.Value}〈{title.Replace('《', '〈').Replace('》', '〉')}〉{closing.Groups["x"].Value}",
            Span = new TextSpan(start - opening.Length, end + closing.Groups["x"].Length),
        };
    }

    /// <summary>A decision that changes or ends others: it bears the name of the one that it changes, and is another text.</summary>
    public static bool IsTitleOfOne(string title) =>
        title.AsSpan().IndexOfAny('修', '废', '失') >= 0 && TitleNormalizer.Normalize(title).Wrapper is TitleWrapper.Amend or TitleWrapper.Abolish or TitleWrapper.AmendAndAbolish;

    [GeneratedRegex("关于(?:修改|修订|修正|废止|修改和废止|废止和修改)$")]
    static partial Regex Opening { get; }

    [GeneratedRegex("^(?<x>等[^《》。，；\\n]{2,30}的决定)")]
    static partial Regex Closing { get; }
}
