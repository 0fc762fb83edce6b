using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// Whether the words around a body's name let it be that body. 能源局 is the national one only where no place stands
/// before it, 国办 only as the author of something, and 教育部 is none in 教育部门.
/// </summary>
static partial class BodyContext
{
    // 提高法治水平, 铁路局 of a region, bare 兵团 of an army: too many other readings.
    static readonly HashSet<string> NeverTagged = ["高法", "高检院", "铁路局", "兵团", "档案局", "最高法"];

    public static bool Admits(string text, Body body, string name, TextSpan span, string? language)
    {
        if (NeverTagged.Contains(name) || IsBarePlace(body, name)) return false;
        if (name == body.Acronym) return name.Length > 2 && language != "zh";
        if (name[0] < '\u2E80') return true;
        var before = text.AsSpan(Math.Max(0, span.Start - 6), Math.Min(6, span.Start));
        var after = text.AsSpan(span.End, Math.Min(4, text.Length - span.End));
        if (name is "国办" or "中办") return AfterOffice.IsMatch(after);
        if (Continues(name, after)) return false;
        return IsNationalName(name) || !PlaceBefore.IsMatch(before);
    }

    // 北京市 is an alias of the issuer, but in running text a place.
    static bool IsBarePlace(Body body, string name) =>
        body.Level is "province" or "sub_provincial_city" or "prefecture_city" && name != body.Zh && !name.EndsWith("政府", StringComparison.Ordinal)
        && name[0] >= '\u2E80';

    static bool Continues(string name, ReadOnlySpan<char> after) => after.Length > 0 && name[^1] switch
    {
        // 教育部门, 公安部队, 财政部署: another word begins inside the name.
        '部' => after[0] is '门' or '队' or '分' or '署' or '件' or '位' or '落' or '级' || after.StartsWith("委会"),
        '委' => after[0] is '员' or '托' or '派' or '任',
        '局' => after[0] is '部' or '面' or '势' or '限' or '域' or '地',
        '署' => after[0] is '名' or '理',
        '办' => after[0] is '理' or '法' or '事' or '公' or '学',
        '大' => after[0] is '会' or '小' or '型' or '力',
        '会' => after[0] is '议' or '计' or '员',
        '院' => after[0] is '士' or '校' or '线' or '落',
        _ => false,
    };

    // A name with 国家, 中国 or 国务院 is no local body's.
    static bool IsNationalName(string name) =>
        name.StartsWith("国家", StringComparison.Ordinal) || name.StartsWith("中国", StringComparison.Ordinal) || name.StartsWith("国务院", StringComparison.Ordinal)
        || name.StartsWith("全国", StringComparison.Ordinal) || name.StartsWith("中共", StringComparison.Ordinal) || name.StartsWith("中央", StringComparison.Ordinal);

    [GeneratedRegex("^(?:[发函印秘督通明]|、国办|公开|电)")]
    static partial Regex AfterOffice { get; }

    // A division, a province without its 省, a foreign country, or words for "local".
    [GeneratedRegex(
        "(?:[省市县州盟旗镇乡团]|自治区|新区|开发区|城区|地区|辖区|地方|各级|各地|当地|所属|级|所在地"
        + "|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|香港|澳门|台湾"
        + "|美国|英国|法国|德国|韩国|泰国|俄国|外国|该国|各国|两国|多国|日本|俄罗斯|俄|美|印度|欧洲|欧盟|巴西|意大利|加拿大|澳大利亚|新加坡|越南|缅甸|巴基斯坦|乌克兰|以色列|伊朗|朝鲜|埃及|土耳其|叙利亚|阿富汗|印尼|印度尼西亚|马来西亚|菲律宾|西班牙|荷兰|瑞士|瑞典|波兰|南非|古巴|墨西哥|阿根廷|沙特|哈萨克斯坦|伊拉克|黎巴嫩|巴勒斯坦|加沙)$")]
    static partial Regex PlaceBefore { get; }
}
