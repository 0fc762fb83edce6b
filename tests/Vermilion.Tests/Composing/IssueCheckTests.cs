using Vermilion.Composing;
using Vermilion.Composing.Checking;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing;

public class IssueCheckTests
{
    static readonly IssueCheck Check = new(Catalog.Default);

    [Theory]
    [InlineData("investments of almost CNY 70 billion", "带动投资近700亿元")]
    [InlineData("6-8 companies", "力争6至8家企业")]
    [InlineData("6-8 companies", "力争6家至8家企业")]
    [InlineData("3–5 platforms", "综合型平台为3~5个")]
    [InlineData("at least 20 percent", "生产效率提高20%以上")]
    [InlineData("at least 20%", "提高百分之二十以上")]
    [InlineData("no fewer than 120 nodes", "节点数量不少于120个")]
    [InlineData("more than CNY 10 billion", "投资规模超过100亿元")]
    [InlineData("more than CNY 1 billion", "主营业务收入超10亿元的企业")]
    [InlineData("up to 50 percent", "外资股比不超过50%")]
    [InlineData("at least 300,000 industrial firms", "企业不少于30万家")]
    [InlineData("30,000 stations", "三万座站")]
    [InlineData("about 700,000 kilometers", "总规模为70万公里左右")]
    [InlineData("20 GWh", "年产能20GWh的基地")]
    [InlineData("20 GWh", "年产能20吉瓦时的基地")]
    [InlineData("more than 1,200 GW", "装机容量达到12亿千瓦以上")]
    [InlineData("3.3 trillion kWh", "发电量达到3.3万亿千瓦时")]
    [InlineData("a three-year plan", "三年行动计划")]
    [InlineData("within five years", "今后五年")]
    [InlineData("twenty-four articles", "共24条")]
    [InlineData("60 percent", "占六成")]
    [InlineData("almost USD 190 billion", "接近1900亿美元")]
    [InlineData("almost USD 190 billion", "almost USD190 billion into 5G")]
    [InlineData("less than 0.3 tons for CNY 10,000", "在0.3吨标准煤/万元以下")]
    [InlineData("1-2 million tons", "100-200万吨/年")]
    [InlineData("its 28th deal", "第28笔投资")]
    public void A_figure_that_the_source_gives_in_any_form_passes(string text, string source) => Assert.Empty(Unresolved(text, source));

    [Theory]
    [InlineData("CNY 70 billion", "投资70亿元", "70亿元")]
    [InlineData("20 GW", "年产能20GWh", "20GWh")]
    [InlineData("at least 20 percent", "提高20%", "20%")]
    [InlineData("up to 40 projects", "不少于40个项目", "不少于40个")]
    [InlineData("25 percent", "提高20%以上", "20%以上")]
    public void A_figure_near_to_that_of_its_evidence_contradicts_it(string text, string source, string sourceWords)
    {
        var finding = Assert.Single(Unresolved(text, source));

        Assert.Equal((Verdict.Contradicting, ClaimKind.Figure), (finding.Verdict, finding.Kind));
        Assert.Equal(sourceWords, finding.SourceWords);
    }

    [Theory]
    [InlineData("Top 5 of 5G, COVID-19, Made in China 2025, Industry 4.0, L4 and IPv6")]
    [InlineData("The No. 1 document and the 14th Five-Year Plan")]
    [InlineData("Two cases stand out, in one of three places")]
    [InlineData("A [link](http://example.org/2019/12/30/1234567.htm) with an address")]
    public void Names_and_a_writers_own_counting_are_no_figures(string text) => Assert.Empty(Unresolved(text, "没有数字"));

    [Theory]
    [InlineData("On February 18, it began", "2021年2月18日")]
    [InlineData("On February 18, 2021, it began", "2021-02-18")]
    [InlineData("since August 4, 2020", "2020年08月04日")]
    [InlineData("in September 2020", "2020年9月，国务院")]
    [InlineData("on 7 February", "二〇二一年二月七日")]
    [InlineData("by 2025", "到二〇二五年")]
    [InlineData("by 2025", "“十四五”末")]
    [InlineData("by 2050", "到本世纪中叶")]
    [InlineData("for 2021-2023", "（2021-2023年）")]
    public void A_day_or_a_year_that_the_source_gives_in_any_form_passes(string text, string source) => Assert.Empty(Unresolved(text, source));

    [Theory]
    [InlineData("On February 19, it began", "2021年2月18日", "February 19", Verdict.Contradicting)]
    [InlineData("On February 18, 2020, it began", "2021年2月18日", "February 18, 2020", Verdict.Contradicting)]
    [InlineData("by 2026", "到2025年", "2026", Verdict.Contradicting)]
    [InlineData("by 2026", "到那时", "2026", Verdict.NotFound)]
    [InlineData("(国发〔2021〕5号)", "国发〔2021〕4号", "国发〔2021〕5号", Verdict.Contradicting)]
    [InlineData("《其他规划》", "《港口规划》", "《其他规划》", Verdict.NotFound)]
    [InlineData("MOST says so", "工业和信息化部", "MOST", Verdict.Contradicting)]
    [InlineData("MOST says so", "有关部门", "MOST", Verdict.NotFound)]
    public void What_no_source_gives_is_reported_with_what_can_be_done(string text, string source, string words, Verdict verdict)
    {
        var finding = Assert.Single(Unresolved(text, source));

        Assert.Equal((words, verdict), (finding.Words, finding.Verdict));
        Assert.NotNull(finding.Mend);
    }

    [Theory]
    [InlineData("(国发〔2021〕4号)", "国发[2021] 4号")]
    [InlineData("《港口规划（2021—2025年）》", "港口规划 (2021-2025年)")]
    [InlineData("The Ministry of Industry and Information Technology (MIIT)", "工信部发布")]
    [InlineData("MIIT", "工业和信息化部办公厅")]
    public void Names_pass_in_the_forms_of_the_source(string text, string source) => Assert.Empty(Unresolved(text, source));

    [Fact]
    public void Evidence_must_stand_in_the_document_word_for_word()
    {
        var source = new HeldSource("d", "到2022年，\n泊位达到60%。");
        var report = Check.Run(News("x", new Evidence("d", "到2022年，泊位"), new Evidence("d", "泊位达到70%"), new Evidence("gone", "x")), new HeldSources([source]));

        Assert.Equal(["泊位达到70%", "x"], report.Unresolved.Where(f => f.Kind == ClaimKind.Evidence).Select(f => f.Words));
    }

    [Fact]
    public void A_waiver_lets_its_words_pass_and_says_why()
    {
        var issue = News("25 percent", new Evidence("d", "提高20%")) with { Waivers = [new Waiver("25 percent", "our estimate", "Ida")] };

        var report = Check.Run(issue, new HeldSources([new HeldSource("d", "2021年2月3日，提高20%")]));

        Assert.True(report.Passes);
        Assert.Contains(report.Findings, f => f.Waived == "our estimate (Ida)");
    }

    [Fact]
    public void A_waiver_without_a_name_or_a_reason_is_none()
    {
        var issue = News("25 percent", new Evidence("d", "提高20%")) with { Waivers = [new Waiver("25 percent", "our estimate", null)] };

        var report = Check.Run(issue, new HeldSources([new HeldSource("d", "2021年2月3日，提高20%")]));

        Assert.Contains("waiver", Assert.Single(report.Unresolved).Mend!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_another_indicator_contradicts()
    {
        const string text = "到2025年，新车销量占比达到50%；充电桩覆盖率达到80%。到2030年，新车销量占比达到70%。";
        var issue = News("By 2025, new cars reach a sales share of 70 percent", new Evidence("d", text), new Evidence("d", "2021年2月3日"));

        var finding = Assert.Single(Check.Run(issue, new HeldSources([new HeldSource("d", text + "2021年2月3日")])).Unresolved);

        Assert.Equal(("70 percent", Verdict.Contradicting), (finding.Words, finding.Verdict));
    }

    [Fact]
    public void A_finding_shows_the_words_of_the_source_with_their_place()
    {
        const string text = "通知。2021年2月3日，港口泊位达到60%以上。";
        var report = Check.Run(News("at least 60 percent", new Evidence("d", "泊位达到60%以上")), new HeldSources([new HeldSource("d", text)]));

        var finding = Assert.Single(report.Findings, f => f.Kind == ClaimKind.Figure);
        Assert.Equal(("60%以上", "d", Verdict.Converted), (finding.SourceWords, finding.Document, finding.Verdict));
        Assert.Equal("60%以上", text[finding.Span!.Value.Start..finding.Span.Value.End]);
        Assert.Equal("2021年2月3日，港口泊位达到60%以上", finding.Sentence);
    }

    [Fact]
    public void A_linked_document_is_a_source_whatever_the_form_of_its_address()
    {
        var issue = News("40 percent") with { PolicyNews = [News("40 percent").PolicyNews[0] with { Sources = [new SourceLink("A", "CN", "https://example.org/a/")] }] };
        var held = new HeldSource("d", "2021年2月3日，40%") { Url = "http://www.example.org/a#top" };

        var report = Check.Run(issue, new HeldSources([held]));

        Assert.True(report.Passes);
        Assert.Empty(report.Warnings);
    }

    [Fact]
    public void A_link_without_an_address_or_a_held_page_is_only_a_warning()
    {
        var item = new NewsItem { Date = new DateOnly(2021, 2, 3), Text = "x", Sources = [new SourceLink("A", null, null), new SourceLink("B", null, "http://b.cn/")], Evidence = [new Evidence("d", "2月3日")] };
        var issue = News("x") with { PolicyNews = [item] };

        var report = Check.Run(issue, new HeldSources([new HeldSource("d", "2月3日")]));

        Assert.True(report.Passes);
        Assert.Equal(2, report.Warnings.Count());
    }

    static List<CheckFinding> Unresolved(string text, string source) =>
        [.. Check.Run(News(text, new Evidence("d", source), new Evidence("day", "2021年2月3日")), new HeldSources([new HeldSource("d", "通知。" + source), new HeldSource("day", "2021年2月3日")])).Unresolved];

    static Issue News(string text, params Evidence[] evidence) => new()
    {
        Briefing = "b",
        Title = "T",
        Period = new ReportingPeriod(2021, 2),
        PolicyNews = [new NewsItem { Date = new DateOnly(2021, 2, 3), Text = text, Evidence = evidence }],
    };
}
