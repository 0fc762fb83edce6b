namespace Vermilion.Tests;

/// <summary>The real material beside the repository, which is no part of it.</summary>
public static class Corpora
{
    /// <summary>The path of a folder or file of the corpora; skips the test where they are not at hand.</summary>
    public static string Path(string name)
    {
        var root = Root();
        if (root is null) Assert.Skip("no corpora: put them at ../shared/corpora, or name them in VERMILION_CORPORA");
        return System.IO.Path.Combine(root, name);
    }

    static string? Root()
    {
        if (Environment.GetEnvironmentVariable("VERMILION_CORPORA") is { Length: > 0 } set) return set;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpora = System.IO.Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora)) return corpora;
        }

        return null;
    }
}
