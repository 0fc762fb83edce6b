using Microsoft.EntityFrameworkCore;
using Vermilion.Linking.Relations;

namespace Vermilion.Tests.Linking;

/// <summary>Drafts and what became of them, by their titles, bodies and days, over texts made here; and texts that only look so.</summary>
public class DraftsTests
{
    sealed record Pair(string Id, OfficialText Draft, OfficialText Final);

    [Fact]
    public async Task Each_draft_is_found_for_its_final_text_and_for_no_other()
    {
        var pairs = Pairs("drafts.txt", final => final);
        using var store = await LinkedTexts.OfAsync([.. pairs.SelectMany(p => new[] { p.Draft, p.Final })]);

        var (expected, found) = (pairs.Select(p => $"{p.Draft.Id} draftOf {p.Final.Id}").ToList(), await DraftsOfAsync(store));
        Assert.Empty(expected.Except(found));
        Assert.Empty(found.Except(expected));
    }

    [Fact]
    public async Task What_only_looks_like_its_final_text_is_not_taken_for_it()
    {
        // The draft speaks of other things than the text beside it, in the same words around them.
        var pairs = Pairs("near.txt", final => final with { Body = Body(["检验检测", "责任追究", "信息共享", "社会监督", "应急处置"], final.Title.Length, isFinal: true) });
        using var store = await LinkedTexts.OfAsync([.. pairs.SelectMany(p => new[] { p.Draft, p.Final })]);

        Assert.Empty(await DraftsOfAsync(store));
    }

    static async Task<List<string>> DraftsOfAsync(LinkedTexts store)
    {
        await using var db = store.Workspace.OpenDb();
        var found = await RelationListing.ListAsync(db, db.Documents, "draftOf", proposals: false).Where(r => r.ToId != null).Select(r => $"{r.FromId} draftOf {r.ToId}").ToListAsync(TestContext.Current.CancellationToken);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    static List<Pair> Pairs(string file, Func<OfficialText, OfficialText> finish)
    {
        var lines = File.ReadAllLines(Repository.File($"tests/Vermilion.Tests/Linking/{file}")).Where(l => !l.StartsWith('#')).Select(l => l.Split('|'));
        return [.. lines.Select((f, at) =>
        {
            var things = f[7].Split(' ');
            var draft = new OfficialText($"{at + 1:00}-draft", f[0], f[1].Replace(' ', '\n'), f[2], null, Body(things, at, isFinal: false));
            var final = new OfficialText($"{at + 1:00}-final", f[3], f[4].Replace(' ', '\n'), f[5], f[6].Length > 0 ? f[6] : null, Body(things, at, isFinal: true));
            return new Pair(f[0], draft, finish(final));
        })];
    }

    /// <summary>Some articles on what the text speaks of; the final text has lost one, got one and changed another.</summary>
    static string Body(string[] things, int seed, bool isFinal)
    {
        var random = new Random(seed);
        var forms = Forms.ToArray();
        random.Shuffle(forms);
        var articles = new List<string> { $"第一条 为了加强{things[0]}工作，制定本文件。" };
        for (var i = 0; i < things.Length; i++)
            if (!isFinal || i != 2) articles.Add($"第{"二三四五六七八九"[i]}条 {string.Format(System.Globalization.CultureInfo.InvariantCulture, forms[i], things[i], things[(i + 1) % things.Length])}{(isFinal && i == 1 ? "有关部门每年公布情况。" : "")}");
        if (isFinal) articles.Add("第九条 违反规定的，由主管部门责令改正，给予警告。");
        return string.Join('\n', articles);
    }

    static readonly string[] Forms =
    [
        "从事{0}的，遵循公开、公平、公正的原则，落实主体责任，并就{1}接受社会监督。",
        "涉及{0}或者{1}的，自情形发生之日起十五个工作日内向所在地主管部门报告。",
        "国家支持{0}的研究与标准制定，鼓励企业和高等学校在{1}方面参加国际交流。",
        "对{0}实行分类管理，{1}的具体目录由国务院有关部门另行制定。",
        "任何组织和个人不得以{0}为名损害他人合法权益，也不得借{1}牟取不正当利益。",
        "县级以上地方人民政府将{0}纳入规划，统筹安排{1}所需的资金和用地。",
        "行业协会完善{0}的自律规则，引导会员单位做好{1}。",
        "{0}的档案保存不少于五年；{1}的记录不少于三年，法律另有规定的从其规定。",
        "未按照要求开展{0}的，暂停受理其申请；{1}情节严重的，向社会通报。",
        "主管部门可以委托第三方机构评价{0}，评价结果作为{1}的参考。",
        "本文件所称{0}，是指与{1}有关的各项活动及其场所、设施和人员。",
        "建立{0}联席会议制度，定期研究{1}中的重大问题，会议纪要报上级备案。",
        "新建项目在投产前完成{0}的验收，已建项目在两年内就{1}达到同等条件。",
        "申请人对{0}的结论有异议的，可以在收到通知后申请复核；{1}的复核只进行一次。",
        "跨省开展{0}的，由两地共同商定{1}的分工，商定不成的报请国务院主管部门指定。",
        "定期组织{0}的培训和演练，把{1}列入从业人员的考核。",
    ];
}
