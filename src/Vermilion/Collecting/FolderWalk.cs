using Vermilion.Model;

namespace Vermilion.Collecting;

/// <summary>The files that stand behind the paths of an import, in the order of their names.</summary>
public static class FolderWalk
{
    // Links to folders are not followed: they can lead in a circle.
    static readonly EnumerationOptions WithoutLinks = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = false };
    static readonly EnumerationOptions WithLinks = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    public static IEnumerable<Outcome<ImportFile>> Files(IEnumerable<string> paths) => paths.SelectMany(FilesOf);

    static IEnumerable<Outcome<ImportFile>> FilesOf(string path)
    {
        if (path.Contains("://", StringComparison.Ordinal))
            return [new Failure($"{path}: import takes files and folders; save the page and import the file")];
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full)) return InFolder(new DirectoryInfo(full), Path.GetFileName(full), "");
        if (!File.Exists(full)) return [new Failure($"{path}: no such file or folder; check the path")];
        if (FileKinds.MediaTypeOf(full) is not { } mediaType)
            return [new Failure($"{path}: not a kind of file that import reads ({FileKinds.Names}); convert it, or give it the right ending")];
        var file = new FileInfo(full);
        return [new ImportFile(full, Path.GetFileName(file.DirectoryName!), file.Name, mediaType, file.Length)];
    }

    static IEnumerable<Outcome<ImportFile>> InFolder(DirectoryInfo folder, string root, string prefix)
    {
        var entries = Entries(folder);
        if (!entries.Succeeded) return [entries.Failure];
        return entries.Value.SelectMany(entry => entry switch
        {
            DirectoryInfo child => InFolder(child, root, $"{prefix}{child.Name}/"),
            FileInfo file when !FileKinds.IsAboutTheFolder(file.Name) && FileKinds.MediaTypeOf(file.Name) is { } mediaType =>
                [new ImportFile(file.FullName, root, prefix + file.Name, mediaType, file.Length)],
            _ => [],
        });
    }

    static Outcome<List<FileSystemInfo>> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.EnumerateDirectories("*", WithoutLinks).Cast<FileSystemInfo>()
                .Concat(folder.EnumerateFiles("*", WithLinks).Where(f => f.Exists))
                .OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{folder.FullName}: the folder cannot be read; check its rights");
        }
    }
}
