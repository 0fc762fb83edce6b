using System.Text.RegularExpressions;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Relations;

/// <summary>What decides whether a document is the one that a relation speaks of.</summary>
/// <param name="Day">The day it came out.</param>
/// <param name="IsChange">It is a decision that changes or ends a work, whose name it bears.</param>
sealed record RelationCandidate(string Id, string? Number, string? Key, string Status, DateOnly? Day, string? Place, IReadOnlySet<string> Issuers, bool IsChange = false);

/// <summary>The documents that relations may speak of, and the choice among them.</summary>
/// <param name="issuersNamedIn">The issuers that a cited title names at its head: 江西省人民政府办公厅关于….</param>
sealed partial class RelationCandidates(IReadOnlyList<RelationCandidate> found, IReadOnlyList<RelationCandidate> speaking, Func<string, HashSet<string>> issuersNamedIn)
{
    // Below it two titles under one number are two texts, and the number was read from the wrong one.
    const double LeastLikeness = 0.5;

    // A longer name is hardly that of two texts of one year.
    const int TellingLength = 12;

    readonly ILookup<string?, RelationCandidate> byNumber = found.ToLookup(c => c.Number);
    readonly ILookup<string?, RelationCandidate> byKey = found.ToLookup(c => c.Key);
    readonly Dictionary<string, RelationCandidate> speakers = speaking.ToDictionary(c => c.Id);

    public string? Find(Relation relation)
    {
        if (relation.TargetNumber is { } number && Best(UnderNumber(byNumber[number], relation), relation) is { } numbered) return numbered;
        return relation.TargetKey is { } key ? Best(UnderTitle(byKey[key], relation), relation) : null;
    }

    /// <summary>A page may bear the number of a text that it only mentions: the cited title tells them apart.</summary>
    static IEnumerable<RelationCandidate> UnderNumber(IEnumerable<RelationCandidate> candidates, Relation relation)
    {
        if (relation.TargetKey is not { } key) return candidates;
        var all = candidates.ToList();
        foreach (var fits in (Predicate<RelationCandidate>[])
        [
            c => c.Key == key,
            // 国务院…联防联控机制关于…的通知 is cited as 关于…的通知.
            c => c.Key is { } other && Contains(key, other),
            c => c.Key is { } other && LetterPairs.Likeness(key, other) >= LeastLikeness,
        ])
            if (all.FindAll(fits) is { Count: > 0 } named) return named;
        return [];
    }

    /// <summary>
    /// Many bodies name their texts alike: not one of another issuer than the title names, nor that of another
    /// province than the citing text's, nor one of another number.
    /// </summary>
    IEnumerable<RelationCandidate> UnderTitle(IEnumerable<RelationCandidate> candidates, Relation relation)
    {
        var named = issuersNamedIn(relation.Title ?? "");
        var speaker = speakers.GetValueOrDefault(relation.FromId);
        var isChange = CitedDecision.IsTitleOfOne(relation.Title ?? "");
        return candidates.Where(c => c.IsChange == isChange && NumbersAgree(relation, c) && (named.Count > 0 && c.Issuers.Count > 0
            ? named.Overlaps(c.Issuers)
            : c.Place is null || speaker?.Place is null || c.Place == speaker.Place || relation.Title!.Contains(c.Place, StringComparison.Ordinal)));
    }

    /// <summary>法释〔2013〕15号 is not 法释〔2023〕7号 of the same name; a text of several bodies has a number of each, of one year.</summary>
    static bool NumbersAgree(Relation relation, RelationCandidate candidate)
    {
        if (SeriesNumber.Parse(relation.TargetNumber) is not { Year: { } year } cited || SeriesNumber.Parse(candidate.Number) is not { Year: { } held } own) return true;
        return year == held && cited.Stem != own.Stem && relation.TargetKey!.Length >= TellingLength;
    }

    /// <summary>
    /// Of several versions: the text itself before its draft, and of those the one in force when the citing document
    /// came out; where all are later, the first. An interpretation or a piece of news bears the title of the policy, and
    /// is not the policy.
    /// </summary>
    string? Best(IEnumerable<RelationCandidate> candidates, Relation relation)
    {
        var day = speakers.GetValueOrDefault(relation.FromId)?.Day ?? DateOnly.MaxValue;
        return candidates
            .Where(c => c.Id != relation.FromId && c.Status is not ("interpretation" or "news"))
            .Where(c => FitsInTime(relation, c, speakers.GetValueOrDefault(relation.FromId)?.Day))
            .OrderBy(c => c.Status == "draft")
            .ThenBy(c => c.Status == "call")
            .ThenByDescending(c => c.Day <= day)
            .ThenByDescending(c => c.Day <= day ? c.Day?.DayNumber : -c.Day?.DayNumber)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .FirstOrDefault()?.Id;
    }

    /// <summary>
    /// What a text ends was there before it: a later one of that name is another text. What a draft is to become comes
    /// after it: the law that it is to revise bears the same name.
    /// </summary>
    static bool FitsInTime(Relation relation, RelationCandidate candidate, DateOnly? day) => relation.Type switch
    {
        // 审议通过《X（修订草案）》: the X of years before is what it revises.
        _ when relation.Title is { } title && DraftMark.IsMatch(title) => candidate.Status == "draft" || !(candidate.Day < day?.AddDays(-WorkMatch.DaysOfDelay)),
        "abolishes" or "replaces" or "succeeds" => !(candidate.Day > day),
        "draftOf" => candidate.Status == "final" && !(candidate.Day < day?.AddDays(-WorkMatch.DaysOfDelay)),
        _ => true,
    };

    [GeneratedRegex("[（(](?:[^（()）]{0,6}草案|[^（()）]{0,8}征求意见稿|送审稿|讨论稿)[）)]$")]
    static partial Regex DraftMark { get; }

    static bool Contains(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
}
