using System.Globalization;
using System.Security.Cryptography;

namespace Vermilion.Composing.Parts;

/// <summary>Ids of parts: made, kept beside a revision in the order of its document, given back.</summary>
public static class PartIds
{
    public const string Root = "issue";

    const int Bytes = 5;

    public static string New() => "p" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string Of(int revision, char series, int number) => string.Create(CultureInfo.InvariantCulture, $"r{revision}{series}{number}");

    /// <summary>An id that came in a form: letters and digits, so that it can stand in a name.</summary>
    public static bool IsValid(string id) => id.Length is > 0 and <= 24 && id.All(char.IsAsciiLetterOrDigit);

    public static string Write(Part root) => string.Join(' ', root.All().Skip(1).Select(p => p.Id));

    /// <summary>
    /// The tree with the ids that were kept for it. A revision that has none gets ids of its number and place, the same each time.
    /// </summary>
    public static Part Give(Part root, string? kept, int revision)
    {
        var ids = kept?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var count = root.All().Count() - 1;
        if (ids.Length != count) ids = [.. Enumerable.Range(0, count).Select(i => Of(revision, 'x', i))];
        var next = 0;
        return Walk(root with { Id = Root });

        Part Walk(Part part) => part with { Lists = part.Kind.Lists.Keys.ToDictionary(l => l, l => (IReadOnlyList<Part>)[.. part.List(l).Select(p => Walk(p with { Id = ids[next++] }))]) };
    }
}
