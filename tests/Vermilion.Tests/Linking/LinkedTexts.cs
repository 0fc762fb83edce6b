using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vermilion.Linking;
using Vermilion.Linking.Relations;
using Vermilion.Model;

namespace Vermilion.Tests.Linking;

/// <summary>A text in the form in which such texts are published.</summary>
/// <param name="Day">Under the signature, and the day of publication.</param>
sealed record OfficialText(string Id, string Title, string Issuer, string Day, string? Number = null, string Body = "各单位：\n为做好有关工作，请认真执行。")
{
    public string Line() => JsonSerializer.Serialize(new
    {
        id = Id, title = Title, published = Day, mediaType = "text/plain",
        content = string.Join('\n', new[] { Title, Number, Body, Issuer, Signed() }.OfType<string>()),
    });

    string Signed()
    {
        var day = DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{day.Year}年{day.Month}月{day.Day}日";
    }
}

/// <summary>A store into which texts were imported and linked.</summary>
sealed class LinkedTexts : IDisposable
{
    readonly TestWorkspace test;

    LinkedTexts(TestWorkspace test) => this.test = test;

    public Workspace Workspace => test.Workspace;

    public static async Task<LinkedTexts> OfAsync(params OfficialText[] texts)
    {
        var store = new LinkedTexts(await TestWorkspace.CreateAsync());
        if (texts.Length > 0) await store.AddAsync(texts);
        return store;
    }

    /// <summary>One import and one pass of linking.</summary>
    public async Task AddAsync(params OfficialText[] texts)
    {
        var file = test.Write($"{Guid.NewGuid():N}.jsonl", string.Join('\n', texts.Select(t => t.Line())));
        var progress = await test.ImportAsync(file);
        Assert.Empty(progress.Problems);
        await LinkAsync();
    }

    public Task LinkAsync() => new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(new LinkProgress(), TestContext.Current.CancellationToken);

    /// <summary>As a reader of another version would: every text read anew from its snapshot.</summary>
    public async Task ReadAgainAsync(params OfficialText[] texts)
    {
        await using (var db = test.Workspace.OpenDb())
            await db.Documents.ExecuteUpdateAsync(set => set.SetProperty(d => d.ReaderVersion, "0"), TestContext.Current.CancellationToken);
        await AddAsync(texts);
    }

    public async Task DecideAsync(string a, string b, string question, string verdict)
    {
        await using (var db = test.Workspace.OpenDb())
        {
            db.LinkDecisions.Add(new LinkDecision { AId = a, BId = b, Question = question, Verdict = verdict, At = test.Clock.GetUtcNow() });
            await db.Documents.Where(d => d.Id == a || d.Id == b).ExecuteUpdateAsync(set => set.SetProperty(d => d.LinkedBy, (string?)null), TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await LinkAsync();
    }

    /// <summary>"a draftOf b", in the order of the ids.</summary>
    public async Task<List<string>> RelationsAsync(bool proposals = false)
    {
        await using var db = test.Workspace.OpenDb();
        return await RelationListing.ListAsync(db, db.Documents, null, proposals).Select(r => $"{r.FromId} {r.Type} {r.ToId ?? "?"}").ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>"a: draft of a", one for each text.</summary>
    public async Task<List<string>> VersionsAsync()
    {
        await using var db = test.Workspace.OpenDb();
        return await db.Documents.OrderBy(d => d.Id).Select(d => d.Id + ": " + d.Version + " of " + d.WorkId).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<int> WorksAsync()
    {
        await using var db = test.Workspace.OpenDb();
        return await db.Documents.Select(d => d.WorkId).Distinct().CountAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => test.Dispose();
}
