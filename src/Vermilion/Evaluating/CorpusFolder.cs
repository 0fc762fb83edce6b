using System.Text.Json;
using Vermilion.Collecting;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>A folder of documents, each with its facts in the JSON file of the same name beside it.</summary>
public static class CorpusFolder
{
    public static async Task<GoldSet> LoadAsync(string folder, CancellationToken stop)
    {
        var (documents, failures) = (new List<GoldDocument>(), new List<Failure>());
        foreach (var file in FolderWalk.Files([folder]))
        {
            if (file.Value is { } found && FileKinds.IsJsonLines(found.MediaType)) continue;
            var document = file.Succeeded ? await LoadAsync(file.Value, stop) : file.Failure;
            if (document.Succeeded) documents.Add(document.Value);
            else failures.Add(document.Failure);
        }

        if (documents.Count + failures.Count == 0) failures.Add(new Failure($"{folder}: no document in it; see docs/evaluating.md for the form"));
        return new GoldSet(documents, failures);
    }

    static async Task<Outcome<GoldDocument>> LoadAsync(ImportFile file, CancellationToken stop)
    {
        var facts = Path.ChangeExtension(file.Path, ".json");
        if (!File.Exists(facts)) return new Failure($"{file.Path}: no facts beside it; write {Path.GetFileName(facts)}");
        var fetched = await FileFetcher.FetchAsync(file, stop);
        if (!fetched.Succeeded) return fetched.Failure;
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(facts, stop));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new Failure($"{facts}: not a JSON object; see docs/evaluating.md for the form");
            return Read(json.RootElement, facts, fetched.Value with { Id = FileKinds.WithoutEnding(file.RelativePath) });
        }
        catch (JsonException e)
        {
            return new Failure($"{facts}:{e.LineNumber + 1}: not JSON; mend the line");
        }
        catch (InvalidOperationException)
        {
            // What is valid JSON and still no string: "\ud800", or bytes that are no UTF-8.
            return new Failure($"{facts}: text that is not UTF-8; convert the file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{facts}: cannot be read; check its rights");
        }
    }

    static Outcome<GoldDocument> Read(JsonElement json, string path, Fetched bare)
    {
        var facts = GoldJson.Facts(json, path);
        if (!facts.Succeeded) return facts.Failure;
        var reader = new FactReader();
        var source = PageMetadata.Read(json, bare, reader);
        var half = GoldFiles.HalfOf(json, bare.Id!, reader);
        if (reader.Problem is not null) return new Failure($"{path}: {reader.Problem}");
        return new GoldDocument(bare.Id!, source, facts.Value, half);
    }
}
