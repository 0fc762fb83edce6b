using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Vermilion.Linking.Stories;

/// <summary>
/// What two documents are weighed by: all that linking needs of a reading, in terms that are the same in both languages.
/// </summary>
public sealed partial record StoryFacts
{
    public required string Id { get; init; }

    /// <summary>The number of its day; 0 without one.</summary>
    public int Day { get; init; }

    /// <summary>Of news without a day, the only one that its first lines name: that of the event, seldom that of the page.</summary>
    public int NamedDay { get; init; }

    [JsonIgnore]
    public int EventDay => Day != 0 ? Day : NamedDay;

    public string? Language { get; init; }

    public string Status { get; init; } = "other";

    /// <summary>Issued by a body, as opposed to reported by a newsroom.</summary>
    public bool IsOfficial { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Letters of the text without what is put around it: 0 where only metadata is held.</summary>
    public int Length { get; init; }

    /// <summary>How many different shingles the text has.</summary>
    public int Shingles { get; init; }

    public long TextHash { get; init; }

    public long TitleHash { get; init; }

    /// <summary>Hashes of the numbers in the text, sorted: what texts of one template differ in.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>Hashes of some of its sentences: those that any text with the same sentences would choose.</summary>
    public IReadOnlyList<long> Sentences { get; init; } = [];

    /// <summary>The work that it is.</summary>
    public string? Work { get; init; }

    /// <summary>The works that it is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>A report in whose text a title stands: not known by what a policy is about alone.</summary>
    public bool MentionsWork { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>Chinese: the core of an official title, or the whole headline, with short forms written out; only where titles may tell of one policy.</summary>
    public string? Subject { get; init; }

    /// <summary>English: the stems of the headline, the heaviest first.</summary>
    public IReadOnlyList<HeadlineWord> Words { get; init; } = [];

    /// <summary>English: the companies and banks that the headline names, in words of the catalog's list.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> TitleCompanies { get; init; } = [];

    public IReadOnlyList<string> Companies { get; init; } = [];

    public IReadOnlyList<string> Bodies { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Shares, money and power in the title and the first lines, as unit and value.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>The names of documents that it calls by another name than their titles.</summary>
    public IReadOnlyList<string> Occasions { get; init; } = [];

    /// <summary>Those of which it may tell without a name: a leading article on what they are about.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What the policy that it names is about: its name without 关于加快 and the like.</summary>
    public string? Head { get; init; }

    /// <summary>Terms of the termbase in the title: what a policy, a plant or a project is of, in either language.</summary>
    public IReadOnlyList<string> TitleTerms { get; init; } = [];

    /// <summary>The bodies that issued an official text, and those above them.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>English news: the stems of its first lines, to find a policy's terms in other words.</summary>
    public IReadOnlyList<string> Stems { get; init; } = [];

    public IReadOnlyList<EventFacts> Events { get; init; } = [];

    [JsonIgnore]
    public byte[] Signature { get; init; } = [];

    [JsonIgnore]
    public bool IsEnglish => Language == "en";

    /// <summary>A text of its own, as opposed to what interprets or reports one. The page of a statute often names neither issuer nor number.</summary>
    [JsonIgnore]
    public bool IsText => (Status is "final" or "draft" or "call") && (IsOfficial || NameOfStatute.IsMatch(Title));

    /// <summary>It bears a title of a policy: its own, or that of the one it tells of.</summary>
    [JsonIgnore]
    public bool NamesWork => Work is not null || About.Count > 0 || MentionsWork;

    [GeneratedRegex("(?:条例|法|办法|规定|规则|细则|解释|决定)(?:（[^（）]{1,12}）|\\([^()]{1,12}\\))?$")]
    static partial Regex NameOfStatute { get; }

    public string ToJson() => JsonSerializer.Serialize(this, StoryFactsJson.Default.StoryFacts);

    public static StoryFacts Of(string json, byte[] signature) => JsonSerializer.Deserialize(json, StoryFactsJson.Default.StoryFacts)! with { Signature = signature };
}

/// <summary>A stem of a headline with its weight.</summary>
public readonly record struct HeadlineWord(string Stem, double Weight);

/// <summary>An event of companies, as far as two reports of it must agree.</summary>
public sealed record EventFacts(string Type, string Status, decimal? Amount, string? Currency, decimal? Capacity, string? CapacityUnit, IReadOnlyList<string> Parties);

[JsonSerializable(typeof(StoryFacts))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
sealed partial class StoryFactsJson : JsonSerializerContext;
