using Vermilion.Linking;
using Vermilion.Model;
using Vermilion.Snapshots;

namespace Vermilion;

/// <summary>How far a run has come, for whoever looks on from another thread, and what went wrong in it.</summary>
public sealed class PipelineProgress
{
    /// <summary>More problems than these are only counted.</summary>
    public const int ListedProblems = 1000;

    // A document with one of these warnings is kept, and a person ought to look at its file.
    static readonly string[] WarningsThatAreProblems = ["no-text", "charset-", "not-text", "refused", "unreadable", "truncated"];

    readonly Lock gate = new();
    readonly List<string> problems = [];
    long bytesRead;
    int imported, updated, unchanged, failed, questionable;

    public long BytesTotal { get; init; }

    public long BytesRead { get => Interlocked.Read(ref bytesRead); set => Interlocked.Exchange(ref bytesRead, value); }

    /// <summary>The pass that links, after the last document is committed.</summary>
    public LinkProgress Linking { get; } = new();

    public int Imported => Volatile.Read(ref imported);

    public int Updated => Volatile.Read(ref updated);

    public int Unchanged => Volatile.Read(ref unchanged);

    /// <summary>Items that brought no document.</summary>
    public int Failed => Volatile.Read(ref failed);

    /// <summary>Documents that are kept, with something wrong about their bytes.</summary>
    public int Questionable => Volatile.Read(ref questionable);

    public int Done => Imported + Updated + Unchanged;

    public bool HasProblems => Failed + Questionable > 0;

    public IReadOnlyList<string> Problems
    {
        get
        {
            lock (gate) return [.. problems];
        }
    }

    /// <summary>Lets through what succeeded, and keeps the rest as problems.</summary>
    public async IAsyncEnumerable<T> Sift<T>(IAsyncEnumerable<Outcome<T>> items)
    {
        await foreach (var item in items)
        {
            if (item.Succeeded) yield return item.Value;
            else Fail(item.Failure);
        }
    }

    public void Fail(Failure failure)
    {
        Interlocked.Increment(ref failed);
        List(failure.Message);
    }

    public void AddUnchanged() => Interlocked.Increment(ref unchanged);

    public void Committed(IReadOnlyCollection<LinkedDocument> batch)
    {
        var added = batch.Count(d => d.Kind == ArrivalKind.New);
        Interlocked.Add(ref imported, added);
        Interlocked.Add(ref updated, batch.Count - added);
        foreach (var document in batch.Where(d => d.Capture.Content.Length > 0))
        {
            if (document.Warnings.FirstOrDefault(IsProblem) is not { } warning) continue;
            Interlocked.Increment(ref questionable);
            List($"{document.Document.Origin}: {warning}; it is kept as {document.Document.Id}: look at the file");
        }
    }

    static bool IsProblem(string warning) => WarningsThatAreProblems.Any(code => warning.StartsWith(code, StringComparison.Ordinal));

    void List(string problem)
    {
        lock (gate)
        {
            if (problems.Count < ListedProblems) problems.Add(problem);
        }
    }
}
