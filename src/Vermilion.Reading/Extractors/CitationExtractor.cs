using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The documents that a text cites: 《titles》 with the numbers beside them, numbers alone, and full names without marks
/// where a number bounds them. One finding a document, with its strongest role.
/// </summary>
public sealed partial class CitationExtractor(Catalog catalog)
{
    const int LongestHeadLine = 120;

    /// <summary>No document cites so many others; what does is a list of something else, and would take too long.</summary>
    const int Most = 5000;

    readonly BodyIndex bodies = catalog.BodyIndex;

    public IReadOnlyList<CitationFinding> Extract(ReadingContext context)
    {
        if (context.Header.Language == "en") return EnglishCitations.Extract(context);
        if (context.Header.Language is not (null or "zh")) return [];
        var own = new OwnTitle(context.Header);
        var history = History().Matches(context.Text).Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToList();
        var titles = CitedTitle.FindAll(context).Take(Most).ToList();
        var listed = ListedWorks.FindAbolished(context.Text, context.Source.BodyStart).Take(Most).ToList();
        var numbers = DocumentNumberGrammar.FindCited(context.Text, context.Source.BodyStart, context.Text.Length, bodies.KnowsStem)
            .Where(n => !IsOwnNumber(n, context.Header) && !FillsItsLine(context.Text, n.Span) && !history.Exists(h => h.Contains(n.Span))).Take(Most).ToList();
        var unmarked = UnmarkedTitle.FindAll(context.Text, context.Source.BodyStart, numbers);
        titles.RemoveAll(t => history.Exists(h => h.Contains(t.Span)) || unmarked.Exists(u => u.Span.Contains(t.Span) || u.Text.Contains($"《{t.Text}》", StringComparison.Ordinal)) || listed.Exists(i => t.Span.Overlaps(i.Span)) || RelatedLinks.Covers(context.Text, t.Span.Start));
        var standards = StandardNumbers.FindAll(context.Text, context.Source.BodyStart).Where(n => context.Header.Title?.Span.Contains(n.Span) != true).Take(Most).ToList();
        var found = new List<CitedDocument>();
        foreach (var title in titles)
        {
            var number = TakeNumber(numbers, title.NumberBracket) ?? TakeOrder(context.Text, numbers, title.Span.Start);
            var standard = standards.FindIndex(n => title.NumberBracket?.Contains(n.Span) == true || StandardNumbers.StandsBefore(context.Text, n.Span, title.Span.Start));
            var isStandard = standard >= 0;
            if (isStandard)
            {
                number ??= standards[standard].Text;
                standards.RemoveAt(standard);
            }

            if (title.IsAnaphor || !(isStandard || PolicyName.IsPolicy(title.Text) || (!PolicyName.IsNone(title.Text) && CitationRoles.NamesAPolicy(context.Text, title.Span))) || IsListedAnnex(context.Text, title.Span.Start) || (number is null && IsFilledIn(context.Text, title.Span.Start)) || CitationRoles.IsNewName(context.Text, title.Span) || CitationRoles.IsWording(context.Text, title.Span)) continue;
            var isOwn = own.IsOrCarries(context.Text, title) && (own.Role is not null || !(IsOther(number, context.Header) || IsPredecessor(context.Text, title))) || own.IsIssuedHere(context.Text, title.Span);
            // What the title names is said below it, or is what the document is about.
            if (title.IsInOwnTitle && !(isOwn && own.Role is not null)) continue;
            var role = isOwn ? own.RoleOf(title.Text) : own.IsSubject(context.Text, title.Span) ? "interprets" : CitationRoles.Of(context.Text, title.Span, title.NumberBracket);
            // News tells by what plan; only of a law it says that it is carried out.
            if (role == "implements" && context.Header.Status == "news" && !IsLaw(title.Text)) role = "cites";
            if (role is not null) found.Add(new CitedDocument(title.Text, number, role, title.Span) { IsOwn = isOwn, IsInOwnTitle = title.IsInOwnTitle });
        }

        foreach (var name in unmarked)
            found.Add(new CitedDocument(name.Text, name.Number.Text, CitationRoles.Of(context.Text, name.Whole, null), name.Span));
        foreach (var item in listed)
            found.Add(new CitedDocument(ChineseText.RemoveSpaces(item.Title), TakeNumber(numbers, item.Bracket), "abolishes", item.Span));
        foreach (var number in numbers.Where(n => !titles.Exists(t => t.Span.Contains(n.Span)) && !RelatedLinks.Covers(context.Text, n.Span.Start)))
            found.Add(ReadBare(context.Text, number));
        foreach (var (text, span) in standards)
            found.Add(new CitedDocument(null, text, CitationRoles.Of(context.Text, span, null), span));
        // The name in the title counts where the text does not repeat it.
        if (found.Exists(c => c.IsOwn && !c.IsInOwnTitle)) found.RemoveAll(c => c.IsInOwnTitle);
        return CitedDocument.Merge(found);
    }

    // The first number of a bracket is the title's; others tell its history.
    static string? TakeNumber(List<ParsedNumber> numbers, TextSpan? bracket)
    {
        if (bracket is not { } within || numbers.Find(n => within.Contains(n.Span)) is not { Text: { } text }) return null;
        numbers.RemoveAll(n => within.Contains(n.Span));
        return text;
    }

    // 1998年2月10日省人民政府令第66号发布、2004年…令第134号修正的《X》: the first made the work, the others are its history.
    static string? TakeOrder(string text, List<ParsedNumber> numbers, int title)
    {
        var maker = numbers.FindIndex(n => n.Span.End <= title && title - n.Span.End < 120 && Made().IsMatch(text.AsSpan(n.Span.End, title - n.Span.End)));
        if (maker < 0) return null;
        var number = numbers[maker];
        numbers.RemoveAll(n => n.Span.Start >= number.Span.Start && n.Span.End <= title);
        return number.Text;
    }

    // The number of the document itself, in its head or repeated in its foot.
    static bool IsOwnNumber(ParsedNumber number, Header header) =>
        header.DocumentNumber is { } own && (own.Span.Overlaps(number.Span) || (own.Serial == number.Serial && own.Year == number.Year && own.Stem.EndsWith(number.Stem, StringComparison.Ordinal)));

    // 根据国务院办公厅《关于X的通知》（国办发〔2019〕29号): of the same name, but with a number of its own.
    static bool IsOther(string? number, Header header) =>
        number is not null && header.DocumentNumber?.Text != number && header.Status is "final" or "call";

    // 本办法自…起施行，《X》（1991年发布）同时废止: what it does away with bears its own name, and is the one before it.
    static bool IsPredecessor(string text, CitedTitle title) =>
        !title.IsInOwnTitle && CitationRoles.Of(text, title.Span, title.NumberBracket) is "abolishes" or "replaces" or "amends";

    static bool IsLaw(string title) => title.EndsWith('法') || title.EndsWith("条例", StringComparison.Ordinal) || title.EndsWith("办法", StringComparison.Ordinal);

    // 填写《X》, 统一式样的《X》: a form, by whatever name.
    static bool IsFilledIn(string text, int position) => Filling().IsMatch(text.AsSpan(Math.Max(0, position - 6), Math.Min(6, position)));

    // A number on a line of its own heads a document that is printed below.
    static bool FillsItsLine(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] != '\n' && span.Start - start < LongestHeadLine) start--;
        while (end < text.Length && text[end] != '\n' && end - span.End < LongestHeadLine) end++;
        return end - start < LongestHeadLine && DocumentNumberGrammar.ParseSeries(text, new TextSpan(start, end)).Count > 0;
    }

    /// <summary>国务院关于…的通知（国发〔1996〕12号）without marks: the name is taken where a body begins it and the number ends it.</summary>
    static CitedDocument ReadBare(string text, ParsedNumber number)
    {
        var open = number.Span.Start - 1;
        if (open > 0 && text[open] is '（' or '(')
        {
            var start = open;
            while (start > 0 && open - start < 90 && !Boundary(text[start - 1])) start--;
            if (Unquoted().Match(text[start..open]) is { Success: true } name)
            {
                var span = new TextSpan(start + name.Groups["t"].Index, start + name.Groups["t"].Index + name.Groups["t"].Length);
                return new CitedDocument(name.Groups["t"].Value, number.Text, CitationRoles.Of(text, span, new TextSpan(open, number.Span.End + 1)), span);
            }
        }

        // 落实《X（…号）, with the mark that closes the title left out: the cue stands before the title.
        var reach = Math.Min(80, number.Span.Start);
        var mark = text.LastIndexOf('《', number.Span.Start, reach);
        var from = mark >= 0 && text.AsSpan(mark, number.Span.Start - mark).IndexOfAny('》', '\n') < 0 ? mark : number.Span.Start;
        return new CitedDocument(null, number.Text, CitationRoles.Of(text, number.Span with { Start = from }, null), number.Span);
    }

    static bool Boundary(char c) => c is '。' or '；' or '，' or '\n' or '《' or '》' or '（' or '(' or '：' or '）';

    // 附件：1.《…申请书》 lists what is attached, it cites nothing.
    static bool IsListedAnnex(string text, int position)
    {
        var start = position;
        while (start > 0 && text[start - 1] != '\n' && position - start < 12) start--;
        return position - start < 12 && Annex().IsMatch(text[start..position]);
    }

    [GeneratedRegex("(?<=^|贯彻|落实|根据|依据|依照|按照|遵照|执行|参照|详见|依|经|由|将)(?<t>(?!贯彻|落实|根据|依据|依照|按照|遵照|执行|参照|详见)(?:中共中央|国务院|全国人大|[\u4e00-\u9fff]{2,12}[院部委局署厅会府])[\u4e00-\u9fff、 ]{0,30}(?:关于|印发|转发|批转)[^，。；《》]{4,80}?的(?:通知|意见|决定|批复|函|复函|通报|公告|规定|办法|报告|请示))$")]
    private static partial Regex Unquoted();

    // （1991年3月4日国务院令第76号发布　根据…第一次修订）: the document's own history stands below its title.
    [GeneratedRegex("^[^\\S\n]*[（(](?:根据)?(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[^（()）]{0,60}(?:[（(][^（()）]*[）)][^（()）]*)*(?:发布|公布|通过|修订|修正|批准|施行)[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s[^。\\n]{0,40}(?:发布|公布|通过|批准)[\\s　]*(?:自[^。\\n]{2,20}(?:施行|实施|执行)[\\s　]*)?$|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s[^。\\n]{0,160}》(?:第[一二三四五六七八九十]{1,2}次)?修[正订改][\\s　）)]*(?:根据[\\s　]*)?$", RegexOptions.Multiline)]
    private static partial Regex History();

    [GeneratedRegex("(?:填写|填报|填制|签订|签署|签定|出具|领取|核发|申领|印制的?|[式样]样的|发给|持有|下达了|送达)$")]
    private static partial Regex Filling();

    [GeneratedRegex("^(?:发布|公布|颁布|印发|下发)(?:[、，][^《》。；\\n]{0,80}?(?:发布|公布|修订|修正))?的?$")]
    private static partial Regex Made();

    [GeneratedRegex("^\\s*(?:附件|附表|附)\\s*\\d*\\s*[：:.．、]?\\s*\\d*\\s*[.．、]?\\s*$")]
    private static partial Regex Annex();
}
