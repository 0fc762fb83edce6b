using CsCheck;
using Vermilion.Model;

namespace Vermilion.Tests.Composing;

/// <summary>Issues with texts that try to pass for structure.</summary>
static class IssueGen
{
    static readonly string[] Pieces =
    [
        "plan", "工业互联网", "《规划》", "（2021-2023年）", "🚗", "é", " ", "  ", "|", "\\", "\\\\", "\"", "'", "[", "]", "(", ")", "[x](y)", "([A (CN)](http://a.b/c); [B]())",
        "<!--", "-->", "--!>", "<!-- evidence: d \"w\" -->", "- ", "* ", "+ ", "– ", "# ", "### Comment", "1. ", "2) ", ": ", "---", "***", "*February 2:* ", "**May 3**: ", "2021-02-02: ",
        "At a glance", "Comment", "(machine draft)", "Top stories", "Policy name", "null", "~", "#", "%", "&", "{", "}", ">", "!", ",", ";", ".", "\t", "\u3000", "\u200b", " (EN)", "20%", "\u2028", "\u0007",
    ];

    static readonly Gen<string> Word = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[Gen.Char['!', '~'], 1, 6]);

    /// <summary>One line without outer white space, as every text of an Issue is.</summary>
    public static readonly Gen<string> Text = Word.Array[1, 6].Select(words => string.Concat(words).Trim()).Where(text => text.Length > 0);

    static readonly Gen<string> Words = Gen.OneOf(Text, Text.Select(Text, (a, b) => $" {a}\n{b}\r\n"));

    static readonly Gen<DateOnly> Date = Gen.Int[0, 1500].Select(days => new DateOnly(2019, 6, 1).AddDays(days));

    static readonly Gen<SourceLink> Link = Gen.Select(Text, Gen.Int[0, 2].Select(i => i == 0 ? null : i == 1 ? "CN" : "EN"), Text.Null(), (label, language, url) => new SourceLink(label, language, url));

    static readonly Gen<Evidence[]> Evidence = Gen.Select(Text, Words, (document, words) => new Evidence(document, words)).Array[0, 2];

    static readonly Gen<Passage[]> Passages = Gen.Select(Text, Evidence, (text, evidence) => new Passage(text, evidence)).Array[0, 3];

    static readonly Gen<Bullet[]> Bullets =
        Gen.Select(Text, Evidence, Date.Nullable(), (text, evidence, date) => new Bullet(text, evidence, date)).Array[0, 3];

    static readonly Gen<PolicyReference> Policy =
        Gen.Select(Text, Text.Null(), Link.Null(), Text.Null(), Date.Nullable(), Gen.Enum<Provenance>(), (english, chinese, link, body, date, provenance) =>
            new PolicyReference { NameEnglish = english, NameChinese = chinese, Link = link, IssuingBody = body, Date = date, Provenance = provenance });

    static readonly Gen<AtAGlance> AtAGlance = Gen.Select(Passages, Bullets, Passages, Gen.Bool, (lead, bullets, closing, draft) =>
        new AtAGlance { Lead = lead, Bullets = bullets, Closing = closing, IsMachineDraft = draft });

    static readonly Gen<TopStory> Story = Gen.Select(Text, Policy.Array[0, 2], AtAGlance, Passages, Text.Null(), (headline, policies, glance, comment, why) =>
        new TopStory { Headline = headline, Policies = policies, AtAGlance = glance, Comment = comment, Why = why });

    static readonly Gen<NewsItem> News = Gen.Select(Date, Text, Link.Array[0, 2], Evidence, (date, text, sources, evidence) =>
        new NewsItem { Date = date, Text = text, Sources = sources, Evidence = evidence });

    static readonly Gen<Person> Person = Gen.Select(Text, Text.Null(), (name, role) => new Person(name, role));

    static readonly Gen<Waiver> Waiver = Gen.Select(Text, Text, Text.Null(), (words, reason, by) => new Waiver(words, reason, by));

    static readonly Gen<HouseWording> Wording = Gen.Select(Text.Null(), Gen.Bool, Text.Null(), (top, hasAbout, comment) =>
        HouseWording.Default with { TopStories = top ?? "Top stories", About = hasAbout ? "About this briefing" : "", Comment = comment ?? "Comment" });

    static readonly Gen<Issue> Front = Gen.Select(
        Gen.Select(Text, Text, Gen.Select(Gen.Int[2019, 2022], Gen.Int[1, 12]), Date.Nullable(), Gen.Enum<IssueStatus>()),
        Gen.Select(Person.Array[0, 2], Person.Array[0, 2], Text.Array[0, 3], Text.Null(), Text.Null(), Gen.Select(Waiver.Array[0, 2], Wording), Text.Null(), Gen.Int[1, 99].Nullable()),
        (head, foot) => new Issue
        {
            Briefing = head.Item1,
            Title = head.Item2,
            Period = new ReportingPeriod(head.Item3.Item1, head.Item3.Item2),
            Published = head.Item4,
            Status = head.Item5,
            Authors = foot.Item1,
            Staff = foot.Item2,
            Publisher = foot.Item3,
            Contact = foot.Item4,
            About = foot.Item5,
            Waivers = foot.Item6.Item1,
            Wording = foot.Item6.Item2,
            Template = foot.Item7,
            FromRevision = foot.Item8,
        });

    public static readonly Gen<Issue> Issue = Gen.Select(Front, Story.Array[0, 3], News.Array[0, 3], News.Array[0, 3], (front, stories, policy, corporate) =>
        front with { TopStories = stories, PolicyNews = policy, CorporateNews = corporate });
}
