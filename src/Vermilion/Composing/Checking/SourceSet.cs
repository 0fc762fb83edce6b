using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>A held document as the check sees it.</summary>
public sealed class HeldSource(string id, string text)
{
    IReadOnlyList<Quantity>? quantities;
    IReadOnlyList<DayMention>? days;
    IReadOnlyList<YearMention>? years;
    string? compact;
    int[]? positions;

    public string Id { get; } = id;

    public string Text { get; } = text;

    public string? Url { get; init; }

    public string Title { get; init; } = "";

    public string? DocumentNumber { get; init; }

    /// <summary>The days that the head of the document gives; a page's metadata need not stand in its text.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    /// <summary>The bodies that issue or are named, by their ids in the registry.</summary>
    public IReadOnlySet<string> Bodies { get; init; } = new HashSet<string>();

    /// <summary>The bodies that issue it.</summary>
    public IReadOnlySet<string> Issuers { get; init; } = new HashSet<string>();

    /// <summary>All quantities of the text, Chinese and English: found once, asked often.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities ??= [.. ChineseQuantities.Find(Text), .. EnglishQuantities.FindInSource(Text)];

    public IReadOnlyList<DayMention> Days => days ??= DayMentions.Find(Text);

    public IReadOnlyList<YearMention> Years => years ??= YearMentions.FindInSource(Text);

    /// <summary>Where the words stand, spaces and line breaks apart; -1 where they do not.</summary>
    public (int Start, int End) Locate(string words)
    {
        if (words.Length == 0) return (-1, -1);
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        if (at >= 0) return (at, at + words.Length);
        if (compact is null || positions is null) Compact();
        var bare = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        at = bare.Length == 0 ? -1 : compact!.IndexOf(bare, StringComparison.Ordinal);
        return at < 0 ? (-1, -1) : (positions![at], positions[at + bare.Length - 1] + 1);
    }

    void Compact()
    {
        positions = [.. Enumerable.Range(0, Text.Length).Where(i => !char.IsWhiteSpace(Text[i]))];
        compact = string.Concat(positions.Select(i => Text[i]));
    }
}

/// <summary>The held documents that one item cites or links: those that the statement itself cites come first.</summary>
public sealed record SourceSet(IReadOnlyList<HeldSource> All)
{
    public SourceSet CitedFirst(IEnumerable<string> ids)
    {
        var cited = ids.ToHashSet(StringComparer.Ordinal);
        return new SourceSet([.. All.OrderByDescending(s => cited.Contains(s.Id))]);
    }
}

/// <summary>Addresses that differ only in what makes no difference.</summary>
public static partial class Addresses
{
    public static string Normalise(string url)
    {
        var text = Scheme().Replace(url.Trim(), "");
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) text = text[..fragment];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? text.ToLowerInvariant() : (text[..slash].ToLowerInvariant() + text[slash..]).TrimEnd('/');
    }

    /// <summary>The forms under which a store may hold an address.</summary>
    public static IEnumerable<string> Variants(string url)
    {
        var bare = Normalise(url);
        foreach (var scheme in new[] { "http://", "https://" })
            foreach (var www in new[] { "", "www." })
                foreach (var end in new[] { "", "/" })
                    yield return scheme + www + bare + end;
    }

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.)?", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
