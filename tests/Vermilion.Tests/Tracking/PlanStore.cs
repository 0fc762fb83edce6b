using System.Text.Json;
using Vermilion.Linking;

namespace Vermilion.Tests.Tracking;

/// <summary>A store with a draft, its final text, a province's version and a later plan, all with one indicator.</summary>
sealed class PlanStore : IDisposable
{
    public const string Indicator = "新能源汽车新车销售量占比";

    PlanStore(TestWorkspace test) => Test = test;

    public TestWorkspace Test { get; }

    public static async Task<PlanStore> CreateAsync()
    {
        var store = new PlanStore(await TestWorkspace.CreateAsync());
        await store.ImportAsync(
            ("draft", "新能源汽车充电基础设施发展规划（2021-2025年）（征求意见稿）", "工业和信息化部", "2020-06-01", "到2025年，全国新能源汽车新车销售量占比达到25%左右。现公开征求意见，请于2020年6月30日前反馈意见。"),
            ("final", "新能源汽车充电基础设施发展规划（2021-2025年）", "工业和信息化部", "2020-11-02", "到2025年，新能源汽车新车销售量占比达到20%左右。"),
            ("jiangxi", "江西省新能源汽车充电基础设施发展规划（2021-2025年）", "江西省人民政府", "2021-02-01", "到2025年，全省新能源汽车新车销售量占比达到30%。"));
        return store;
    }

    public async Task ImportAsync(params (string Id, string Title, string Issuer, string Day, string Text)[] documents)
    {
        var stop = TestContext.Current.CancellationToken;
        await Test.ImportAsync(Test.Write("plans/docs.jsonl", string.Join('\n', documents.Select(d => JsonSerializer.Serialize(new
        {
            id = d.Id, title = d.Title, issuer = d.Issuer, published = d.Day, url = $"https://example.org/{d.Id}",
            content = $"{d.Title}\n\n一、总体要求\n为推动新能源汽车产业发展，制定本规划。\n二、发展目标\n{d.Text}\n",
        })))));
        await new LinkPass(Test.Workspace.OpenDb, Test.Workspace.Catalog).RunAsync(new LinkProgress(), stop);
    }

    public void Dispose() => Test.Dispose();
}
