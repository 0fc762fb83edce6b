namespace Vermilion.Reading.Tests.Formats;

/// <summary>Pages written after the manner of each site's templates: the body alone is text, the rest metadata or nothing.</summary>
public class SitePagesTests
{
    const string Text = "<p>各有关单位：</p><p>　　为推动产业发展，现将有关事项通知如下。</p><p>　　一、加强组织实施，落实责任。</p>";
    static readonly string[] Lines = ["各有关单位：", "为推动产业发展，现将有关事项通知如下。", "一、加强组织实施，落实责任。"];

    const string Chrome = "<div class='nav'><a href=/>首页</a><a href=/x>新闻动态</a></div>";
    const string Foot = "<div class='foot'>主办单位：某机关　版权所有　京ICP备00000000号</div>";

    [Theory]
    [InlineData("https://www.miit.gov.cn/zwgk/zcwj/wjfb/art/2021/art_1.html", "<h1 id='con_title'>关于开展试点的通知</h1><div class='cinfo'><span id='con_time'>2021-02-18 09:30</span></div><div class='ccontent' id='con_con'>{0}</div><div class='xgwj'>相关文件：某办法</div>")]
    [InlineData("https://wap.miit.gov.cn/a.html", "<div class='detail_title'>关于开展试点的通知</div><div class='detail_content'>{0}</div>")]
    [InlineData("https://www.ndrc.gov.cn/xxgk/zcfb/tz/202102/t1.html", "<h2 class='article_title'>关于开展试点的通知</h2><div class='article_con'><div class='TRS_Editor'>{0}</div><div class='attachment_r'>附件下载，请点击链接</div></div>")]
    [InlineData("http://www.mofcom.gov.cn/article/b/c/202102/1.shtml", "<h4 id='artitle'>关于开展试点的通知</h4><script>var source='某司'; var tm='2021-02-18';</script><div class='art-con art-con-bottonmLine'>{0}</div>")]
    [InlineData("http://www.cac.gov.cn/2021-02/18/c_1.htm", "<h1 class='title'>关于开展试点的通知</h1><span id='pubtime'>2021年02月18日 19:36</span><span id='source'>来源：中国网信网</span><div class='main-content' id='BodyLabel'>{0}</div>")]
    [InlineData("https://xxgk.mot.gov.cn/jigou/syj/202102/t20210218_1.html", "<div class='info'><span>名　　称</span><span>关于开展试点的通知</span><span>文　　号</span><span>交办水〔2021〕2号</span><span>公开日期</span><span>2021年02月18日</span></div><div id='Zoom'>{0}</div>")]
    [InlineData("https://www.most.gov.cn/xxgk/xinxifenlei/202102/t1.html", "<div class='xxgk_detail_head'><h1>关于开展试点的通知</h1></div><div class='xxgk_detail_content'>{0}</div>")]
    [InlineData("https://gkml.samr.gov.cn/nsjg/202102/t1.html", "<div class='Three_xilan_02'>关于开展试点的通知</div><div class='Three_xilan_03'>发布时间：2021-02-18</div><div class='Three_xilan_07'>{0}</div>")]
    [InlineData("http://www.nea.gov.cn/2021-02/18/c_1.htm", "<div class='titles'>关于开展试点的通知</div><div class='author'><span class='times'>发布时间：2021-02-18</span></div><td class='detail' id='detailContent'></td><div class='article-content'>{0}</div>")]
    [InlineData("http://www.nhc.gov.cn/yzygj/s1/202102/1.shtml", "<div class='list'><div class='tit'>关于开展试点的通知</div><div class='source'><span class='mr'>发布时间： 2021-02-18</span></div><div class='con' id='xw_box'>{0}</div></div>")]
    [InlineData("https://www.nmpa.gov.cn/xxgk/ggtg/2021.html", "<h2 class='title'>关于开展试点的通知</h2><div class='text'>{0}</div>")]
    [InlineData("https://www.mee.gov.cn/xxgk2018/xxgk/xxgk03/202102/t1.html", "<div class='content_body'><h1>关于开展试点的通知</h1><div class='content_top_box'><ul><li>分　　类　固体废物</li></ul></div><div class='TRS_Editor'>{0}</div></div>")]
    [InlineData("http://www.beijing.gov.cn/zhengce/zhengcefagui/202102/t1.html", "<div class='header'><h1>关于开展试点的通知</h1></div><ol class='doc-info'><li>[发文机构] <span>北京市经济和信息化局</span></li></ol><div id='mainText'><div class='view TRS_UEDITOR'>{0}</div></div>")]
    [InlineData("https://www.shanghai.gov.cn/nw1/20210218/1.html", "<h2 id='ivs_title'>关于开展试点的通知</h2><small class='PBtime' id='ivs_date'>（2021年2月18日）</small><div class='Article_content' id='ivs_content'>{0}</div>")]
    [InlineData("http://www.gd.gov.cn/zwgk/wjk/content/post_1.html", "<h3 class='zw-title'>关于开展试点的通知</h3><div class='zw-info'><span class='time'>时间 : 2021-02-18</span></div><div class='zw'>{0}</div>")]
    [InlineData("https://www.zj.gov.cn/art/2021/2/18/art_1_1.html", "<div class='art_title'>关于开展试点的通知</div><div class='zjgov_art_main'>{0}</div>")]
    [InlineData("http://www.jiangxi.gov.cn/art/2021/2/18/art_1_1.html", "<p class='sp_title con-title'>关于开展试点的通知</p><div class='bt-article-02'><div id='zoom'>{0}</div></div>")]
    [InlineData("http://www.example.gov.cn/a.html", "<h1>关于开展试点的通知</h1><div class='whatever'>{0}</div>")]
    public void Reads_the_page_of_a_site(string url, string page)
    {
        var source = Sources.Html($"<html><head><title>关于开展试点的通知_某网站</title></head><body>{Chrome}{page.Replace("{0}", Text, StringComparison.Ordinal)}{Foot}</body></html>", url);
        Assert.Equal(Lines, source.Lines());
        Assert.Equal("关于开展试点的通知", source.Value(MetadataField.Title));
    }

    [Fact]
    public void Labels_in_spans_without_colons_count_where_there_are_several()
    {
        var source = Sources.Html($"<body><div class=info><span>文　　号</span><span>交办水〔2021〕2号</span><span>公开日期</span><span>2021年02月18日</span><span>发布机构</span><span>水运局</span></div><div id=Zoom>{Text}</div></body>");
        Assert.Equal(("交办水〔2021〕2号", "2021年02月18日", "水运局"), (source.Value(MetadataField.DocumentNumber), source.Value(MetadataField.Published), source.Value(MetadataField.Issuer)));
        Assert.Null(Sources.Html($"<body><div><span>来源</span><span>网站地图</span></div><div id=Zoom>{Text}</div></body>").Value(MetadataField.Source));
    }

    [Fact]
    public void The_title_is_what_stands_on_the_page_of_that_which_the_window_says() =>
        Assert.Equal("关于下达改造任务的通知", Sources.Html(
            $"<html><head><title>某市工业和信息化局 通知公告 关于下达改造任务的通知</title></head><body><div class=bt align=center>关于下达<br>改造任务的通知</div><div id=fontzoom>{Text}</div></body></html>").Value(MetadataField.Title));

    [Fact]
    public void A_heading_that_names_the_issuers_goes_before_the_table_that_leaves_them_out() =>
        Assert.Equal("十部门关于促进储能发展的实施意见", Sources.Html(
            $"<body><table><tr><td>标　　题：</td><td>关于促进储能发展的实施意见</td></tr></table><h1>十部门关于促进储能发展的实施意见</h1><div id=zoom>{Text}</div></body>").Value(MetadataField.Title));

    [Fact]
    public void A_leftover_that_a_rule_finds_yields_to_the_prose_of_the_page()
    {
        var prose = string.Concat(Enumerable.Range(1, 30).Select(i => $"<p>第{i}段，说明产业发展的任务，要求各地落实，确保完成。</p>"));
        var source = Sources.Html($"<body><div id=zoom><p>阅读提示，请知悉。</p></div><div class=main>{prose}</div></body>");
        Assert.Equal(30, source.Lines().Count(l => l.StartsWith('第')));
    }

    [Fact]
    public void The_markup_of_a_word_processor_leaves_no_trace()
    {
        var source = Sources.Html("""
            <body><div id=zoom><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0}</style>
            <p class=MsoNormal align=center style='text-align:center;mso-line-height-rule:exactly'><b><span lang=EN-US style='font-size:22.0pt'>2021</span></b><b><span style='font-family:宋体;mso-ascii-font-family:Arial'>年工作要点<o:p></o:p></span></b></p>
            <p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>一、<span lang=EN-US>5G</span>基站新增<span lang=EN-US>10</span>万个，覆盖<a name="_Hlk1"></a>全市。<o:p>&nbsp;</o:p></p></div></body>
            """);
        Assert.Equal(["2021年工作要点", "一、5G基站新增10万个，覆盖全市。"], source.Lines());
    }
}
