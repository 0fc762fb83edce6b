using System.CommandLine;
using System.Text;
using Vermilion.Collecting;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Cli;

/// <summary><c>vermilion read FILE|- [--url U] [--published D] [--text]</c> and <c>vermilion read --jsonl FILE|- [--text]</c>: the pure library alone.</summary>
static class ReadCommand
{
    static readonly Argument<string> FileName = new("file") { Description = "A file, or - for standard input." };
    static readonly Option<bool> Batch = new("--jsonl") { Description = "The input is JSON Lines: one line in, one out, in the order of the input." };
    static readonly Option<string?> Url = new("--url") { Description = "The address that the file was taken from." };
    static readonly Option<DateOnly?> Published = new("--published") { Description = "The day of publication (2021-02-18)." };
    static readonly Option<bool> WithText = new("--text") { Description = "Includes the text in which the spans lie." };

    public static Command Create()
    {
        var command = new Command("read", "Reads one file, or a batch, and prints what was found as JSON.") { FileName, Batch, Url, Published, WithText };
        command.SetAction(ReadAsync);
        return command;
    }

    static async Task<int> ReadAsync(ParseResult parsed, CancellationToken stop)
    {
        var catalog = CommandLine.LoadCatalog(parsed);
        if (!catalog.Succeeded) return CommandLine.Fail(catalog.Failure);
        var reader = new DocumentReader(catalog.Value);
        var name = parsed.GetValue(FileName)!;
        Func<ReadResult, string> serialize = parsed.GetValue(WithText) ? ReadResultJson.Serialize : ReadResultJson.SerializeWithoutText;
        if (!parsed.GetValue(Batch)) return await ReadOneAsync(name, parsed, reader, serialize, stop);
        if (name != "-" && !File.Exists(name)) return CommandLine.Fail(NoSuchFile(name));
        return await ReadBatchAsync(name, reader, serialize, stop);
    }

    static async Task<int> ReadOneAsync(string name, ParseResult parsed, DocumentReader reader, Func<ReadResult, string> serialize, CancellationToken stop)
    {
        var fetched = await FetchAsync(name, stop);
        if (!fetched.Succeeded) return CommandLine.Fail(fetched.Failure);
        var item = fetched.Value with { Url = parsed.GetValue(Url) ?? fetched.Value.Url, Published = parsed.GetValue(Published) ?? fetched.Value.Published };
        Console.Out.WriteLine(serialize(item.ReadWith(reader)));
        return CommandLine.Done;
    }

    static async Task<Outcome<Fetched>> FetchAsync(string name, CancellationToken stop)
    {
        if (name != "-")
        {
            var file = new FileInfo(name);
            if (!file.Exists) return NoSuchFile(name);
            // An unknown ending is no obstacle here: the bytes decide.
            return await FileFetcher.FetchAsync(new ImportFile(file.FullName, file.Directory!.Name, file.Name, FileKinds.MediaTypeOf(file.Name), file.Length), stop);
        }

        await using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; bytes.Length <= FileFetcher.MaximumBytes && (read = await input.ReadAsync(buffer, stop)) > 0;) bytes.Write(buffer, 0, read);
        if (FileFetcher.Refusal("standard input", bytes.Length) is { } refused) return refused;
        return FileFetcher.Describe("standard input", null, bytes.ToArray());
    }

    static async Task<int> ReadBatchAsync(string name, DocumentReader reader, Func<ReadResult, string> serialize, CancellationToken stop)
    {
        await using var input = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var exit = CommandLine.Done;
        var origin = name == "-" ? "standard input" : name;
        var lines = JsonLines.ReadAsync(input, stop).InParallel(line => ReadLine(line, origin, reader, serialize), line => line.Bytes?.Length ?? 0, stop);
        await foreach (var line in lines.WithCancellation(stop))
        {
            if (line.Succeeded) await output.WriteLineAsync(line.Value.AsMemory(), stop);
            else exit = CommandLine.Fail(line.Failure);
        }

        return exit;
    }

    static Outcome<string> ReadLine(JsonLine line, string origin, DocumentReader reader, Func<ReadResult, string> serialize)
    {
        var record = JsonRecord.Parse(line, origin);
        return record.Succeeded ? serialize(record.Value.ReadWith(reader)) : record.Failure;
    }

    static Failure NoSuchFile(string name) => new($"{name}: no such file; check the path, or give - for standard input");
}
