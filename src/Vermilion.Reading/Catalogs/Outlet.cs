namespace Vermilion.Reading.Catalogs;

/// <summary>A newsroom or site that reports, with the English name that a briefing prints.</summary>
public sealed record Outlet
{
    public required string Id { get; init; }
    public required string Zh { get; init; }
    public IReadOnlyList<string> ZhAliases { get; init; } = [];
    public required string En { get; init; }
    public IReadOnlyList<string> EnAliases { get; init; } = [];
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public IEnumerable<string> Names => [Zh, .. ZhAliases, En, .. EnAliases];
}

/// <summary>Finds an outlet by the name that a page gives, or by the host of its address.</summary>
public sealed class OutletIndex(IReadOnlyList<Outlet> outlets)
{
    readonly Dictionary<string, Outlet> byName = outlets.SelectMany(o => o.Names, (o, name) => (o, name)).DistinctBy(p => p.name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(p => p.name, p => p.o, StringComparer.OrdinalIgnoreCase);

    /// <summary>By its whole name, a bracket behind it left aside: Xinhua (via Anhui News) is Xinhua.</summary>
    public Outlet? ByName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        return byName.GetValueOrDefault(WithoutBracket(name)) ?? byName.GetValueOrDefault(name.Trim());
    }

    public Outlet? ByHost(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? outlets.FirstOrDefault(o => o.Hosts.Any(h => IsAt(address.Host, h))) : null;

    /// <summary>新闻稿（改写） without its bracket.</summary>
    public static string WithoutBracket(string name)
    {
        var at = name.AsSpan().IndexOfAny('（', '(');
        return (at > 0 ? name[..at] : name).Trim();
    }

    static bool IsAt(string host, string known) =>
        host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);
}
