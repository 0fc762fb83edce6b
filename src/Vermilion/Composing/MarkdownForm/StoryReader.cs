using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Reads one entry of Top stories: its head, At a glance, Comment.</summary>
sealed class StoryReader(string file, ReportingPeriod period, string headline)
{
    enum Part
    {
        Head,
        AtAGlance,
        Closing,
        Comment,
    }

    readonly PolicyFields fields = new(period);
    readonly List<Passage> lead = [];
    readonly List<Bullet> bullets = [];
    readonly List<Passage> closing = [];
    readonly List<Passage> comment = [];
    Part part = Part.Head;
    string? why;
    bool isMachineDraft;

    public Failure? Failure { get; private set; }

    public void TakeHeading(Block block, Heading heading)
    {
        part = heading == Heading.AtAGlance ? Part.AtAGlance : Part.Comment;
        if (heading == Heading.AtAGlance) isMachineDraft |= block.Text.Contains(Headings.MachineDraftMark, StringComparison.OrdinalIgnoreCase);
    }

    public void Take(Block block)
    {
        if (block.Kind == BlockKind.ClosingMark) part = Part.Closing;
        else if (part == Part.Head && why is null && WhyText.Read(block.Text) is { } reason) why = reason;
        else if (part == Part.Head && fields.Take(block) is { } taken) Report(block, taken.Problem);
        else if (block.Kind is BlockKind.Row or BlockKind.Definition) Report(block, "a table has no place here; it stands between the headline and At a glance");
        else TakeText(block);
    }

    void TakeText(Block block)
    {
        // Prose before any heading of an entry opens its At a glance.
        if (part == Part.Head) part = Part.AtAGlance;
        var parts = EvidenceText.Split(block.Text);
        if (!parts.Succeeded)
        {
            Report(block, parts.Failure.Message);
            return;
        }

        var (text, evidence) = parts.Value;
        if (block.Kind == BlockKind.Bullet && part != Part.Comment) TakeBullet(block, text, evidence);
        else Target(block.Kind).Add(new Passage(Escapes.UnescapeStart(text), evidence));
    }

    void TakeBullet(Block block, string text, IReadOnlyList<Evidence> evidence)
    {
        if (closing.Count > 0) Report(block, "a bullet stands behind the closing prose; At a glance has a lead, bullets, then closing prose");
        else if (DatedLine.Split(text, period) is { } dated) bullets.Add(new Bullet(Escapes.UnescapeStart(dated.Text), evidence, dated.Date));
        else bullets.Add(new Bullet(Escapes.UnescapeStart(text), evidence));
    }

    List<Passage> Target(BlockKind kind) =>
        part == Part.Comment ? comment : part == Part.Closing || (bullets.Count > 0 && kind == BlockKind.Paragraph) ? closing : lead;

    public TopStory Build()
    {
        var policies = fields.Build();
        if (fields.Problem is { } problem) Failure ??= IssueReader.At(file, fields.Line, problem);
        return new TopStory
        {
            Headline = headline,
            Policies = policies,
            AtAGlance = new AtAGlance { Lead = lead, Bullets = bullets, Closing = closing, IsMachineDraft = isMachineDraft },
            Comment = comment,
            Why = why,
        };
    }

    void Report(Block block, string? message)
    {
        if (message is not null) Failure ??= IssueReader.At(file, block.Line, message);
    }
}
