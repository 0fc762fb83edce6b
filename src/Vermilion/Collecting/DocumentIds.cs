using System.Security.Cryptography;
using System.Text;
using Vermilion.Model;

namespace Vermilion.Collecting;

/// <summary>The ids that Vermilion makes where a collection gives none: the same input gives the same id.</summary>
static class DocumentIds
{
    public static string OfFile(string collection, string relativePath) => $"{collection}/{FileKinds.WithoutEnding(relativePath)}";

    /// <summary>By its address, which stays when the content changes; without one, by what it holds.</summary>
    public static string OfRecord(string collection, Fetched record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(record.Url ?? record.Title ?? ""));
        if (record.Url is null) hash.AppendData(record.Content);
        return $"{collection}/{Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}";
    }
}
