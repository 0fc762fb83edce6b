using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>Names that the grammar of a deal tells: whose share is bought, with whom is signed, and names in Latin letters within Chinese.</summary>
sealed partial class ChineseCompanyNames
{
    readonly HashSet<string> latinForms = [.. catalog.CompanyNaming.English("forms")];
    readonly HashSet<string> notLatin = [.. catalog.CompanyNaming.English("not_names")];

    sealed partial class Names
    {
        /// <summary>购买|华力微|97.4988%股权: whose share changes hands is a company.</summary>
        public void AddStaked()
        {
            if (!text.Contains('股') && !text.Contains('权')) return;
            foreach (Match match in Staked.Matches(text))
            {
                var start = Boundary(match.Index, Longest + 4);
                if (start > 0 && match.Index - start is >= 2 and <= Longest && !marks.Exists(m => m.Start == start && m.End == match.Index)) AddIfName(start, match.Index);
            }
        }

        /// <summary>与|立讯有限|签署《出售意向协议》.</summary>
        public void AddCounterparties()
        {
            foreach (Match match in Counterparty.Matches(text)) AddIfName(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length);
        }

        /// <summary>与Summit Therapeutics签署, 子公司RELC、: Latin names that end like a company's or stand where one stands.</summary>
        public void AddLatin(ChineseCompanyNames owner)
        {
            if (!text.AsSpan().ContainsAnyInRange('A', 'Z')) return;
            foreach (Match match in Latin.Matches(text))
            {
                var (name, start, end) = (match.Value, match.Index, match.Index + match.Length);
                var last = name[(name.LastIndexOf(' ') + 1)..].TrimEnd('.');
                var isFormed = name.Contains(' ') && (owner.latinForms.Contains(last) || LatinForm.IsMatch(name));
                if (name.Length < 3 || owner.notLatin.Contains(name) || (!isFormed && NoLatinName.IsMatch(name))) continue;
                if (isFormed || (BeforeLatin.IsMatch(text.AsSpan(0, start)) && AfterLatin.IsMatch(text.AsSpan(end)))) Add(start, end, isLoose: !isFormed);
            }
        }
    }

    [GeneratedRegex("(?:公司|集团)?的?(?:约|合计|不超过|不低于|至少|超过|逾|剩余|其余|全部|多数|少数|部分|现有)*的?(?:[0-9]+(?:\\.[0-9]+)?[%％](?:的)?(?:股权|股份|权益|财产份额|合伙份额)|控股权|控制权)")]
    static partial Regex Staked { get; }

    [GeneratedRegex("(?<=[与同])(?<name>[\u4e00-\u9fffA-Za-z0-9·]{2,8}?)(?=(?:正式|共同|已)?(?:签署|签订|签约|签下|达成|订立|组建|合资|共同出资))")]
    static partial Regex Counterparty { get; }

    [GeneratedRegex("(?<![A-Za-z0-9-])[A-Z][A-Za-z&-]+(?:\\.[a-z]{2,3})?(?: [A-Z][A-Za-z&-]+)*(?: (?:B\\.V\\.|N\\.V\\.|S\\.A\\.|S\\.p\\.A\\.))?(?![A-Za-z0-9-])")]
    static partial Regex Latin { get; }

    [GeneratedRegex(" (?:B\\.V\\.|N\\.V\\.|S\\.A\\.|S\\.p\\.A\\.)$")]
    static partial Regex LatinForm { get; }

    // GPU, IPO, L, Robotaxi, Model: of goods and measures, not of companies.
    [GeneratedRegex("^(?:[A-Z]{1,3}|GWh|MWh|SUV|MPV|ADC|CDMO|OLED|LNG|DRAM|NAND|Robotaxi|Agent|eVTOL|Model\\b.*|Pro|Max|Ultra|Plus|App|Series|Pre|CEO|CFO|Star|Walker|Memo|IPO|ADS|GLM|MoU)$")]
    static partial Regex NoLatinName { get; }

    [GeneratedRegex("(?:与|同|向|由|获|被|子公司|公司|企业|厂商|巨头|品牌|平台|收购|入股|投资|授予|基金|和|、|及|股东|制造商|供应商|开发商|运营商|车企|药企|出售|持有|所持)$", RegexOptions.RightToLeft)]
    static partial Regex BeforeLatin { get; }

    [GeneratedRegex("^(?:公司|集团)?(?:[（(][^）)]{1,20}[）)])?(?:正式|共同|已|也|就|等)?(?:签|达成|合作|等|领投|跟投|收购|持|所持|、|及|和|与|宣布|成立|共同|合资|组建|供|付|授|入股|投资|的?(?:约|全部|剩余)?[0-9.]+[%％]|之间|参与|出资|开发|联合|，|；)")]
    static partial Regex AfterLatin { get; }
}
