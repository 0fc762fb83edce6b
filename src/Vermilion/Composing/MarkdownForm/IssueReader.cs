using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>
/// Reads an Issue from its Markdown. What has no place is a failure with its line and how to mend it: nothing that someone wrote
/// is dropped in silence.
/// </summary>
sealed class IssueReader(string file)
{
    readonly List<TopStory> stories = [];
    readonly List<NewsItem> policyNews = [];
    readonly List<NewsItem> corporateNews = [];
    Failure? failure;
    ReportingPeriod period;
    Heading section = Heading.Headline;
    StoryReader? story;
    int headlineLevel;

    public Outcome<Issue> Read(string markdown)
    {
        var lines = markdown.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var head = new FrontMatterReader(file).Read(lines);
        if (!head.Succeeded) return head.Failure;
        var (issue, bodyStart) = head.Value;
        period = issue.Period;
        var blocks = BlockReader.Read(lines, bodyStart);
        for (var i = 0; i < blocks.Count && failure is null; i++) Take(blocks, i, issue);
        CloseStory();
        if (failure is not null) return failure;
        return issue with { TopStories = stories, PolicyNews = policyNews, CorporateNews = corporateNews };
    }

    void Take(List<Block> blocks, int index, Issue issue)
    {
        var block = blocks[index];
        if (block.Kind == BlockKind.Heading) TakeHeading(blocks, index, issue);
        else if (section == Heading.TopStories && story is not null) story.Take(block);
        else if (section is Heading.PolicyNews or Heading.CorporateNews) TakeNews(block);
        else Fail(block, $"'{Shorten(block.Text)}' stands outside the sections; put it under ## Top stories or ## Worth noting");
        failure ??= story?.Failure;
    }

    void TakeHeading(List<Block> blocks, int index, Issue issue)
    {
        var block = blocks[index];
        var heading = Headings.Classify(block.Text);
        if (heading is Heading.AtAGlance or Heading.Comment)
        {
            if (story is null) Fail(block, $"'{block.Text}' belongs to an entry; put a headline (### …) before it");
            else story.TakeHeading(block, heading);
        }
        else if (heading == Heading.Headline)
        {
            TakeHeadline(blocks, index, issue);
        }
        else
        {
            CloseStory();
            section = heading;
        }
    }

    void TakeHeadline(List<Block> blocks, int index, Issue issue)
    {
        var block = blocks[index];
        if (section == Heading.Headline && block.Level == 1 && Headings.Unescape(block.Text) == issue.Title) return;
        if (block.Text.Length == 0)
        {
            Fail(block, "the heading is empty; write the headline or delete the line");
        }
        else if (section != Heading.TopStories)
        {
            Fail(block, $"the heading '{Shorten(block.Text)}' has no place here; an entry stands under ## Top stories");
        }
        else if (story is not null && block.Level > headlineLevel && !OpensEntry(blocks, index))
        {
            Fail(block, $"an entry has no part '{Shorten(block.Text)}'; put the text under #### At a glance or #### Comment");
        }
        else
        {
            if (story is null) headlineLevel = block.Level;
            CloseStory();
            story = new StoryReader(file, period, Headings.Unescape(block.Text));
        }
    }

    // A headline one level too deep is followed by its table or by At a glance.
    static bool OpensEntry(List<Block> blocks, int index) =>
        index + 1 < blocks.Count &&
        (blocks[index + 1].Kind == BlockKind.Row || blocks[index + 1].Kind == BlockKind.Heading && Headings.Classify(blocks[index + 1].Text) == Heading.AtAGlance);

    void CloseStory()
    {
        if (story is null) return;
        var built = story.Build();
        failure ??= story.Failure;
        stories.Add(built);
        story = null;
    }

    void TakeNews(Block block)
    {
        if (block.Kind is not (BlockKind.Bullet or BlockKind.Paragraph))
        {
            Fail(block, $"'{Shorten(block.Text)}' has no place among the news; write - *February 2:* text ([Label (CN)](address))");
            return;
        }

        var parts = EvidenceText.Split(block.Text);
        if (!parts.Succeeded) Fail(block, parts.Failure.Message);
        else if (DatedLine.SplitPlain(parts.Value.Text, period) is not { } dated)
            Fail(block, $"'{Shorten(block.Text)}' does not begin with its day; write - *February 2:* text");
        else
            (section == Heading.PolicyNews ? policyNews : corporateNews).Add(News(dated.Date, dated.Text, parts.Value.Evidence));
    }

    static NewsItem News(DateOnly date, string line, IReadOnlyList<Evidence> evidence)
    {
        var (text, sources) = LinkText.SplitSources(line);
        return new NewsItem { Date = date, Text = Escapes.UnescapeStart(text), Sources = sources, Evidence = evidence };
    }

    void Fail(Block block, string message) => failure ??= At(file, block.Line, message);

    internal static Failure At(string file, int line, string message) => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}"));

    internal static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
