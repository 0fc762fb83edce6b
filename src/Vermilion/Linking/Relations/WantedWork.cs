namespace Vermilion.Linking.Relations;

/// <summary>A work that documents cite and that is not held, with all that is known of it.</summary>
public sealed record WantedWork
{
    /// <summary>As most of those who cite it name it.</summary>
    public string? Title => Titles.Count > 0 ? Titles[0] : null;

    public string? DocumentNumber => Numbers.Count > 0 ? Numbers[0] : null;

    /// <summary>The ways in which it is named, the commonest first.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Ids of the registry, or names as written: from the head of the title, or the stem of the number.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    /// <summary>How many works cite it: a reprint does not count again.</summary>
    public required int CitedBy { get; init; }

    public required IReadOnlyList<WantedBy> By { get; init; }
}

/// <summary>A document that cites what is not held.</summary>
public sealed record WantedBy(string DocumentId, string DocumentTitle, string Type, string Words);
