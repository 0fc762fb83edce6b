using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Vermilion.Collecting;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests;

/// <summary>A data directory of its own, with its store made ready, that is gone after the test.</summary>
public sealed class TestWorkspace : IDisposable
{
    TestWorkspace(string directory, TimeProvider? clock)
    {
        Directory = directory;
        Clock = new FakeTimeProvider(new DateTimeOffset(2021, 3, 1, 8, 0, 0, TimeSpan.Zero));
        Workspace = new Workspace(Path.Combine(directory, "data"), Catalog.Default, clock ?? Clock);
    }

    /// <summary>Room for the test's own files; the data directory lies in it.</summary>
    public string Directory { get; }

    public FakeTimeProvider Clock { get; }

    public Workspace Workspace { get; }

    /// <param name="clock">Null: the test's own clock. A desk that a client with cookies talks to needs the real one.</param>
    public static async Task<TestWorkspace> CreateAsync(TimeProvider? clock = null)
    {
        var test = new TestWorkspace(System.IO.Directory.CreateTempSubdirectory("vermilion-").FullName, clock);
        await test.Workspace.PrepareAsync(TestContext.Current.CancellationToken);
        return test;
    }

    /// <summary>Writes a file of the test's own, folders included, and gives its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Directory, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Imports files or folders, as the command does.</summary>
    public async Task<PipelineProgress> ImportAsync(params string[] paths)
    {
        var progress = new PipelineProgress();
        var files = new List<ImportFile>();
        foreach (var found in FolderWalk.Files(paths))
        {
            if (found.Succeeded) files.Add(found.Value);
            else progress.Fail(found.Failure);
        }

        var stop = TestContext.Current.CancellationToken;
        var end = await new Pipeline(Workspace, progress).RunAsync(new ImportSource(files, null, _ => { }).FetchAsync(stop), stop);
        Assert.Null(end);
        return progress;
    }

    public void Dispose()
    {
        // The pool keeps the file open, and the directory cannot go on every system.
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Directory, recursive: true);
    }
}
