using Microsoft.EntityFrameworkCore;

namespace Vermilion.Data;

/// <summary>The embedded store: one file in the data directory, in WAL mode.</summary>
public sealed class SqliteVermilionDb(DbContextOptions<SqliteVermilionDb> options) : VermilionDb(options)
{
    static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public override async Task UpgradeAsync(CancellationToken cancellation)
    {
        if (!(await Database.GetPendingMigrationsAsync(cancellation)).Any()) return;
        await using var alone = await AloneAsync($"{Database.GetDbConnection().DataSource}.schema-lock", cancellation);
        // EF sets it only for a file that it creates itself, and the question above has created this one already.
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellation);
        // EF's own lock is a row, and outlives a process that is killed: the next one would wait for it for ever. Here
        // nobody else changes the schema, so that whatever lock there is has been abandoned.
        await Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        await Database.MigrateAsync(cancellation);
    }

    /// <summary>Waits for the lock of the operating system, which ends with its process, however that ends.</summary>
    static async Task<FileStream> AloneAsync(string path, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.Asynchronous);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(BetweenTries, stop);
            }
        }
    }
}
