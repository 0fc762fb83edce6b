using System.CommandLine;
using System.Globalization;
using Vermilion.Linking.Relations;

namespace Vermilion.Cli;

/// <summary><c>vermilion series [STEM] [--json]</c>: document numbers as series, with the gaps in them.</summary>
static class SeriesCommand
{
    static readonly Argument<string?> Stem = new("stem") { Description = "国发, or 国发〔2021〕; without it, every series.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("series", "Lists document numbers as series: seen, missing, only cited.") { Stem, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            var series = (await SeriesGaps.FindAsync(db, workspace.Catalog, parsed.GetValue(Stem), stop)).ToAsyncEnumerable();
            await (parsed.GetValue(Listing.Json) ? Listing.PrintJsonAsync(series.Select(Line)) : Listing.PrintTableAsync(series,
                ("series", s => s.Year is { } year ? $"{s.Stem}〔{year}〕" : s.Stem), ("seen", s => NumberSeries.Ranges(s.Seen)), ("missing", s => NumberSeries.Ranges(s.Missing)),
                ("only cited", s => NumberSeries.Ranges([.. s.Cited.Select(c => c.Serial)])), ("share", s => s.Share.ToString("P0", CultureInfo.InvariantCulture))));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static object Line(NumberSeries series) => new
    {
        series.Stem, series.Year, series.Issuer, series.Seen, series.Missing, series.Highest, Share = Math.Round(series.Share, 4), series.Cited,
    };
}
