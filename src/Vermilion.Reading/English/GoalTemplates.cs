using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>One line of English for a goal, only when every word of it is in the termbase: else null.</summary>
sealed partial class GoalTemplates(Termbase termbase)
{
    static readonly (string Zh, string En)[] Adverbs =
    [
        ("", ""), ("大力", "vigorously "), ("积极", "actively "), ("稳步", "steadily "), ("深入", "further "), ("全面", "fully "), ("持续", "continue to "),
        ("着力", "work to "), ("进一步", "further "), ("努力", "strive to "), ("不断", "continuously "), ("切实", "effectively "), ("加快", "speed up efforts to "),
    ];

    static readonly (string Zh, string En)[] Results =
    [
        ("显著提升", "significantly improve"), ("显著提高", "significantly raise"), ("显著增强", "significantly enhance"), ("明显提升", "markedly improve"),
        ("明显提高", "markedly raise"), ("明显增强", "markedly enhance"), ("大幅提升", "greatly improve"), ("进一步提升", "further improve"),
        ("进一步完善", "further improve"), ("进一步优化", "further optimize"), ("持续优化", "continuously optimize"), ("不断完善", "continuously improve"),
        ("基本建立", "basically establish"), ("初步建立", "establish in outline"), ("初步建成", "complete in outline"), ("初步形成", "form in outline"), ("持续提升", "continuously improve"),
        ("持续增强", "continuously enhance"), ("稳步提升", "steadily improve"), ("稳步提高", "steadily raise"), ("不断增强", "continuously enhance"), ("不断提升", "continuously improve"),
        ("不断优化", "continuously optimize"), ("更加健全", "make sounder"), ("更加完善", "further improve"), ("明显改善", "markedly improve"), ("显著改善", "significantly improve"), ("大幅提高", "greatly raise"),
        ("加快突破", "speed up breakthroughs in"), ("取得突破", "achieve breakthroughs in"), ("取得重大突破", "achieve major breakthroughs in"), ("实现突破", "achieve breakthroughs in"),
        ("显著扩大", "significantly expand"), ("持续扩大", "continuously expand"), ("全面提升", "improve on all fronts"), ("明显优化", "markedly optimize"), ("显著优化", "significantly optimize"),
        ("基本形成", "basically form"), ("基本建成", "basically complete"), ("全面建成", "fully complete"),
    ];

    public string? Render(GoalFinding goal)
    {
        var text = Lead.Replace(goal.Text.Trim().TrimEnd('。', '；', '，'), "");
        var clauses = text.Split('，');
        if (clauses.Length > 3) return null;
        var lines = clauses.Select(Clause).ToList();
        if (lines.Exists(l => l is null || IsHeap(l))) return null;
        var line = string.Join("; ", lines) + Deadlines.Phrase(goal.Deadline);
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    static bool IsHeap(string line) => RowBreak.Split(line).Any(row => row.Count(c => c == ' ') > MostWordsInARow);

    /// <summary>A clause in the infinitive: "accelerate the roll-out of 5G networks".</summary>
    public string? Clause(string zh) => VerbFirst(zh) ?? ResultLast(zh);

    string? VerbFirst(string zh)
    {
        foreach (var (adverb, english) in Adverbs)
        {
            if (!zh.StartsWith(adverb, StringComparison.Ordinal)) continue;
            var rest = zh[adverb.Length..];
            for (var length = Math.Min(6, rest.Length - 1); length >= 2; length--)
                if (termbase.Verb(rest[..length]) is { } verb && termbase.Phrase(rest[length..]) is { } thing)
                    return $"{english}{verb} {Article(thing)}";
        }

        return null;
    }

    string? ResultLast(string zh)
    {
        foreach (var (result, english) in Results)
        {
            if (zh.StartsWith(result, StringComparison.Ordinal) && termbase.Phrase(zh[result.Length..]) is { } made) return $"{english} {Article(made)}";
            if (zh.EndsWith(result, StringComparison.Ordinal) && termbase.Phrase(zh[..^result.Length]) is { } grown) return $"{english} {Article(grown)}";
        }

        return null;
    }

    // More words in a row than a reader can take apart are left out.
    const int MostWordsInARow = 5;

    static string Article(string phrase) => Articles.Of(Plurals.OfKind(phrase));

    // "到2025年，" is said by the deadline; "一是" and "（一）" are numbering.
    [GeneratedRegex("^(?:到20[0-9]{2}年底?，|[一二三四五六七八九]是|（[一二三四五六七八九十]+）|[0-9]+[.．、])")]
    static partial Regex Lead { get; }

    [GeneratedRegex(" (?:of|and|in|for|the|to) |, ")]
    static partial Regex RowBreak { get; }
}
