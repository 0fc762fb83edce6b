using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Vermilion.Tests.Importing;

public sealed class KilledImportTests
{
    const int Kills = 50;
    // Two batches: a whole one and a rest.
    const int Records = 400;

    [Fact]
    public async Task Fifty_kills_leave_nothing_half_written_and_lose_nothing()
    {
        using var test = new TestWorkspace();
        var corpus = Path.GetDirectoryName(test.Write("corpus/docs.jsonl", Corpus()))!;
        var undisturbed = Path.Combine(test.Files, "undisturbed");
        var time = Stopwatch.StartNew();
        Assert.Equal(0, (await VermilionProcess.RunAsync("import", corpus, "--data", undisturbed)).Exit);
        var longest = (int)time.ElapsedMilliseconds;
        var expected = StoreRows.Dump(Path.Combine(undisturbed, "vermilion.db"));
        Assert.Equal(Records, expected.Split('\n').Count(l => l.StartsWith("Documents|", StringComparison.Ordinal)));

        await Task.WhenAll(KillAgainAndAgainAsync(1), KillAgainAndAgainAsync(2));

        async Task KillAgainAndAgainAsync(int chain)
        {
            // A random moment of each of equal parts of a run's life, from the start of the process to its last commit.
            var random = new Random(20210218 + chain);
            var moments = Enumerable.Range(0, Kills / 2).Select(part => (part + random.NextDouble()) / (Kills / 2)).ToArray();
            var life = longest;
            random.Shuffle(moments);
            var killed = 0;
            for (var round = 0; killed < moments.Length; round++)
            {
                var data = Path.Combine(test.Files, $"killed-{chain}-{round}");
                // In one directory the import is killed again and again, until one run is quicker than its killer.
                var isKilled = true;
                while (killed < moments.Length && (isKilled = await KilledAsync(corpus, data, (int)(moments[killed] * life)))) killed++;
                // A run that was quicker than its killer tells how long a life is now; its moment comes somewhat earlier in the next directory.
                if (!isKilled) (life, moments[killed]) = ((int)(moments[killed] * life), moments[killed] * 0.9);
                if (isKilled) Assert.Equal(0, (await VermilionProcess.RunAsync("import", corpus, "--data", data)).Exit);
                Assert.Equal(expected, StoreRows.Dump(Path.Combine(data, "vermilion.db")));
            }
        }
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_a_migration_does_not_lock_the_store_for_ever()
    {
        using var test = new TestWorkspace();
        await using (var db = test.Workspace.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync(
                "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2021-02-01 00:00:00')",
                TestContext.Current.CancellationToken);
        }

        await test.PrepareAsync().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    static async Task<bool> KilledAsync(string corpus, string data, int milliseconds)
    {
        using var process = VermilionProcess.Start(null, "import", corpus, "--data", data);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(milliseconds);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(0, process.ExitCode);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return true;
        }
    }

    // Documents that cite each other forwards and backwards, so that links are set in later batches than their documents.
    static string Corpus()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Records; i++)
            lines.Append(CultureInfo.InvariantCulture, $$"""{"id":"k/{{i}}","title":"关于印发《{{Name(i)}}》的通知","published":"2021-02-{{i % 28 + 1:00}}","content":"关于印发《{{Name(i)}}》的通知\n某部发〔2021〕{{i}}号\n根据《{{Name((i + 300) % Records)}}》，到2025年，第{{i}}项指标达到{{i}}万吨。"}""").Append('\n');
        return lines.ToString();
    }

    static string Name(int i) => $"{"甲乙丙丁戊己庚辛壬癸"[i % 10]}{"子丑寅卯辰巳午未申酉"[i / 10 % 10]}{"金木水火土日月山川田"[i / 100 % 10]}东产业发展规划";
}
