using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Snapshots;

/// <summary>The bytes of every capture, addressed by their SHA-256. What is in it is never changed.</summary>
public static class SnapshotStore
{
    // Quality 5 of 11: a law of 50 kB in half a millisecond, at a third of its size.
    const int Quality = 5;
    const int Window = 22;

    /// <summary>SHA-256, lower-case hex.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static SnapshotContent Pack(byte[] content, string contentHash)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (!BrotliEncoder.TryCompress(content, compressed, out var length, Quality, Window))
            throw new InvalidOperationException("A buffer of the maximum length was too small for Brotli.");
        return new SnapshotContent { ContentHash = contentHash, Compressed = compressed[..length], Length = content.Length };
    }

    /// <summary>The bytes as captured.</summary>
    /// <exception cref="InvalidDataException">What is stored is not what was put in.</exception>
    public static byte[] Unpack(SnapshotContent stored)
    {
        var content = new byte[stored.Length];
        if (!BrotliDecoder.TryDecompress(stored.Compressed, content, out var written) || written != stored.Length)
            throw new InvalidDataException($"Snapshot {stored.ContentHash} cannot be unpacked.");
        return content;
    }

    /// <summary>The bytes that <paramref name="document"/> was read from last; null when there is no such document.</summary>
    public static async Task<byte[]?> OpenAsync(VermilionDb db, string document, CancellationToken stop)
    {
        var stored = await db.Documents.AsNoTracking()
            .Where(d => d.Id == document)
            .Join(db.SnapshotContents, d => d.ContentHash, c => c.ContentHash, (_, c) => c)
            .SingleOrDefaultAsync(stop);
        return stored is null ? null : Unpack(stored);
    }

    /// <summary>Adds captures to the unit of work; bytes that are already held are not added again.</summary>
    public static async Task AddAsync(VermilionDb db, IReadOnlyCollection<Capture> captures, CancellationToken stop)
    {
        var hashes = captures.Select(c => c.Snapshot.ContentHash).Distinct().ToList();
        var held = await db.SnapshotContents.Where(c => hashes.Contains(c.ContentHash)).Select(c => c.ContentHash).ToHashSetAsync(stop);
        foreach (var capture in captures)
        {
            if (held.Add(capture.Snapshot.ContentHash)) db.SnapshotContents.Add(capture.Content);
            db.Snapshots.Add(capture.Snapshot);
        }
    }
}

/// <summary>A capture on its way into the store.</summary>
public sealed record Capture(Snapshot Snapshot, SnapshotContent Content)
{
    public static Capture Of(Arrival arrival, DateTimeOffset at)
    {
        var item = arrival.Item;
        var snapshot = new Snapshot
        {
            DocumentId = arrival.DocumentId,
            ContentHash = arrival.ContentHash,
            Url = item.Url,
            RetrievedAt = at,
            MediaType = item.MediaType,
            Charset = item.Charset,
            GivenTitle = item.Title,
            GivenIssuer = item.Issuer,
            GivenNumber = item.DocumentNumber,
            GivenPublished = item.Published,
            GivenSource = item.Source,
            GivenLanguage = item.Language,
        };
        return new Capture(snapshot, SnapshotStore.Pack(item.Content, arrival.ContentHash));
    }
}
