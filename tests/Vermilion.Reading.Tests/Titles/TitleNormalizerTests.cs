using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Tests.Titles;

public class TitleNormalizerTests
{
    [Theory]
    [InlineData("国务院关于印发《知识产权保护和运用 “十五五”规划》的通知", "知识产权保护和运用“十五五”规划", TitleWrapper.Issue, "国务院")]
    [InlineData("两部门关于印发《安全应急装备产业发展“十五五”规划》的通知", "安全应急装备产业发展“十五五”规划", TitleWrapper.Issue, "")]
    [InlineData("工业和信息化部等六部门关于印发 《机械行业稳增长工作方案（2025—2026年）》的通知", "机械行业稳增长工作方案（2025—2026年）", TitleWrapper.Issue, "工业和信息化部")]
    [InlineData("关于印发医疗卫生强基工程中医药行动方案的通知", "医疗卫生强基工程中医药行动方案", TitleWrapper.Issue, "")]
    [InlineData("国务院关于印发进一步深化中国（广东） 自由贸易试验区改革开放方案的通知", "进一步深化中国（广东）自由贸易试验区改革开放方案", TitleWrapper.Issue, "国务院")]
    [InlineData("国务院办公厅关于转发生态环境部等部门《群众身边水体保护治理行动方案》的通知", "群众身边水体保护治理行动方案", TitleWrapper.Forward, "国务院办公厅")]
    [InlineData("中共中央 国务院转发《中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026— 2030年）》", "中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026—2030年）", TitleWrapper.Forward, "中共中央|国务院")]
    [InlineData("国务院批转公安部、粮食部关于严格控制农业人口转为非农业人口的意见的报告", "公安部、粮食部关于严格控制农业人口转为非农业人口的意见的报告", TitleWrapper.Forward, "国务院")]
    [InlineData("国务院关于《扩大消费“十五五”规划》的批复", "扩大消费“十五五”规划", TitleWrapper.Approve, "国务院")]
    [InlineData("国务院关于虹桥国际开放枢纽建设 总体方案的批复", "虹桥国际开放枢纽建设总体方案", TitleWrapper.Approve, "国务院")]
    [InlineData("国务院关于河北雄安新区总体规划（2018—2035年）的批复", "河北雄安新区总体规划（2018—2035年）", TitleWrapper.Approve, "国务院")]
    [InlineData("国务院关于修改《中华人民共和国国际海运条例》的决定", "中华人民共和国国际海运条例", TitleWrapper.Amend, "国务院")]
    [InlineData("国务院关于修改和废止部分行政法规的决定", null, TitleWrapper.AmendAndAbolish, "国务院")]
    [InlineData("国家外汇管理局关于废止和宣布失效7件外汇管理规范性文件的通知", null, TitleWrapper.Abolish, "国家外汇管理局")]
    [InlineData("财政部关于公布废止和失效的财政规章和规范性文件目录（第十三批）的决定", null, TitleWrapper.Abolish, "财政部")]
    [InlineData("中华人民共和国财政部令（第104号） 财政部关于修改《财政票据管理办法》的决定 财政票据管理办法", "财政票据管理办法", TitleWrapper.Amend, "财政部")]
    [InlineData("《工业互联网创新发展行动计划（2021-2023年）》解读", "工业互联网创新发展行动计划（2021-2023年）", TitleWrapper.Interpret, "")]
    [InlineData("国家能源局有关负责同志就《非化石能源电力消费核算指南（试行）》答记者问", "非化石能源电力消费核算指南（试行）", TitleWrapper.Interpret, "国家能源局")]
    [InlineData("科技部 财政部印发《国家技术创新中心建设运行管理办法（暂行）》的通知", "国家技术创新中心建设运行管理办法（暂行）", TitleWrapper.Issue, "科技部|财政部")]
    [InlineData("国务院办公厅印发《关于国务院行政复议案件处理程序的若干规定》的通知 关于国务院行政复议案件处理程序的若干规定", "关于国务院行政复议案件处理程序的若干规定", TitleWrapper.Issue, "国务院办公厅")]
    [InlineData("财政部办公厅关于印发〈加强资产评估行业联合监管若干措施〉的通知", "加强资产评估行业联合监管若干措施", TitleWrapper.Issue, "财政部办公厅")]
    [InlineData("公开征求对《医疗装备产业发展规划（2021-2025年）》（征求意见稿）的意见", "医疗装备产业发展规划（2021-2025年）", TitleWrapper.Consult, "")]
    [InlineData("国家网信办关于《数据出境评估办法（征求意见稿）》公开征求意见的通知", "数据出境评估办法", TitleWrapper.Consult, "国家网信办")]
    [InlineData("储能电站管理办法（征求意见稿）", "储能电站管理办法", TitleWrapper.None, "")]
    [InlineData("国务院关于印发个人所得税专项附加扣除暂行办法的通知", "个人所得税专项附加扣除暂行办法", TitleWrapper.Issue, "国务院")]
    [InlineData("国务院关于支持自由贸易试验区深化改革创新若干措施的通知", "关于支持自由贸易试验区深化改革创新若干措施的通知", TitleWrapper.None, "国务院")]
    [InlineData("国务院关于同意组建奥运会首都国际机场协调委员会的批复", "关于同意组建奥运会首都国际机场协调委员会的批复", TitleWrapper.None, "国务院")]
    [InlineData("商务部等9部门办公厅（室）关于印发《县域商业三年行动计划（2023-2025年）》的通知", "县域商业三年行动计划（2023-2025年）", TitleWrapper.Issue, "商务部")]
    [InlineData("关于印发<某市装备产业三年行动方案（2022-2024年)的通知", "某市装备产业三年行动方案（2022-2024年)", TitleWrapper.Issue, "")]
    [InlineData("商务部 海关总署公告2023年第39号 关于调整石墨物项出口管制措施的公告", "关于调整石墨物项出口管制措施的公告", TitleWrapper.None, "")]
    [InlineData("推动储能参与市场——国家发展改革委有关负责同志就《关于完善储能电价机制的通知》答记者问", "关于完善储能电价机制的通知", TitleWrapper.Interpret, "")]
    [InlineData("关于下达2024年第二批稀土开采总量控制指标的通知", "关于下达2024年第二批稀土开采总量控制指标的通知", TitleWrapper.None, "")]
    [InlineData("专利代理条例", "专利代理条例", TitleWrapper.None, "")]
    [InlineData("邮件包装管理办法（中华人民共和国交通运输部令2021年第1号）", "邮件包装管理办法", TitleWrapper.None, "")]
    [InlineData("海关总署农业农村部公告2021年第15号（关于防止禽流感传入我国的公告）", "关于防止禽流感传入我国的公告", TitleWrapper.None, "")]
    [InlineData("关于《医学科研诚信规范》修订的解读", "医学科研诚信规范", TitleWrapper.Interpret, "")]
    [InlineData("解读《新型储能发展指导意见》", "新型储能发展指导意见", TitleWrapper.Interpret, "")]
    public void Takes_a_title_apart(string raw, string? core, TitleWrapper wrapper, string issuers)
    {
        var title = TitleNormalizer.Normalize(raw);
        Assert.Equal((core, wrapper, issuers), (title.Core, title.Wrapper, string.Join('|', title.Issuers)));
    }

    [Fact]
    public void Keeps_the_space_between_issuers_and_drops_those_of_layout() =>
        Assert.Equal("财政部 税务总局关于延续减免政策的公告", TitleNormalizer.TidyTitle("财政部 税务总局关于延续 减免政策的公告"));

    [Fact]
    public void Counts_joint_issuers_without_guessing_them()
    {
        var title = TitleNormalizer.Normalize("工业和信息化部等7部门关于印发《石化化工行业稳增长工作方案（2025-2026年）》的通知");
        Assert.Equal(7, title.JointCount);
        Assert.Equal(["工业和信息化部"], title.Issuers);
    }

    [Fact]
    public void Agrees_with_the_annotated_titles()
    {
        foreach (var line in Corpora.Lines("../domain/titles_examples.jsonl"))
        {
            var title = TitleNormalizer.Normalize((string)line["raw"]!);
            Assert.Equal((string?)line["core_title"], title.Core);
            Assert.Equal(line["issuers_in_title"]!.AsArray().Select(n => (string)n!), title.Issuers);
        }
    }
}
