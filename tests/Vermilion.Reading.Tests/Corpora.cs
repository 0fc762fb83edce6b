using System.Text.Json.Nodes;

namespace Vermilion.Reading.Tests;

/// <summary>The folder of real documents beside the repository; tests that need it skip, and say so, where it is absent.</summary>
static class Corpora
{
    public static string Find(string path)
    {
        if (Environment.GetEnvironmentVariable("VERMILION_CORPORA") is { Length: > 0 } named && Path.Combine(named, path) is var inNamed && Path.Exists(inNamed))
            return inNamed;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpora", path);
            if (Path.Exists(candidate)) return candidate;
        }

        Assert.Skip($"shared/corpora/{path} is not beside the repository (or name the folder in VERMILION_CORPORA)");
        return "";
    }

    public static IEnumerable<JsonNode> Lines(string path)
    {
        foreach (var line in File.ReadLines(Find(path)))
            if (line.Length > 0) yield return JsonNode.Parse(line)!;
    }
}
