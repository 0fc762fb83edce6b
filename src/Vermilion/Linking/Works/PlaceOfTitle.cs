using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Works;

/// <summary>Which province or city issued a text, by the names of its issuers, else by the head of its title.</summary>
sealed class PlaceOfTitle
{
    readonly Dictionary<string, string> byName = [];
    readonly int longest;

    public PlaceOfTitle(Catalog catalog)
    {
        // The longer name of a place comes with its shorter one: 江西省 is 江西.
        foreach (var place in catalog.PlaceNames.All)
            foreach (var name in place.Names) byName.TryAdd(name, place.Zh);
        longest = byName.Keys.Max(n => n.Length);
    }

    public string? Of(Document document)
    {
        foreach (var issuer in document.Issuers)
            if (At(issuer.Text) is { } place) return place;
        return At(document.Title);
    }

    /// <summary>The place that a name begins with, where a body or a division follows: 江西省…, 北京市…, 深圳市….</summary>
    public string? At(string name)
    {
        for (var length = Math.Min(longest, name.Length); length >= 2; length--)
            if (byName.GetValueOrDefault(name[..length]) is { } place) return place;
        return null;
    }
}
