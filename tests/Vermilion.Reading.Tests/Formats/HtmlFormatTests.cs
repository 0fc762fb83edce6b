namespace Vermilion.Reading.Tests.Formats;

public class HtmlFormatTests
{
    const string LibraryPage = """
        <html><head><title>关于印发绿色工厂试点方案的通知_国务院文件_中国政府网</title></head><body>
        <div class="header"><a href="/">首页</a> | <a href="/zc">政策</a></div>
        <table><tr><td><table class="bd1">
          <tr><td><b>索 引 号：</b></td><td>000014349/2021-00001</td><td><b>主题分类：</b></td><td>工业</td></tr>
          <tr><td><b>发文机关：</b></td><td>国务院办公厅</td><td><b>成文日期：</b></td><td>2021年02月01日</td></tr>
          <tr><td><b>标　　题：</b></td><td colspan="3">关于印发绿色工厂试点方案的通知</td></tr>
          <tr><td><b>发文字号：</b></td><td>国办函〔2021〕7号</td><td><b>发布日期：</b></td><td>2021年02月18日</td></tr>
        </table></td></tr></table>
        <table><tr><td id="UCAP-CONTENT"><p style="text-align: center">关于印发绿色工厂试点方案的通知</p>
        <p align="center">国办函〔2021〕7号</p><p>各省、自治区、直辖市人民政府：</p><p>　　现将方案印发给你们，请照此办理。</p>
        <p style="text-align:right">国务院办公厅&nbsp;&nbsp;&nbsp;</p><p style="text-align:right">2021年2月1日</p></td></tr></table>
        <div class="footer">版权所有：某网站　京ICP备00000000号</div></body></html>
        """;

    [Theory]
    [InlineData("http://www.gov.cn/zhengce/content/2021-02/18/content_1.htm")]
    [InlineData(null)]
    public void Reads_the_library_page_from_its_own_host_and_from_nowhere_alike(string? url)
    {
        var source = Sources.Html(LibraryPage, url);

        Assert.Equal(
            ["关于印发绿色工厂试点方案的通知", "国办函〔2021〕7号", "各省、自治区、直辖市人民政府：", "现将方案印发给你们，请照此办理。", "国务院办公厅", "2021年2月1日"],
            source.Lines());
        Assert.Equal("国务院办公厅", source.Value(MetadataField.Issuer));
        Assert.Equal("2021年02月01日", source.Value(MetadataField.Written));
        Assert.Equal("2021年02月18日", source.Value(MetadataField.Published));
        Assert.Equal("000014349/2021-00001", source.Value(MetadataField.IndexNumber));
    }

    [Fact]
    public void Points_at_the_body_for_what_its_first_lines_show_and_at_a_line_of_its_own_for_the_rest()
    {
        var source = Sources.Html(LibraryPage);

        foreach (var field in source.Metadata) Assert.Equal(field.Value, field.Span.Of(source.Text).ToString());
        Assert.True(source.Metadata.First(m => m.Field == MetadataField.Title).Span.Start >= source.BodyStart);
        Assert.True(source.Metadata.First(m => m.Field == MetadataField.DocumentNumber).Span.Start >= source.BodyStart);
        Assert.Contains("发布日期：2021年02月18日\n", source.Text[..source.BodyStart], StringComparison.Ordinal);
        Assert.DoesNotContain("标题：", source.Text[..source.BodyStart], StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_a_block_is_aligned()
    {
        var source = Sources.Html(LibraryPage);
        var aligns = source.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Align);
        Assert.Equal(["center", "center", null, null, "right", "right"], aligns);
    }

    [Fact]
    public void Takes_the_line_under_the_title_as_metadata_and_not_as_text()
    {
        var source = Sources.Html("""
            <body><div class="main"><h1>某部发布电池回收办法</h1>
            <div class="info"><span>发布时间：2021-02-18 09:30</span>　<span>来源：某报</span> <span>字体：大 中 小</span></div>
            <div class="text"><p>记者获悉，办法今日公布，自下月起施行。</p><p>办法共二十条，分为总则、回收、利用三章。</p></div>
            <div class="share">分享到微信</div></div></body>
            """);

        Assert.Equal(["记者获悉，办法今日公布，自下月起施行。", "办法共二十条，分为总则、回收、利用三章。"], source.Lines());
        Assert.Equal("2021-02-18 09:30", source.Value(MetadataField.Published));
        Assert.Equal("某报", source.Value(MetadataField.Source));
        Assert.Equal("某部发布电池回收办法", source.Value(MetadataField.Title));
    }

    [Fact]
    public void Hidden_things_never_get_in()
    {
        var source = Sources.Html("""
            <body><div id="zoom"><p>第一段，可见。</p><script>var a='脚本';</script><style>.样式{}</style><!-- 注释 --><template>模板</template>
            <div style="DISPLAY : none">看不见</div><p hidden>藏着</p><noscript>请打开脚本</noscript><p>第二段，可见。</p></div></body>
            """);
        Assert.Equal("第一段，可见。\n第二段，可见。", source.Body());
    }

    [Fact]
    public void A_line_break_ends_a_paragraph()
    {
        var source = Sources.Html("<div id=zoom>各有关单位：<br>现通知如下：<br/><br/>一、总体要求</div>");
        Assert.Equal(["各有关单位：", "现通知如下：", "一、总体要求"], source.Lines());
    }

    [Fact]
    public void A_table_of_data_gives_rows_with_the_spans_of_their_cells()
    {
        var source = Sources.Html("""
            <div id=zoom><p>主要指标如下。</p><table><tr><th>指标</th><th>2025年</th></tr><tr><td>产 量</td><td>20<br>万吨</td></tr><tr><td></td><td> </td></tr></table></div>
            """);

        var rows = source.Blocks.Where(b => b.Kind == BlockKind.TableRow).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal("指标\t2025年", rows[0].Span.Of(source.Text).ToString());
        Assert.Equal(["产量", "20 万吨"], rows[1].Cells!.Select(c => c.Of(source.Text).ToString()));
    }

    [Fact]
    public void A_table_that_lays_out_the_page_gives_paragraphs()
    {
        var source = Sources.Html("""
            <body><table><tr><td><a href=1>菜单一</a></td><td><table><tr><td><p>为推动发展，制定本办法。</p><p>第二条　本办法适用于企业。</p></td></tr></table></td></tr></table></body>
            """);
        Assert.All(source.Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
        Assert.Contains("第二条 本办法适用于企业。", source.Lines());
    }

    [Fact]
    public void Headings_keep_their_level_and_items_are_items()
    {
        var source = Sources.Html("<div id=zoom><h2>一、目标</h2><ul><li>第一项，完成。</li><li>第二项。</li></ul></div>");
        Assert.Equal([(BlockKind.Heading, 2), (BlockKind.ListItem, 0), (BlockKind.ListItem, 0)], source.Blocks.Select(b => (b.Kind, b.Level)));
    }

    [Fact]
    public void Menus_and_lists_of_other_pages_stay_out_of_a_page_that_no_rule_knows()
    {
        var source = Sources.Html("""
            <body><ul class="m"><li><a href=1>首页</a></li><li><a href=2>新闻</a></li><li><a href=3>公告，通知，公示，招标信息汇总</a></li></ul>
            <div class="x"><div class="y"><p>本市今日印发氢能产业行动计划，提出三年目标。</p><p>计划提出，到2023年建成加氢站十座，形成产业集群。</p><p>联系人：张三</p></div>
            <div class="z"><h3>相关阅读</h3><a href=4>本市去年的计划，成效显著</a></div></div>
            <div>主办单位：本市人民政府　备案号：00000</div></body>
            """);
        Assert.Equal(["本市今日印发氢能产业行动计划，提出三年目标。", "计划提出，到2023年建成加氢站十座，形成产业集群。", "联系人：张三"], source.Lines());
    }

    [Fact]
    public void Reads_labels_in_definition_lists_in_lists_and_in_cells_without_colons()
    {
        var source = Sources.Html("""
            <body><dl><dt>发文机构</dt><dd>某市发展改革委</dd><dt>联合发文单位</dt><dd>某市财政局</dd></dl><ul><li>成文日期：2021-01-29</li><li><span>废止日期：</span>2025-12-31</li></ul>
            <table><tr><td>文号</td><td>某政发〔2021〕3号</td></tr></table><div id=zoom><p>正文在此，共一句。</p></div></body>
            """);
        Assert.Equal(["某市发展改革委", "某市财政局"], source.Metadata.Where(m => m.Field == MetadataField.Issuer).Select(m => m.Value));
        Assert.Equal("2021-01-29", source.Value(MetadataField.Written));
        Assert.Equal("2025-12-31", source.Value(MetadataField.Expires));
        Assert.Equal("某政发〔2021〕3号", source.Value(MetadataField.DocumentNumber));
    }

    [Fact]
    public void An_empty_cell_beside_a_label_is_no_value()
    {
        var source = Sources.Html("""
            <body><table><tr><td>文号：</td><td></td><td>发布日期：</td><td>2021-02-03</td></tr></table><div id=zoom><p>正文在此，共一句。</p></div></body>
            """);
        Assert.Null(source.Value(MetadataField.DocumentNumber));
        Assert.Equal("2021-02-03", source.Value(MetadataField.Published));
    }

    [Fact]
    public void A_table_of_labels_inside_the_text_is_metadata()
    {
        var source = Sources.Html("""
            <body><div id=zoom><table><tr><td>发文机关</td><td>某部</td></tr><tr><td>发文字号</td><td>某部函〔2021〕9号</td></tr><tr><td>成文日期</td><td>2021-02-05</td></tr></table>
            <p>各单位：</p><p>现将有关事项通知如下。</p></div></body>
            """);
        Assert.Equal(["各单位：", "现将有关事项通知如下。"], source.Lines());
        Assert.Equal("某部", source.Value(MetadataField.Issuer));
    }

    [Fact]
    public void Takes_the_day_from_meta_tags_and_linked_data()
    {
        Assert.Equal("2021-02-18 16:16", Sources.Html("<head><meta name=PubDate content='2021-02-18 16:16'></head><body><p>正文在此，共一句。</p>").Value(MetadataField.Published));
        Assert.Equal("2021-02-19T08:00:00+08:00", Sources.Html(
            "<head><script type='application/ld+json'>{\"datePublished\":\"2021-02-19T08:00:00+08:00\"}</script></head><body><p>正文在此，共一句。</p>").Value(MetadataField.Published));
    }

    [Theory]
    [InlineData("某省印发条例_某省人民政府", "某省印发条例")]
    [InlineData("某省印发条例 - 某省政府网", "某省印发条例")]
    [InlineData("规划（2021-2025年）", "规划（2021-2025年）")]
    public void Takes_the_name_of_the_site_off_the_title(string window, string title) =>
        Assert.Equal(title, Sources.Html($"<head><title>{window}</title></head><body><p>正文在此，共一句。</p>").Value(MetadataField.Title));

    [Fact]
    public void Says_that_an_attachment_was_not_read()
    {
        var source = Sources.Html("<div id=zoom><p>文件下载链接：<a href='/P0202.pdf?x=1'>某行业发展规划.pdf</a></p></div>");
        Assert.Contains("attachment-not-read: 某行业发展规划.pdf", source.Warnings);
    }

    [Fact]
    public void A_long_text_with_attachments_needs_no_such_warning()
    {
        var source = Sources.Html($"<div id=zoom><p>{new string('文', 400)}。</p><p><a href='/P0202.pdf'>附件</a></p></div>");
        Assert.Empty(source.Warnings);
    }

    [Fact]
    public void Offers_the_address_that_the_page_gives_itself() =>
        Assert.Equal("https://www.example.cn/a.html", Sources.Html("<head><link rel=canonical href='https://www.example.cn/a.html'></head><body><p>正文。").CanonicalUrl);
}
