using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion;

/// <summary>What every stage works in: the data directory with its store, the catalog, the reader and the clock.</summary>
public sealed class Workspace(string dataDirectory, Catalog catalog, TimeProvider clock)
{
    public string DataDirectory { get; } = Path.GetFullPath(dataDirectory);

    public Catalog Catalog { get; } = catalog;

    public DocumentReader Reader { get; } = new(catalog);

    public TimeProvider Clock { get; } = clock;

    public string DatabaseFile => Path.Combine(DataDirectory, "vermilion.db");

    /// <summary>A new unit of work on the store. The caller disposes of it.</summary>
    public VermilionDb OpenDb() => new SqliteVermilionDb(
        new DbContextOptionsBuilder<SqliteVermilionDb>().UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = DatabaseFile,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString()).Options);

    /// <summary>Creates the data directory and brings the store to the newest schema; why not, where that cannot be done.</summary>
    public async Task<Failure?> PrepareAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(DataDirectory);
        await using var db = OpenDb();
        return await db.UpgradeAsync(stop);
    }
}
