using System.CommandLine;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Cli;

/// <summary>The options that every command shares, and how a command ends.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int BadInput = 1;
    public const int WrongUsage = 2;

    public static readonly Option<string> Data = new("--data")
    {
        Description = "The data directory (or VERMILION_DATA).",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("VERMILION_DATA") is { Length: > 0 } set ? set : "vermilion-data",
    };

    public static readonly Option<string?> CatalogDirectory = new("--catalog")
    {
        Description = "A directory whose files override the embedded catalog.",
        Recursive = true,
    };

    /// <summary>An argument that takes any words would take a mistyped option too.</summary>
    public static Argument<string[]> WithoutOptions(Argument<string[]> words)
    {
        words.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal))) given.AddError($"{token.Value}: no such option.");
        });
        return words;
    }

    /// <summary>The workspace that the options name, or the reason why it cannot be used.</summary>
    public static Outcome<Workspace> OpenWorkspace(ParseResult parsed)
    {
        var catalog = LoadCatalog(parsed);
        if (!catalog.Succeeded) return catalog.Failure;
        return new Workspace(parsed.GetValue(Data)!, catalog.Value, TimeProvider.System);
    }

    /// <summary>Runs a command on the store, brought to the newest schema; what the store itself refuses becomes the one line.</summary>
    public static async Task<int> InStoreAsync(ParseResult parsed, Func<Workspace, Task<int>> command, CancellationToken stop)
    {
        var workspace = OpenWorkspace(parsed);
        if (!workspace.Succeeded) return Fail(workspace.Failure);
        try
        {
            if (await workspace.Value.PrepareAsync(stop) is { } refused) return Fail(refused);
            return await command(workspace.Value);
        }
        catch (Exception e) when (StoreFailure.Describe(e, workspace.Value.DatabaseFile) is not null)
        {
            return Fail(StoreFailure.Describe(e, workspace.Value.DatabaseFile)!);
        }
    }

    public static Outcome<Catalog> LoadCatalog(ParseResult parsed)
    {
        if (parsed.GetValue(CatalogDirectory) is not { } directory) return Catalog.Default;
        if (!Directory.Exists(directory)) return new Failure($"{directory}: no such catalog directory; name one with --catalog DIR");
        try
        {
            return CatalogYaml.Parse(CatalogYaml.EmbeddedFiles().Concat(FilesIn(directory)).GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.Last().Value));
        }
        catch (CatalogException e)
        {
            return new Failure(e.Message);
        }
    }

    static IEnumerable<KeyValuePair<string, string>> FilesIn(string directory) =>
        Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(directory, path).Replace('\\', '/'), File.ReadAllText(path)));

    /// <summary>The one line that bad input gets, on stderr.</summary>
    public static int Fail(Failure failure)
    {
        Console.Error.WriteLine($"error: {failure.Message}");
        return BadInput;
    }
}
