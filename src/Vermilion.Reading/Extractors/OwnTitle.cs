using System.Text.RegularExpressions;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The document's own name in its text: no citation, but where the document speaks of another that bears it: the
/// interpreted, forwarded, approved or amended one, or the draft that is sent out.
/// </summary>
sealed partial class OwnTitle(Header header)
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
        return core is { } c && (IsSame(c, other) || IsForwardedCore(c, other)) || whole is { } w && IsSame(w, other);
    }

    /// <summary>Whether the title, where it stands, is the document's own name: also one that was made for it under a longer or shorter name.</summary>
    public bool IsOrCarries(string text, CitedTitle title) => Is(title.Text) || IsMadeHere(text, title.Span, title.Text);

    // 我们编制了《X指引》（第一版）, and the title of the notice has a word more or less at its head.
    bool IsMadeHere(string text, TextSpan cited, string name)
    {
        if (core is not { } own || header.Status is not ("final" or "call") || !Making().IsMatch(text.AsSpan(Math.Max(0, cited.Start - 5), Math.Min(5, cited.Start)))) return false;
        var other = TitleKey.Of(name);
        return Math.Min(own.Text.Length, other.Text.Length) >= 8 && (own.Text.EndsWith(other.Text, StringComparison.Ordinal) || other.Text.EndsWith(own.Text, StringComparison.Ordinal));
    }

    /// <summary>《X》已经审议通过，现印发给你们: what the document itself issues is its own, by whatever name the title calls it.</summary>
    public bool IsIssuedHere(string text, TextSpan cited)
    {
        if (header.Status is not ("final" or "call") || parsed?.Wrapper is not (TitleWrapper.Issue or TitleWrapper.None)) return false;
        var last = CitationLists.EndOf(text, cited.End);
        var right = text[last..Math.Min(text.Length, last + 90)];
        var before = text[Math.Max(0, CitationLists.StartOf(text, cited.Start) - 16)..cited.Start];
        if (Presented().IsMatch(before)) return IssuedAsOwn().IsMatch(right);
        return Passed().IsMatch(right) || (Making().IsMatch(text.AsSpan(Math.Max(0, cited.Start - 5), Math.Min(5, cited.Start))) && IssuedNext().IsMatch(right));
    }

    /// <summary>Of an interview whose title names no document: the one with whose issue the text begins.</summary>
    public bool IsSubject(string text, TextSpan cited)
    {
        if (header.Status != "interpretation" || parsed?.Wrapper == TitleWrapper.Interpret || header.Title is not { } title) return false;
        if (cited.Start - title.Span.End is < 0 or > 300) return false;
        return Issued().IsMatch(text[Math.Max(title.Span.End, cited.Start - 12)..cited.Start]);
    }

    // 实施意见 carries out the 意见 of a higher body; the own name is often shortened by its edition or years.
    static bool IsSame(TitleKey own, TitleKey other)
    {
        // 管理规定 is not 管理规则: what a work is, is no slip of the pen.
        if (own.Text.Length < 2 || other.Text.Length < 2 || (own.Text != other.Text && own.Text[^2..] != other.Text[^2..])) return false;
        // 某市环境条例 is not 城市环境条例: the name of a work differs at its head where it is another's.
        if (own.Text[..2] != other.Text[..2]) return false;
        if (own.Text.Contains("实施", StringComparison.Ordinal) != other.Text.Contains("实施", StringComparison.Ordinal)) return false;
        return own.Matches(other) || (own.Text == other.Text && own.Text.Length > 7 && other.Years.Length + other.Edition.Length == 0);
    }

    [GeneratedRegex("(?:制定|编制|制订|修订|拟定|拟订|形成|起草|编写|汇编)了?$")]
    private static partial Regex Making();

    [GeneratedRegex("现将(?:[一-鿿]{0,10}的)?(?:《.*)?$", RegexOptions.Singleline)]
    private static partial Regex Presented();

    [GeneratedRegex("^[^。《》]{0,20}(?:印发|公布|发布|下发)给?")]
    private static partial Regex IssuedAsOwn();

    [GeneratedRegex("^[^。《》]{0,12}(?:已经?|业经)[^。《》]{0,60}现(?:予)?(?:印发|公布|发布|下发)(?!.*《)")]
    private static partial Regex Passed();

    // 我局制定了《X》（以下简称《方案》）。现印发给你们: before another title is named.
    [GeneratedRegex("^(?:[（(][^）)]{0,40}[）)])?[，。,]\\s?(?:经[^《》。]{2,30}同意，|并?[^《》。]{0,16}审议通过，)?现(?:予以?)?(?:印发|公布|发布|下发)")]
    private static partial Regex IssuedNext();

    [GeneratedRegex("(?:印发|发布|出台|公布|下发|制定|修订)了?$")]
    private static partial Regex Issued();

    // The title of the notice shortens that of what it forwards: …意见报告 for …意见的报告.
    bool IsForwardedCore(TitleKey own, TitleKey other) =>
        parsed?.Wrapper == TitleWrapper.Forward && other.Text.Length > 8 && own.Years == other.Years &&
        own.Text.Contains(other.Text[..Math.Min(12, other.Text.Length)], StringComparison.Ordinal);
}
