using Vermilion.Composing;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Triage;

namespace Vermilion.Tests.Composing;

public class IssueDrafterTests
{
    static readonly Issue Front = new() { Briefing = "b", Title = "T", Period = new ReportingPeriod(2021, 2) };

    [Fact]
    public void A_plan_and_its_interpretation_are_one_entry_with_the_exact_words_of_its_targets()
    {
        const string plan = "港口发展规划（2021-2025年）\n到2025年，港口吞吐量提高20%以上。";
        const string talk = "《港口发展规划（2021-2025年）》解读";
        var sentence = plan.IndexOf("到2025年", StringComparison.Ordinal);
        var target = new TargetFinding("港口吞吐量", ">=", 20, null, "%", "delta_pct", "2025", null, null, null, new TextSpan(sentence, plan.Length), "") { English = "Raise it by at least 20 percent by 2025" };

        var issue = Draft(
            Official("plan", 5, plan, "final", "港口发展规划（2021-2025年）") with { Reading = Reading(plan, "港口发展规划（2021-2025年）", targets: [target]) },
            Official("talk", 8, talk, "interpretation", talk) with { Reading = Reading(talk, talk, citations: [new CitationFinding("港口发展规划（2021-2025年）", null, "interprets", new TextSpan(0, 5))]) });

        var story = Assert.Single(issue.TopStories);
        var policy = Assert.Single(story.Policies);
        Assert.Equal("港口发展规划（2021-2025年）", policy.NameChinese);
        Assert.Equal(new DateOnly(2021, 2, 5), policy.Date);
        Assert.Equal("MOT", policy.IssuingBody);
        Assert.True(story.AtAGlance.IsMachineDraft);
        Assert.Equal(2, story.AtAGlance.Lead.Count);
        var bullet = Assert.Single(story.AtAGlance.Bullets);
        Assert.Equal("Raise it by at least 20 percent by 2025", bullet.Text);
        Assert.Equal(new Evidence("plan", "到2025年，港口吞吐量提高20%以上。"), Assert.Single(bullet.Evidence));
        Assert.Empty(issue.PolicyNews);
    }

    [Fact]
    public void Personnel_notices_are_no_top_stories()
    {
        var issue = Draft(Official("p", 5, "任免通知", "final", "国务院关于任免国家工作人员的通知"));

        Assert.Empty(issue.TopStories);
        Assert.Empty(issue.PolicyNews);
    }

    [Fact]
    public void Reports_of_one_event_in_two_languages_are_one_line()
    {
        var signed = new EventFinding("plant_capacity", "signed", [new EventParty("SVOLT", "investor")], 7_000_000_000, "CNY", new EventCapacity(20, "GWh"), null, new TextSpan(0, 4));

        var issue = Draft(
            News("zh", 19, "蜂巢能源签约湖州", "zh", signed),
            News("en", 21, "SVOLT signs for a plant in Huzhou", "en", signed));

        var line = Assert.Single(issue.CorporateNews);
        Assert.Equal(new DateOnly(2021, 2, 19), line.Date);
        Assert.Equal(["CN", "EN"], line.Sources.Select(s => s.Language).Order());
        Assert.Contains("CNY 7 billion", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_survives_its_own_markdown()
    {
        var issue = Draft(Official("p", 5, "*办法*\n[一]", "final", "港口*管理*[办法]"), News("n", 6, "- a_b* `c` <!-- x", "en"));

        var read = IssueMarkdown.Read(IssueMarkdown.Write(issue));

        Assert.True(read.Succeeded, read.Failure?.Message);
        Assert.Equal(IssueMarkdown.Write(issue), IssueMarkdown.Write(read.Value));
    }

    [Fact]
    public void A_score_gives_a_reason_for_each_factor()
    {
        var scored = new Scorer(Catalog.Default, SignificanceTable.Default).Score(Official("p", 5, "x", "final", "港口发展规划"));

        Assert.InRange(scored.Score, 30, 100);
        Assert.Contains(scored.Factors, f => f.Reason == "issued by MOT");
        Assert.All(scored.Factors, f => Assert.InRange(f.Value, 0, 1));
    }

    static Issue Draft(params Candidate[] candidates) => new IssueDrafter(Catalog.Default).Draft(Front, candidates);

    static Candidate Official(string id, int day, string text, string status, string title) => new(
        new Document { Id = id, ContentHash = "", Title = title, Status = status, Genre = "plan", Language = "zh", Published = new DateOnly(2021, 2, day), TargetCount = 0 },
        Reading(text, title));

    static Candidate News(string id, int day, string title, string language, params EventFinding[] events) => new(
        new Document { Id = id, ContentHash = "", Title = title, Status = "news", Language = language, Published = new DateOnly(2021, 2, day), Source = "Gasgoo" },
        new ReadResult { MediaType = "text/plain", Text = title, Title = new TitleFinding(title, title, new TextSpan(0, title.Length)), Status = "news", Events = events });

    static ReadResult Reading(string text, string title, IReadOnlyList<TargetFinding>? targets = null, IReadOnlyList<CitationFinding>? citations = null) => new()
    {
        MediaType = "text/plain",
        Text = text,
        Title = new TitleFinding(title, title, new TextSpan(0, Math.Min(text.Length, title.Length))),
        Issuers = [new IssuerFinding("交通运输部", "mot", new TextSpan(0, 1))],
        Sectors = [new SectorFinding("rail", 1)],
        Targets = targets ?? [],
        Citations = citations ?? [],
    };
}
