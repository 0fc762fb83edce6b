using Vermilion.Model;

namespace Vermilion.Snapshots;

public enum ArrivalKind
{
    /// <summary>A document that was not held.</summary>
    New,

    /// <summary>Held, with other bytes or other metadata: it gets a new snapshot.</summary>
    Changed,

    /// <summary>Held as it is, but read by an older reader.</summary>
    Reread,

    /// <summary>Held and read: nothing to do.</summary>
    Unchanged,
}

/// <summary>Something fetched, told apart from what is held, under the id it has in the store.</summary>
public sealed record Arrival(string DocumentId, Fetched Item, string ContentHash, ArrivalKind Kind);
