using System.Text;

namespace Vermilion.Reading.Catalogs;

/// <summary>Reads the catalog from its YAML files, given by name (<c>vocabulary/bodies.yaml</c>).</summary>
public static class CatalogYaml
{
    /// <summary>The catalog that is embedded in this library.</summary>
    public static Catalog Embedded() => Parse(EmbeddedFiles());

    /// <summary>The files of the embedded catalog, by name: to be overridden one by one.</summary>
    public static IReadOnlyDictionary<string, string> EmbeddedFiles()
    {
        var assembly = typeof(CatalogYaml).Assembly;
        var files = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("catalog/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files[name["catalog/".Length..]] = reader.ReadToEnd();
        }

        return files;
    }

    /// <summary>A file that is absent from <paramref name="files"/> leaves its part of the catalog empty.</summary>
    /// <exception cref="CatalogException">A file is not YAML, or lacks a field: the message names the file and the line.</exception>
    public static Catalog Parse(IReadOnlyDictionary<string, string> files)
    {
        var bodies = CatalogFile.Load(files, "vocabulary/bodies.yaml");
        var terms = CatalogFile.Load(files, "vocabulary/terms.yaml");
        var instruments = CatalogFile.Load(files, "vocabulary/instruments.yaml");
        var weights = bodies?.Map("meta")?.Map("rank_weight");
        var registry = bodies?.Items("bodies").Select(b => ReadBody(b, weights)).ToList() ?? [];
        var places = PlaceYaml.Read(CatalogFile.Load(files, "vocabulary/places.yaml"));
        return new Catalog
        {
            Bodies = registry,
            LocalBodies = LocalBodies.Read(bodies, places, registry),
            Terms = ReadTerms(terms),
            Sites = SiteYaml.Parse(files),
            DocumentTypes = DocumentTypes.Read(CatalogFile.Load(files, "vocabulary/document-types.yaml")),
            AmbiguousAliases = terms?.Map("meta")?.Strings("ambiguous_short_aliases").ToHashSet() ?? [],
            Sectors = VocabularyYaml.Sectors(CatalogFile.Load(files, "vocabulary/sectors.yaml")),
            Instruments = VocabularyYaml.Instruments(instruments),
            InstrumentVerbs = instruments?.Strings("verbs") ?? [],
            Companies = VocabularyYaml.Companies(CatalogFile.Load(files, "vocabulary/companies.yaml")),
            Outlets = VocabularyYaml.Outlets(CatalogFile.Load(files, "vocabulary/outlets.yaml")),
            PlaceNames = places,
            Traditional = TraditionalScript.Read(CatalogFile.Load(files, "vocabulary/traditional.yaml")),
            Events = EventVocabulary.Read(CatalogFile.Load(files, "vocabulary/events.yaml")),
            Headlines = HeadlineVocabulary.Read(CatalogFile.Load(files, "vocabulary/headlines.yaml")),
            CompanyNaming = CompanyNaming.Read(CatalogFile.Load(files, "vocabulary/company-names.yaml")),
            Composing = files.Where(f => f.Key.StartsWith("composing/", StringComparison.Ordinal)).ToDictionary(),
            Measures = MeasureYaml.Read(CatalogFile.Load(files, "vocabulary/measures.yaml")),
        };
    }

    static Body ReadBody(CatalogNode node, CatalogNode? weights) => new()
    {
        Id = node.Require("id"),
        Zh = node.Require("zh"),
        ZhAliases = node.Strings("zh_aliases"),
        En = node.Require("en"),
        Acronym = node.Text("acronym"),
        Parent = node.Text("parent"),
        Level = node.Text("level") ?? "",
        ValidFrom = node.Text("valid_from"),
        ValidTo = node.Text("valid_to"),
        DocCodes = [.. node.Strings("doc_codes"), .. node.Strings("doc_codes_seen")],
        Predecessors = node.Strings("predecessors"),
        Successors = node.Strings("successors"),
        Weight = weights?.Number(node.Text("level") ?? "") ?? 0,
    };

    static List<Term> ReadTerms(CatalogNode? file)
    {
        var terms = new List<Term>();
        var taken = new HashSet<string>();
        foreach (var node in file?.Items("terms") ?? [])
        {
            var english = node.Require("en");
            var id = Slug(english);
            // Two Chinese terms may share one English rendering: the second gets a number.
            for (var n = 2; !taken.Add(id); n++) id = $"{Slug(english)}-{n}";
            terms.Add(new Term
            {
                Id = id,
                Zh = node.Require("zh"),
                ZhAliases = node.Strings("zh_aliases"),
                En = english,
                EnAliases = node.Strings("en_aliases"),
                Category = node.Require("category"),
            });
        }

        return terms;
    }

    static string Slug(string english)
    {
        var slug = new StringBuilder();
        foreach (var c in english.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
