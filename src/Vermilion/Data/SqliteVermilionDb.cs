using Microsoft.EntityFrameworkCore;
using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>The embedded store: one file in the data directory, in WAL mode.</summary>
public sealed class SqliteVermilionDb(DbContextOptions<SqliteVermilionDb> options) : VermilionDb(options)
{
    static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public override async Task<Failure?> UpgradeAsync(CancellationToken cancellation)
    {
        var file = Database.GetDbConnection().DataSource;
        if ((await Database.GetAppliedMigrationsAsync(cancellation)).Except(Database.GetMigrations()).FirstOrDefault() is { } foreign)
            return new Failure($"{file}: another version of Vermilion made this store (its step {foreign} is not known here); use that version, or import into a new directory with --data");
        if (!(await Database.GetPendingMigrationsAsync(cancellation)).Any()) return null;
        await using var alone = await AloneAsync($"{file}.schema-lock", cancellation);
        // EF sets it only for a file that it creates itself, and the question above has created this one already.
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellation);
        // EF's own lock is a row, and outlives a process that is killed: the next one would wait for it for ever. Here
        // nobody else changes the schema, so that whatever lock there is has been abandoned.
        await Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        await Database.MigrateAsync(cancellation);
        return null;
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
