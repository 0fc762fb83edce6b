using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>
/// Writes the keys of stories with one prepared command: there are some thirty of a document, and tracking each would cost
/// more than all else that linking does.
/// </summary>
public static class StoryKeyRows
{
    /// <summary>Within the transaction of the caller.</summary>
    public static async Task InsertAsync(VermilionDb db, IEnumerable<StoryKey> keys, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "INSERT INTO \"StoryKeys\" (\"Key\", \"Day\", \"DocumentId\") VALUES (@key, @day, @document)";
        var (key, day, document) = (Parameter(command, "@key", 0L), Parameter(command, "@day", 0), Parameter(command, "@document", ""));
        await command.PrepareAsync(stop);
        foreach (var row in keys)
        {
            (key.Value, day.Value, document.Value) = (row.Key, row.Day, row.DocumentId);
            await command.ExecuteNonQueryAsync(stop);
        }

        await db.Database.CloseConnectionAsync();
    }

    static DbParameter Parameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
