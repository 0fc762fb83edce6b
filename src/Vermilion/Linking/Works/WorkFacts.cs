using System.Text.RegularExpressions;
using Vermilion.Model;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking.Works;

/// <summary>What decides whether two official texts are versions of one work: the title taken apart, issuers, number, day.</summary>
sealed partial record WorkFacts
{
    public required string Id { get; init; }

    public required TitleKey Key { get; init; }

    /// <summary>The key without its kind of text (办法, 行动计划), its place, and the words that only say "carry out": what it is about.</summary>
    public required string Subject { get; init; }

    public required string Title { get; init; }

    /// <summary>Ids of the registry where known, else the names as written.</summary>
    public required IReadOnlySet<string> Issuers { get; init; }

    /// <summary>The province or city that issued it; null for a central text, or where it is not known.</summary>
    public string? Place { get; init; }

    public string? Number { get; init; }

    public required string Status { get; init; }

    public string? Genre { get; init; }

    public string? Language { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>MinHash of its text; empty where there is none, or too little.</summary>
    public byte[] Signature { get; init; } = [];

    /// <summary>What a text about another does to it (amends, approves, interprets …): <see cref="Key"/> is then the other's. Null for a work itself.</summary>
    public string? Role { get; init; }

    public bool IsDraft => Status == "draft";

    public bool IsWork => Role is null && Status is "final" or "draft" or "call";

    public static WorkFacts Of(Document document, PlaceOfTitle places, byte[]? signature = null)
    {
        var about = AboutOf(document);
        // The draft of a decision to change a text is read as the decision is, and bears the name of that text.
        var wrapped = TitleNormalizer.Normalize(document.Status == "draft" ? DraftFlag().Replace(document.Title, "") : document.Title);
        var core = about ?? (document.Status == "draft" && RoleOf(wrapped.Wrapper) is "amends" or "abolishes" ? wrapped.Core : null) ?? document.CoreTitle ?? document.Title;
        var normal = TitleNormalizer.Normalize(core);
        var key = normal.Key ?? TitleKey.Of(core);
        var place = places.Of(document);
        return new WorkFacts
        {
            Id = document.Id,
            Key = key,
            Subject = WorkSubject.Of(key.Text, place),
            Title = document.Title,
            Issuers = document.Issuers.Select(i => i.Body ?? i.Text).ToHashSet(),
            Place = place,
            Number = document.DocumentNumber,
            Status = document.Status,
            Genre = document.Genre,
            Language = document.Language,
            Day = document.Written ?? document.Published,
            Signature = signature ?? [],
            Role = document.Status == "interpretation" ? "interprets" : about is not null ? "cites" : RoleOf(wrapped.Wrapper),
        };
    }

    /// <summary>The one policy that the headline of a report or an interpretation names: 多部门详解《X条例》.</summary>
    static string? AboutOf(Document document)
    {
        if (document.Status is not ("interpretation" or "news" or "other")) return null;
        var named = Quoted().Matches(document.Title);
        return named.Count == 1 ? named[0].Groups["x"].Value : null;
    }

    [GeneratedRegex("《(?<x>(?:[^《》]|《[^《》]*》)+)》")]
    private static partial Regex Quoted();

    [GeneratedRegex("[（(][^（()）]*(?:征求意见稿|草案|送审稿)[^（()）]*[）)]$")]
    private static partial Regex DraftFlag();

    static string? RoleOf(TitleWrapper wrapper) => wrapper switch
    {
        TitleWrapper.Amend => "amends",
        TitleWrapper.Abolish or TitleWrapper.AmendAndAbolish => "abolishes",
        TitleWrapper.Approve => "approves",
        TitleWrapper.Forward => "forwards",
        TitleWrapper.Interpret => "interprets",
        _ => null,
    };
}
