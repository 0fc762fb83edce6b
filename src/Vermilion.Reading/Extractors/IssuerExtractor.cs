using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Who issued the document: the page's metadata, else the signature, the head of an order, the title, the number's stem.
/// 等六部门 names nobody: what is not written is not guessed.
/// </summary>
sealed partial class IssuerExtractor(BodyIndex bodies)
{
    static readonly char[] Separators = [' ', '、', '，', ',', '；', ';', '\u3000', '\u2002', '\u00a0'];

    public (IReadOnlyList<IssuerFinding> Issuers, string? Warning) Extract(HeaderEvidence head)
    {
        var issuers = FromMetadata(head);
        if (issuers.Count == 0) issuers = FromSignature(head);
        if (issuers.Count == 0) issuers = FromOrderHead(head);
        if (issuers.Count == 0) issuers = FromTitle(head);
        if (issuers.Count == 0) issuers = FromByline(head);
        // The order that made a rule names who did; a collection may name who is in charge of it now.
        if (issuers.Count == 0 && head.Number?.Stem.EndsWith('令') == true) issuers = FromNumber(head);
        if (issuers.Count == 0) issuers = FromRequest(head);
        if (issuers.Count == 0) issuers = FromSpeech(head);
        if (issuers.Count == 0) issuers = FromNumber(head);
        if (issuers.Count == 0) issuers = FromAdoption(head);
        if (issuers.Count > 1) issuers = JoinKnown(issuers, head);
        var joint = head.ParsedTitle?.JointCount;
        var warning = joint > issuers.Count && issuers.Count > 0 ? $"issuers-incomplete: the title says {joint}, named are {issuers.Count}" : null;
        return (issuers, warning);
    }

    List<IssuerFinding> FromMetadata(HeaderEvidence head)
    {
        foreach (var field in head.Source.Metadata.Where(m => m.Field == MetadataField.Issuer && m.Value != head.Request.Issuer))
        {
            var found = ReadList(field.Value, field.Span, head);
            // "科技部等": the page names only the first; the signature has them all.
            var isCut = field.Value.TrimEnd().EndsWith('等');
            var signed = isCut ? FromSignature(head) : [];
            if (signed.Count > found.Count) return signed;
            // 发布机构：市工信局, or a department: who signs says it in full.
            if (found.Count > 0 && found.TrueForAll(f => Short().IsMatch(f.Text)) && FromSignature(head) is [_, ..] full) return full;
            if (found.Count > 0) return found;
        }

        return [];
    }

    // What a collection says of the issuer may be short for it (药监局) or name but the first: the text goes before it.
    List<IssuerFinding> FromRequest(HeaderEvidence head) =>
        head.Request.Issuer is { } given && SpacedText.Locate(head.Source.Text, given) is { } span ? ReadList(given, span, head) : [];

    List<IssuerFinding> ReadList(string value, TextSpan within, HeaderEvidence head)
    {
        var found = new List<IssuerFinding>();
        var from = within.Start;
        foreach (var part in bodies.Knows(value) ? [value] : value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        foreach (var name in JointNames.Split(bodies, Noise().Replace(part, "")))
        {
            if (!bodies.Knows(name) && bodies.Resolve(name) is null && !BodyNames.LooksLikeBody(name)) continue;
            var span = SpacedText.Locate(head.Source.Text, name, from, within.End) ?? within;
            from = span.End;
            found.Add(Finding(name, span, head));
        }

        return found;
    }

    List<IssuerFinding> FromSignature(HeaderEvidence head) =>
        head.Signature is null ? [] : [.. head.Signature.Issuers.Select(i => Finding(i.Name, i.Span, head))];

    List<IssuerFinding> FromOrderHead(HeaderEvidence head)
    {
        var found = new List<IssuerFinding>();
        foreach (var line in head.Zone.Head)
        {
            var isOrder = line.Kind == LineKind.OrderHead || (line.Kind == LineKind.Number && line.Text.Contains('令', StringComparison.Ordinal));
            if (!isOrder && !(line.Kind == LineKind.TitleLike && BodyNames.LooksLikeBody(line.Text))) continue;
            var org = OrderTail().Replace(line.Text, "").TrimStart('（', '(');
            if (org.Length < 2 || org == "国") continue;
            if (org.EndsWith("国主席", StringComparison.Ordinal) && SpacedText.Locate(head.Source.Text, org, line.Span.Start) is { } state) found.Add(Finding(org, state, head));
            foreach (var name in SplitOrder(org))
                if (SpacedText.Locate(head.Source.Text, name, line.Span.Start) is { } span) found.Add(Finding(name, span, head));
        }

        // A line that reads like a name heads an order only where there is one.
        return head.Zone.Head.Any(l => l.Kind == LineKind.OrderHead || l.Text.Contains('令', StringComparison.Ordinal)) ? found : [];
    }

    IEnumerable<string> SplitOrder(string org) => org.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => BodyNames.Fold(p)).Where(p => bodies.Knows(p) || BodyNames.LooksLikeBody(p));

    List<IssuerFinding> FromTitle(HeaderEvidence head)
    {
        var found = new List<IssuerFinding>();
        if (head.ParsedTitle is not { } parsed || head.Title is not { } title || parsed.Wrapper == TitleWrapper.Interpret) return found;
        if (OwnReport.IssuerOf(title.Text) is { } body && SpacedText.Locate(head.Source.Text, body, title.Span.Start, title.Span.End) is { } place) return [Finding(body, place, head)];
        var from = title.Span.Start;
        foreach (var name in parsed.Issuers.SelectMany(n => JointNames.Split(bodies, n)))
        {
            if (SpacedText.Locate(head.Source.Text, name, from, title.Span.End) is not { } span) continue;
            found.Add(Finding(name, span, head));
            from = span.End;
        }

        return found;
    }

    // 北京市科学技术委员会、中关村科技园区管理委员会: one body, whose name the sign would split.
    List<IssuerFinding> JoinKnown(List<IssuerFinding> issuers, HeaderEvidence head)
    {
        for (var i = 0; i < issuers.Count; i++)
        for (var j = i + 1; j < issuers.Count; j++)
        {
            var whole = $"{issuers[i].Text}、{issuers[j].Text}";
            if (!bodies.Knows(whole)) continue;
            issuers[i] = Finding(whole, issuers[i].Span, head);
            issuers.RemoveAt(j--);
        }

        return issuers;
    }

    // 关于…计划草案的报告 | ——2026年3月5日在…上 | 国家发展和改革委员会: who reports stands below the title.
    List<IssuerFinding> FromByline(HeaderEvidence head)
    {
        if (head.Title is not { } title || head.CoreEndsWith("报告", "公报") is false) return [];
        foreach (var line in head.Zone.Head.Where(l => l.Span.Start >= title.Span.End && l.Kind == LineKind.TitleLike && l.Text.Length < 30))
            if (bodies.Resolve(line.Text, head.Day) is not null) return [Finding(line.Text, line.Span, head)];
        return [];
    }

    // 现在，我代表国务院，向大会报告政府工作: a report has no signature.
    List<IssuerFinding> FromSpeech(HeaderEvidence head) =>
        head.Title is { } title && title.Text.Contains("工作报告", StringComparison.Ordinal)
        && Speech().Match(head.Text, head.Source.BodyStart, Math.Min(600, head.Text.Length - head.Source.BodyStart)) is { Success: true } speech && bodies.Knows(speech.Groups["b"].Value)
            ? [Finding(speech.Groups["b"].Value, new TextSpan(speech.Groups["b"].Index, speech.Groups["b"].Index + speech.Groups["b"].Length), head)] : [];

    // 2024年12月31日 某市第十六届人民代表大会常务委员会第十八次会议通过: the assembly that adopted a law made it.
    List<IssuerFinding> FromAdoption(HeaderEvidence head)
    {
        foreach (var line in head.Zone.Head.Where(l => l.Kind == LineKind.Bracket))
            if (Adopted().Match(head.Text, line.Span.Start, line.Span.Length) is { Success: true } adopted)
                return [Finding(adopted.Groups["place"].Value + adopted.Groups["b"].Value, new TextSpan(adopted.Groups["all"].Index, adopted.Groups["all"].Index + adopted.Groups["all"].Length), head)];
        return [];
    }

    List<IssuerFinding> FromNumber(HeaderEvidence head) =>
        head.Number is { Stem.Length: > 0 } number && bodies.ResolveStem(number.Stem, head.Day) is { } body
            ? [new IssuerFinding(body.Zh, body.Id, number.Span)]
            : head.Number is { } order && order.Stem.EndsWith('令')
                ? [.. SplitOrder(order.Stem[..^1]).Select(n => Finding(n, order.Span, head))]
                : [];

    IssuerFinding Finding(string name, TextSpan span, HeaderEvidence head) =>
        new(ChineseText.RemoveSpaces(name), (bodies.Resolve(name, head.Day) ?? ResolveRelative(name, head) ?? ResolveDepartment(name, head) ?? ResolveWhole(ChineseText.RemoveSpaces(name), head))?.Id, span);

    // 工业和信息化部装备工业一司 speaks for the ministry that its name begins with.
    Body? ResolveWhole(string name, HeaderEvidence head) =>
        name[^1] == '司' && bodies.MatchAt(name, 0, head.Day) is { Body: { } body, Length: > 2 } ? body : null;

    // A province's own page says 省政府办公厅; its title says of which province.
    Body? ResolveRelative(string name, HeaderEvidence head)
    {
        if (!Relative().IsMatch(name)) return null;
        var full = name[1..].Replace("人民政府", "政府", StringComparison.Ordinal).Replace("政府", "人民政府", StringComparison.Ordinal);
        var named = head.ParsedTitle?.Issuers.FirstOrDefault(i => i.Length > name.Length && i.EndsWith(full, StringComparison.Ordinal));
        return named is null ? null : bodies.Resolve(named, head.Day);
    }

    // A ministry's own page says 装备工业一司; the signature says whose: 工业和信息化部装备工业一司.
    Body? ResolveDepartment(string name, HeaderEvidence head) =>
        head.Signature?.Issuers.Select(i => ChineseText.RemoveSpaces(i.Name)).FirstOrDefault(i => i.Length > name.Length && i.EndsWith(name, StringComparison.Ordinal)) is { } full
            ? bodies.Resolve(full, head.Day) ?? bodies.Resolve(full[..^name.Length], head.Day)
            : null;

    [GeneratedRegex("日[\\s　]*(?<all>(?<place>[一-鿿]{2,12}?(?=第))?第[一二三四五六七八九十百]{1,4}届(?<b>(?:全国)?人民代表大会(?:常务委员会)?)|(?<all>(?<b>国务院)))(?:第[一二三四五六七八九十百\\d]{1,5}次(?:常务)?会议)?[\\s　]*(?:通过|发布|公布)")]
    private static partial Regex Adopted();

    [GeneratedRegex("^(?:省|市|区|县|州|我)[\u4e00-\u9fff]{1,8}(?:厅|局|委|办)$|^[省市区县州](?:人民)?政府(?:办|办公[厅室])?$|^[省市区县州]府办$|^[\u4e00-\u9fff]{2,10}[司处]$")]
    private static partial Regex Short();

    [GeneratedRegex("我代表(?<b>[\u4e00-\u9fff]{3,14}?)(?=，|,|向)")]
    private static partial Regex Speech();

    [GeneratedRegex("^[省市区县州](?:人民)?政府")]
    private static partial Regex Relative();

    [GeneratedRegex("(?:等部门|等|网站|官网|门户网站)$")]
    private static partial Regex Noise();

    [GeneratedRegex("(?:(?<=部)部令|令|公告|通告)?\\s{0,6}[（(]?(?:\\d{4}年)?\\s{0,6}(?:第\\s{0,6}[\\d一二三四五六七八九十百零〇]+\\s{0,6}号)?[）)]?$")]
    private static partial Regex OrderTail();
}
