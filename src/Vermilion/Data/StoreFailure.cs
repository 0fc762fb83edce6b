using Microsoft.Data.Sqlite;
using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>What the store's own errors mean for a person: the ones that can be expected, each with its remedy.</summary>
public static class StoreFailure
{
    // https://www.sqlite.org/rescode.html
    const int Busy = 5, Constraint = 19, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Null for an error that is nobody's fault but the program's.</summary>
    public static Failure? Describe(Exception error, string databaseFile)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            if (e is SqliteException sqlite && Remedy(sqlite.SqliteErrorCode) is { } remedy) return new Failure($"{databaseFile}: {remedy}");
            if (e is IOException or UnauthorizedAccessException) return new Failure($"{databaseFile}: {OneLine(e.Message)}; make the data directory writable, with space left");
        }

        return null;
    }

    /// <summary>Whether a row was refused because its key is taken: somebody else added it first.</summary>
    public static bool IsTaken(Exception error) => error.InnerException is SqliteException { SqliteErrorCode: Constraint };

    static string? Remedy(int code) => code switch
    {
        Full => "the disk is full; free some space and start again: what was committed is kept",
        IoError => "the disk refused to read or write; free some space or check the disk, and start again: what was committed is kept",
        Busy => "another process holds the database; start again when it has ended",
        ReadOnly => "the database cannot be written; check the rights of the file and its directory",
        CannotOpen => "the database cannot be opened; check the path and the rights of its directory",
        Corrupt => "the database is damaged; restore it from a backup",
        NotADatabase => "this file is no database of Vermilion; name another directory with --data",
        _ => null,
    };

    static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
