using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>
/// One importing process at a time in a data directory. The operating system lets go of it when the process ends,
/// however it ends.
/// </summary>
public sealed class WriterLock : IDisposable
{
    readonly FileStream file;

    WriterLock(FileStream file) => this.file = file;

    public static Outcome<WriterLock> Take(string dataDirectory)
    {
        var path = Path.Combine(dataDirectory, "writer.lock");
        try
        {
            return new WriterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return new Failure($"{dataDirectory}: another import is writing here; start this one again when it has ended");
        }
    }

    public void Dispose() => file.Dispose();
}
