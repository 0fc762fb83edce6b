using Vermilion.Reading.Catalogs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vermilion.Composing.Checking;

/// <summary>A line of <c>catalog/composing/plain-words.yaml</c>: English words that figures are said of, and the Chinese for them.</summary>
sealed class PlainWords
{
    public List<string> En { get; set; } = [];

    public List<string> Zh { get; set; } = [];

    public static IEnumerable<(string English, string Chinese)> Of(Catalog catalog) =>
        catalog.Composing.TryGetValue("composing/plain-words.yaml", out var yaml)
            ? new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<PlainWords>>(yaml).SelectMany(w => w.En.SelectMany(_ => w.Zh, (en, zh) => (en, zh)))
            : [];
}
