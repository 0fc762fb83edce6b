using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Collecting;

/// <summary>One file that is one document.</summary>
public static class FileFetcher
{
    public const int MaximumBytes = 100 * 1024 * 1024;

    public static async Task<Outcome<Fetched>> FetchAsync(ImportFile file, CancellationToken stop)
    {
        if (Refusal(file.Path, file.Length) is { } refused) return refused;
        try
        {
            return Describe(file.Origin, file.MediaType, await File.ReadAllBytesAsync(file.Path, stop));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{file.Path}: cannot be read; check that it exists and may be read");
        }
    }

    public static Failure? Refusal(string path, long length) => length switch
    {
        0 => new Failure($"{path}: the file is empty; get it again"),
        > MaximumBytes => new Failure(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {length / 1048576.0:0} MB is more than the {MaximumBytes / 1048576} MB that one document may have; split it, or make it JSON Lines")),
        _ => null,
    };

    /// <summary>Takes the front matter of a text off: it is metadata.</summary>
    public static Outcome<Fetched> Describe(string origin, string? mediaType, byte[] content)
    {
        var bare = new Fetched { Origin = origin, Content = content, MediaType = mediaType };
        return mediaType is "text/plain" or "text/markdown" ? FrontMatter.TakeOff(bare) : bare;
    }
}
