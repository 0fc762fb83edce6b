using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Mentions;

public class VocabularyTests
{
    static readonly Catalog Catalog = Catalog.Default;

    [Fact]
    public void Every_part_of_the_vocabulary_is_there_with_ids_of_its_own()
    {
        Assert.Equal(23, Catalog.Sectors.Select(s => s.Id).Distinct().Count());
        Assert.Equal(Catalog.Sectors.Count, Catalog.Sectors.Select(s => s.Id).Distinct().Count());
        Assert.Equal(27, Catalog.Instruments.Select(i => i.Id).Distinct().Count());
        Assert.True(Catalog.Companies.Count >= 150);
        Assert.Equal(Catalog.Companies.Count, Catalog.Companies.Select(c => c.Id).Distinct().Count());
        Assert.Contains("汽车", Catalog.AmbiguousAliases);
    }

    [Fact]
    public void No_name_belongs_to_two_companies()
    {
        var twice = Catalog.Companies.SelectMany(c => c.Names.Select(MatchKey).Distinct().Select(n => (n, c.Id)))
            .GroupBy(x => x.n).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_instrument_has_a_side() =>
        Assert.All(Catalog.Instruments, i => Assert.Contains(i.Side, new[] { "supply", "environment", "demand" }));

    [Fact]
    public void A_missing_field_is_named_with_its_file_and_line()
    {
        var error = Assert.Throws<CatalogException>(() => CatalogYaml.Parse(
            new Dictionary<string, string> { ["vocabulary/sectors.yaml"] = "sectors:\n- {id: x, zh: 甲}\n" }));
        Assert.Contains("vocabulary/sectors.yaml:2", error.Message, StringComparison.Ordinal);
    }

    static string MatchKey(string name) => MatchFolding.Key(name);
}
