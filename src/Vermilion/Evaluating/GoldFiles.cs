using System.Text;
using System.Text.Json;
using Vermilion.Collecting;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>The documents of a gold file (JSON Lines), or of a folder in which each document has its facts beside it.</summary>
public static class GoldFiles
{
    /// <param name="corpus">The folder in which the references of gold lines lie.</param>
    public static async Task<GoldSet> LoadAsync(string path, string? corpus, CancellationToken stop)
    {
        if (Directory.Exists(path)) return await CorpusFolder.LoadAsync(path, stop);
        if (!File.Exists(path)) return new GoldSet([], [new Failure($"{path}: no such file or folder; check the path")]);
        var lines = new List<Outcome<GoldLine>>();
        try
        {
            await using var file = File.OpenRead(path);
            await foreach (var line in JsonLines.ReadAsync(file, stop)) lines.Add(GoldLine.Parse(line, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new GoldSet([], [new Failure($"{path}: cannot be read; check its rights")]);
        }

        var records = await ReferencedRecords.LoadAsync(lines.Where(l => l.Succeeded).Select(l => l.Value!).Where(l => l.Reference is not null), corpus, stop);
        var documents = lines.Select(l => l.Succeeded ? Document(l.Value, records) : l.Failure).ToList();
        return new GoldSet([.. documents.Where(d => d.Succeeded).Select(d => d.Value!)], [.. documents.Where(d => !d.Succeeded).Select(d => d.Failure!)]);
    }

    static Outcome<GoldDocument> Document(GoldLine line, ReferencedRecords records)
    {
        var source = line.Reference is null ? line.Source : records.Find(line.Reference, line.Where);
        if (!source.Succeeded) return source.Failure;
        return new GoldDocument(line.Id, source.Value, line.Facts, line.Half);
    }

    /// <summary>tune or check: as the facts say, else by the last part of the id, the same on every machine and from every folder.</summary>
    internal static string HalfOf(JsonElement facts, string id, FactReader reader)
    {
        if (reader.Text(facts, "half") is { } half)
        {
            if (half is not ("tune" or "check")) reader.Report($"half must be tune or check, not {half}");
            return half;
        }

        // FNV-1a; its lowest bit alone tells too little of the id.
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(id[(id.LastIndexOf('/') + 1)..])) hash = unchecked((hash ^ b) * 16777619u);
        return (hash >> 8) % 2 == 0 ? "tune" : "check";
    }
}
