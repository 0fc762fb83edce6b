using System.CommandLine;
using Vermilion.Data;
using Vermilion.Linking.Relations;

namespace Vermilion.Cli;

/// <summary><c>vermilion relations [filters] [--type T] [--proposals] [--json]</c>: what the documents that the filters choose say of others.</summary>
static class RelationsCommand
{
    static readonly Option<string?> Type = new("--type") { Description = "Only this type: implements, draftOf, interprets, succeeds, localises, sameSeries …" };
    static readonly Option<bool> Proposals = new("--proposals") { Description = "Also what is only likely and waits for an analyst." };

    public static Command Create()
    {
        var command = new Command("relations", "Lists what documents say of each other.") { Listing.Filters, Type, Proposals, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var filter = DocumentFilter.Parse(parsed.GetValue(Listing.Filters)!);
            if (!filter.Succeeded) return CommandLine.Fail(filter.Failure);
            await using var db = workspace.OpenDb();
            await ListAsync(RelationListing.ListAsync(db, filter.Value.Apply(db), parsed.GetValue(Type), parsed.GetValue(Proposals)), parsed.GetValue(Listing.Json));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static Task ListAsync(IAsyncEnumerable<Model.Relation> relations, bool json) => json
        ? Listing.PrintJsonAsync(relations.Select(r => new
        {
            From = r.FromId, To = r.ToId, r.Type, r.Words, r.Basis, r.Title, DocumentNumber = r.TargetNumber, Span = new[] { r.SpanStart, r.SpanEnd },
        }))
        : Listing.PrintTableAsync(relations, ("from", r => r.FromId), ("type", r => r.Type), ("to", r => r.ToId), ("basis", r => r.Basis), ("words", r => r.Words));
}
