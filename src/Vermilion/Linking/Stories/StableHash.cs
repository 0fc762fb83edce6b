namespace Vermilion.Linking.Stories;

/// <summary>A hash that is the same in every process and on every machine, so that it can be kept.</summary>
static class StableHash
{
    // FNV-1a with a last mix, so that all bits are evenly spread.
    public static long Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3UL;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return (long)(hash ^ (hash >> 32));
    }

    public static long Of(string kind, ReadOnlySpan<char> words) => Of(string.Concat(kind, ":", words));
}
