using System.IO.Compression;
using System.Runtime.CompilerServices;
using Vermilion.Model;

namespace Vermilion.Collecting;

/// <summary>The documents of an import, one after the other, in the order of the names of its files.</summary>
/// <param name="source">Names the collection, instead of the folder's name.</param>
/// <param name="onBytesRead">Is told how many bytes of the files have been read so far.</param>
public sealed class ImportSource(IReadOnlyList<ImportFile> files, string? source, Action<long> onBytesRead)
{
    public async IAsyncEnumerable<Outcome<Fetched>> FetchAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var before = 0L;
        foreach (var file in files)
        {
            var fetched = FileKinds.IsJsonLines(file.MediaType) ? RecordsAsync(file, before, stop) : OneAsync(file, stop);
            await foreach (var item in fetched) yield return item.Succeeded ? Named(item.Value, file) : item.Failure;
            before += file.Length;
            onBytesRead(before);
        }
    }

    static async IAsyncEnumerable<Outcome<Fetched>> OneAsync(ImportFile file, [EnumeratorCancellation] CancellationToken stop)
    {
        yield return await FileFetcher.FetchAsync(file, stop);
    }

    async IAsyncEnumerable<Outcome<Fetched>> RecordsAsync(ImportFile file, long before, [EnumeratorCancellation] CancellationToken stop)
    {
        var opened = Open(file);
        if (!opened.Succeeded)
        {
            yield return opened.Failure;
            yield break;
        }

        await using var bytes = opened.Value;
        await using var text = file.MediaType == FileKinds.JsonLinesGzip ? new GZipStream(bytes, CompressionMode.Decompress) : (Stream)bytes;
        await using var lines = JsonLines.ReadAsync(text, stop).GetAsyncEnumerator(stop);
        var last = 0L;
        while (true)
        {
            var line = await NextAsync(lines, file, last);
            if (!line.Succeeded) yield return line.Failure;
            if (line.Value is not { } record) break;
            last = record.Number;
            onBytesRead(before + bytes.Position);
            yield return JsonRecord.Parse(record, file.Origin);
        }

        if (last == 0) yield return new Failure($"{file.Path}: the file is empty; get it again");
    }

    /// <summary>The next line; none at the end; a failure where the file breaks off.</summary>
    static async Task<Outcome<JsonLine?>> NextAsync(IAsyncEnumerator<JsonLine> lines, ImportFile file, long last)
    {
        try
        {
            return await lines.MoveNextAsync() ? lines.Current : (JsonLine?)null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return new Failure($"{file.Path}: damaged behind line {last}; what stands before is imported; get the file again");
        }
    }

    static Outcome<FileStream> Open(ImportFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{file.Path}: cannot be read; check that it exists and may be read");
        }
    }

    Fetched Named(Fetched item, ImportFile file)
    {
        var collection = source ?? file.Folder;
        var id = item.Id ?? (item.Line is null ? DocumentIds.OfFile(collection, file.RelativePath) : DocumentIds.OfRecord(collection, item));
        return item with { Id = id, Collection = source };
    }
}
