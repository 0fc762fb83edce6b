using System.Security.Cryptography;

namespace Vermilion.Publishing;

/// <summary>One finished output, before or after it stands on the disk.</summary>
public sealed record PublishedFile(string Name, OutputFormat Format, byte[] Content)
{
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>Writes the file whole: a reader sees the old one or the new one, never a part.</summary>
    public async Task WriteToAsync(string directory, CancellationToken stop)
    {
        var path = Path.Combine(directory, Name);
        var unfinished = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            await File.WriteAllBytesAsync(unfinished, Content, stop);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
