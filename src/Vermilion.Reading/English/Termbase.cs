using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.English;

/// <summary>Chinese noun phrases and verbs into English by the catalog's terms: all of a phrase, or nothing.</summary>
sealed partial class Termbase
{
    const int LongestTerm = 24;
    const int MostWords = 6;

    // Verbs that stand as nouns at the end of a phrase: 5G网络建设 is the construction of 5G networks.
    static readonly Dictionary<string, string> Nominals = new()
    {
        ["建设"] = "construction", ["发展"] = "development", ["应用"] = "application", ["推广"] = "roll-out", ["部署"] = "deployment",
        ["升级"] = "upgrading", ["改造"] = "retrofitting", ["转型"] = "transformation", ["融合"] = "integration", ["创新"] = "innovation",
        ["改革"] = "reform", ["利用"] = "use", ["保护"] = "protection", ["培育"] = "cultivation", ["合作"] = "cooperation", ["研发"] = "R&D",
        ["供应"] = "supply", ["使用"] = "use", ["治理"] = "governance", ["监管"] = "supervision", ["管理"] = "management",
        ["振兴"] = "revitalization", ["转型升级"] = "transformation and upgrading", ["推广应用"] = "roll-out", ["布局"] = "layout",
    };

    static readonly string[] ShareTails = ["的比重", "的比例", "的占比", "比重", "比例", "占比"];

    // What ends in these is a figure, and takes the rest with "of": penetration rate of 5G.
    static readonly string[] FigureTails = ["率", "量", "额", "比重", "占比", "收入", "强度", "产值", "增加值", "规模", "里程", "投入"];

    // Words that qualify, and are nouns where they end a phrase: 绿色产业 is a green industry. Other qualifiers end none.
    static readonly Dictionary<string, string> HeadNouns = new()
    {
        ["产业"] = "industry", ["工业"] = "industry", ["行业"] = "industry", ["基础"] = "foundation", ["农业"] = "agriculture", ["科技"] = "science and technology",
        ["安全"] = "safety", ["城市"] = "cities", ["农村"] = "rural areas", ["金融"] = "finance",
    };

    readonly Dictionary<string, Word> nouns = [];
    readonly Dictionary<string, string> verbs = [];
    readonly ClausePhrases phrases;

    public Termbase(Catalog catalog)
    {
        foreach (var (zh, nominal) in Nominals) nouns[zh] = new Word(zh, nominal, Part.Nominal);
        // An entry made for rendering comes before a topic that has the word as a looser alias: 抽水蓄能 is not all of hydropower.
        foreach (var term in catalog.Terms.OrderBy(t => t.Category is "noun" or "measure" or "modifier" ? 0 : 1)) Add(term, Bare(term.Zh));
        foreach (var term in catalog.Terms)
            foreach (var zh in term.ZhAliases) Add(term, Bare(zh));
        phrases = new ClausePhrases(this);
    }

    void Add(Term term, string zh)
    {
        if (term.Category == "action") verbs.TryAdd(zh, term.En);
        else if (IsNoun(term.Category, zh)) nouns.TryAdd(zh, new Word(zh, Industry(term, zh), PartOf(term, zh)));
    }

    /// <summary>Whether the phrase names a quantity (面积, 产能), not things.</summary>
    public bool IsFigure(string zh) => Segment(Bare(zh)) is { Count: > 0 } words && words[^1].Part == Part.Figure;

    public string? Verb(string zh) => verbs.GetValueOrDefault(zh);

    /// <summary>The phrase with its head in front ("productivity of key enterprises"); null unless every part is known.</summary>
    public string? Phrase(string zh) => Share(zh) ?? Joined(zh, inverted: true) ?? phrases.Of(zh) ?? Possessed(zh);

    /// <summary>The phrase in the order of the Chinese, as in a title.</summary>
    public string? InOrder(string zh) => Joined(zh, inverted: false);

    // X占Y比重: the share of X in Y.
    string? Share(string zh)
    {
        var at = zh.IndexOf('占');
        if (at <= 0) return null;
        var tail = ShareTails.FirstOrDefault(t => zh.EndsWith(t, StringComparison.Ordinal));
        if (tail is null || at + 1 >= zh.Length - tail.Length) return null;
        return Phrase(zh[..at]) is { } part && Phrase(zh[(at + 1)..^tail.Length]) is { } whole ? $"share of {part} in {whole}" : null;
    }

    // X的Y: the Y of X, where both are known: 规上企业的比例 is the share of the enterprises.
    string? Possessed(string zh)
    {
        var at = zh.LastIndexOf('的');
        if (at <= 1 || at == zh.Length - 1 || Joined(zh[..at], inverted: true) is not { } owner) return null;
        var thing = zh[(at + 1)..] is "比例" or "比重" ? "share" : Joined(zh[(at + 1)..], inverted: true);
        return thing is null || thing.Contains(" of ", StringComparison.Ordinal) || owner.Contains(" of ", StringComparison.Ordinal) ? null : $"{thing} of {Plurals.OfKind(owner)}";
    }

    string? Joined(string zh, bool inverted)
    {
        var parts = Bare(zh).Split('、', '和', '与', '及');
        var english = new List<string>();
        // A known name with 和 in it is not split: try the whole first.
        if (Compound(Bare(zh), inverted) is { } whole) return whole;
        if (parts.Length > 1 && OfAll(parts) is { } shared) return shared;
        foreach (var part in parts)
        {
            if ((part != parts[^1] ? Qualifiers(part) : null) is { } run)
            {
                english.Add(run);
                continue;
            }

            if (Compound(part, inverted) is not { } known) return null;
            english.Add(known);
        }

        // "A、B建设": does the head govern both? The Chinese does not say; neither do we.
        if (parts.Length > 1 && inverted && english.Exists(e => e.Contains(" of ", StringComparison.Ordinal))) return null;
        return english.Count switch
        {
            1 => english[0],
            2 => $"{english[0]} and {english[1]}",
            _ => $"{string.Join(", ", english[..^1])} and {english[^1]}",
        };
    }

    // 特色型和专业型平台: qualifiers before a shared head.
    string? Qualifiers(string zh) => Segment(zh) is { Count: > 0 and <= 3 } words && words.TrueForAll(w => w.Part == Part.Modifier) ? InRow(words) : null;

    // 关键材料和零部件国产化率: a figure is said of all that stand before it.
    string? OfAll(string[] parts)
    {
        if (Segment(parts[^1]) is not { Count: > 1 and <= MostWords } last || last[^1].Part != Part.Figure || last[..^1].Exists(w => w.Part is Part.Figure or Part.Modifier)) return null;
        var owners = new List<string>();
        foreach (var part in parts[..^1])
        {
            if (Segment(part) is not { Count: > 0 and <= MostWords } words || words[^1].Part != Part.Noun || Compound(part, inverted: false) is not { } known) return null;
            owners.Add(Plurals.OfKind(known));
        }

        owners.Add(Plurals.OfKind(InRow(last[..^1])));
        return $"{last[^1].English} of {string.Join(", ", owners[..^1])} and {owners[^1]}";
    }

    string? Compound(string zh, bool inverted)
    {
        if (Segment(zh) is not { Count: > 0 and <= MostWords } words) return null;
        // 中医药领域重点实验室: "field" says nothing between two nouns.
        if (words.Count > 1) words.RemoveAll(w => w.Zh == "领域" && w != words[^1]);
        // 海洋装备产业营业收入: the industry whose revenue it is.
        for (var i = 1; i < words.Count - 1; i++)
            if (words[i].Zh is "产业" or "行业" && words[i - 1].Part != Part.Modifier && words[i + 1].Part == Part.Figure) words[i] = words[i] with { English = "industry", Part = Part.Noun };
        if (words[^1].Part == Part.Modifier && !words[^1].Zh.All(char.IsAscii))
        {
            if (!HeadNouns.TryGetValue(words[^1].Zh, out var noun)) return null;
            words[^1] = words[^1] with { English = noun, Part = Part.Noun };
        }

        // 核心产业增加值占比: the share of a figure.
        if (inverted && words.Count > 2 && words[^1].Zh is "占比" or "比重" && words[^2].Part == Part.Figure && !words[..^2].Exists(w => w.Part == Part.Figure)) return $"share of {Inverted(words[..^1])}";
        if (inverted && words.Count == 2 && words[^1].Zh is "占比" or "比重" && words[^2].Part == Part.Figure) return $"share of {words[0].English}";
        // A figure in the middle (总量 of what?) has no plain English order.
        if (words[..^1].Exists(w => w.Part == Part.Figure)) return null;
        return inverted && words.Count > 1 && (words[^1].Part is Part.Figure or Part.Nominal) ? Inverted(words) : InRow(words);
    }

    // Modifiers next to the head stay before it: the domestic market share of industrial software.
    static string Inverted(List<Word> words)
    {
        // X创新发展 is the innovation and development of X.
        var heads = words.Count - 1;
        while (heads > 1 && words[heads].Part == Part.Nominal && words[heads - 1].Part == Part.Nominal) heads--;
        var head = string.Join(" and ", words[heads..].Select(w => w.English));
        var modifiers = heads;
        while (modifiers > 0 && words[modifiers - 1].Part == Part.Modifier) modifiers--;
        var near = InRow(words[modifiers..heads]);
        if (near.Length > 0)
            head = NumberOf.IsMatch(head) ? NumberOf.Replace(head, m => $"{m.Value}{near} ", 1) : $"{near} {head}";
        return modifiers == 0 ? head : $"{head} of {Plurals.OfKind(InRow(words[..modifiers]))}";
    }

    // 资源综合利用基地: bases for the comprehensive utilization of resources.
    static string InRow(List<Word> words) => words.Count > 1 && words[..^1].FindIndex(w => w.English.Contains(" of ", StringComparison.Ordinal)) >= 0
        ? $"{words[^1].English} for {InRow(words[..^1])}"
        : words.Count > 1 && words[..^1].Exists(w => w.English.Contains(" above ", StringComparison.Ordinal)) ? $"{words[^1].English} of {InRow(words[..^1])}"
        : string.Join(' ', words.Select((w, i) => i < words.Count - 1 ? Attribute(w.English) : w.English));

    // A plural before a noun stands in the singular: service capabilities.
    public static string Attribute(string english)
    {
        var word = english[(english.LastIndexOf(' ') + 1)..];
        if (word == "photovoltaics") return english[..^1];
        if (!word.EndsWith('s') || Plural.IsMatch(word)) return english;
        return word.EndsWith("ies", StringComparison.Ordinal) ? english[..^3] + "y" : Sibilant.IsMatch(word) ? english[..^2] : english[..^1];
    }

    // The cover of the whole phrase with the fewest terms, or null.
    List<Word>? Segment(string zh)
    {
        if (zh.Length is 0 or > 60) return null;
        var best = new (int Count, int Length, Word? Word)[zh.Length + 1];
        for (var i = zh.Length - 1; i >= 0; i--)
        {
            best[i] = (int.MaxValue, 0, null);
            for (var length = Math.Min(LongestTerm, zh.Length - i); length > 0; length--)
            {
                var rest = best[i + length].Count;
                if (rest == int.MaxValue || rest + 1 >= best[i].Count || Look(zh, i, length) is not { } word) continue;
                best[i] = (rest + 1, length, word);
            }
        }

        if (best[0].Count == int.MaxValue) return null;
        var words = new List<Word>();
        for (var i = 0; i < zh.Length; i += best[i].Length) words.Add(best[i].Word!);
        return words;
    }

    Word? Look(string zh, int start, int length)
    {
        var piece = zh.Substring(start, length);
        if (nouns.TryGetValue(piece, out var known)) return known;
        return IsLatin(zh, start, length) ? new Word(piece, piece, Part.Modifier) : null;
    }

    // A run of Latin letters and digits is its own English, whole: 5G, IPv6, PUE.
    static bool IsLatin(string zh, int start, int length)
    {
        for (var i = start; i < start + length; i++)
            if (!char.IsAsciiLetterOrDigit(zh[i]) && zh[i] is not ('-' or '+' or '.')) return false;
        return char.IsAsciiLetter(zh[start]) || length > 1 && zh.AsSpan(start, length).ContainsAnyInRange('A', 'z');
    }

    static Part PartOf(Term term, string zh)
    {
        if (term.Category == "modifier" || zh.All(char.IsAscii)) return Part.Modifier;
        return term.Category is "indicator" or "measure" || Array.Exists(FigureTails, t => zh.EndsWith(t, StringComparison.Ordinal)) ? Part.Figure : Part.Noun;
    }

    // 医疗装备产业 as another name of 医疗装备 is the industry, not the equipment.
    static string Industry(Term term, string zh) =>
        zh != term.Zh && zh == term.Zh + "产业" && !term.En.Contains("industr", StringComparison.OrdinalIgnoreCase) ? term.En + " industry" : term.En;

    static bool IsNoun(string category, string zh) => category switch
    {
        "action" or "grammar" => false,
        // Two-character phrases are mostly verbs (签约) or words of the chancery (通知).
        "phrase" => zh.Length >= 3 || zh == "比重",
        _ => true,
    };

    static string Bare(string zh) => zh.Replace("“", "").Replace("”", "").Replace("《", "").Replace("》", "").Replace(" ", "");

    [GeneratedRegex("^(?:number|volume|length) of ")]
    static partial Regex NumberOf { get; }

    // Words that end in s in the singular, and plurals that stay before a noun.
    [GeneratedRegex("(?:ss|us|is|ics|series|species|gas|works|sales|goods|communications|news|diesels|lens|means|arms|headquarters|textiles|people|’s|'s)$")]
    static partial Regex Plural { get; }

    [GeneratedRegex("(?:sses|xes|ches|shes)$")]
    static partial Regex Sibilant { get; }

    enum Part { Noun, Modifier, Nominal, Figure }

    sealed record Word(string Zh, string English, Part Part);
}
