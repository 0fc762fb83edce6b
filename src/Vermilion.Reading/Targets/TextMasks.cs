using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>
/// Hides the figures that are no measures: in titles, quotations and glosses, dates and document numbers, product names,
/// ordinals, grades and thresholds. A hidden character becomes □, so positions stay.
/// </summary>
static partial class TextMasks
{
    public const char Hidden = '□';

    /// <summary>For measures: all of the kinds above.</summary>
    public static string ForMeasures(string text) => Apply(ForDeadlines(text), Quotations(), Dates(), Names(), Ordinals(), Thresholds(), Numbers());

    /// <summary>For deadlines: only titles and glosses are hidden; “十四五” stands in quotation marks.</summary>
    public static string ForDeadlines(string text) => Apply(text, Titles(), Glosses());

    static string Apply(string text, params Regex[] masks)
    {
        char[]? masked = null;
        foreach (var mask in masks)
        {
            for (var match = mask.Match(masked is null ? text : text = new string(masked)); match.Success; match = match.NextMatch())
            {
                masked ??= text.ToCharArray();
                masked.AsSpan(match.Index, match.Length).Fill(Hidden);
            }
        }

        return masked is null ? text : new string(masked);
    }

    [GeneratedRegex("《[^》]{1,200}》")]
    private static partial Regex Titles();

    // A gloss that only says that the limit is included, or gives a second classifier (台（套）), belongs to the measure.
    [GeneratedRegex("（(?!含）|其中|[^（）\\d]{2,12}\\d{1,2}(?:个?小时|天|分钟)(?:通勤|通达|覆盖|送达|可达|到达|互达)|[个项家次间套件台辆艘处所座户人]）|套）|件）|辆）|个）|次）|艘）)[^（）]{0,300}(?:（[^（）]{0,100}）[^（）]{0,200})?）")]
    private static partial Regex Glosses();

    [GeneratedRegex("“(?![两三四五六]个翻番”)[^”]{1,60}”|「[^」]{1,60}」")]
    private static partial Regex Quotations();

    // 2020年, 2021-2023年, 2020年3月1日, 3月底, 〔2020〕197号, 2020/2021学年
    // 2000万亩 and 2000名 are no years: without 年 a year stands before a mark.
    [GeneratedRegex(@"(?<![\d.,])(?:19|20)\d\d(?:年(?:[-—~至到/](?:19|20)?\d\d(?=年|学年|□|）|$))?|[-—~至到/](?:19|20)?\d\d(?=年|学年|□|）|$)|(?=[^\d\u4e00-\u9fff%A-Za-z.,-]|$))(?:学?年度?)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?=\D|$)|(?<!\d)\d{1,2}月(?:份|\d{1,2}[日号])?(?!内)|(?<=月|日|[-—~至])\d{1,2}[日号]|[〔\[]\d{4}[〕\]]\d*号?|(?<!\d)\d{1,2}[：:]\d\d|(?:第?\d+|[一二三四五六七八九十]+)号")]
    private static partial Regex Dates();

    // IPv6, PM2.5, C919, L3, GB/T 1234-2008; 5G, 4K, 3D; 1+X, 7×24; https://…
    [GeneratedRegex(@"https?：?[\w./?=&%-]+|(?<!/)[A-Za-z]+(?:/[A-Z])? ?[-.]?\d+(?:[.-]\d+)*[A-Za-z]*|(?<![\d.])\d[GKDA](?![A-Za-z])|\d*\+[\dXNx]+|\d+[×xX*]\d+|(?<=PM|CO|SO|NO)[\d.]+")]
    private static partial Regex Names();

    // 第3批, 前5位, 50强, 3级, A4
    [GeneratedRegex(@"第[\d一二三四五六七八九十百零〇]+[个批次届期条章款项位名类代轮]?|(?:(?<![年底末月日之])前|排名|排名前)[\d一二三四五六七八九十百]+(?!成|分之)[位名强家个]?|(?:世界|全球|全国|中国|国内|行业)?\d+强|[\d一二三四五]+级(?:及以上|以上)?|[\d一二三]类(?=新药|创新药|医疗器械|器械|地区|用地|水质|疫苗)|[一二三四五六七八九十]+(?:是|、)|[\d一二三四五六七八九十]+大(?=[\u4e00-\u9fff])")]
    private static partial Regex Ordinals();

    // 20万人口以上城市; 每万人, 每10万人, 每千人口: part of an indicator's name.
    [GeneratedRegex(@"\d+(?:\.\d+)?万(?:人口|人)(?:及?以[上下])?(?=的?(?:城市|县|城镇|地区|乡镇|大城市))|每(?:[百千]|\d*(?:\.\d+)?[十百千]?[万亿])?(?:元|人|名|户|常住人口|人口|平方公里|家|个(?:工作日)?|亩)?(?:人口)?(?<=每.+)|(?:规模|收入|产值|投资额?)\d+(?:\.\d+)?[万亿]元?以[上下]的?(?=企业|项目|单位)|(?<![\d.])\d{1,3}(?:[-~—至]\d{1,3})?周?岁(?:及?以[上下])?的?(?=[\u4e00-\u9fff]{2})(?!左右|以内)|(?<![\d.])\d{1,3}分钟(?=[^，。；、\d]{0,10}圈)|(?<![\d.])\d{1,2}年(?=生存率|存活率|保有率|期国债)")]
    private static partial Regex Thresholds();

    // Telephone, postal and case numbers; item numbers such as 1.2.3 and （1）.
    [GeneratedRegex(@"\d{3,4}-\d{6,8}|(?<![\d.])\d{7,}(?![\d.%万亿])|(?<!\d)\d+\.\d+\.\d+|^\d{1,2}[.、．](?!\d)|专栏\d+|附[件表]\d+|(?<![仪手钟电水气年报量代])表\d+(?!\d*[%万亿款台个套只块项])")]
    private static partial Regex Numbers();
}
