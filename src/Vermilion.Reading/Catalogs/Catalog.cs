namespace Vermilion.Reading.Catalogs;

/// <summary>Facts about the world, as data: bodies, terms, types of documents, sites. Read once, immutable.</summary>
public sealed class Catalog
{
    public IReadOnlyList<Body> Bodies { get; init; } = [];
    /// <summary>Departments of provinces and cities, by rule.</summary>
    public LocalBodies LocalBodies { get; init; } = LocalBodies.None;
    public IReadOnlyList<Term> Terms { get; init; } = [];
    public IReadOnlyList<SiteRules> Sites { get; init; } = [];
    public DocumentTypes DocumentTypes { get; init; } = DocumentTypes.None;

    /// <summary>Words of the termbase that mean too much to be tagged: 超, 令, 汽车.</summary>
    public IReadOnlySet<string> AmbiguousAliases { get; init; } = new HashSet<string>();
    public IReadOnlyList<Sector> Sectors { get; init; } = [];
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>The verbs of which one must stand in the clause with an instrument's trigger.</summary>
    public IReadOnlyList<string> InstrumentVerbs { get; init; } = [];
    public IReadOnlyList<Company> Companies { get; init; } = [];
    public IReadOnlyList<Outlet> Outlets { get; init; } = [];
    public PlaceNames PlaceNames { get; init; } = PlaceNames.None;

    /// <summary>Countries and cities.</summary>
    public IReadOnlyList<Place> Places => PlaceNames.Sites;

    /// <summary>How documents in Traditional characters are read; null: they are read as they stand.</summary>
    public TraditionalScript? Traditional { get; init; }
    public MeasureVocabulary Measures { get; init; } = new();
    public EventVocabulary Events { get; init; } = new();
    public HeadlineVocabulary Headlines { get; init; } = new();
    public CompanyNaming CompanyNaming { get; init; } = new();

    /// <summary>The files of <c>catalog/composing</c> as they are: rules of the house, which only who composes reads.</summary>
    public IReadOnlyDictionary<string, string> Composing { get; init; } = new Dictionary<string, string>();

    public static Catalog Default => LazyDefault.Value;
    static readonly Lazy<Catalog> LazyDefault = new(() => CatalogYaml.Embedded());

    readonly Lazy<Dictionary<string, Body>> bodiesById;
    readonly Lazy<Dictionary<string, Term>> termsById;
    readonly Lazy<BodyIndex> bodyIndex;
    readonly Lazy<OutletIndex> outletIndex;

    public Catalog()
    {
        bodiesById = new(() => Bodies.ToDictionary(b => b.Id));
        termsById = new(() => Terms.ToDictionary(t => t.Id));
        bodyIndex = new(() => new BodyIndex(Bodies, LocalBodies));
        outletIndex = new(() => new OutletIndex(Outlets));
    }

    public Body? BodyById(string id) => bodiesById.Value.GetValueOrDefault(id) ?? LocalBodies.ById(id);
    /// <summary>Resolves names and document-number stems to bodies.</summary>
    public BodyIndex BodyIndex => bodyIndex.Value;

    /// <summary>Finds the outlet of a name or an address.</summary>
    public OutletIndex OutletIndex => outletIndex.Value;

    public Term? TermById(string id) => termsById.Value.GetValueOrDefault(id);
}

/// <summary>A body that issues documents.</summary>
public sealed record Body
{
    public required string Id { get; init; }
    public required string Zh { get; init; }
    public IReadOnlyList<string> ZhAliases { get; init; } = [];
    public required string En { get; init; }
    public string? Acronym { get; init; }
    public string? Parent { get; init; }
    public string Level { get; init; } = "";
    public string? ValidFrom { get; init; }
    public string? ValidTo { get; init; }
    public IReadOnlyList<string> DocCodes { get; init; } = [];
    public IReadOnlyList<string> Predecessors { get; init; } = [];
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>0 to 1: the rank of its level, for the score of significance.</summary>
    public double Weight { get; init; }

    /// <summary>The short English name a briefing uses: the acronym where there is one.</summary>
    // "SC" and "GOSC" are codes of the registry; people write State Council.
    public string ShortEnglish => Level is "state_council" or "office" ? En : Acronym ?? En;
}

/// <summary>A term of the Chinese and English termbase.</summary>
public sealed record Term
{
    /// <summary>Made from the English: <c>industrial-internet</c>.</summary>
    public required string Id { get; init; }
    public required string Zh { get; init; }
    public IReadOnlyList<string> ZhAliases { get; init; } = [];
    public required string En { get; init; }
    public IReadOnlyList<string> EnAliases { get; init; } = [];

    /// <summary>
    /// strategy, sector, technology, instrument, phrase or indicator; action, grammar, modifier, noun and measure (a quantity that is no topic) serve the English
    /// rendering alone and are never tagged.
    /// </summary>
    public required string Category { get; init; }
}
