using System.Runtime.CompilerServices;
using Vermilion.Data;
using Vermilion.Linking;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Snapshots;

namespace Vermilion;

/// <summary>
/// The machine half: collect → snapshot → read → link. No person is needed, and it is safe to repeat: the same input
/// twice changes nothing, and a kill at any moment loses nothing that was counted as done.
/// </summary>
public sealed class Pipeline(Workspace workspace, PipelineProgress progress)
{
    // A batch is one transaction: large enough that many share one flush of the disk, small enough to lose little work.
    const int BatchDocuments = 250;
    const int BatchBytes = 2 * 1024 * 1024;

    readonly ArrivalSorter sorter = new(workspace.OpenDb, DocumentReader.Version);
    readonly DocumentLinker linker = new(workspace.OpenDb, workspace.Catalog);

    /// <summary>
    /// Runs to the end of what was collected. What is wrong with one item stands in the progress, and the run goes on;
    /// what ends the run is returned.
    /// </summary>
    public async Task<Failure?> RunAsync(IAsyncEnumerable<Outcome<Fetched>> collected, CancellationToken stop)
    {
        var writer = WriterLock.Take(workspace.DataDirectory);
        if (!writer.Succeeded) return writer.Failure;
        using var held = writer.Value;
        try
        {
            var fetched = progress.Sift(collected);
            var arrivals = SortAsync(fetched, stop);
            var read = progress.Sift(arrivals.InParallel(Read, a => a.Item.Content.Length, stop));
            await foreach (var batch in read.InBatches(BatchDocuments, d => d.Reading.Json.Length, BatchBytes, stop))
            {
                await linker.CommitAsync(batch, stop);
                progress.Committed(batch);
            }

            await new LinkPass(workspace.OpenDb, workspace.Catalog).RunAsync(progress.Linking, stop);
            return null;
        }
        catch (Exception e) when (StoreFailure.Describe(e, workspace.DatabaseFile) is not null)
        {
            return StoreFailure.Describe(e, workspace.DatabaseFile);
        }
    }

    /// <summary>Snapshot: what is new or has changed goes on; what is held as it is was done before.</summary>
    async IAsyncEnumerable<Arrival> SortAsync(IAsyncEnumerable<Fetched> fetched, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var batch in fetched.InBatches(BatchDocuments, i => i.Content.Length, BatchBytes, stop))
        {
            foreach (var arrival in await sorter.SortAsync(batch, stop))
            {
                if (arrival.Kind == ArrivalKind.Unchanged) progress.AddUnchanged();
                else yield return arrival;
            }
        }
    }

    Outcome<LinkedDocument> Read(Arrival arrival)
    {
        try
        {
            var capture = Capture.Of(arrival, workspace.Clock.GetUtcNow());
            return LinkedDocument.Of(arrival, capture, arrival.Item.ReadWith(workspace.Reader));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The edge of one document: a bug that it wakes in the reader must not cost the thousands beside it.
            return new Failure($"{arrival.Item.Where}: the reader failed ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}); report it with the file");
        }
    }
}
