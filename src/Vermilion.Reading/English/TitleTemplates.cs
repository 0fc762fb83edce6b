using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>The core title of a document in English, only when every part of it is known: else null.</summary>
sealed partial class TitleTemplates(Termbase termbase, GoalTemplates goals)
{
    // The longest suffix first.
    static readonly (string Zh, string En)[] Genres =
    [
        ("三年行动计划", "Three-Year Action Plan"), ("专项行动计划", "Special Action Plan"), ("行动计划", "Action Plan"), ("行动方案", "Action Plan"),
        ("实施方案", "Implementation Plan"), ("工作方案", "Work Plan"), ("总体方案", "Overall Plan"), ("规划纲要", "Planning Outline"),
        ("指导意见", "Guiding Opinions"), ("实施意见", "Implementing Opinions"), ("若干意见", "Several Opinions"), ("若干措施", "Several Measures"),
        ("若干政策", "Several Policies"), ("管理办法", "Administrative Measures"), ("实施细则", "Implementing Rules"), ("暂行办法", "Interim Measures"),
        ("规划", "Plan"), ("纲要", "Outline"), ("方案", "Plan"), ("意见", "Opinions"), ("办法", "Measures"), ("条例", "Regulations"), ("规定", "Provisions"),
        ("指南", "Guidelines"), ("目录", "Catalogue"), ("决定", "Decision"), ("通知", "Notice"),
    ];

    static readonly Dictionary<string, string> Plans = new()
    {
        ["十二五"] = "12th", ["十三五"] = "13th", ["十四五"] = "14th", ["十五五"] = "15th",
    };

    public string? Render(string coreTitle)
    {
        var title = PolicyTitles.WithoutIssuers(coreTitle).Replace(" ", "").Replace("“", "").Replace("”", "");
        var tail = "";
        if (Tail.Match(title) is { Success: true } match)
        {
            tail = TailOf(match);
            title = title[..match.Index];
        }

        var (zh, en) = Array.Find(Genres, g => title.EndsWith(g.Zh, StringComparison.Ordinal));
        if (zh is null) return null;
        var subject = title[..^zh.Length];
        var core = About(subject, en) ?? FiveYear(subject, en) ?? Plain(subject, en);
        return core is null ? null : core + tail;
    }

    // 关于加快X的指导意见: Guiding Opinions on Accelerating X.
    string? About(string subject, string genre)
    {
        if (!subject.StartsWith("关于", StringComparison.Ordinal) || !subject.EndsWith('的')) return null;
        var topic = subject[2..^1];
        var english = goals.Clause(topic) is { } clause ? Gerund(clause) : termbase.Phrase(topic);
        return english is null ? null : $"{genre} on {TitleCase(english)}";
    }

    string? FiveYear(string subject, string genre)
    {
        if (subject.Length < 4 || genre != "Plan" || !Plans.TryGetValue(subject[..3], out var ordinal)) return null;
        return termbase.Phrase(subject[3..]) is { } topic ? $"{ordinal} {TitleCase("Five-Year Plan for " + Definite(topic))}" : null;
    }

    string? Plain(string subject, string genre) =>
        // "In the field of" wants another order than the Chinese has.
        subject.StartsWith("关于", StringComparison.Ordinal) || subject.Contains("领域", StringComparison.Ordinal) ? null
        : termbase.InOrder(subject) is { } topic ? $"{TitleCase(topic)} {genre}" : null;

    static string Definite(string topic) => topic.Contains(" of ", StringComparison.Ordinal) ? "the " + topic : topic;

    static string TailOf(Match match)
    {
        if (match.Groups["from"].Success) return $" ({match.Groups["from"].Value}–{match.Groups["to"].Value})";
        return Flag(match.Groups["flag"].Value);
    }

    internal static string Flag(string zh) => zh switch { "试行" => " (Trial)", "暂行" => " (Interim)", "征求意见稿" => " (Draft for Comments)", _ => "" };

    static string? Gerund(string clause)
    {
        var space = clause.IndexOf(' ');
        var verb = clause[..space];
        // An adverb or an auxiliary in front has no plain gerund.
        if (verb.EndsWith("ly", StringComparison.Ordinal) || verb is "continue" or "work" or "strive" or "focus" or "further" or "speed") return null;
        var stem = verb.EndsWith('e') ? verb[..^1] : verb is "set" or "cut" or "plan" ? verb + verb[^1] : verb;
        return stem + "ing" + clause[space..];
    }

    static string TitleCase(string english) => string.Join(' ', english.Split(' ').Select((word, i) =>
        i > 0 && word is "of" or "and" or "the" or "in" or "for" or "on" ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex("（(?:(?<from>20[0-9]{2})年?[-—–－~至]+(?<to>20[0-9]{2})年|(?<flag>试行|暂行|征求意见稿))）$")]
    static partial Regex Tail { get; }
}
