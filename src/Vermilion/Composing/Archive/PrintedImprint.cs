using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>The people, the contact and the publisher at the end of a briefing.</summary>
sealed partial class PrintedImprint
{
    readonly List<string> contact = [];

    public List<Person> Authors { get; } = [];

    public List<Person> Staff { get; } = [];

    public List<string> Publisher { get; } = [];

    public string? Contact => contact.Count > 0 ? string.Join(' ', contact) : null;

    public void Take(PrintedLabel place, Piece piece)
    {
        foreach (var line in piece.Text.Split('\n'))
        {
            var words = InlineWords.OneLine(InlineWords.Plain(line)).Replace("mailto:", "", StringComparison.Ordinal);
            if (words.Length == 0) continue;
            if (place is PrintedLabel.Publisher or PrintedLabel.Imprint) Publisher.Add(words);
            else if (place == PrintedLabel.Contact || IsOfContact(words)) contact.Add(words);
            else (place == PrintedLabel.Authors ? Authors : Staff).Add(PersonOf(words));
        }
    }

    // A line to the reader, or an address, between the names.
    bool IsOfContact(string words) => words.Contains('@', StringComparison.Ordinal) || words.EndsWith(':') || words.StartsWith("For ", StringComparison.Ordinal);

    static Person PersonOf(string words)
    {
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? new Person(words, null) : new Person(words[..comma], words[(comma + 2)..]);
    }

    /// <summary>Names and nothing else: <c>Ada One, Ben Two and Cy Three</c>.</summary>
    public static bool IsByline(string words) => words.Length < 200 && Names(words) is { Count: > 0 } names && names.All(n => NameForm().IsMatch(n.Name));

    public static List<Person> Names(string byline) =>
        [.. Separator().Split(By().Replace(byline, "")).Select(n => n.Trim()).Where(n => n.Length > 0).Select(n => new Person(n, null))];

    [GeneratedRegex(@"^\s*by:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+&\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|di|da|la|le|bin|al)){1,4}$")]
    private static partial Regex NameForm();
}
