using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Tests.Composing;

/// <summary>A store in memory that lives as long as the test.</summary>
sealed class TemporaryStore : IDisposable
{
    readonly SqliteConnection connection = new("DataSource=:memory:");

    public TemporaryStore()
    {
        connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public VermilionDb Open() => new SqliteVermilionDb(new DbContextOptionsBuilder<SqliteVermilionDb>().UseSqlite(connection).Options);

    public void Dispose() => connection.Dispose();
}
