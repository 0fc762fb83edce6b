using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Publishing;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("vermilion-test-").FullName;
    readonly SqliteVermilionDb db;
    readonly FakeTimeProvider clock = new(new DateTimeOffset(2021, 3, 4, 9, 0, 0, TimeSpan.Zero));

    public PublisherTests()
    {
        db = new SqliteVermilionDb(new DbContextOptionsBuilder<SqliteVermilionDb>().UseSqlite($"Data Source={Path.Combine(directory, "test.db")};Pooling=False").Options);
        db.Database.EnsureCreated();
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    string Out => Path.Combine(directory, "out");

    Task<Outcome<Publication>> PublishAsync(Issue issue, bool draft = false, int revision = 1, IReadOnlyList<OutputFormat>? formats = null) =>
        new Publisher(db, new BriefingFiles(browser: null), clock, Catalog.Default).PublishAsync(issue, revision, new PublishingOrder(Out, formats ?? OutputFormats.All, draft), Stop);

    [Fact]
    public async Task An_approved_Issue_becomes_an_Edition_and_files()
    {
        var published = await PublishAsync(SampleIssues.Full);
        Assert.Equal(1, published.Value!.Edition);
        Assert.Equal(["briefing-2021-02.docx", "briefing-2021-02.html", "briefing-2021-02.md"], Directory.GetFiles(Out).Select(Path.GetFileName).Order());
        var edition = await db.Editions.Include(e => e.Files).SingleAsync(Stop);
        Assert.Equal(clock.GetUtcNow(), edition.PublishedAt);
        var page = edition.Files.Single(f => f.Name == "briefing-2021-02.html");
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Out, page.Name), Stop), page.Content);
        Assert.Equal(64, page.ContentHash.Length);
    }

    [Fact]
    public async Task Without_a_browser_the_other_three_are_published_and_one_line_says_how_to_get_the_PDF()
    {
        var published = await PublishAsync(SampleIssues.Full);
        Assert.Contains("install chromium", published.Value!.Notice, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', published.Value.Notice!);
        Assert.Equal(3, published.Value.Paths.Count);
    }

    [Fact]
    public async Task Publishing_the_same_again_adds_no_Edition_and_a_change_adds_one()
    {
        await PublishAsync(SampleIssues.Full);
        Assert.Equal(1, (await PublishAsync(SampleIssues.Full)).Value!.Edition);
        Assert.Equal(2, (await PublishAsync(SampleIssues.Full with { Title = "Changed" }, revision: 2)).Value!.Edition);
        Assert.Equal(2, await db.Editions.CountAsync(Stop));
    }

    [Fact]
    public async Task An_Issue_that_is_not_approved_is_refused_unless_as_a_draft()
    {
        var refused = await PublishAsync(SampleIssues.Small);
        Assert.Contains("vermilion issue approve 2021-02", refused.Failure!.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
        var draft = await PublishAsync(SampleIssues.Small, draft: true);
        Assert.Null(draft.Value!.Edition);
        Assert.Empty(await db.Editions.ToListAsync(Stop));
        Assert.Contains(Printed.DraftNotice, await File.ReadAllTextAsync(Path.Combine(Out, "briefing-2021-02.html"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Issue_without_a_day_gets_the_day_of_its_publication()
    {
        await PublishAsync(SampleIssues.Full with { Published = null }, formats: [OutputFormat.Markdown]);
        Assert.Contains("March 4, 2021", await File.ReadAllTextAsync(Path.Combine(Out, "briefing-2021-02.md"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_the_store_is_quoted_by_its_title()
    {
        db.Documents.Add(new Document { Id = "plan", ContentHash = "0", Title = "工业互联网创新发展行动计划", Published = new DateOnly(2021, 1, 13) });
        await db.SaveChangesAsync(Stop);
        await PublishAsync(SampleIssues.Full);
        Assert.Contains("工业互联网创新发展行动计划, January 13, 2021", await File.ReadAllTextAsync(Path.Combine(Out, "briefing-2021-02.md"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said()
    {
        await File.WriteAllTextAsync(Out, "in the way", Stop);
        var published = await PublishAsync(SampleIssues.Small, draft: true);
        Assert.Contains("--out", published.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html,PDF", new[] { OutputFormat.Html, OutputFormat.Pdf })]
    [InlineData("md, md", new[] { OutputFormat.Markdown })]
    public void Formats_are_read(string list, OutputFormat[] formats) => Assert.Equal(formats, OutputFormats.Parse(list).Value!);

    [Fact]
    public void An_unknown_format_is_refused() => Assert.Contains("odt", OutputFormats.Parse("odt").Failure!.Message, StringComparison.Ordinal);

    public void Dispose()
    {
        db.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
