using Vermilion.Model;

namespace Vermilion.Tests.Publishing;

/// <summary>Issues made up for the tests: one with everything that can stand in an Issue and much that should not, one small.</summary>
static class SampleIssues
{
    public static readonly ReportingPeriod Period = new(2021, 2);

    public const string LongAddress =
        "https://www.example.gov.cn/zwgk/zcwj/2021/02/18/art_1146285_9786354.html?from=search&keyword=%E5%B7%A5%E4%B8%9A&page=1&sort=desc&session=0123456789abcdef0123456789abcdef";

    public static Issue Small => new()
    {
        Briefing = "small",
        Title = "Small Briefing",
        Period = Period,
        TopStories = [new TopStory { Headline = "One entry only", Comment = [new Passage("One sentence.")] }],
    };

    public static Issue Full => new()
    {
        Briefing = "test",
        Title = "China <Industry> & Technology \"Briefing\"",
        Period = Period,
        Published = new DateOnly(2021, 3, 2),
        Status = IssueStatus.Approved,
        Authors = [new Person("Zoë O'Hara", "Analyst"), new Person("Li Lei 李雷", null)],
        Staff = [new Person("Max & Moritz", "Editor <in chief>")],
        Publisher = ["Institute of Tests", "1 Sample Street", "00000 Exampletown"],
        Contact = "desk@example.org",
        About = "What this *briefing* is about, in [one link](https://example.org/about) and 中文.",
        TopStories = [PolicyEntry, HostileEntry, SeveralPolicies, TopicEntry, MachineEntry],
        PolicyNews =
        [
            new NewsItem
            {
                Date = new DateOnly(2021, 2, 5),
                Text = "An agency (能源局) circulates a draft: \"40 percent\" by 2030",
                Sources = [new SourceLink("NEA letter", "CN", null), new SourceLink("Wire [article]", "EN", "https://example.com/a(1)?x=1&y=<2>")],
                Evidence = [new Evidence("nea", "到2030年，可再生能源电力消费占比达到40%")],
            },
            new NewsItem { Date = new DateOnly(2020, 11, 10), Text = "A line of an earlier year without sources" },
        ],
        CorporateNews =
        [
            new NewsItem { Date = new DateOnly(2021, 2, 19), Text = "A maker signs for 20 GWh", Sources = [new SourceLink("Company page", null, "https://example.com/")] },
        ],
    };

    static TopStory PolicyEntry => new()
    {
        Headline = "A plan for the factory floor",
        Policies =
        [
            new PolicyReference
            {
                NameEnglish = "Interpretation of the \"Action Plan (2021-2023)\"",
                NameChinese = "《工业互联网创新发展行动计划（2021-2023年）》解读",
                Link = new SourceLink("Link", null, "http://www.gov.cn/zhengce/2021-02/18/content_5587565.htm"),
                IssuingBody = "MIIT",
                Date = new DateOnly(2021, 2, 18),
            },
        ],
        AtAGlance = new AtAGlance
        {
            Lead = [new Passage("The ministry explained a [plan]() of *January*. By 2023:", [new Evidence("plan", "到2023年"), new Evidence("interpretation", "2021-02-18")])],
            Bullets =
            [
                new Bullet("Run **30** factories on 5G", [new Evidence("plan", "10个重点行业共建成5G全连接工厂30个")]),
                new Bullet("2021. is a number and no list", []),
                new Bullet("Raise productivity by 20 percent", [new Evidence("plan", "生产效率提高20%以上"), new Evidence("plan", "到2023年")]),
            ],
            Closing = [new Passage("Behind it stands infrastructure.", [new Evidence("plan", "二级节点不少于120个")])],
        },
        Comment = [new Passage("A \"transportation superpower\" (交通强国) is the aim."), new Passage(string.Join(' ', Enumerable.Repeat("word", 200)) + ".")],
    };

    static TopStory HostileEntry => new()
    {
        Headline = "<script>alert(1)</script> & a very long headline that goes on: " + string.Join(' ', Enumerable.Repeat("and on", 30)),
        Policies =
        [
            new PolicyReference
            {
                NameEnglish = "Name | with a bar & <b>marks</b>",
                Link = new SourceLink("Link", null, LongAddress),
                IssuingBody = "Bureau of *stars* and _lines_",
                Provenance = Provenance.Leaked,
            },
        ],
        AtAGlance = new AtAGlance { Lead = [new Passage("See <img src=x onerror=alert(1)> and [bad](javascript:alert(1)) and `code` \u0007 </style></script> ]]> --> end.")] },
        Comment = [new Passage("# No heading"), new Passage("- no list"), new Passage("Backslash \\ and a\u00a0hard space, \"quotes\", 1 < 2 > 0.")],
    };

    static TopStory SeveralPolicies => new()
    {
        Headline = "Two drafts at once",
        Policies =
        [
            new PolicyReference { NameEnglish = "Conditions", NameChinese = "《条件（征求意见稿）》", Link = new SourceLink("Link", null, null), Provenance = Provenance.Press },
            new PolicyReference { NameEnglish = "Procedures", NameChinese = "《程序》", Link = new SourceLink("MIIT notice", "CN", "https://example.org/n"), Date = new DateOnly(2021, 2, 9) },
        ],
        Comment = [new Passage("Both at once.")],
    };

    static TopStory TopicEntry => new()
    {
        Headline = "Chips: money and rules",
        AtAGlance = new AtAGlance
        {
            Lead = [new Passage("Investments of the month:")],
            Bullets =
            [
                new Bullet("An investor buys into 无锡飞谱电子信息有限公司", [new Evidence("hubble", "2月7日，入股")], new DateOnly(2021, 2, 7)),
                new Bullet("Another one [talks](https://example.com/talks)", [], new DateOnly(2021, 2, 10)),
            ],
        },
    };

    static TopStory MachineEntry => new()
    {
        Headline = "Drafted by rules",
        AtAGlance = new AtAGlance
        {
            IsMachineDraft = true,
            Lead = [new Passage("The plan sets targets:", [new Evidence("plan-en", "The plan sets targets")])],
            Bullets = [new Bullet("Output of at least CNY 5 billion", [new Evidence("plan-zh", "产值不低于50亿元"), new Evidence("plan-en", "at least CNY 5 billion")])],
        },
    };
}
