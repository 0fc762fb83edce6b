using System.Numerics;

namespace Vermilion.Linking.Stories;

/// <summary>
/// A signature of 128 bytes by which the share of common shingles of two texts is estimated: byte by byte, two texts have
/// the same minimum with the probability that is the share (A. Z. Broder, "On the resemblance and containment of documents").
/// </summary>
static class MinHash
{
    public const int Size = 128;
    const int Shingle = 5;

    // Odd multipliers: a permutation of 32 bits each. From a fixed generator, for ever the same.
    static readonly uint[] Factors = Constants(0x9E3779B9, odd: true);
    static readonly uint[] Summands = Constants(0x85EBCA6B, odd: false);

    /// <summary>Empty for a text that is too short to have one.</summary>
    public static (byte[] Signature, int Shingles) Of(string letters)
    {
        var hashes = Shingles(letters);
        if (hashes.Count == 0) return ([], 0);
        Span<uint> least = stackalloc uint[Size];
        least.Fill(uint.MaxValue);
        foreach (var hash in hashes) Take(hash, least);
        var signature = new byte[Size];
        // The minima are small numbers: only a mix of all their bits is evenly spread.
        for (var i = 0; i < Size; i++) signature[i] = (byte)(Mix(least[i]) >> 24);
        return (signature, hashes.Count);
    }

    /// <summary>The estimated share of common shingles, 0 to 1.</summary>
    public static double Resemblance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length != Size || b.Length != Size) return 0;
        var same = 0;
        for (var i = 0; i < Size; i++) same += a[i] == b[i] ? 1 : 0;
        // One in 256 agrees by chance.
        return Math.Max(0, ((double)same / Size - 1.0 / 256) / (1 - 1.0 / 256));
    }

    static HashSet<uint> Shingles(string letters)
    {
        var hashes = new HashSet<uint>(letters.Length);
        for (var at = 0; at + Shingle <= letters.Length; at++)
            hashes.Add((uint)StableHash.Of(letters.AsSpan(at, Shingle)));
        return hashes;
    }

    static void Take(uint hash, Span<uint> least)
    {
        var lanes = Vector<uint>.Count;
        var spread = new Vector<uint>(hash);
        for (var i = 0; i < Size; i += lanes)
        {
            var permuted = spread * new Vector<uint>(Factors, i) + new Vector<uint>(Summands, i);
            permuted ^= permuted >> 15;
            Vector.Min(permuted, new Vector<uint>(least[i..])).CopyTo(least[i..]);
        }
    }

    static uint[] Constants(uint seed, bool odd)
    {
        var made = new uint[Size];
        for (var i = 0; i < Size; i++) made[i] = Mix(seed += 0x9E3779B9) | (odd ? 1u : 0u);
        return made;
    }

    static uint Mix(uint x)
    {
        x = (x ^ (x >> 16)) * 0x7FEB352D;
        x = (x ^ (x >> 15)) * 0x846CA68B;
        return x ^ (x >> 16);
    }
}
