using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests;

/// <summary>A workspace in a folder of its own, with a clock that the test sets.</summary>
sealed class TestWorkspace : IDisposable
{
    /// <param name="clock">Null: the test's own clock. A desk that a client with cookies talks to needs the real one.</param>
    public TestWorkspace(TimeProvider? clock = null) =>
        Workspace = new Workspace(Directory.CreateTempSubdirectory("vermilion-").FullName, Catalog.Default, clock ?? Clock);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2021, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public Workspace Workspace { get; }

    public async Task PrepareAsync()
    {
        await using var db = Workspace.OpenDb();
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Workspace.DataDirectory, recursive: true);
    }
}
