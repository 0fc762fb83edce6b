using Vermilion.Collecting;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>The records to which gold lines refer as <c>folder/record-id</c>, out of the files of that folder.</summary>
sealed class ReferencedRecords(string? corpus, IReadOnlyDictionary<string, Fetched> records)
{
    public static async Task<ReferencedRecords> LoadAsync(IEnumerable<GoldLine> lines, string? corpus, CancellationToken stop)
    {
        var found = new Dictionary<string, Fetched>();
        if (corpus is null) return new ReferencedRecords(null, found);
        foreach (var folder in lines.Select(l => l.Reference!).GroupBy(FolderOf).Where(f => Directory.Exists(Path.Combine(corpus, f.Key))))
        {
            var wanted = folder.ToHashSet();
            var files = FolderWalk.Files([Path.Combine(corpus, folder.Key)]).Where(f => f.Succeeded).Select(f => f.Value!).ToList();
            await foreach (var item in new ImportSource(files, null, _ => { }).FetchAsync(stop))
            {
                if (item.Value?.Id is not { } id) continue;
                // A single file has the folder in its id already.
                var reference = item.Value.Line is null ? id : $"{folder.Key}/{id}";
                // A collection's own note of the number is part of the answer: the reader must find it in the text.
                if (wanted.Contains(reference)) found.TryAdd(reference, item.Value with { DocumentNumber = null });
            }
        }

        return new ReferencedRecords(corpus, found);
    }

    public Outcome<Fetched> Find(string reference, string where)
    {
        if (corpus is null) return new Failure($"{where}: refers to {reference}; say with --corpus DIR where that folder lies");
        if (records.GetValueOrDefault(reference) is { } record) return record;
        return new Failure(Directory.Exists(Path.Combine(corpus, FolderOf(reference)))
            ? $"{where}: {reference} is not among the records of {Path.Combine(corpus, FolderOf(reference))}; check the id"
            : $"{where}: {reference} lies in no folder of {corpus}; check --corpus");
    }

    static string FolderOf(string reference) => reference.Split('/')[0];
}
