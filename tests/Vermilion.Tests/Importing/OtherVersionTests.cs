using Microsoft.EntityFrameworkCore;

namespace Vermilion.Tests.Importing;

public sealed class OtherVersionTests
{
    [Fact]
    public async Task A_store_that_another_version_made_is_left_as_it_is_and_that_is_said()
    {
        using var test = await TestWorkspace.CreateAsync();
        await using (var db = test.Workspace.OpenDb())
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromLater', '99.0.0')", TestContext.Current.CancellationToken);
        var before = StoreRows.Dump(test.Workspace.DatabaseFile);

        var (exit, output, error) = await VermilionProcess.RunAsync("documents", "--data", test.Workspace.DataDirectory);

        Assert.Equal((1, ""), (exit, output));
        Assert.Equal($"error: {test.Workspace.DatabaseFile}: another version of Vermilion made this store (its step 29990101000000_FromLater is not known here); use that version, or import into a new directory with --data", error.TrimEnd());
        Assert.Equal(before, StoreRows.Dump(test.Workspace.DatabaseFile));
    }
}
