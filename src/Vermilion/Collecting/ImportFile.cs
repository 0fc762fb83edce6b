namespace Vermilion.Collecting;

/// <summary>A file to import.</summary>
/// <param name="Folder">The name of the folder that was named, or that holds the file that was named.</param>
/// <param name="RelativePath">Within that folder, with forward slashes.</param>
/// <param name="MediaType">As <see cref="FileKinds"/> tells by the name; null lets the bytes decide.</param>
public sealed record ImportFile(string Path, string Folder, string RelativePath, string? MediaType, long Length)
{
    public string Origin => $"{Folder}/{RelativePath}";
}
