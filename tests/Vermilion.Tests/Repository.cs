namespace Vermilion.Tests;

/// <summary>The checkout that these tests were built from.</summary>
static class Repository
{
    public static readonly string Root = Find();

    public static string File(string path) => Path.Combine(Root, path);

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Vermilion.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
