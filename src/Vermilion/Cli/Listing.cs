using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using Vermilion.Data;

namespace Vermilion.Cli;

/// <summary>What the listing commands have in common: filters, JSON Lines, a table.</summary>
static class Listing
{
    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line." };
    public static readonly Argument<string[]> Filters = CommandLine.WithoutOptions(new("filter")
    {
        Description = "issuer:miit type:plan status:draft published:2021-02 lang:zh source:…, or words of the title.",
        Arity = ArgumentArity.ZeroOrMore,
    });

    static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // For programs, never put into HTML: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(string name, string description, Func<VermilionDb, DocumentFilter, bool, CancellationToken, Task> list)
    {
        var command = new Command(name, description) { Filters, Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var filter = DocumentFilter.Parse(parsed.GetValue(Filters)!);
            if (!filter.Succeeded) return CommandLine.Fail(filter.Failure);
            await using var db = workspace.OpenDb();
            await list(db, filter.Value, parsed.GetValue(Json), stop);
            return CommandLine.Done;
        }, stop));
        return command;
    }

    /// <summary>Writes each row as it comes.</summary>
    public static async Task PrintJsonAsync<T>(IAsyncEnumerable<T> rows)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        await foreach (var row in rows) await output.WriteLineAsync(JsonSerializer.Serialize(row, Readable));
    }

    public static async Task PrintTableAsync<T>(IAsyncEnumerable<T> rows, params (string Head, Func<T, string?> Cell)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (head, _) in columns) table.AddColumn(head);
        await foreach (var row in rows) table.AddRow([.. columns.Select(c => (Spectre.Console.Rendering.IRenderable)new Text(c.Cell(row) ?? ""))]);
        AnsiConsole.Write(table);
    }
}
