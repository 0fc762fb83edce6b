using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Vermilion.Collecting;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests;

/// <summary>A workspace in a folder of its own, with a clock that the test sets.</summary>
sealed class TestWorkspace : IDisposable
{
    const int DeletionAttempts = 20;

    readonly DirectoryInfo files = Directory.CreateTempSubdirectory("vermilion-files-");

    /// <param name="clock">Null: the test's own clock. A desk that a client with cookies talks to needs the real one.</param>
    public TestWorkspace(TimeProvider? clock = null) =>
        Workspace = new Workspace(Directory.CreateTempSubdirectory("vermilion-").FullName, Catalog.Default, clock ?? Clock);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2021, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public Workspace Workspace { get; }

    /// <summary>Room for the test's own files, outside of the data directory.</summary>
    public string Files => files.FullName;

    public static async Task<TestWorkspace> CreateAsync(TimeProvider? clock = null)
    {
        var test = new TestWorkspace(clock);
        await test.PrepareAsync();
        return test;
    }

    public async Task PrepareAsync() => Assert.Null(await Workspace.PrepareAsync(TestContext.Current.CancellationToken));

    /// <summary>Writes a file of the test's own, folders included, and gives its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Files, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Imports files or folders, as the command does.</summary>
    public async Task<PipelineProgress> ImportAsync(params string[] paths)
    {
        var progress = new PipelineProgress();
        var found = FolderWalk.Files(paths).ToList();
        foreach (var missing in found.Where(f => !f.Succeeded)) progress.Fail(missing.Failure!);
        var stop = TestContext.Current.CancellationToken;
        var source = new ImportSource([.. found.Where(f => f.Succeeded).Select(f => f.Value!)], null, _ => { });
        Assert.Null(await new Pipeline(Workspace, progress).RunAsync(source.FetchAsync(stop), stop));
        return progress;
    }

    public void Dispose()
    {
        // The pool keeps the file open, and an open file's directory cannot go on every system.
        SqliteConnection.ClearAllPools();
        Delete(Workspace.DataDirectory);
        Delete(Files);
    }

    /// <summary>What vanishes during the deletion (the files that SQLite keeps beside a database do) must not fail the test.</summary>
    static void Delete(string folder)
    {
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempt < DeletionAttempts)
            {
                Thread.Yield();
            }
        }
    }
}
