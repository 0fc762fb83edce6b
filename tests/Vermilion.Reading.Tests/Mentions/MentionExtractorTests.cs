using CsCheck;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Mentions;

public class MentionExtractorTests
{
    static readonly MentionExtractor Extractor = new(Catalog.Default);

    [Fact]
    public void Tags_a_body_by_its_name_and_by_its_short_name() =>
        Assert.Equal(["miit", "ndrc"], Bodies("工业和信息化部会同国家发展改革委制定本办法。"));

    [Fact]
    public void Takes_the_longest_name() =>
        Assert.Equal(["gosc"], Bodies("国务院办公厅负责解释。"));

    [Theory]
    [InlineData("各级教育部门要加强管理。")]
    [InlineData("公安部队和财政部署工作。")]
    [InlineData("浙江省能源局负责实施。")]
    [InlineData("日本商务部门和美国商务部表示关切。")]
    [InlineData("提高法治水平。")]
    [InlineData("北京市高新技术企业。")]
    [InlineData("请国办同志阅。")]
    public void Does_not_tag_what_only_looks_like_a_body(string text) => Assert.Empty(Bodies(text));

    [Fact]
    public void Tags_the_general_office_by_its_short_name_where_it_issues_something() =>
        Assert.Equal(["gosc"], Bodies("国办印发实施方案。"));

    [Theory]
    [InlineData(2010, "sipo")]
    [InlineData(2021, "cnipa")]
    public void Of_two_bodies_with_one_name_takes_that_of_the_year(int year, string body) =>
        Assert.Equal([body], Extract("国家知识产权局发布公告。", new Header { Year = year }).Bodies.Select(b => b.Body));

    [Fact]
    public void Tags_an_acronym_only_with_its_capitals_and_as_a_word() =>
        Assert.Equal(["miit"], Extract("The MIIT, not miit or MIITX, issued it.", new Header { Language = "en" }).Bodies.Select(b => b.Body));

    [Fact]
    public void Tags_terms_in_both_languages()
    {
        Assert.Equal(["industrial-internet", "5g"], Terms("推动工业互联网与5G融合。"));
        Assert.Contains("industrial-internet", Terms("The plan promotes the Industrial Internet."));
    }

    [Fact]
    public void Tags_nothing_inside_a_title() => Assert.Empty(Terms("根据《工业互联网创新发展行动计划》（以下简称计划）的要求"));

    [Theory]
    [InlineData("达到20%以上，突破100家，超过50个。")]
    [InlineData("令行禁止，函告各地，汽车驶过。")]
    [InlineData("You may order a plan or a notice; a fine follows.")]
    public void Does_not_tag_words_of_grammar(string text) => Assert.Empty(Terms(text));

    [Fact]
    public void A_span_holds_both_quotation_marks_or_none()
    {
        const string text = "落实“十四五”规划，强化工业“四基”。";
        var spans = Extract(text, new Header()).Terms.Select(t => t.Span.Of(text).ToString()).ToList();
        Assert.Contains("“十四五”规划", spans);
        Assert.Contains("工业“四基”", spans);
    }

    [Fact]
    public void Does_not_find_5G_in_a_longer_number() => Assert.DoesNotContain("5g", Terms("容量为15G，型号A5G2。"));

    [Fact]
    public void Mentions_are_in_order_do_not_overlap_and_are_known_names()
    {
        var catalog = Catalog.Default;
        string[] pieces = [.. catalog.Terms.Take(200).Select(t => t.Zh), .. catalog.Bodies.Take(80).Select(b => b.Zh), "，", "。", "的", "《", "》", "“", "”", "省", "门", "a", " "];
        var names = catalog.Terms.SelectMany(t => t.ZhAliases.Concat(t.EnAliases).Append(t.Zh).Append(t.En))
            .Concat(catalog.Bodies.SelectMany(b => b.ZhAliases.Append(b.Zh).Append(b.En).Append(b.Acronym ?? "")))
            .Select(n => MatchFolding.Key(n.Trim('《', '》'))).ToHashSet();
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Select(p => string.Concat(p)).Sample(text =>
        {
            var found = Extract(text, new Header());
            var spans = found.Bodies.Select(b => b.Span).Concat(found.Terms.Select(t => t.Span)).OrderBy(s => s.Start).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
            Assert.All(spans, s => Assert.Contains(MatchFolding.Key(s.Of(text)), names));
            Assert.Equal(found.Terms.OrderBy(t => t.Span.Start), found.Terms);
        });
    }

    [Fact]
    public void A_sector_needs_two_terms_or_the_title()
    {
        Assert.Empty(Extract("各地要做好动力电池有关工作。", new Header()).Sectors);
        Assert.Equal("batteries-storage", Extract("动力电池和储能产业发展。", new Header()).Sectors.Single().Sector);
        const string titled = "动力电池管理办法\n第一条 为规范管理，制定本办法。";
        var header = new Header { Title = new TitleFinding("动力电池管理办法", "动力电池管理办法", new TextSpan(0, 8)) };
        Assert.Equal(new SectorFinding("batteries-storage", 1), Extract(titled, header).Sectors.Single());
    }

    [Fact]
    public void An_instrument_needs_a_verb_in_its_clause()
    {
        Assert.Equal(["grant"], Instruments("设立专项资金，用于企业发展。"));
        Assert.Empty(Instruments("专项资金的使用情况，由省级单位支持上报。"));
    }

    [Fact]
    public void Guiding_ideology_and_titles_order_no_instrument()
    {
        Assert.Empty(Instruments("（一）指导思想。加大专项资金投入。"));
        Assert.Empty(Instruments("一、指导思想\n加大专项资金投入。"));
        Assert.Empty(Instruments("落实《专项资金管理办法》要求。"));
    }

    [Theory]
    [InlineData("对企业给予财政补贴。", "grant support")]
    [InlineData("取消不合理的市场准入条件。", "regulation support")]
    [InlineData("严格落实产能置换要求。", "regulation regulate")]
    [InlineData("加强反垄断执法。", "competition regulate")]
    [InlineData("禁止以专项资金支持过剩产能。", "grant suppress")]
    [InlineData("鼓励企业参与国家标准制定。", "standards support")]
    public void Tells_what_a_clause_does_by_an_instrument(string text, string expected) =>
        Assert.Equal(expected, Extract(text, new Header()).Instruments.Select(i => $"{i.Instrument} {i.Tone}").First());

    [Theory]
    [InlineData("推进工作由财政部、国家知识产权局负责。")]
    [InlineData("落实责任的试点城市政府要制定方案。")]
    [InlineData("综合保税区对扩大开放发挥着重要作用。")]
    public void What_only_names_or_describes_is_no_instrument(string text) => Assert.Empty(Instruments(text));

    static MentionFindings Extract(string text, Header header) =>
        Extractor.Extract(new ReadingContext(new SourceText { Text = text, MediaType = "text/plain" }, header));

    static IEnumerable<string> Bodies(string text) => Extract(text, new Header { Language = "zh" }).Bodies.Select(b => b.Body);

    static IEnumerable<string> Terms(string text) => Extract(text, new Header()).Terms.Select(t => t.Term);

    static IEnumerable<string> Instruments(string text) => Extract(text, new Header()).Instruments.Select(i => i.Instrument);
}
