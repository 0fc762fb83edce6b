namespace Vermilion.Reading.Catalogs;

/// <summary>Reads sectors, instruments and companies of the catalog.</summary>
static class VocabularyYaml
{
    public static List<Sector> Sectors(CatalogNode? file) =>
    [
        .. (file?.Items("sectors") ?? []).Select(s => new Sector
        {
            Id = s.Require("id"),
            Zh = s.Require("zh"),
            En = s.Require("en"),
            Divisions = s.Strings("gb4754"),
            Terms = s.Strings("terms"),
        }),
    ];

    public static List<Instrument> Instruments(CatalogNode? file) =>
    [
        .. (file?.Items("instruments") ?? []).Select(i => new Instrument
        {
            Id = i.Require("id"),
            Side = i.Require("side"),
            Zh = i.Require("zh"),
            En = i.Require("en"),
            Triggers = i.Strings("triggers"),
        }),
    ];

    public static List<Company> Companies(CatalogNode? file) =>
    [
        .. (file?.Items("companies") ?? []).Select(c => new Company
        {
            Id = c.Require("id"),
            Zh = c.Require("zh"),
            ZhAliases = c.Strings("zh_aliases"),
            En = c.Require("en"),
            EnAliases = c.Strings("en_aliases"),
            Kind = c.Text("kind") ?? "company",
            Parent = c.Text("parent"),
        }),
    ];

    public static List<Outlet> Outlets(CatalogNode? file) =>
    [
        .. (file?.Items("outlets") ?? []).Select(o => new Outlet
        {
            Id = o.Require("id"),
            Zh = o.Require("zh"),
            ZhAliases = o.Strings("zh_aliases"),
            En = o.Require("en"),
            EnAliases = o.Strings("en_aliases"),
            Hosts = o.Strings("hosts"),
        }),
    ];
}
