using System.Net;

namespace Vermilion.Tests.Web;

/// <summary>What the desk hands out as files: the calendar, the exports.</summary>
public sealed class TrackingFilesTests : IAsyncLifetime
{
    TestWorkspace test = null!;
    RunningDesk desk = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        test = await TestWorkspace.CreateAsync(TimeProvider.System);
        await test.ImportAsync(Repository.File("samples/2021-02/sources"));
        desk = await RunningDesk.StartAsync(test.Workspace);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        test.Dispose();
    }

    [Theory]
    [InlineData("/calendar.ics", "text/calendar")]
    [InlineData("/export/targets.csv?due=2023", "text/csv")]
    [InlineData("/export/events.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/export/events.jsonl?type=plant_capacity", "application/jsonl")]
    public async Task A_file_comes_with_its_type(string path, string type)
    {
        using var analyst = await desk.AnalystAsync();

        using var answer = await analyst.GetAsync(path, Stop);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("/export/targets.pdf", HttpStatusCode.NotFound)]
    [InlineData("/export/users.csv", HttpStatusCode.NotFound)]
    [InlineData("/export/targets.csv?due=soon", HttpStatusCode.BadRequest)]
    [InlineData("/companies/no-such-company", HttpStatusCode.NotFound)]
    [InlineData("/targets/indicator?key=no-such", HttpStatusCode.NotFound)]
    [InlineData("/targets/indicator", HttpStatusCode.NotFound)]
    [InlineData("/targets?page=-1", HttpStatusCode.OK)]
    [InlineData("/calendar?from=9999-12-31&days=99999999999", HttpStatusCode.OK)]
    public async Task What_is_not_there_is_said(string path, HttpStatusCode code)
    {
        using var analyst = await desk.AnalystAsync();

        using var answer = await analyst.GetAsync(path, Stop);

        Assert.Equal(code, answer.StatusCode);
    }
}
