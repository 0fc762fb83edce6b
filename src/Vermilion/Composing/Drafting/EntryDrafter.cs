using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Drafts an entry of Top stories from the findings of its documents: each line stands beside the Chinese that it renders.</summary>
sealed class EntryDrafter(Wording wording)
{
    const int MostBullets = 8;
    const int MostReports = 4;

    public TopStory Draft(WorkGroup group)
    {
        var head = group.Head.Candidate;
        var official = group.Members.Select(m => m.Candidate).Where(c => c.IsOfficial).OrderByDescending(c => c == head).ThenBy(c => c.Document.Published).ToList();
        return new TopStory
        {
            Headline = Headline(head),
            Policies = [Policy(head)],
            AtAGlance = new AtAGlance { Lead = Lead(head, official), Bullets = [.. Bullets(official).Take(MostBullets)], Closing = Coverage(group), IsMachineDraft = true },
        };
    }

    string Headline(Candidate head)
    {
        var issuer = wording.IssuingBody(head) ?? "Official text";
        return wording.Title(head) is { } title ? $"{issuer}: {title}{DraftMark(head)}"
            : wording.PartialTitle(head) is { } partial ? $"{issuer}: {char.ToLowerInvariant(partial[0])}{partial[1..]}{DraftMark(head)}"
            : $"{issuer}: {Wording.ChineseName(head) ?? head.Document.Title}";
    }

    /// <summary>The reports that joined the text.</summary>
    List<Passage> Coverage(WorkGroup group)
    {
        var reports = group.Members.Select(m => m.Candidate).Where(c => !c.IsOfficial).Select(wording.Source).Take(MostReports)
            .Select(s => $"[{Wording.Literal(s.Label)} ({s.Language})]({s.Url})").ToList();
        return reports.Count == 0 ? [] : [new Passage($"Coverage: {string.Join("; ", reports)}")];
    }

    PolicyReference Policy(Candidate candidate) => new()
    {
        NameEnglish = (wording.Title(candidate) ?? wording.PartialTitle(candidate)) is { } title ? title + DraftMark(candidate) : Wording.NoEnglishTitle,
        NameChinese = Wording.ChineseName(candidate),
        Link = new SourceLink("Link", null, string.IsNullOrWhiteSpace(candidate.Document.Url) ? null : candidate.Document.Url),
        IssuingBody = wording.IssuingBody(candidate),
        Date = candidate.Document.Published,
    };

    static string DraftMark(Candidate candidate) => candidate.Stage == "draft" ? " (Draft for Comments)" : "";

    List<Passage> Lead(Candidate head, List<Candidate> official)
    {
        var lead = new List<Passage> { new(Sentence(head), Evidence(head, head.Reading.Title?.Span)) };
        foreach (var other in official.Where(c => c != head)) lead.Add(new Passage(Sentence(other), Evidence(other, other.Reading.Title?.Span)));
        return lead;
    }

    /// <summary>On February 18, MIIT published an action plan, "…" (工信部信管〔2020〕197号).</summary>
    public string Sentence(Candidate candidate)
    {
        var number = candidate.Reading.DocumentNumber is { } found ? $" ({found.Text})" : "";
        var day = candidate.Day is { } published ? $"On {Wording.Day(published)}{(candidate.IsBackground ? $", {published.Year}" : "")}, " : "";
        // An interpretation seldom says who wrote it.
        if (candidate.Stage == "interpretation" && candidate.Reading.Issuers.Count == 0) return $"{day}an interpretation of {wording.Named(candidate)} was published{number}.";
        var issuers = wording.Issuers(candidate);
        if (day.Length == 0) issuers = char.ToUpperInvariant(issuers[0]) + issuers[1..];
        return $"{day}{issuers} {Verb(candidate)} {wording.Named(candidate)}{number}.";
    }

    string Verb(Candidate candidate) => candidate.Stage switch
    {
        "draft" => "released a draft for comments:",
        "interpretation" => "published an interpretation of",
        "call" => "called for applications:",
        // The State Council approves a plan by a reply, which is not the plan's own publication.
        _ when candidate.Document.CarrierType == "reply" => "issued a reply on",
        _ => $"published {wording.TypeName(candidate)}:",
    };

    IEnumerable<Bullet> Bullets(List<Candidate> official)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in official)
            foreach (var target in candidate.Reading.Targets.OrderByDescending(t => t.Confidence))
                if ((target.English ?? wording.English.Target(target)) is { } line && seen.Add(line)) yield return new Bullet(Wording.Literal(line), Evidence(candidate, Clauses.Around(candidate.Reading.Text, target.Span, target.Indicator)));
        foreach (var candidate in official)
            foreach (var goal in candidate.Reading.Goals.OrderByDescending(g => g.Confidence))
                if ((goal.English ?? wording.English.Goal(goal)) is { } line && seen.Add(line)) yield return new Bullet(Wording.Literal(line), Evidence(candidate, Clauses.Around(candidate.Reading.Text, goal.Span)));
    }

    public static IReadOnlyList<Evidence> Evidence(Candidate candidate, TextSpan? span) =>
        span is { Length: > 0 } at && at.End <= candidate.Reading.Text.Length ? [new Evidence(candidate.Document.Id, at.Of(candidate.Reading.Text).ToString())] : [];
}
