using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Vermilion.Tests;

/// <summary>Every row of a store as text, ordered: two stores are the same when these are.</summary>
static class StoreRows
{
    public static string Dump(string databaseFile)
    {
        using var connection = new SqliteConnection($"Data Source={databaseFile};Pooling=False");
        connection.Open();
        var dump = new StringBuilder();
        foreach (var table in Column(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '__EF%' order by name"))
        {
            // A capture's time is when it was made: the only thing that may differ.
            var columns = Column(connection, $"select name from pragma_table_info('{table}') where name <> 'RetrievedAt' order by cid");
            var list = string.Join(", ", columns.Select(c => $"quote(\"{c}\")"));
            foreach (var row in Column(connection, $"select concat_ws('|', {list}) from \"{table}\" order by 1"))
                dump.Append(CultureInfo.InvariantCulture, $"{table}|{row}\n");
        }

        return dump.ToString();
    }

    static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is made of the schema's own names.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }
}
