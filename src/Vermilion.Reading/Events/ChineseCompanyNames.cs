using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Events;

/// <summary>
/// Chinese names of companies by their form: full names (有限公司, 集团), short names with the word of a trade at the end (鹏辉能源),
/// names in quotation marks, and the subject of a headline or the object of a deal when the report repeats it.
/// </summary>
sealed partial class ChineseCompanyNames(Catalog catalog)
{
    readonly HashSet<string> others = [.. catalog.Places.Select(p => p.Zh), .. catalog.Outlets.SelectMany(o => o.ZhAliases.Prepend(o.Zh))];

    public void Add(NewsSentence sentence, string text, List<NamedCompany> found)
    {
        AddFull(sentence, found);
        foreach (Match match in Introduced.Matches(text)) AddShort(sentence, match.Groups["short"].Value, found);
        AddAll(Short.Matches(sentence.Text), sentence, found, null);
        AddAll(Traded.Matches(sentence.Text), sentence, found, text, anywhere: true);
        AddAll(Quoted.Matches(sentence.Text), sentence, found, null);
        AddAll(Announced.Matches(sentence.Text), sentence, found, null);
        AddAll(Sanctioned.Matches(sentence.Text), sentence, found, null);
        AddAll(Investor.Matches(sentence.Text), sentence, found, null);
        // What only its place in the sentence tells must be said again.
        if (sentence.Rank <= 1) AddAll(Subject.Matches(sentence.Text), sentence, found, text);
        AddAll(Dealt.Matches(sentence.Text), sentence, found, text);
    }

    void AddAll(MatchCollection matches, NewsSentence sentence, List<NamedCompany> found, string? repeatedIn, bool anywhere = false)
    {
        foreach (Match match in matches)
        {
            var name = match.Groups["name"];
            var (start, end) = (sentence.Start + name.Index, sentence.Start + name.Index + name.Length);
            if (found.Exists(c => c.Start < end && start < c.End) || !MayBeName(name.Value)) continue;
            if (repeatedIn is not null && (IsLatin(name.Value) || !IsRepeated(name.Value, repeatedIn, anywhere))) continue;
            found.Add(new NamedCompany(name.Value, start, end, null, IsLoose: true));
        }
    }

    // Said again as companies are: X宣布, X公告, X公司, X股份, X（. A second headline is no proof.
    static bool IsRepeated(string name, string text, bool anywhere)
    {
        var told = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            if ((anywhere || ActsAsCompany.IsMatch(text.AsSpan(at + name.Length))) && ++told > 1) return true;
        return false;
    }

    static bool IsLatin(string name) => name.All(char.IsAscii) && !name.Any(char.IsAsciiLetterUpper);

    bool MayBeName(string name)
    {
        if (name.Length < 2 || Generic.IsMatch(name) || Function.IsMatch(name) || others.Contains(name)) return false;
        // 广东科技, 浙江股份: a place and a trade are no name; a body is no company.
        return !catalog.BodyIndex.Knows(name) && !(name.Length == 4 && others.Contains(name[..2]) && Trade.IsMatch(name));
    }

    static void AddFull(NewsSentence sentence, List<NamedCompany> found)
    {
        foreach (Match match in Full.Matches(sentence.Text))
        {
            var start = sentence.Start + match.Index;
            var suffix = sentence.Start + match.Groups["suffix"].Index;
            // A catalogued name at the head of the full one: 华为|技术有限公司 is one company.
            var head = found.Find(c => c.Start >= start && c.Start < suffix && suffix - c.End <= 8);
            var text = sentence.Text[match.Index..match.Groups["suffix"].Index];
            if (Stop.Matches(text) is { Count: > 0 } stops) start += stops[^1].Index + stops[^1].Length;
            if (head is not null) start = Math.Min(start, head.Start);
            if (suffix - start < 2 || GenericFull.IsMatch(sentence.Text[(start - sentence.Start)..match.Groups["suffix"].Index])) continue;
            var end = sentence.Start + match.Index + match.Length;
            found.RemoveAll(c => c.Start < end && start < c.End);
            found.Add(new NamedCompany(sentence.Text[(start - sentence.Start)..(end - sentence.Start)], start, end, head?.Known));
        }
    }

    static void AddShort(NewsSentence sentence, string name, List<NamedCompany> found)
    {
        var at = sentence.Text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || GenericFull.IsMatch(name)) return;
        var (start, end) = (sentence.Start + at, sentence.Start + at + name.Length);
        if (!found.Exists(c => c.Start < end && start < c.End)) found.Add(new NamedCompany(name, start, end, null));
    }

    [GeneratedRegex(@"(?:公司|集团)[（(](?:以下简称|下称|简称)?[:：]?[“""]?(?<short>[\u4e00-\u9fffA-Za-z0-9]{2,10})[”""]?[）)]")]
    static partial Regex Introduced { get; }

    [GeneratedRegex(@"[\u4e00-\u9fffA-Za-z0-9（）·]{2,24}?(?<suffix>股份有限公司|有限责任公司|有限公司|集团公司|(?:科技|电子|能源|汽车|动力|半导体|微电子|生物|医药|智能|材料|电池|光电|航空|航天|机器人|软件|化学|电力|控股)公司|集团(?!军|化|式|内|外|作战|总医院))")]
    static partial Regex Full { get; }

    // Where a full name cannot go further to the left.
    [GeneratedRegex("[的与由向对从被让将及了称据获并是在到把给于]|(?<!共)和|宣布|投资|收购|参股|入股|控股(?!集团|有限|股份)|旗下|成立|签约|签署|企业|公司|来自|以及|记者|近日|目前|其中|包括|这家|一家|[0-9]+日|[0-9]+年|表示|支持|股东|子公司|设立|新增|巨头|厂商|独角兽|制造商|供应商")]
    static partial Regex Stop { get; }

    [GeneratedRegex("^(?:大型|多家|几家|国有|民营|跨国|龙头|骨干|央企|外资|全国|各大|中央|当地|部分|相关|下属|犯罪|诈骗|利益|武装|贩毒|第?[一二三四五六七八九十0-9]|军事|军工|黑社会|恐怖|权力|走私|盗|本|该|某|上市|控股|母|子|航母|航空母舰|财团|寡头|大|新|老|小|各|骗|非法|跨境|偷渡|电信|网络|公司|本公司|标的公司|甲方|乙方|标的|目标公司)+$|(?:[一二三四五六七八九十]|各|成员)国$|犯罪|诈骗|走私|恐怖")]
    static partial Regex GenericFull { get; }

    [GeneratedRegex(@"(?<=^|[，。、：:；“”「」『』（(\s|｜—]|[与和由向对被获及]|日|讯|公司|企业|旗下|悉|称|宣布|投资|收购|入股|股东|巨头|商)(?<name>[\u4e00-\u9fffA-Za-z]{2,6}?(?:科技|股份|能源|智能|半导体|微电子|电子|汽车|动力|医药|生物|制药|药业|医疗|材料|新材|锂业|锂能|矿业|钢铁|重工|光电|光能|光伏|绿能|电气|电力|航空|航天|资本|创投|基金|控股|网络|通信|精密|机器人|化学|化工|石化|电源|时代|高科|集成|芯片|存储|智行|传感|航运|海运|电器|家电|软件|信息|数据|激光|精工|轮胎|稀土|钴业|铝业|水泥|物流|快递|乳业|食品|酒业|地产|置业|证券|银行|公司))(?=近日|日前|今日|昨日|拟|将|与|和|及|、|宣布|公告|披露|完成|获|在|发布|集团|股份|（|\(|签|计划|正|表示|称|投|收购|入股|递|冲刺|终止|被|已|旗下|”|」|，|。|$|中国|首|联合|携手|持|约|[0-9]|：|:|公司|领投|跟投|的|为|成立|增资|等|因|回应|过会|及|下线|订|拿|牵头|暂缓|撤|退|关|启动|开工|再|发生|股权|全资|于|向|未)")]
    static partial Regex Short { get; }

    // A name with the word of a trade, wherever it stands, that comes again.
    [GeneratedRegex("(?<=^|[，。、：:；“”「」（(\\s|｜—！]|[与和由向对被获及的]|日|讯|公司|企业|旗下|宣布|厂商)(?<name>[\u4e00-\u9fff]{2,4}?(?:科技|股份|能源|新能源|智能|半导体|微电子|电子|汽车|动力|医药|生物|制药|药业|医疗|材料|新材|锂业|锂能|锂电|氢能|风能|矿业|钢铁|重工|机电|机械|精机|光电|光能|光伏|绿能|电气|电力|航空|航天|资本|创投|基金|控股|网络|通信|精密|机器人|机械人|化学|化工|石化|电源|时代|高科|集成|芯片|存储|显示|光学|视觉|量子|基因|智行|传感|航运|海运|电器|家电|软件|信息|数据|激光|精工|轮胎|玻璃|稀土|钴业|铝业|水泥|纸业|物流|快递|出行|咖啡|乳业|食品|酒业|饮品|服饰|地产|置业|证券|银行))")]
    static partial Regex Traded { get; }

    [GeneratedRegex("(?:[「『“](?<name>[\u4e00-\u9fffA-Za-z0-9·. -]{2,14})[」』”])(?=[^。，]{0,8}(?:完成|获|宣布|近日|日前|已|拟|递|连续))|(?:公司|企业|品牌|平台|厂商|商)[「『“](?<name>[\u4e00-\u9fffA-Za-z0-9·. -]{2,14})[」』”]")]
    static partial Regex Quoted { get; }

    [GeneratedRegex("(?:公司|企业|厂商|品牌|供应商|服务商|研发商|制造商|开发商|独角兽|巨头|车企|药企|芯片商|运营商)(?<name>[\u4e00-\u9fffA-Za-z0-9]{2,8}?)(?=近日|日前|今日|宣布|已|完成|获|于|与|正|将|拟|在|（|\\(|表示|称|发布|递|斥|计划)")]
    static partial Regex Announced { get; }

    [GeneratedRegex(@"^(?:快讯[：:]|传|消息称|曝|独家[：:丨|]?|首发[丨|])?(?<name>[\u4e00-\u9fffA-Za-z0-9·.\-]{2,8}?)(?=拟|将|宣布|完成|获|被|与|和|终止|递表|冲刺|签约|收购|入股|赴|斥资|投资|在|首|回应|：|:|拿|因|正式|发布|推出|计划|落户|开工|关闭|退出|进入|携手|联手|再|加码|融资|子公司|旗下|控股|启动|暂缓|撤回|洽谈|考虑|通过|登陆|上市|增资|扩产|牵手|成立|新建|投建|等|[0-9])")]
    static partial Regex Subject { get; }

    // 将甲列入实体清单, 对甲立案调查.
    [GeneratedRegex("(?:将|对|把)(?<name>[\u4e00-\u9fffA-Za-z0-9·]{2,12}?)(?:公司|集团)?(?=等[^，。]{0,24}(?:列入|纳入)|、[^，。]{2,40}(?:列入|纳入)|列入|纳入|立案|处以|处罚|开出|作出行政处罚|发起反垄断|开展反垄断|展开反垄断|实施网络安全审查|启动网络安全审查)")]
    static partial Regex Sanctioned { get; }

    [GeneratedRegex("(?:由|，|、|）|和)(?<name>[\u4e00-\u9fffA-Za-z0-9]{2,8}?)(?:联合|共同|独家)?(?:领投|跟投)")]
    static partial Regex Investor { get; }

    [GeneratedRegex(@"(?:收购|入股|投资|增资|与|和|向|参股|并购|由|获)(?<name>[\u4e00-\u9fffA-Za-z0-9·]{2,8}?)(?=(?:的)?(?:[0-9.]+[%％]|股权|股份|签|合作|达成|成立|组建|设立|共同|宣布|公司|，|。|$|案|部分|全部|约|近|少数|及|和|与|、|就|订单|供|交易|领投|独家|战略投资|定点))")]
    static partial Regex Dealt { get; }

    [GeneratedRegex("^[”」』]?(?:公司|集团|股份|科技|宣布|公告|披露|表示|方面|称|拟|将|计划|完成|获|与|和|、|近日|日前|今日|已|（|\\(|在|的|旗下|发布|[0-9]|被|签|回应|成立|因|等|约|：|递|收购|入股|赴|投资|斥|正|，)")]
    static partial Regex ActsAsCompany { get; }

    [GeneratedRegex("(?:科技|股份|能源|智能|电子|汽车|医药|生物|电力|航空|航天|银行|物流|食品|软件|信息|数据|基金|地产|机器人|芯片|公司)$")]
    static partial Regex Trade { get; }

    // Words that no name holds.
    [GeneratedRegex("[的了是在将及以不起受赴等来去把被让使到所其之与）（这那我您你他她它们后前内外至由于给从向]|加快|推动|推进|促进|持续|建立|完善|形成|开展|强化|提升|加强|建成")]
    static partial Regex Function { get; }

    [GeneratedRegex("^(?:[一二三四五六七八九十两多数几各每某该其本此这那全首前][^\u4e00-\u9fff]?|新能源|人工智能|高科技|中国(?:汽车|科技|电子|芯片|银行业|医药|企业|公司)$|我国|全球|国内|国产|国际|海外|双方|公司|企业|项目|市场|行业|多家|电动汽车|清洁能源|商业航天|新材料|集成电路|半导体|汽车$|动力电池|当地|政府|美国|德国|日本|英国|法国|韩国|欧洲|欧盟|印度|俄罗斯|工业|信息|通信|数据|机器人|芯片|智能|生物|股份|科技|消息|记者|知情|有关|相关|部分|近日|日前|今年|去年|上半年|下半年|国家(?:电影|数据|能源|自然)|发展|建设|传统|绿色|低碳|数字|现代|先进|高端|核心|关键|重点|重大|优质|优势|大型|中小|民营|国有|外资|央企|证监|法院|警方|专家|分析|业内|快评|评论|社论|高质量|考虑|设立|宣布|各类|[^一-鿿]*高峰|进度|举行|我国|粮食|小麦|经济|文明|态势|投资者|股东|用户|客户|消费者|以上|以及|或者|其中|因为|由于|对于|关于|作为)|(?:省|市|县|区|州|国|部|委|局|院|厅|政府|大学|学院|研究所|研究院|协会|联盟|法院|交易所|证监会|管委会|银保监会|方面|项目|市场|行业|产业|领域|企业|人士|双方|新能源汽车|人工智能|资金|多家公司|家公司|子公司|分公司|母公司|上市公司|科技公司|创业公司|该公司|本公司|新公司|合资公司|项目公司|标的公司|目标公司|初创公司|电影|疫情|时代|新时代|旗下|股权|协议|订单|合作|发展|态势|高峰|快评|进度|六成|举行|活动|精神|启动|文化|经济|外贸|出口|进口|消费|生产|收购|收获)$|^(?:人形|汽车|芯片|半导体|电池|显示|氢能|咖啡|视觉|光学|科技|智能|能源|电子|医药|生物|机器人|自动驾驶|互联网|新能源|人工智能|动力|锂电|光伏|储能|软件|医疗|数据|信息|技术|材料|航天|商业)+(?:公司|企业)?$|快评|高质量|宣布|设立|成立|考虑|表示|举行|的|了|是|年|月|日|亿|将|为")]
    static partial Regex Generic { get; }
}
