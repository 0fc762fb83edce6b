using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary>What the commands on an Issue share: its period, its briefing, and the way to its newest revision.</summary>
public sealed class IssueArguments
{
    public Argument<string> Period { get; } = new("period") { Description = "The month, like 2021-02." };

    public Option<string?> Briefing { get; } = new("--briefing") { Description = "The id of the serial, where there are several." };

    public Outcome<ReportingPeriod> PeriodOf(ParseResult parsed)
    {
        var text = parsed.GetValue(Period)!;
        return ReportingPeriod.TryParse(text) is { } period ? period : new Failure($"'{text}' is no reporting period; write a month like 2021-02");
    }

    /// <summary>Opens the workspace and finds the newest revision, then does the work of a command on it.</summary>
    public async Task<int> OnLatestAsync(ParseResult parsed, Func<OpenIssue, CancellationToken, Task<int>> work, CancellationToken stop)
    {
        var period = PeriodOf(parsed);
        if (!period.Succeeded) return CommandLine.Fail(period.Failure);
        return await InWorkspaceAsync(parsed, async (workspace, db) =>
        {
            var store = new IssueStore(db, workspace.Clock);
            var saved = await store.LatestAsync(period.Value, parsed.GetValue(Briefing), stop);
            return saved.Succeeded ? await work(new OpenIssue(workspace, db, store, saved.Value), stop) : CommandLine.Fail(saved.Failure);
        }, stop);
    }

    public static Task<int> InWorkspaceAsync(ParseResult parsed, Func<Workspace, VermilionDb, Task<int>> work, CancellationToken stop) =>
        CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            return await work(workspace, db);
        }, stop);
}

/// <summary>An Issue with all that a command needs to work on it.</summary>
public sealed record OpenIssue(Workspace Workspace, VermilionDb Db, IssueStore Store, SavedIssue Saved);
