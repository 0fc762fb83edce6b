using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Vermilion;

/// <summary>What the pipeline needs of streams: pieces of a bounded size, and work on all cores that keeps the order.</summary>
public static class AsyncStreams
{
    const int BytesOfOneSlot = 1024 * 1024;
    const int Slots = 64;

    /// <summary>Ends a batch at so many items, or with the item that makes it so heavy.</summary>
    public static async IAsyncEnumerable<List<T>> InBatches<T>(
        this IAsyncEnumerable<T> source, int items, Func<T, long> weigh, long weight, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var batch = new List<T>();
        var heavy = 0L;
        await foreach (var item in source.WithCancellation(stop))
        {
            batch.Add(item);
            heavy += weigh(item);
            if (batch.Count < items && heavy < weight) continue;
            yield return batch;
            (batch, heavy) = ([], 0);
        }

        if (batch.Count > 0) yield return batch;
    }

    /// <summary>Works on several items at a time, gives the results in order, and holds at most some 64 MB of items.</summary>
    public static async IAsyncEnumerable<TOut> InParallel<TIn, TOut>(
        this IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, Func<TIn, long> bytes, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var free = new SemaphoreSlim(Slots);
        var started = Channel.CreateBounded<(Task<TOut> Work, int Slots)>(Environment.ProcessorCount * 8);
        var feeding = FeedAsync(source, work, bytes, started.Writer, free, ended.Token);
        try
        {
            await foreach (var (task, slots) in started.Reader.ReadAllAsync(ended.Token))
            {
                var result = await task;
                free.Release(slots);
                yield return result;
            }

            await feeding;
        }
        finally
        {
            await ended.CancelAsync();
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    static async Task FeedAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, Func<TIn, long> bytes,
        ChannelWriter<(Task<TOut>, int)> started, SemaphoreSlim free, CancellationToken stop)
    {
        await Task.Yield();
        try
        {
            await foreach (var item in source.WithCancellation(stop))
            {
                // Alone to take slots, it may take them one by one without a deadlock; an item heavier than all slots takes all.
                var slots = (int)Math.Clamp(1 + bytes(item) / BytesOfOneSlot, 1, Slots);
                for (var i = 0; i < slots; i++) await free.WaitAsync(stop);
                await started.WriteAsync((Task.Run(() => work(item), stop), slots), stop);
            }
        }
        finally
        {
            started.Complete();
        }
    }
}
