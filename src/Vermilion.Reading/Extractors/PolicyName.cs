using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>Tells the names of policies and laws from those of forms, certificates, newspapers and books.</summary>
static partial class PolicyName
{
    public static bool IsPolicy(string title) => Policy().IsMatch(StatusClassifier.WithoutBracket(title)) && !IsNone(title);

    /// <summary>A form, a certificate, a newspaper, a book.</summary>
    public static bool IsNone(string title) => NoPolicy().IsMatch(title);

    [GeneratedRegex("(?:法|法典|条例|规定|办法|细则|规则|决定|决议|意见|通知|公告|通告|通报|批复|复函|函|(?<!(?:发展|研究|分析|统计|监测|年度|评估|情况|调查|检测|蓝皮|年)的?)报告|规划|纲要|计划|方案|目录|名录|清单|指南|指引|规范|标准|要点|措施|政策|准则|章程|公报|令|宪法|药典|策略|草案|意见稿|[十百\\d]条|提案|解释|预案|大纲|导则|规程|制度|行动|战略|白皮书|倡议|举措|条款|名单|请示|建议|答复|修正案|条件|要求|安排|分工|行动纲领|通则|总则|守则|分类|公约|条约|协定|宣言|体系|规约|讲话|批示|议定书|框架协议|汇报(?:提纲)?|办法的|(?:19|20)\\d{2})(?:试行|暂行)?$")]
    private static partial Regex Policy();

    [GeneratedRegex("(?:日报|晚报|时报|周报|快报|商报|法制报|青年报|工人报|经济报|杂志|学报|证|证书|执照|许可证|[^代]表|申请表|登记表|审批表|汇总表|申请书|承诺书|责任书|委托书|合同|收据|发票|账簿|询问笔录|诊断书|检验报告|检测报告|评估报告|审计报告|分析报告|调查报告|研究报告|体检报告|可行性研究报告|自查报告|总结报告|验收报告|整改报告|测试报告|年度报告|检查报告|事故报告|公示报告|影响报告|影响评价报告|鉴定报告|证明|报告表|意向通知|协议通知|台账|公示表|使用手册|使用说明|行政处罚决定|处罚决定|通知书|决定书|告知书|意见书|确认书|报名指南|本草纲目|伤寒论|大法|要略|(?:大会|委员会|政府|国务院|法院|检察院)公报|内经|[^法]典要)$|^[一-龥]{1,6}(?:日|晚|时|周|学)报$|谈治国理政|论坚持|文选|读本")]
    private static partial Regex NoPolicy();
}
