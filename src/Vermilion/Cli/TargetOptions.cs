using System.CommandLine;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Tracking.Targets;

namespace Vermilion.Cli;

/// <summary>The options that narrow a list of targets.</summary>
static class TargetOptions
{
    public static readonly Option<string?> Sector = new("--sector") { Description = "The id of a sector of the catalog." };
    public static readonly Option<string?> Body = new("--body") { Description = "Who issued it: id, name or acronym." };
    public static readonly Option<string?> Place = new("--place") { Description = "The province or city that issued it." };
    public static readonly Option<string?> Due = new("--due") { Description = "When it is due: 2025, 2025.., 2021..2025." };
    public static readonly Option<string?> State = new("--state") { Description = string.Join(", ", TargetStates.All) + "." };

    public static Outcome<TargetFilter> Read(ParseResult parsed, Catalog catalog)
    {
        var documents = DocumentFilter.Parse(parsed.GetValue(Listing.Filters)!);
        return documents.Succeeded
            ? TargetFilter.Parse(catalog, documents.Value, parsed.GetValue(Sector), parsed.GetValue(Body), parsed.GetValue(Place), parsed.GetValue(Due), parsed.GetValue(State))
            : documents.Failure;
    }
}
