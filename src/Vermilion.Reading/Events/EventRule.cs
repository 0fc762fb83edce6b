using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>A type of event with the words that tell it. The first rule that fits a sentence decides.</summary>
sealed record EventRule(string Type, Regex Chinese, Regex English);

static partial class EventRules
{
    /// <summary>In order: what is more special stands before what it contains (a plant that is invested in is a plant).</summary>
    public static readonly IReadOnlyList<EventRule> All =
    [
        new("sanction_control", SanctionZh, SanctionEn),
        new("joint_venture", JointVentureZh, JointVentureEn),
        new("licence_permit", LicenceZh, LicenceEn),
        new("listing", ListingZh, ListingEn),
        new("plant_capacity", PlantZh, PlantEn),
        new("m_and_a", AcquisitionZh, AcquisitionEn),
        new("supply_agreement", SupplyZh, SupplyEn),
        new("equity_investment", InvestmentZh, InvestmentEn),
        new("exit", ExitZh, ExitEn),
        new("market_entry", EntryZh, EntryEn),
        new("standard_tech", TechnologyZh, TechnologyEn),
    ];

    /// <summary>What an association publishes. It outranks the investment or the market of which it speaks.</summary>
    public static readonly EventRule Survey = new("survey_forecast", SurveyZh, SurveyEn);

    [GeneratedRegex("(?:列入|纳入)[^，。]{0,16}(?:实体清单|管控名单)|不可靠实体清单|立案调查|反垄断调查|(?:处以|处|被|罚款)[^，。]{0,12}罚款|罚款[^，。]{0,8}[0-9]")]
    static partial Regex SanctionZh { get; }

    [GeneratedRegex(@"\b(?:Unreliable )?Entity List\b|\bantitrust (?:probe|investigation)|\bfined\b|\b(?:under|opens?|opened|launched) (?:an? )?investigation")]
    static partial Regex SanctionEn { get; }

    [GeneratedRegex("合资(?:公司|企业|协议|项目|计划|合同|工厂|建厂)|(?:成立|设立|组建|建立)[^，。]{0,10}合资|各持股")]
    static partial Regex JointVentureZh { get; }

    [GeneratedRegex(@"\bjoint[- ]ventures?\b|\bJVs?\b")]
    static partial Regex JointVentureEn { get; }

    [GeneratedRegex("获批|(?:获得?|取得|拿到|领取)[^，。]{0,24}(?:牌照|许可证?|批复|核准|批准|批文)|(?:经营|生产|测试|运营)许可")]
    static partial Regex LicenceZh { get; }

    [GeneratedRegex(@"\b(?:obtain|receiv|secur|grant|win|won|gain|get|got)\w*\b[^.;]{0,50}\b(?:licen[cs]e|permit|approval)\b|\bgreen light\b|\b(?:was|were|been|is) approved\b|\bapprov(?:es|ed)\b")]
    static partial Regex LicenceEn { get; }

    [GeneratedRegex("递表|过会|首次公开(?:发行|募股)|IPO|(?:递交|提交)[^，。]{0,8}(?:招股|上市申请)|(?:在|于)[^，。]{0,14}(?:挂牌上市|上市|挂牌)|登陆(?:科创板|创业板|港交所|纳斯达克|纽交所)|科创板[^，。]{0,6}受理")]
    static partial Regex ListingZh { get; }

    [GeneratedRegex(@"\bIPO\b|\binitial public offering\b|\bfil(?:es|ed) (?:for|to) (?:a )?list|\bgo(?:es)? public\b|\bwent public\b|\b(?:debut|listing)(?:s|ed)? on\b")]
    static partial Regex ListingEn { get; }

    [GeneratedRegex("(?:建设|建立|新建|投建|投资建|兴建|扩建|开工|奠基|投产|量产|扩产|落户|签约|动工)[^，。]{0,40}(?:基地|工厂|生产线|产线|厂区|产业园|产能|年产)|(?:基地|工厂|生产线|产线|整车厂|项目一期|产能|车型)[^，。]{0,20}(?:开工|奠基|投产|量产|扩产|落户|签约|动工|竣工)|年产[^，。]{0,24}(?:项目|基地|工厂|生产线)")]
    static partial Regex PlantZh { get; }

    [GeneratedRegex(@"\b(?:build|construct|open|start|expand|break|broke|set up|invest|establish|launch|sign|terminat|scrap|cancel)\w*\b[^.;]{0,90}\b(?:plants?|factor(?:y|ies)|gigafactory|production lines?|production base|battery base|manufacturing base|capacity)\b|\b(?:starts?|started|begins?|began) (?:mass )?production\b|\bbreaks? ground\b")]
    static partial Regex PlantEn { get; }

    [GeneratedRegex("收购|并购|要约|吸收合并|(?:重组|合并)(?:协议|方案|交易)|控股权")]
    static partial Regex AcquisitionZh { get; }

    [GeneratedRegex(@"\bacquir(?:e|es|ed|ing)\b|\bacquisition of\b|\btake(?:s|n)? over\b|\btakeover (?:of|bid)\b|\bmerge(?:s|d|r)? with\b")]
    static partial Regex AcquisitionEn { get; }

    [GeneratedRegex("定点|供货协议|供应协议|采购协议|供货合同|采购合同|(?:将|拟|计划|宣布)(?:采用|搭载|使用)[^，。]{1,24}(?:芯片|处理器|电池|系统|平台|方案|软件)|(?:签署|签订|达成|建立)[^，。]{0,16}(?:战略合作|合作协议|合作框架|订单)")]
    static partial Regex SupplyZh { get; }

    [GeneratedRegex(@"\bsupply (?:deal|agreement|contract)\b|\b(?:will|to|plans to) use\b|\b(?:will|to) supply\b|\bstrategic (?:cooperation|partnership)\b|\bcooperation agreement\b|\bpicks?\b[^.;]{0,40}\bas (?:its )?supplier\b")]
    static partial Regex SupplyEn { get; }

    [GeneratedRegex("入股|参股|领投|跟投|增资|注资|(?:完成|获得?|宣布)[^，。]{0,16}(?:轮|融资)|新增(?:对外)?投资|投资(?:了|入股|参股|持有)|(?:战略|股权)投资|(?:拟|将|计划|洽谈|考虑)[^，。]{0,8}投资|向[^，。]{2,24}投资|工商变更|投资[^，。]{0,24}(?:公司|企业|股份有限|有限公司|科技|电子|半导体)")]
    static partial Regex InvestmentZh { get; }

    [GeneratedRegex(@"\binvest(?:s|ed|ing)? (?:[^.;]{0,30} )?in(?:to)?\b|\binvestment in\b|\bstakes? in\b|\bSeries [A-F]\b|\b(?:raises?|raised|raising|to raise|fund|financ(?:e|ing)|funding)\b")]
    static partial Regex InvestmentEn { get; }

    [GeneratedRegex("撤资|退出[^，。]{0,16}(?:市场|业务|中国|合作)|(?:关闭|关停)[^，。]{0,16}(?:工厂|业务|门店)|(?:终止|停止)[^，。]{0,16}(?:业务|运营)")]
    static partial Regex ExitZh { get; }

    [GeneratedRegex(@"\bexit(?:s|ed|ing)?\b[^.;]{0,40}\b(?:market|business|China|Europe)|\bwithdraw(?:s|ing|n)? from\b|\bpull(?:s|ed|ing)? out\b|\b(?:shut|clos)\w*\b[^.;]{0,30}\b(?:plant|factory|operations)\b|\bdivest")]
    static partial Regex ExitEn { get; }

    [GeneratedRegex("(?:进入|进军|登陆|开拓)[^，。]{1,24}市场|在[^，。]{2,20}推出[^，。]{0,16}服务")]
    static partial Regex EntryZh { get; }

    [GeneratedRegex(@"\bent(?:er|ers|ered|ering|ry)\b[^.;]{0,50}\bmarkets?\b|\broll(?:s|ed|ing)? out\b|\bexpand(?:s|ed|ing)? (?:in)?to\b|\blaunch(?:es|ed|ing)?\b[^.;]{0,60}\bservices? in\b")]
    static partial Regex EntryEn { get; }

    [GeneratedRegex("(?:发布|牵头制定|主导制定)[^，。]{0,24}(?:标准|芯片|操作系统|大模型)|下线|首飞|首发射")]
    static partial Regex TechnologyZh { get; }

    [GeneratedRegex(@"\bunveil(?:s|ed|ing)?\b|\b(?:releas|launch|publish)\w*\b[^.;]{0,40}\b(?:standard|chip|processor|operating system|model)\b|\bmaiden flight\b|\bfirst flight\b")]
    static partial Regex TechnologyEn { get; }

    [GeneratedRegex("(?:报告|调查|数据|白皮书|预测)[^。]{0,8}(?:显示|称|指出|预计|认为)|发布[^，。]{0,24}(?:调查|报告|白皮书|预测)|预计")]
    static partial Regex SurveyZh { get; }

    [GeneratedRegex(@"\bsurveys?\b|\bestimat(?:es|ed)\b|\bforecasts?\b|\breport (?:shows|says|finds|said|found)\b|\baccording to (?:a|its|the) (?:report|survey)\b|\bexpects\b")]
    static partial Regex SurveyEn { get; }
}
