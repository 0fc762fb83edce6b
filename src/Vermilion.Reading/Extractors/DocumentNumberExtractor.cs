using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The document's own number: from metadata or its head, never one that the text cites.</summary>
sealed partial class DocumentNumberExtractor
{
    public (DocumentNumberFinding? Number, string? Warning) Extract(HeaderZone zone, SourceText source, ReadRequest request)
    {
        var inText = FromHead(zone) ?? FromTitle(source) ?? FromTitleLine(zone) ?? FromBelowSignature(zone) ?? FromHistory(zone) ?? FromOrdinal(zone) ?? FromUnusual(zone) ?? FromTelegram(zone);
        if (FromMetadata(source, request) is not { } page) return (inText, null);
        // 公告2023年第39号 in the table, 商务部 海关总署公告2023年第39号 in the title: the whole one counts.
        if (inText is { } whole && whole.Text.Length > page.Text.Length && whole.Text.EndsWith(page.Text, StringComparison.Ordinal)) return (whole, null);
        var conflict = inText is not null && (inText.Serial != page.Serial || (inText.Year is { } a && page.Year is { } b && a != b));
        return (page, conflict ? $"conflict-document-number: metadata {page.Text}, text {inText!.Text}" : null);
    }

    static DocumentNumberFinding? FromMetadata(SourceText source, ReadRequest request)
    {
        foreach (var field in source.Metadata.Where(m => m.Field == MetadataField.DocumentNumber))
            if (DocumentNumberGrammar.ParseWhole(field.Value) is { } number) return Finding(number, field.Span);
        return request.DocumentNumber is { } given && DocumentNumberGrammar.ParseWhole(given) is { } known
            && SpacedText.Locate(source.Text, given) is { } span ? Finding(known, span) : null;
    }

    static DocumentNumberFinding? FromHead(HeaderZone zone)
    {
        // A number stands on its own line; an order's is spread over two or more: the name, 令, 第N号.
        for (var i = 0; i < zone.HeadCount; i++)
        {
            var line = zone.Lines[i];
            if (line.Kind is not (LineKind.Number or LineKind.Label or LineKind.OrderHead)) continue;
            var first = line.Kind == LineKind.OrderHead ? FirstOfOrder(zone, i) : i;
            for (var last = i; last < Math.Min(zone.HeadCount, i + 5); last++)
            {
                if (last > i && zone.Lines[last].Kind is not (LineKind.Number or LineKind.OrderHead)) break;
                var span = new TextSpan(zone.Lines[first].Span.Start, zone.Lines[last].Span.End);
                if (DocumentNumberGrammar.ParseSeries(zone.Text, span) is [var number, ..]) return last > first ? OnItsLine(number, zone.Lines[last]) : Finding(number, number.Span);
            }
        }

        return null;
    }

    // 中华人民共和国国务院令 | 第706号: as the text writes it, the number is 第706号; of whom it is one says the stem.
    static DocumentNumberFinding OnItsLine(ParsedNumber number, HeadLine line) =>
        Ordinal().Match(line.Text) is { Success: true } own
            ? new DocumentNumberFinding(ChineseText.RemoveSpaces(own.Groups["all"].Value), number.Stem, number.Year, number.Serial, line.Span)
            : Finding(number, number.Span);

    static int FirstOfOrder(HeaderZone zone, int index)
    {
        while (zone.Lines[index].Text == "令" && index > 0 && BodyNames.LooksLikeBody(zone.Lines[index - 1].Text)) index--;
        while (index > 0 && zone.Lines[index].Text != zone.Lines[0].Text && BodyNames.LooksLikeBody(zone.Lines[index - 1].Text)) index--;
        return index;
    }

    // 最高人民法院公告, signed and dated, and below it the interpretation with its number and title.
    static DocumentNumberFinding? FromBelowSignature(HeaderZone zone)
    {
        if (!zone.Head.Any(l => Announcement().IsMatch(l.Text))) return null;
        var below = zone.Lines.Skip(zone.HeadCount).Take(10).SkipWhile(l => l.Kind != LineKind.Date).FirstOrDefault(l => l.Kind == LineKind.Number);
        return below is not null && DocumentNumberGrammar.ParseWhole(zone.Text, below.Span) is { Year: not null } number ? Finding(number, number.Span) : null;
    }

    // 1994年1月25日 公安部令第16号发布: the history below the title of a rule names the order that made it.
    static DocumentNumberFinding? FromHistory(HeaderZone zone)
    {
        foreach (var line in zone.Head.Where(l => l.Kind == LineKind.Bracket))
            if (Printed().Match(zone.Text, line.Span.Start, line.Span.Length) is { Success: true } printed
                && DocumentNumberGrammar.ParseWhole(zone.Text, new TextSpan(printed.Groups["n"].Index, printed.Groups["n"].Index + printed.Groups["n"].Length)) is { } issued)
                return Finding(issued, issued.Span);
            else if (Promulgated().Match(zone.Text, line.Span.Start, line.Span.Length) is { Success: true } match
                && DocumentNumberGrammar.ParseWhole(zone.Text, new TextSpan(match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length)) is { } number)
                return Finding(number, number.Span);
        return null;
    }

    // An order whose page has left its name out: 第232号, or with the name of the body above it.
    static DocumentNumberFinding? FromOrdinal(HeaderZone zone)
    {
        for (var i = 0; i < Math.Min(zone.HeadCount, 4); i++)
        {
            if (Ordinal().Match(zone.Lines[i].Text) is not { Success: true } match) continue;
            if (i > 0 && zone.Lines[i - 1].Text is var above && Announcement().IsMatch(above))
            {
                var first = i - 1;
                while (first > 0 && above.Length < 5 && BodyNames.LooksLikeBody(zone.Lines[first - 1].Text)) first--;
                var span = new TextSpan(zone.Lines[first].Span.Start, zone.Lines[i].Span.End);
                if (DocumentNumberGrammar.ParseWhole(zone.Text, span) is { } whole) return OnItsLine(whole, zone.Lines[i]);
            }

            return ChineseNumerals.Parse(match.Groups["n"].ValueSpan) is { } serial
                ? new DocumentNumberFinding(ChineseText.RemoveSpaces(match.Groups["all"].Value), "", YearIn(match), (int)serial, zone.Lines[i].Span) : null;
        }

        return null;
    }

    static int? YearIn(Match match) => match.Groups["y"].Success ? (int?)ChineseNumerals.Parse(match.Groups["y"].ValueSpan) : null;

    // 国能发油气〔2022〕18, its 号 left out; 第12/2024号行政法规, as Macau counts its acts.
    static DocumentNumberFinding? FromUnusual(HeaderZone zone)
    {
        foreach (var line in zone.Head.Where(l => l.Kind == LineKind.Number))
            if (Unusual().Match(WithoutSpaces(line.Text)) is { Success: true } match)
                return new DocumentNumberFinding(match.Value, match.Groups["stem"].Value, YearIn(match), (int)(ChineseNumerals.Parse(match.Groups["n"].ValueSpan) ?? 0), line.Span);
        return null;
    }

    /// <summary>Whether a line holds such a number and nothing else.</summary>
    public static bool IsUnusual(string line) => line.Length < 60 && (line.Contains('〔') || line.Contains('/')) && Unusual().IsMatch(WithoutSpaces(line));

    static string WithoutSpaces(string line) => string.Concat(line.Where(c => !ChineseText.IsSpace(c)));

    [GeneratedRegex("^(?:(?<stem>[一-鿿]{2,12})〔(?<y>(?:19|20)\\d{2})〕(?<n>\\d{1,5})|第(?<n>\\d{1,3})/(?<y>(?:19|20)\\d{2})号(?<stem>行政法规|法律|行政长官批示|行政命令|行政法务司司长批示))$")]
    private static partial Regex Unusual();

    // 关于…的公告（2020年第10号）: a page's title may carry the number at its end or its head.
    static DocumentNumberFinding? FromTitle(SourceText source)
    {
        foreach (var field in source.Metadata.Where(m => m.Field == MetadataField.Title))
        {
            if (Leading().Match(field.Value) is { Success: true } before && DocumentNumberGrammar.ParseWhole(before.Groups["n"].Value) is { Stem.Length: > 0 } opening
                && SpacedText.Locate(source.Text, before.Groups["n"].Value, field.Span.Start) is { } place) return Finding(opening, place);
            var first = field.Value.IndexOfAny(['（', '(']);
            if (first > 0 && DocumentNumberGrammar.ParseWhole(field.Value[..first]) is { Stem.Length: > 0 } leading
                && SpacedText.Locate(source.Text, field.Value[..first], field.Span.Start) is { } head) return Finding(leading, head);
            var open = field.Value.LastIndexOfAny(['（', '(', '【', '[']);
            if (open <= 0 || !field.Value.EndsWith('）') && !field.Value.EndsWith(')')) continue;
            var inside = field.Value[(open + 1)..^1];
            if (DocumentNumberGrammar.ParseWhole(inside) is not { Stem.Length: > 0 } number) continue;
            return SpacedText.Locate(source.Text, inside, field.Span.Start) is { } span ? Finding(number, span) : null;
        }

        return null;
    }

    // …的通知某部联〔2023〕254号, without a line of its own.
    static DocumentNumberFinding? FromTitleLine(HeaderZone zone)
    {
        foreach (var line in zone.Head.Where(l => l.Kind == LineKind.TitleLike && l.Text[^1] == '号'))
            if (Glued().Match(zone.Text, line.Span.Start, line.Span.Length) is { Success: true } match
                && DocumentNumberGrammar.ParseWhole(zone.Text, new TextSpan(match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length)) is { } number)
                return Finding(number, number.Span);
        return null;
    }

    // （2022年第3号） alone on its line, and the bracket that a page has left open.
    static string Bare(string text) =>
        text.Length > 2 && text[^1] is '）' or ')' && !text.AsSpan(1).ContainsAny('（', '(') ? text.Trim('（', '）', '(', ')') : text.TrimStart('（', '(');

    // 等级 特急·明电 国办发明电〔2021〕12号 中机发4486号: the head of a telegram.
    static DocumentNumberFinding? FromTelegram(HeaderZone zone)
    {
        foreach (var line in zone.Head.Where(l => l.Kind == LineKind.Label && l.Text.StartsWith("等级", StringComparison.Ordinal)))
            if (DocumentNumberGrammar.FindCited(zone.Text, line.Span.Start, line.Span.End, _ => false) is [var number, ..]) return Finding(number, number.Span);
        return null;
    }

    static DocumentNumberFinding Finding(ParsedNumber number, TextSpan span) => new(Bare(number.Text), number.Stem, number.Year, number.Serial, span);

    [GeneratedRegex("(?:通知|意见|公告|决定|批复|函)[\\s　]*(?<n>[一-鿿]{2,12}[〔\\[](?:19|20)\\d{2}[〕\\]]\\s?\\d{1,5}\\s?号)$")]
    private static partial Regex Glued();

    // （某政办发〔2023〕58号，2023年7月19日印发）
    [GeneratedRegex("^[（(](?<n>[一-鿿]{2,12}[〔\\[](?:19|20)\\d{2}[〕\\]]\\s?\\d{1,5}\\s?号)[，, ]\\s?(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?:印发|发布|公布)[）)]$")]
    private static partial Regex Printed();

    [GeneratedRegex("(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[\\s　]*(?:经?国务院批准[，,]?[\\s　]*)?(?<n>[\u4e00-\u9fff、]{2,30}令[（(]?(?:(?:19|20)\\d{2}年)?第\\s?(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\\s?号[）)]?)[\\s　]*(?:发布|公布|$)")]
    private static partial Regex Promulgated();

    [GeneratedRegex("^[（(]?(?<all>(?:[〔\\[]?(?<y>(?:19|20)\\d{2})[〕\\]年]\\s*)?第\\s*(?<n>\\d{1,5}|[一二三四五六七八九十百零〇]{1,6})\\s*[号號])[）)]?$")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:公告|通告|纪要)$")]
    private static partial Regex Announcement();

    [GeneratedRegex("^(?<n>[^《》（(]{2,60}?(?:令|公告|通告|通报)\\s?(?:(?:19|20)\\d{2}\\s?年\\s?)?第\\s?\\d{1,5}\\s?号)\\s*(?=[\u4e00-\u9fff《])")]
    private static partial Regex Leading();
}
