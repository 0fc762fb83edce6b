using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Publishing.Pdf;

namespace Vermilion.Cli;

/// <summary><c>vermilion doctor</c>: what is missing on this machine. It changes nothing.</summary>
static class DoctorCommand
{
    static readonly string[] ChineseFonts = ["*CJK*", "NotoSansSC*", "NotoSerifSC*", "SourceHan*", "wqy*", "msyh*", "simsun*", "PingFang*", "Hiragino*"];

    public static Command Create()
    {
        var command = new Command("doctor", "Looks whether this machine has what Vermilion needs.");
        command.SetAction(async (parsed, stop) =>
        {
            var workspace = CommandLine.OpenWorkspace(parsed);
            if (!workspace.Succeeded) return CommandLine.Fail(workspace.Failure);
            Say("catalog", $"{workspace.Value.Catalog.Bodies.Count} bodies, {workspace.Value.Catalog.Terms.Count} terms");
            if (BrowserLocator.Find() is { } browser) Say("browser", browser);
            else Warn($"no Chromium-family browser; without one no PDF is made: install chromium, or name one in {BrowserLocator.Variable}");
            if (!HasChineseFont()) Warn("no Chinese font found; install fonts-noto-cjk, or another that has Chinese");
            return await CheckStoreAsync(workspace.Value, stop);
        });
        return command;
    }

    static async Task<int> CheckStoreAsync(Workspace workspace, CancellationToken stop)
    {
        if (!File.Exists(workspace.DatabaseFile))
        {
            Warn($"{workspace.DatabaseFile}: no store yet; import makes one");
            return CommandLine.Done;
        }

        try
        {
            await using var db = workspace.OpenDb();
            var pending = (await db.Database.GetPendingMigrationsAsync(stop)).Count();
            if (pending > 0) return CommandLine.Fail(new($"{workspace.DatabaseFile}: {pending} changes of the schema behind; run vermilion migrate"));
            Say("store", $"{workspace.DatabaseFile}, {await db.Documents.CountAsync(stop)} documents");
            return CommandLine.Done;
        }
        catch (SqliteException e)
        {
            return CommandLine.Fail(StoreFailure.Describe(e, workspace.DatabaseFile) ?? new($"{workspace.DatabaseFile}: {e.Message}; restore it from a backup"));
        }
    }

    static bool HasChineseFont()
    {
        string[] folders =
        [
            "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", AppContext.BaseDirectory,
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        ];
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        return folders.Where(Directory.Exists).Any(folder => ChineseFonts.Any(font => Directory.EnumerateFiles(folder, font, everywhere).Any()));
    }

    static void Say(string what, string words) => Console.Out.WriteLine($"{what}: {words}");

    static void Warn(string words) => Console.Error.WriteLine($"warning: {words}");
}
