using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The document's own name in its text: no citation, but where the document speaks of another that bears it: the
/// interpreted, forwarded, approved or amended one, or the draft that is sent out.
/// </summary>
sealed class OwnTitle(Header header)
{
    readonly TitleKey? core = header.Title?.Core is { } text ? TitleKey.Of(text) : null;
    readonly TitleKey? whole = header.Title is { } title ? TitleKey.Of(title.Text) : null;
    readonly NormalizedTitle? parsed = header.Title is { } title ? TitleNormalizer.Normalize(title.Text) : null;

    /// <summary>The role in which the document speaks of its core title; null where that is its own.</summary>
    public string? Role => header.Status switch
    {
        "interpretation" => "interprets",
        "draft" => "draftOf",
        _ => parsed?.Wrapper switch
        {
            TitleWrapper.Forward => "forwards",
            TitleWrapper.Approve => "approves",
            TitleWrapper.Amend => "amends",
            TitleWrapper.Abolish => "abolishes",
            TitleWrapper.Interpret => "interprets",
            _ => null,
        },
    };

    /// <summary>The decision 关于废止《X》的决定 abolishes X, and not itself.</summary>
    public string? RoleOf(string cited) =>
        Role is "abolishes" or "amends" && (cited.Contains("关于废止", StringComparison.Ordinal) || cited.Contains("关于修改", StringComparison.Ordinal)) ? null : Role;

    /// <summary>Whether the cited title is this document's own, or its core.</summary>
    public bool Is(string cited)
    {
        if (header.Status == "news") return false;
        var other = TitleKey.Of(cited);
        return core is { } c && (c.Matches(other) || IsForwardedCore(c, other)) || whole is { } w && w.Matches(other);
    }

    // The title of the notice shortens that of what it forwards: …意见报告 for …意见的报告.
    bool IsForwardedCore(TitleKey own, TitleKey other) =>
        parsed?.Wrapper == TitleWrapper.Forward && other.Text.Length > 8 && own.Years == other.Years &&
        own.Text.Contains(other.Text[..Math.Min(12, other.Text.Length)], StringComparison.Ordinal);
}
