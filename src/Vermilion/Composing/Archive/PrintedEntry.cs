using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>One entry of a printed briefing: its fields, At a glance, the comment.</summary>
sealed class PrintedEntry(string headline, ReportingPeriod period)
{
    readonly List<PolicyReference> policies = [];
    readonly List<Passage> lead = [];
    readonly List<Bullet> bullets = [];
    readonly List<Passage> closing = [];
    readonly List<Passage> comment = [];
    PrintedLabel part = PrintedLabel.None;

    /// <summary>What is wrong with a piece, in words.</summary>
    public string? Problem { get; private set; }

    /// <summary>The labels as this entry prints them.</summary>
    public Dictionary<PrintedLabel, string> Printed { get; } = [];

    public void TakeHeading(PrintedLabel label, string printed) => Open(label, printed);

    public void Take(Piece piece)
    {
        if (piece.Kind == PieceKind.Row) TakeRow(piece.Text.Split('\t'));
        else if (piece.Kind == PieceKind.Paragraph && PrintedLabels.OfParagraph(piece.Text) is { } labelled) TakeLabelled(labelled.Label, labelled.Printed, labelled.Value);
        else if (piece.Kind == PieceKind.Bullet) TakeBullet(piece.Text);
        else TakeText(piece.Text);
    }

    void TakeRow(string[] cells)
    {
        var label = PrintedLabels.OfRow(cells[0]);
        if (label != PrintedLabel.None && cells.Length > 1) TakeLabelled(label, InlineWords.Plain(cells[0]).TrimEnd(':', '：'), string.Join(' ', cells[1..]));
        else if (cells.All(c => c.Length == 0) || (cells is ["Field", "Value"])) return;
        else TakeText(string.Join(' ', cells));
    }

    void TakeLabelled(PrintedLabel label, string printed, string rest)
    {
        Open(label, printed);
        if (label == PrintedLabel.PolicyName) policies.Add(new PolicyReference { NameEnglish = "" });
        // Several fields in one paragraph stand in lines of their own.
        var lines = rest.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && PrintedLabels.OfParagraph(lines[i]) is { } next)
            {
                TakeLabelled(next.Label, next.Printed, string.Join('\n', [next.Value, .. lines[(i + 1)..]]));
                return;
            }

            if (lines[i].Trim().Length > 0) TakeText(lines[i]);
        }
    }

    void Open(PrintedLabel label, string printed)
    {
        part = label;
        Printed.TryAdd(label, printed);
    }

    void TakeText(string text)
    {
        if (PrintedLabels.IsField(part) && part != PrintedLabel.PolicyName && policies.Count == 0) policies.Add(new PolicyReference { NameEnglish = "" });
        switch (part)
        {
            case PrintedLabel.PolicyName: TakeName(text); break;
            case PrintedLabel.ChineseName: policies[^1] = policies[^1] with { NameChinese = Joined(policies[^1].NameChinese, InlineWords.Plain(text)) }; break;
            case PrintedLabel.Link: TakeLink(text); break;
            case PrintedLabel.IssuingBody: policies[^1] = policies[^1] with { IssuingBody = Joined(policies[^1].IssuingBody, InlineWords.Unemphasised(InlineWords.OneLine(text))) }; break;
            case PrintedLabel.Date: TakeDate(text); break;
            case PrintedLabel.Comment: comment.Add(new Passage(InlineWords.OneLine(text))); break;
            default: (bullets.Count > 0 ? closing : lead).Add(new Passage(InlineWords.OneLine(text))); break;
        }
    }

    // The Chinese name may stand in a line of its own below the English one.
    void TakeName(string text)
    {
        var read = PolicyLine.Read(text.Replace("**", "", StringComparison.Ordinal));
        var held = policies[^1];
        policies[^1] = held with { NameEnglish = Joined(held.NameEnglish, read.NameEnglish)!, NameChinese = Joined(held.NameChinese, read.NameChinese), Link = read.Link ?? held.Link };
    }

    void TakeLink(string text)
    {
        var at = 0;
        var link = LinkText.ReadAt(text.Trim(), ref at);
        policies[^1] = policies[^1] with { Link = link ?? new SourceLink("Link", null, Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null) };
    }

    void TakeDate(string text)
    {
        var words = InlineWords.OneLine(InlineWords.Plain(text));
        if (WrittenDates.Parse(words, period) is not { } date) Problem ??= $"the date '{IssueReader.Shorten(words)}' cannot be read; write it like February 18, 2021";
        else policies[^1] = policies[^1] with { Date = date };
    }

    void TakeBullet(string text)
    {
        var words = InlineWords.OneLine(text);
        if (part == PrintedLabel.Comment) comment.Add(new Passage(words));
        else if (closing.Count > 0) closing.Add(new Passage(words));
        else if (DatedLine.SplitPlain(words, period) is { } dated) bullets.Add(new Bullet(dated.Text, [], dated.Date));
        else bullets.Add(new Bullet(words, []));
    }

    static string? Joined(string? held, string? more) => string.IsNullOrEmpty(held) ? more : string.IsNullOrEmpty(more) ? held : $"{held} {more}";

    public TopStory Build() => new()
    {
        Headline = headline,
        Policies = policies,
        AtAGlance = new AtAGlance { Lead = lead, Bullets = bullets, Closing = closing },
        Comment = comment,
    };
}
