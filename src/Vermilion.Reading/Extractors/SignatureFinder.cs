using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds the signature: read bottom-up from the first day that stands on a line of its own below the names of bodies. What
/// is signed further down is an annex, or the document that is forwarded.
/// </summary>
sealed partial class SignatureFinder(BodyIndex bodies)
{
    const int MaxLines = 40;

    /// <summary>局长：周某某, 省长 王某某: the head of the body, by whom an order is signed.</summary>
    public static bool IsPerson(string line) => Person().IsMatch(ChineseText.RemoveSpaces(line));

    public SignatureBlock? Find(HeaderZone zone, string? title)
    {
        SignatureBlock? bare = null;
        for (var i = 0; i < zone.Lines.Count; i++)
        {
            // A day within the head stands below the title, not below a signature; in prose it is no line of its own.
            if (ReadDateLine(zone, i) is not { } dated) continue;
            var block = ReadUpwards(zone, i, dated, title);
            if (block.Issuers.Count > 0 || block.IsPerson) return block;
            if (i >= zone.HeadCount && (IsAtEnd(zone, i) || EndsTheNotice(zone, i)) && !IsCell(zone, i)) bare ??= block;
        }

        return bare ?? FindMonth(zone, title);
    }

    // 某市某局 | 二〇〇一年四月: at the end of a text that gives no day.
    SignatureBlock? FindMonth(HeaderZone zone, string? title)
    {
        for (var i = zone.Lines.Count - 1; i > zone.HeadCount && i > zone.Lines.Count - 4; i--)
        {
            var line = zone.Lines[i].Span;
            if (line.Length > 16 || ChineseDates.Find(zone.Text, line.Start, line.End) is not [{ Day: null } month] || month.Span != line) continue;
            if (ReadUpwards(zone, i, (month, "", line.Start), title) is { Issuers.Count: > 0 } block) return block;
        }

        return null;
    }

    // "国务院办公厅 2019年1月22日": names and day on one line.
    (FoundDate Date, string Names, int NamesEnd)? ReadDateLine(HeaderZone zone, int index)
    {
        var line = zone.Lines[index];
        if (line.Text.Length > 90 || line.Kind is LineKind.Label) return null;
        if (ChineseDates.WholeLine(zone.Text, line.Span) is { } whole) return (whole, "", line.Span.Start);
        if (ChineseDates.Find(zone.Text, line.Span.Start, line.Span.End) is not [{ Day: not null } date]) return null;
        if (date.Span.End != line.Span.End) return null;
        var names = zone.Text[line.Span.Start..date.Span.Start].Trim();
        return names.Length > 0 && ReadNames(names, line.Span.Start, zone.Text).Count > 0 ? (date, names, date.Span.Start) : null;
    }

    SignatureBlock ReadUpwards(HeaderZone zone, int index, (FoundDate Date, string Names, int NamesEnd) dated, string? title)
    {
        var issuers = new List<(string, TextSpan)>();
        if (dated.Names.Length > 0) issuers.AddRange(ReadNames(dated.Names, zone.Lines[index].Span.Start, zone.Text));
        var isPerson = false;
        var first = index;
        for (var i = index - 1; i >= 0 && index - i <= MaxLines && dated.Names.Length == 0; i--)
        {
            var line = zone.Lines[i];
            if (IsPerson(line.Text))
            {
                isPerson = true;
                first = i;
                continue;
            }

            // 某领导小组 | （某部代章） | day: who lends the seal does not sign.
            if (issuers.Count == 0 && SealedFor().IsMatch(line.Text))
            {
                first = i;
                continue;
            }

            if (i < zone.HeadCount && line.Kind is not LineKind.TitleLike) break;
            var names = ReadNames(line.Text, line.Span.Start, zone.Text);
            var joined = issuers.Count <= 1 && i > 0 ? JoinBroken(zone, i, title) : null;
            if (joined is { } whole)
            {
                issuers.Insert(0, whole);
                first = --i;
                continue;
            }

            // 某委员会 | 办公厅: the office to which the last name of the line above belongs.
            if (OfficeAlone().IsMatch(line.Text) && i > 0 && ReadNames(zone.Lines[i - 1].Text, zone.Lines[i - 1].Span.Start, zone.Text) is [.., var last] above)
            {
                above[^1] = (last.Item1 + line.Text, last.Item2 with { End = line.Span.End });
                issuers.InsertRange(0, above);
                first = --i;
                continue;
            }

            if (names.Count == 0 || isPerson) break;
            issuers.InsertRange(0, names);
            first = i;
        }

        var span = new TextSpan(zone.Lines[first].Span.Start, zone.Lines[index].Span.End);
        return new SignatureBlock(span, issuers, dated.Date, first, index, isPerson);
    }

    // A long name is broken over two lines; the title, or the registry, knows it whole.
    (string, TextSpan)? JoinBroken(HeaderZone zone, int lower, string? title)
    {
        var (upper, line) = (zone.Lines[lower - 1], zone.Lines[lower]);
        if (upper.Text.Length > 40 || line.Text.Length > 40) return null;
        var whole = BodyNames.Fold(upper.Text + line.Text);
        if (bodies.Resolve(line.Text) is not null && bodies.Resolve(upper.Text) is not null) return null;
        if (!bodies.Knows(whole) && BodyNames.LooksLikeBody(upper.Text) && BodyNames.LooksLikeBody(line.Text) && upper.Text.Length > 5 && line.Text.Length > 5) return null;
        var known = bodies.Knows(whole) || (title is not null && ChineseText.RemoveSpaces(title).StartsWith(whole + "关于", StringComparison.Ordinal)) || (title is not null && BodyNames.LooksLikeBody(whole) && ChineseText.RemoveSpaces(title).StartsWith(whole, StringComparison.Ordinal));
        return known ? (whole, new TextSpan(upper.Span.Start, line.Span.End)) : null;
    }

    /// <summary>The names on a line, if names are all it holds: 财政部 海关总署、税务总局.</summary>
    List<(string, TextSpan)> ReadNames(string line, int lineStart, string text)
    {
        var names = new List<(string, TextSpan)>();
        if (line.Length > 120) return names;
        var from = lineStart;
        var whole = ChineseText.RemoveSpaces(line);
        foreach (var name in whole.Contains('、') && bodies.Knows(whole) ? [whole] : SplitNames(line).SelectMany(n => JointNames.Split(bodies, n)))
        {
            var folded = BodyNames.Fold(name);
            if (folded.Length < 2 || (!bodies.Knows(folded) && bodies.Resolve(folded) is null && !BodyNames.LooksLikeBody(folded))) return [];
            var span = SpacedText.Locate(text, name, from);
            if (span is null) return [];
            names.Add((name, span.Value));
            from = span.Value.End;
        }

        return names;
    }

    static string[] SplitNames(string line)
    {
        var tidy = Junk().Replace(ChineseText.CloseLetterSpacing(line), "");
        return tidy.Split([' ', '、', '，', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
    }

    static bool IsAtEnd(HeaderZone zone, int index) =>
        index + 1 >= zone.Lines.Count || After().IsMatch(zone.Lines[index + 1].Text) || index > zone.Lines.Count - 4;

    // 某意见 | 2017年2月7日 | 保留: of a table whose cells are lines.
    static bool IsCell(HeaderZone zone, int index) =>
        index > 0 && index + 1 < zone.Lines.Count && zone.Lines[index - 1].Kind == LineKind.TitleLike && zone.Lines[index + 1] is { Kind: LineKind.TitleLike, Text.Length: < 8 };

    [GeneratedRegex("^[（(][^（()）]{2,24}代章[)）]$")]
    private static partial Regex SealedFor();

    [GeneratedRegex("^(?:(?:代|代理)?(?:总理|主席|部长|局长|主任|行长|署长|省长|市长|审计长|院长|检察长|会长|组长|区长|州长|县长|厅长|委员长|秘书长|总局长)[：:]?[\u4e00-\u9fff·]{2,5}){1,3}$|^[\u4e00-\u9fff]{2,12}(?:主席|总理|部长|局长|主任|行长|署长|省长|市长|州长|县长|区长)[：:]?[\u4e00-\u9fff·]{2,4}$|^(?:国务院总理|国家主席|[省市区县州]长|部长|局长|主任)$")]
    private static partial Regex Person();

    // 现印发给你们，请认真贯彻执行。 and the day alone: what follows is what the notice issues.
    static bool EndsTheNotice(HeaderZone zone, int index) => index > 0 && Closing().IsMatch(zone.Lines[index - 1].Text);

    [GeneratedRegex("(?:印发给你们|现印发|现予(?:印发|公布|发布)|现转发)[^。]*。$|^特此(?:通知|公告|函复|批复|通告)。?$")]
    private static partial Regex Closing();

    [GeneratedRegex("^(?:办公厅|办公室|综合司)$")]
    private static partial Regex OfficeAlone();

    [GeneratedRegex("^[（(].*[）)]$|^附件|^附：|^抄送|^分送|^（?联系")]
    private static partial Regex After();

    [GeneratedRegex("^[（(][^（()）]{2,8}[）)]|&?[a-zA-Z;]+$|[。.]$|[（(](?:代章|章|盖章|公章|印章)[）)]")]
    private static partial Regex Junk();
}
