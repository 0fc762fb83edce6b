using Vermilion.Reading.Catalogs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vermilion.Triage;

/// <summary>The numbers and words of <c>catalog/vocabulary/significance.yaml</c>.</summary>
public sealed class SignificanceTable
{
    public Dictionary<string, double> Weights { get; set; } = [];
    public double JointIssuer { get; set; }
    public Dictionary<string, double> Genres { get; set; } = [];
    public Dictionary<string, double> Stages { get; set; } = [];
    public double TargetsForFull { get; set; } = 8;
    public Dictionary<string, double> Instruments { get; set; } = [];
    public Dictionary<string, double> Sectors { get; set; } = [];
    public List<string> ForeignWords { get; set; } = [];
    public double ForeignForFull { get; set; } = 4;
    public LowScores Low { get; set; } = new();
    public LowScores Replies { get; set; } = new();
    public FloorScore Floor { get; set; } = new();

    static readonly Lazy<SignificanceTable> LazyDefault = new(() => Parse(CatalogYaml.EmbeddedFiles()["vocabulary/significance.yaml"]));

    public static SignificanceTable Default => LazyDefault.Value;

    public static SignificanceTable Parse(string yaml) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<SignificanceTable>(yaml);
}

/// <summary>What is held down to a ceiling, by its type or by words of its title.</summary>
public sealed class LowScores
{
    public double Ceiling { get; set; } = 100;
    public List<string> Types { get; set; } = [];
    public List<string> Words { get; set; } = [];
}

/// <summary>What never scores less.</summary>
public sealed class FloorScore
{
    public double Score { get; set; }
    public List<string> Levels { get; set; } = [];
    public List<string> Genres { get; set; } = [];
}
