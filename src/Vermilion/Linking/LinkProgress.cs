namespace Vermilion.Linking;

/// <summary>How far a pass has come, for whoever looks on from another thread.</summary>
public sealed class LinkProgress
{
    int total, done;

    public int Total { get => Volatile.Read(ref total); set => Volatile.Write(ref total, value); }

    public int Done { get => Volatile.Read(ref done); set => Volatile.Write(ref done, value); }
}
