using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Snapshots;

/// <summary>
/// Tells new from changed from unchanged, before anything is read. It may run ahead of the writer: what this run has
/// let through already is remembered here, not looked up.
/// </summary>
public sealed class ArrivalSorter(Func<VermilionDb> openDb, string readerVersion)
{
    // Eight bytes for an id and eight for what it held: a million records cost some 40 MB.
    readonly Dictionary<ulong, ulong> passed = [];

    public async Task<IReadOnlyList<Arrival>> SortAsync(IReadOnlyList<Fetched> items, CancellationToken stop)
    {
        await using var db = openDb();
        var hashed = items.Select(i => (Item: i, Id: IdOf(i), Hash: SnapshotStore.Hash(i.Content), Fingerprint: Fingerprint(i))).ToList();
        var held = await HeldAsync(db, [.. hashed.SelectMany(h => new[] { h.Id, Sidestep(h.Id, h.Fingerprint) })], stop);
        return [.. hashed.Select(h => Sort(h.Item, h.Id, h.Hash, h.Fingerprint, held))];
    }

    Arrival Sort(Fetched item, string id, string hash, string fingerprint, Dictionary<string, Held> held)
    {
        if (IsTaken(id, item, fingerprint, held)) id = Sidestep(id, fingerprint);
        if (!passed.TryAdd(Short(id), Short(fingerprint))) return new Arrival(id, item, hash, ArrivalKind.Unchanged);
        return new Arrival(id, item, hash, KindOf(item, hash, held.GetValueOrDefault(id)));
    }

    /// <summary>The id stands for another document: same id, another origin and other content, or twice in one run with other content.</summary>
    bool IsTaken(string id, Fetched item, string fingerprint, Dictionary<string, Held> held)
    {
        if (passed.TryGetValue(Short(id), out var before)) return before != Short(fingerprint);
        return held.TryGetValue(id, out var document) && document.Origin != item.Origin && document.Fingerprint != fingerprint;
    }

    ArrivalKind KindOf(Fetched item, string hash, Held? held)
    {
        if (held is null) return ArrivalKind.New;
        // From another place the same bytes bring nothing new: whoever came first keeps its metadata, or two imports would take turns.
        var same = held.ContentHash == hash && (held.Origin != item.Origin || held.Given == Given.Of(item));
        if (!same) return ArrivalKind.Changed;
        return held.ReaderVersion == readerVersion ? ArrivalKind.Unchanged : ArrivalKind.Reread;
    }

    static string IdOf(Fetched item) => item.Id ?? throw new ArgumentException($"{item.Where} has no id.", nameof(item));

    static string Sidestep(string id, string fingerprint) => $"{id}-{fingerprint[..8]}";

    /// <summary>The hash of the content; of a record without content, that of its metadata.</summary>
    static string Fingerprint(Fetched item) => Fingerprint(SnapshotStore.Hash(item.Content), item.Content.Length, Given.Of(item));

    static string Fingerprint(string hash, long length, Given given) =>
        length > 0 ? hash : SnapshotStore.Hash(Encoding.UTF8.GetBytes(given.Line));

    static ulong Short(string text) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    static async Task<Dictionary<string, Held>> HeldAsync(VermilionDb db, IReadOnlyList<string> ids, CancellationToken stop)
    {
        var documents = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id))
            .Select(d => new { d.Id, d.ContentHash, d.Origin, d.ReaderVersion }).ToListAsync(stop);
        if (documents.Count == 0) return [];
        var snapshots = await db.Snapshots.AsNoTracking().Where(s => ids.Contains(s.DocumentId)).ToListAsync(stop);
        var last = snapshots.GroupBy(s => s.DocumentId).ToDictionary(g => g.Key, g => Given.Of(g.MaxBy(s => s.Id)!));
        var empty = SnapshotStore.Hash([]);
        return documents.ToDictionary(d => d.Id, d => new Held(
            OriginWithoutLine(d.Origin), d.ContentHash, d.ReaderVersion, last[d.Id],
            Fingerprint(d.ContentHash, d.ContentHash == empty ? 0 : 1, last[d.Id])));
    }

    // A record moves to another line when one is put in before it; it is still the same record.
    static string OriginWithoutLine(string origin)
    {
        var colon = origin.LastIndexOf(':');
        return colon >= 0 && origin.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? origin[..colon] : origin;
    }

    sealed record Held(string Origin, string ContentHash, string ReaderVersion, Given Given, string Fingerprint);

    /// <summary>What the collection says of a document.</summary>
    sealed record Given(
        string? Url, string? MediaType, string? Charset, string? Title, string? Issuer, string? Number, DateOnly? Published, string? Source, string? Language)
    {
        public string Line => string.Join('\n', Url, Title, Issuer, Number, Published?.ToString("O", CultureInfo.InvariantCulture));

        public static Given Of(Fetched f) =>
            new(f.Url, f.MediaType, f.Charset, f.Title, f.Issuer, f.DocumentNumber, f.Published, f.Source, f.Language);

        public static Given Of(Snapshot s) =>
            new(s.Url, s.MediaType, s.Charset, s.GivenTitle, s.GivenIssuer, s.GivenNumber, s.GivenPublished, s.GivenSource, s.GivenLanguage);
    }
}
