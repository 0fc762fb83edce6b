using System.Text.RegularExpressions;
using Vermilion.Reading.Sections;
using Vermilion.Reading.Targets;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The anatomy of a document: addressee, the numbering tree of the body, signature, annexes, imprint. One pass over the lines.
/// </summary>
public sealed partial class SectionExtractor
{
    // The addressee stands below the title: further down a line with a colon introduces a list.
    const int AddresseeLines = 14;

    public IReadOnlyList<SectionFinding> Extract(ReadingContext context)
    {
        var lines = SectionLine.Of(context.Source);
        var contents = TableOfContents.Find(context.Text, lines);
        var reading = new Reading(context, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= contents.From && i < contents.To) continue;
            i += reading.Read(i);
        }

        return reading.Tree.Build();
    }

    /// <summary>The parts of one document as they are met.</summary>
    sealed class Reading(ReadingContext context, List<SectionLine> lines)
    {
        readonly string text = context.Text;
        readonly TextSpan title = context.Header.Title?.Span ?? default;
        readonly TextSpan? signature = context.Header.Signature;
        readonly string? core = context.Header.Title?.Core is { } c ? ChineseText.RemoveSpaces(c) : null;
        bool isSigned;
        bool isAddressed;
        bool isNumbered;
        bool isListing;

        public SectionTree Tree { get; } = new(context.Text);

        /// <summary>Reads the line at the index; the answer says how many lines behind it belong to it.</summary>
        public int Read(int index)
        {
            var line = lines[index];
            if (title.Length > 0 && line.Span.Overlaps(title)) return 0;
            if (signature is { } signed && line.Span.Overlaps(signed)) return Sign(index, signed);
            if (Imprint.IsMatch(line.Span.Of(text)) && (isSigned || signature is null)) return Part("imprint", line.Span);
            if (Addressee(index)) return Part("addressee", line.Span);
            if (Annex(index) is { } annex) return annex;
            if (ListOfAnnexes.IsMatch(line.Span.Of(text))) isListing = true;
            if (SectionMark.Read(text, line) is { } mark)
            {
                // 附件：1.… / 2.…: what is attached is listed, not begun.
                if (isListing && mark.Rank == Rank.Third) Tree.Extend(line.Span);
                else return Number(mark, index);
            }
            else if (Unnumbered(line)) Tree.AddUnnumbered(Tree.Words(line.Span), line);
            else if (InlineItems.Number(text, line.Span) is { } item && InlineItems.In(text, line.Span).Count == 0) Tree.Add(new SectionMark("item", Rank.Item, item, 0, null), line);
            else if (Tree.IsInArticle && line is { IsRow: false, Level: 0 }) Tree.AddParagraph(line.Span);
            else Tree.Extend(line.Span);
            foreach (var (number, span) in InlineItems.In(text, line.Span)) Tree.AddInline(number, span);
            return 0;
        }

        int Number(SectionMark mark, int index)
        {
            var line = lines[index];
            isNumbered = true;
            isListing = false;
            var isNamed = mark is { Rank: Rank.Article, Number: { } number } && Tree.Words(line.Span) == number && index + 1 < lines.Count && lines[index + 1].Span.Length <= 20 && IsTitle(lines[index + 1]);
            Tree.Add(isNamed ? mark with { Heading = Tree.Words(lines[index + 1].Span) } : mark, line);
            if (mark.Rank == Rank.Article && !isNamed) Tree.AddParagraph(line.Span);
            foreach (var (item, span) in InlineItems.In(text, line.Span)) Tree.AddInline(item, span);
            if (isNamed) Tree.Extend(lines[index + 1].Span);
            return isNamed ? 1 : 0;
        }

        int Part(string kind, TextSpan span)
        {
            Tree.AddPart(kind, null, null, span);
            if (kind == "addressee") isAddressed = true;
            return 0;
        }

        int Sign(int index, TextSpan signed)
        {
            isSigned = true;
            var more = 0;
            while (index + more + 1 < lines.Count && lines[index + more + 1].Span.Overlaps(signed)) more++;
            Tree.AddPart("signature", null, null, new TextSpan(lines[index].Span.Start, lines[index + more].Span.End));
            return more;
        }

        bool Addressee(int index) =>
            !isAddressed && !isNumbered && index < AddresseeLines && lines[index].Span.Length < 600 && AddresseeLine.IsMatch(lines[index].Span.Of(text));

        /// <summary>附件 on a line of its own, or behind the signature with its title; and the text that a notice carries, under its own title.</summary>
        int? Annex(int index)
        {
            var line = lines[index].Span;
            if (line.Length > 60) return null;
            var words = Tree.Words(line);
            if (AnnexLine.Match(words) is { Success: true } annex && (annex.Groups["title"].Length == 0 || isSigned && !ListOfAnnexes.IsMatch(words)))
            {
                var next = annex.Groups["title"].Length == 0 && index + 1 < lines.Count && IsTitle(lines[index + 1]) ? 1 : 0;
                var heading = next == 1 ? Tree.Words(lines[index + 1].Span) : annex.Groups["title"].Value;
                Tree.AddPart("annex", annex.Groups["number"].Value, heading.Length > 0 ? heading : null, new TextSpan(line.Start, lines[index + next].Span.End));
                return next;
            }

            if (!isSigned || core is null || words.Length < 4 || !core.StartsWith(words, StringComparison.Ordinal)) return null;
            var more = 0;
            while (words != core && index + more + 1 < lines.Count && more < 3 && core.StartsWith(words + Tree.Words(lines[index + more + 1].Span), StringComparison.Ordinal)) words += Tree.Words(lines[index + ++more].Span);
            if (words.Length * 2 < core.Length) return null;
            Tree.AddPart("annex", null, words, new TextSpan(line.Start, lines[index + more].Span.End));
            return more;
        }

        bool IsTitle(SectionLine line) =>
            !line.IsRow && line.Span.Length <= 60 && SectionMark.Read(text, line) is null && line.Span.Of(text).IndexOfAny("。；：") < 0;

        bool Unnumbered(SectionLine line)
        {
            var words = line.Span.Of(text);
            if (line.IsRow || words.IndexOfAny("。；，") >= 0) return false;
            if (line.Level > 0) return line.Span.Length <= 60;
            return line.Span.Length <= 14 && HeadingLexer.Read(words.ToString(), 0) is { Text.Length: > 3 };
        }
    }

    [GeneratedRegex("^(?![一二三四五六七八九十\\d（(])[^。！？；《]{0,500}(?:各|人民政府|委员会|有关单位|部门|[部委局厅署行院办会处]|公司|企业|机构|地区|同志|群众|中心|学校|大学)[^。！？；《]{0,90}[：:]$")]
    static partial Regex AddresseeLine { get; }

    [GeneratedRegex("^(?:抄\\s*送|分\\s*送|主\\s*送)\\s*[：:]|(?:办公厅|办公室|秘书[处局]|综合司|厅|局|委|部)\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日印发$")]
    static partial Regex Imprint { get; }

    [GeneratedRegex("^(?<number>附(?:件|表|录|图)?(?:之)?[\\d一二三四五六七八九十]{0,2}(?:-\\d)?)(?:[：:、.．]|$|(?=\\D))(?<title>(?!件|表|录|图|近|属|加|则|上|送|带).{0,50})$")]
    static partial Regex AnnexLine { get; }

    // 附件：1.… lists what follows.
    [GeneratedRegex("^附件?\\s*[：:]\\s*1?[.．、《]|^附件?[：:].*$")]
    static partial Regex ListOfAnnexes { get; }
}
