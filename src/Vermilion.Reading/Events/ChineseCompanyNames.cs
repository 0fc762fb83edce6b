using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Events;

/// <summary>
/// Chinese names of companies by their form and their place: full names (有限公司), short names with the word of a trade at the
/// end (鹏辉能源), names in quotation marks or behind 厂商, the subject of a headline and the object of a deal when the report
/// names them again, and what is listed beside a company (甲、乙和丙).
/// </summary>
sealed partial class ChineseCompanyNames(Catalog catalog)
{
    const int Longest = 8;
    const int LongestFull = 26;

    readonly ChineseNameWords words = new(catalog);

    public void Add(NewsSentence sentence, string text, List<NamedCompany> found)
    {
        var names = new Names(words, sentence, text, found);
        names.AddFull();
        names.AddLatin(this);
        names.AddIntroduced();
        names.AddCoded();
        names.AddQuoted();
        names.AddTraded();
        names.AddStaked();
        names.AddCounterparties();
        names.AddBehind(NameRole.Apposition, isProven: true);
        names.AddSanctioned();
        // What only its place in the sentence tells must be said again.
        names.AddBehind(NameRole.Object, isProven: false);
        if (sentence.Rank <= 1) names.AddSubject();
        names.AddListed();
    }

    sealed partial class Names(ChineseNameWords words, NewsSentence sentence, string report, List<NamedCompany> found)
    {
        readonly string text = sentence.Text;
        readonly List<NameWord> marks = words.Find(sentence.Text);

        public void AddFull()
        {
            foreach (var suffix in marks.Where(m => m.Role.HasFlag(NameRole.Full)))
            {
                if (words.IsOther(text, suffix.End) || IsInsideFull(suffix)) continue;
                var start = Boundary(suffix.Start, LongestFull);
                // A catalogued name at the head of the full one: 华为|技术有限公司 is one company.
                var head = found.Find(c => c.Start >= sentence.Start + start && c.Start < sentence.Start + suffix.Start && sentence.Start + suffix.Start - c.End <= 8);
                if (suffix.Start - start < 2 || words.IsCommon(text[start..suffix.Start]) || text[start..suffix.End].Contains('、')) continue;
                found.RemoveAll(c => c.Start < sentence.Start + suffix.End && sentence.Start + start < c.End);
                found.Add(Named(start, suffix.End, isLoose: false) with { Known = head?.Known });
            }
        }

        // 股份|有限公司: of endings that overlap the longest counts.
        bool IsInsideFull(NameWord suffix) =>
            marks.Exists(m => m.Role.HasFlag(NameRole.Full) && m != suffix && m.Start <= suffix.End && suffix.Start <= m.Start + 1 && m.End > suffix.End)
            || marks.Exists(m => m.Role.HasFlag(NameRole.Full) && m != suffix && m.Start <= suffix.Start && m.End >= suffix.End);

        /// <summary>The short name that the report gives behind the full one: 甲有限公司（以下简称“乙”）.</summary>
        public void AddIntroduced()
        {
            foreach (Match match in Introduced.Matches(report))
            {
                var at = text.IndexOf(match.Groups["short"].Value, StringComparison.Ordinal);
                if (at >= 0 && !words.IsCommon(match.Groups["short"].Value)) Add(at, at + match.Groups["short"].Length, isLoose: false);
            }
        }

        /// <summary>西部建材（证券代码：002302）, 甲（02026.HK）: who bears the number of a share is a company.</summary>
        public void AddCoded()
        {
            if (text.AsSpan().IndexOfAny('（', '(') < 0) return;
            foreach (Match match in Coded.Matches(text))
            {
                var (start, end) = (Boundary(match.Index, Longest), match.Index);
                if (end - start is >= 2 and <= Longest && !words.IsCommon(text[start..end])) Add(start, end, isLoose: false);
            }
        }

        public void AddQuoted()
        {
            if (text.AsSpan().IndexOfAny('「', '『', '“') < 0) return;
            foreach (Match match in Quoted.Matches(text))
                if (words.MayBeName(match.Groups["name"].Value)) Add(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length, isLoose: true);
        }

        /// <summary>鹏辉能源拟…: a trade's word between a boundary and what a company does, or anywhere when the name comes again.</summary>
        public void AddTraded()
        {
            foreach (var trade in marks.Where(m => m.Role.HasFlag(NameRole.Trade)).OrderByDescending(m => m.End))
            {
                var start = Boundary(trade.Start, Longest - 2);
                if (trade.Start - start is < 1 or > 5 || (trade.Start - start == 1 && trade.End - trade.Start < 2)) continue;
                var (acts, comesAgain) = (Closes(trade.End), Count(text[start..trade.End]) > 1);
                if (acts || comesAgain) AddIfName(start, trade.End, isLoose: !(acts && comesAgain));
            }
        }

        /// <summary>芯片厂商|云岫|宣布; 收购|云岫|股权.</summary>
        public void AddBehind(NameRole role, bool isProven)
        {
            foreach (var mark in marks.Where(m => m.Role.HasFlag(role)))
                if (NameEnd(mark.End) is { } end && (isProven ? end < text.Length && IsActing(end) : IsRepeated(mark.End, end))) AddIfName(mark.End, end);
        }

        /// <summary>The headline or the lead begins with who acts.</summary>
        public void AddSubject()
        {
            var start = Opening.Match(text).Length;
            // Who announces, and stands in another sentence too, is a company: 云岫医药宣布.
            if (NameEnd(start) is { } end && (IsRepeated(start, end) || (Announces.IsMatch(text.AsSpan(end)) && Count(text[start..end]) > 1))) AddIfName(start, end);
        }

        // 将甲列入实体清单, 对甲立案调查.
        public void AddSanctioned()
        {
            if (!sentence.Marks.Exists(m => m.Word.Cues.Exists(c => c.Type == "sanction_control"))) return;
            foreach (Match match in Sanctioned.Matches(text)) AddIfName(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length);
        }

        /// <summary>甲、乙和丙: beside a company stand companies.</summary>
        public void AddListed()
        {
            if (text.AsSpan().IndexOfAny('、', '和', '与') < 0) return;
            for (var i = 0; i < found.Count && found.Count < 12; i++)
            {
                if (found[i].Start < sentence.Start || found[i].End > sentence.Start + text.Length) continue;
                var at = found[i].End - sentence.Start;
                if (at < text.Length && text[at] is '”' or '」') at++;
                if (at < text.Length && (text[at] == '、' || (text[at] is '和' or '与' && text.AsSpan(0, at).LastIndexOf('、') >= at - 24)))
                {
                    var start = at + 1;
                    while (start < text.Length && text[start] is '“' or '「') start++;
                    if (text.AsSpan(start).StartsWith("老股东")) start += 3;
                    if (NameEnd(start) is { } end) AddIfName(start, end);
                }

                AddListedBefore(found[i].Start - sentence.Start);
            }
        }

        void AddListedBefore(int at)
        {
            if (at <= 2 || text[at - 1] != '、') return;
            var start = Boundary(at - 1, Longest + 4);
            if (at - 1 - start is >= 2 and <= Longest) AddIfName(start, at - 1);
        }

        // The name runs to the first character or word that closes it.
        int? NameEnd(int start)
        {
            for (var end = start + 2; end <= Math.Min(text.Length, start + Longest + 4); end++)
                if (Closes(end)) return end - start <= Longest || !text.AsSpan(start, end - start).ContainsAnyInRange('\u4e00', '\u9fff') ? end : null;
            return null;
        }

        bool Closes(int at) => at >= text.Length || !IsLetter(text[at]) || (char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]))
            || marks.Exists(m => m.Start == at && m.Role.HasFlag(NameRole.Closer));

        bool IsActing(int at) => at < text.Length && (text[at] is '（' or '(' or '“' or '”' or '」' || marks.Exists(m => m.Start == at && m.Role.HasFlag(NameRole.Closer)));

        // The last boundary before a position: a word, or a character that is of no name; a boundary that touches it is of the name.
        int Boundary(int at, int reach)
        {
            var start = at;
            while (start > 0 && start > at - reach && (IsLetter(text[start - 1]) || (text[start - 1] == '）' && at - start > 0 && reach == LongestFull && InBrackets(start)))) start--;
            foreach (var mark in marks)
                if (mark.Role.HasFlag(NameRole.Boundary) && mark.End > start && mark.Start >= start - 3 && mark.End <= at - 2 && !IsOfKnown(mark)) start = mark.End;
            return start;
        }

        // 朔方风能（乌兰察布）有限公司: brackets inside a full name; they close within few characters.
        bool InBrackets(int end) => text.LastIndexOf('（', end - 1) is var open && open > 0 && end - open <= 8;

        bool IsOfKnown(NameWord mark) => found.Exists(c => c.Known is not null && c.Start < sentence.Start + mark.End && sentence.Start + mark.Start < c.End);

        static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff' or '·' or '（' || char.IsAsciiLetterOrDigit(c);

        void AddIfName(int start, int end, bool isLoose = true)
        {
            if (end - start >= 2 && words.MayBeName(text[start..end])) Add(start, end, isLoose);
        }

        void Add(int start, int end, bool isLoose)
        {
            var made = Named(start, end, isLoose);
            if (!found.Exists(c => c.Start < made.End && made.Start < c.End)) found.Add(made);
        }

        NamedCompany Named(int start, int end, bool isLoose) => new(text[start..end], sentence.Start + start, sentence.Start + end, null, isLoose);

        // Said again as companies are: X宣布, X公告, X公司, X（. A second headline is no proof.
        bool IsRepeated(int start, int end)
        {
            var name = text[start..end];
            var told = 0;
            for (var at = report.IndexOf(name, StringComparison.Ordinal); at >= 0; at = report.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                if (ActsAsCompany.IsMatch(report.AsSpan(at + name.Length)) && ++told > 1) return true;
            return false;
        }

        int Count(string name)
        {
            var (count, at) = (0, -1);
            while ((at = report.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0) count++;
            return count;
        }
    }

    [GeneratedRegex(@"(?:公司|集团)[（(](?:以下简称|下称|简称)?[:：]?[“""]?(?<short>[\u4e00-\u9fffA-Za-z0-9]{2,10})[”""]?[）)]")]
    static partial Regex Introduced { get; }

    [GeneratedRegex("[（(](?=(?:证券代码|股票代码|股份代号|代码)?[:：]?(?:[0-9]{5,6}|[0-9]{4}(?=[.．]))(?:[.．](?:SH|SZ|HK|BJ))?[，,、)）])")]
    static partial Regex Coded { get; }

    [GeneratedRegex("^(?:近日|日前|今日|昨日|[0-9]+日)?(?:正式)?(?:宣布|公告|披露|发布公告|完成|递交|在港交所公告)")]
    static partial Regex Announces { get; }

    [GeneratedRegex("(?:[「『“](?<name>[\u4e00-\u9fffA-Za-z0-9·. -]{2,14})[」』”])(?=[^。，]{0,8}(?:完成|获|宣布|近日|日前|已|拟|递|连续|实施|启动|、|等))|(?:公司|企业|品牌|平台|厂商|商)[「『“](?<name>[\u4e00-\u9fffA-Za-z0-9·. -]{2,14})[」』”]")]
    static partial Regex Quoted { get; }

    [GeneratedRegex("^(?:快讯[：:]|传|消息称|消息人士：|曝|独家[：:丨|]?|首发[丨|]|【[^】]{2,30}】|[0-9]+月[0-9]+日(?:晚间?)?，?|[0-9]+日，|日前，|近日，)?")]
    static partial Regex Opening { get; }

    [GeneratedRegex("^(?<name>[\u4e00-\u9fffA-Za-z0-9]{2,8}?)(?=(?:因[^，。]{1,16})?(?:遭|被)(?:罚|立案|约谈|列入|调查|处罚|责令))|(?:将|对|把)(?<name>[\u4e00-\u9fffA-Za-z0-9·]{2,12}?)(?:公司|集团)?(?=等[^，。]{0,24}(?:列入|纳入)|、[^，。]{2,40}(?:列入|纳入)|涉嫌[^，。]{0,24}(?:立案|调查)|列入|纳入|立案|处以|处罚|开出|作出行政处罚|发起反垄断|开展反垄断|展开反垄断|实施网络安全审查|启动网络安全审查)")]
    static partial Regex Sanctioned { get; }

    [GeneratedRegex("^[”」』]?(?:公司|集团|股份|科技|宣布|公告|披露|表示|方面|称|拟|将|计划|完成|获|与|和|、|近日|日前|今日|已|（|\\(|在|的|旗下|发布|[0-9]|被|签|回应|成立|因|等|约|：|递|收购|入股|赴|投资|斥|正|，|。|\\n)")]
    static partial Regex ActsAsCompany { get; }
}
