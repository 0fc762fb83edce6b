using Microsoft.EntityFrameworkCore;

namespace Vermilion.Data;

/// <summary>The embedded store: one file in the data directory, in WAL mode.</summary>
public sealed class SqliteVermilionDb(DbContextOptions<SqliteVermilionDb> options) : VermilionDb(options);
