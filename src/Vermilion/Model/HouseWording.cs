using System.Reflection;

namespace Vermilion.Model;

/// <summary>
/// The fixed words that a serial prints around its texts. An empty word leaves its heading out; a Chinese name or a link without a
/// word of its own stands in parentheses behind the name of the policy.
/// </summary>
public sealed record HouseWording
{
    public static HouseWording Default { get; } = new();

    /// <summary>The line over the title, in place of the reporting period and the day of publication.</summary>
    public string DateLine { get; init; } = "";

    public string Contents { get; init; } = "Contents";

    public string About { get; init; } = "About this briefing";

    public string TopStories { get; init; } = "Top stories";

    public string PolicyName { get; init; } = "Policy name";

    public string ChineseName { get; init; } = "Chinese name";

    public string Link { get; init; } = "Source";

    public string IssuingBody { get; init; } = "Issuing body";

    public string Date { get; init; } = "Date";

    public string AtAGlance { get; init; } = "At a glance";

    public string Comment { get; init; } = "Comment";

    public string WorthNoting { get; init; } = "Worth noting";

    public string PolicyNews { get; init; } = "Policy news";

    public string CorporateNews { get; init; } = "Corporate news";

    public string Notes { get; init; } = "Sources in their own words";

    public string Imprint { get; init; } = "Imprint";

    public string Authors { get; init; } = "Authors";

    public string Staff { get; init; } = "Editorial staff";

    public string Contact { get; init; } = "Contact";

    public string Publisher { get; init; } = "Publisher";

    /// <summary>Stands behind a link whose address is not known.</summary>
    public string UnknownAddress { get; init; } = "°";

    static readonly PropertyInfo[] Words = [.. typeof(HouseWording).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string))];

    /// <summary>The names of the words as files write them: <c>topStories</c>.</summary>
    public static IEnumerable<string> Names => Words.Select(NameOf);

    /// <summary>The words that differ from those of the default, in the order of print.</summary>
    public IEnumerable<(string Name, string Word)> Own() =>
        Words.Where(p => !Equals(p.GetValue(this), p.GetValue(Default))).Select(p => (NameOf(p), (string)p.GetValue(this)!));

    /// <summary>With another word; null where no word has the name.</summary>
    public HouseWording? With(string name, string word)
    {
        if (Array.Find(Words, p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } property) return null;
        var copy = this with { };
        property.SetValue(copy, word);
        return copy;
    }

    static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
