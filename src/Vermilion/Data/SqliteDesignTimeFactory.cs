using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Vermilion.Data;

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteVermilionDb</c> work without a data directory.</summary>
sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteVermilionDb>
{
    public SqliteVermilionDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteVermilionDb>().UseSqlite("Data Source=:memory:").Options);
}
