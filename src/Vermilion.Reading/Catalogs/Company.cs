namespace Vermilion.Reading.Catalogs;

/// <summary>A company, or a chamber or association that speaks for companies.</summary>
public sealed record Company
{
    public required string Id { get; init; }
    public required string Zh { get; init; }
    public IReadOnlyList<string> ZhAliases { get; init; } = [];
    public required string En { get; init; }
    public IReadOnlyList<string> EnAliases { get; init; } = [];

    /// <summary>company, or association for what publishes surveys and makes no deals.</summary>
    public string Kind { get; init; } = "company";

    /// <summary>The id of the company that owns it.</summary>
    public string? Parent { get; init; }

    public IEnumerable<string> Names => [Zh, .. ZhAliases, En, .. EnAliases];
}
