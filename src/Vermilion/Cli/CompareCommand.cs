using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vermilion.Linking.Comparing;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.English;

namespace Vermilion.Cli;

/// <summary><c>vermilion compare A B [--json]</c>: a draft and the final text, a plan and the next, a national plan and a province's.</summary>
static class CompareCommand
{
    static readonly Argument<string> A = new("a") { Description = "The earlier document, or the national one." };
    static readonly Argument<string> B = new("b") { Description = "The later document, or the province's." };

    public static Command Create()
    {
        var command = new Command("compare", "Puts two documents side by side: sections, characters, targets.") { A, B, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var a = await ReadAsync(workspace, parsed.GetValue(A)!, stop);
            if (!a.Succeeded) return CommandLine.Fail(a.Failure);
            var b = await ReadAsync(workspace, parsed.GetValue(B)!, stop);
            if (!b.Succeeded) return CommandLine.Fail(b.Failure);
            var comparison = Comparison.Of(a.Value, b.Value, new EnglishRenderer(workspace.Catalog));
            if (parsed.GetValue(Listing.Json)) await Listing.PrintJsonAsync(new[] { Line(parsed.GetValue(A)!, parsed.GetValue(B)!, comparison) }.ToAsyncEnumerable());
            else await PrintAsync(comparison);
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static async Task<Outcome<ReadResult>> ReadAsync(Workspace workspace, string id, CancellationToken stop)
    {
        await using var db = workspace.OpenDb();
        return await db.Readings.AsNoTracking().FirstOrDefaultAsync(r => r.DocumentId == id, stop) is { } stored
            ? ReadResultJson.Deserialize(stored.Json)
            : new Failure($"{id}: no such document; vermilion documents lists them");
    }

    static async Task PrintAsync(Comparison comparison)
    {
        await Listing.PrintTableAsync(comparison.Sections.Where(s => s.Change != "same" || s.Moved).ToAsyncEnumerable(),
            ("change", s => s.Moved ? $"{s.Change}, moved" : s.Change), ("number", s => s.Number), ("words", s => Marked(s.Stretches)));
        await Listing.PrintTableAsync(comparison.Targets.ToAsyncEnumerable(), ("target", t => t.Change), ("figures", t => t.English), ("asks for more", t => t.More));
        Console.WriteLine(comparison.Summary);
    }

    static string Marked(IReadOnlyList<Stretch> stretches) =>
        string.Concat(stretches.Select(s => s.Change switch { "in" => $"[+{s.Text}+]", "out" => $"[-{s.Text}-]", _ => Shortened(s.Text) }));

    // Around a change a few words are enough to know the place.
    static string Shortened(string text) => text.Length > 24 ? $"{text[..12]}…{text[^12..]}" : text;

    static object Line(string a, string b, Comparison comparison) => new
    {
        A = a,
        B = b,
        Summary = new
        {
            Same = comparison.Count("same"), Changed = comparison.Count("changed"), In = comparison.Count("in"), Out = comparison.Count("out"), comparison.Moved, Text = comparison.Summary,
        },
        Sections = comparison.Sections.Select(s => new { s.Change, s.Moved, A = Place(s.A), B = Place(s.B), s.Stretches }),
        Targets = comparison.Targets.Select(t => new { t.Change, t.English, t.More, A = Figure(t.A), B = Figure(t.B) }),
    };

    static object? Place(TextPart? passage) => passage is null ? null : new { passage.Number, passage.Heading, Span = new[] { passage.Span.Start, passage.Span.End } };

    static object? Figure(TargetFinding? target) => target is null ? null : new
    {
        target.Indicator, target.Comparator, target.Value, target.ValueMax, target.Unit, target.Deadline, Span = new[] { target.Span.Start, target.Span.End }, target.Sentence,
    };
}
