namespace Vermilion.Tests.Cli;

/// <summary>The data directory that <c>demo --once</c> leaves: the sample month, read, linked, approved and published.</summary>
public sealed class DemonstratedStore : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vermilion-demo-");

    public string Data => Path.Combine(folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        var (exit, _, error) = await VermilionProcess.EndAsync(VermilionProcess.Start(
            new Dictionary<string, string> { ["VERMILION_BROWSER"] = "/no/browser" }, "demo", "--once", "--data", Data));
        Assert.True(exit == 0, error);
    }

    public Task<(int Exit, string Out, string Error)> RunAsync(params string[] command) => VermilionProcess.RunAsync([.. command, "--data", Data]);

    /// <summary>A data directory with the same store, for a test that changes it.</summary>
    public string Copy(string name)
    {
        var copy = folder.CreateSubdirectory(name).FullName;
        foreach (var file in Directory.EnumerateFiles(Data)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
