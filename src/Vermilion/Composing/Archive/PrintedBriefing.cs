using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>
/// Reads the pieces of a printed briefing into an Issue. What has no place in one is a failure with its line: nothing that was printed
/// is dropped in silence, but for the contents and what we print ourselves around a text.
/// </summary>
sealed partial class PrintedBriefing(string file)
{
    readonly List<string> about = [];
    readonly List<string> dateLines = [];
    readonly List<PrintedEntry> entries = [];
    readonly List<NewsItem> policyNews = [];
    readonly List<NewsItem> corporateNews = [];
    readonly PrintedImprint imprint = new();
    PrintedLabel place = PrintedLabel.None;
    HouseWording wording = HouseWording.Default with { About = "", Imprint = "", Contact = "", ChineseName = "", Link = "", UnknownAddress = "" };
    Failure? failure;
    string? title;
    string byline = "";
    DateOnly? published;
    ReportingPeriod? period;

    public Outcome<Issue> Read(IReadOnlyList<Piece> pieces, string? briefing)
    {
        FindDays(pieces);
        if (period is null)
            return new Failure($"{file}: no reporting period was found; write it into the name of the file (briefing-2021-02) or into the text (Reporting period: February 1-28, 2021)");
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Heading) TakeHeading(piece);
            else TakeText(piece);
            if (failure is not null) return failure;
        }

        if (entries.Count + policyNews.Count + corporateNews.Count == 0)
            return new Failure($"{file}: no entry and no dated line was found; a briefing has headings such as 'Top stories' and 'Worth noting'");
        return Build(briefing);
    }

    void FindDays(IReadOnlyList<Piece> pieces)
    {
        foreach (var line in pieces.Take(12).Select(p => p.Plain)) published ??= PrintedFront.Published(line);
        foreach (var line in pieces.Take(12).Select(p => p.Plain)) period ??= PrintedFront.Period(line, published);
        period ??= PrintedFront.Named(Path.GetFileName(file));
        foreach (var line in pieces.Take(12).Where(p => p.Kind == PieceKind.Heading).Select(p => p.Plain)) period ??= PrintedFront.Named(line);
    }

    void TakeHeading(Piece piece)
    {
        var words = InlineWords.OneLine(piece.Plain);
        var label = PrintedLabels.OfHeading(Numbering().Replace(words, ""));
        if (place == PrintedLabel.Contents && PageBehind().IsMatch(words)) return;
        if (place == PrintedLabel.None && PrintedFront.IsDateLine(words)) dateLines.Add(words);
        else if (place == PrintedLabel.None && title is null && label == PrintedLabel.None) title = words;
        else if (label is PrintedLabel.AtAGlance or PrintedLabel.Comment && entries.Count > 0 && place == PrintedLabel.TopStories) entries[^1].TakeHeading(label, words);
        else if (label != PrintedLabel.None) OpenPart(label, words);
        else if (place is PrintedLabel.TopStories || (entries.Count == 0 && place is PrintedLabel.None or PrintedLabel.Contents or PrintedLabel.About)) OpenEntry(words);
        else if (place != PrintedLabel.Notes) Fail(piece, $"the heading '{IssueReader.Shorten(words)}' has no place here; an entry stands before 'Worth noting'");
    }

    void OpenPart(PrintedLabel label, string words)
    {
        place = label;
        if (wording.With(label.ToString(), words) is { } changed) wording = changed;
    }

    void OpenEntry(string words)
    {
        if (place != PrintedLabel.TopStories) (place, wording) = (PrintedLabel.TopStories, wording with { TopStories = "" });
        entries.Add(new PrintedEntry(Numbering().Replace(words, ""), period!.Value));
    }

    void TakeText(Piece piece)
    {
        switch (place)
        {
            case PrintedLabel.None or PrintedLabel.About: TakeFront(piece); break;
            case PrintedLabel.Contents: TakeContents(piece); break;
            case PrintedLabel.TopStories: TakeEntry(piece); break;
            case PrintedLabel.PolicyNews: TakeNews(piece, policyNews); break;
            case PrintedLabel.CorporateNews: TakeNews(piece, corporateNews); break;
            case PrintedLabel.Notes: break;
            case PrintedLabel.Imprint or PrintedLabel.Authors or PrintedLabel.Staff or PrintedLabel.Contact or PrintedLabel.Publisher: imprint.Take(place, piece); break;
            default: Fail(piece, $"'{IssueReader.Shorten(piece.Plain)}' stands outside the sections; put it under 'Policy news' or 'Corporate news'"); break;
        }
    }

    void TakeFront(Piece piece)
    {
        var words = InlineWords.OneLine(piece.Plain);
        if (OwnNotice().IsMatch(words)) return;
        if (PrintedFront.IsDateLine(words)) dateLines.Add(words);
        else if (title is null) title = words;
        else if (place == PrintedLabel.None && byline.Length == 0 && PrintedImprint.IsByline(words)) byline = words;
        else about.Add(InlineWords.OneLine(piece.Text));
    }

    // The contents are made anew; the paragraph behind them says what the serial is about.
    void TakeContents(Piece piece)
    {
        if (piece.Kind is PieceKind.Bullet or PieceKind.Row || piece.Text.Split('\n').All(line => ContentsLine().IsMatch(InlineWords.Plain(line)))) return;
        place = PrintedLabel.None;
        TakeFront(piece);
    }

    void TakeEntry(Piece piece)
    {
        if (entries.Count == 0)
        {
            Fail(piece, $"'{IssueReader.Shorten(piece.Plain)}' stands before the first entry; give the entry a heading");
            return;
        }

        entries[^1].Take(piece);
        if (entries[^1].Problem is { } problem) Fail(piece, problem);
    }

    void TakeNews(Piece piece, List<NewsItem> items)
    {
        var text = InlineWords.OneLine(piece.Text);
        if (DatedLine.SplitPlain(text, period!.Value) is { } dated)
        {
            var (words, sources) = PrintedSources.Split(dated.Text);
            items.Add(new NewsItem { Date = dated.Date, Text = words, Sources = sources });
        }
        else
        {
            Fail(piece, $"'{IssueReader.Shorten(piece.Plain)}' has no day; a line of news begins with one, like *February 2:*");
        }
    }

    Issue Build(string? briefing)
    {
        var labels = wording;
        foreach (var (label, printed) in entries.SelectMany(e => e.Printed).DistinctBy(p => p.Key))
            labels = labels.With(label.ToString(), printed) ?? labels;
        var name = title ?? "Briefing";
        return new Issue
        {
            Briefing = briefing ?? Slug(name),
            Title = name,
            Period = period!.Value,
            Published = published,
            // It came out: what stands in it is as its team printed it.
            Status = IssueStatus.Published,
            Authors = imprint.Authors.Count > 0 ? imprint.Authors : PrintedImprint.Names(byline),
            Staff = imprint.Staff,
            Publisher = imprint.Publisher,
            Contact = imprint.Contact,
            About = about.Count > 0 ? string.Join("\n\n", about) : null,
            TopStories = [.. entries.Select(e => e.Build())],
            PolicyNews = policyNews,
            CorporateNews = corporateNews,
            Wording = labels with { DateLine = dateLines is [var line] && !OwnPeriodLine().IsMatch(line) ? line : "" },
        };
    }

    static string Slug(string title) => NotOfSlug().Replace(title.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : "briefing";

    void Fail(Piece piece, string message) => failure ??= new Failure(string.Create(CultureInfo.InvariantCulture, $"{file}:{piece.Line}: {message}"));

    [GeneratedRegex(@"^\s*\d{1,2}[.)、]?\s+(?=\S)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[\t .…]\d{1,3}$|^\s*\d{1,2}[.)]?\s|^[^.]{1,60}$")]
    private static partial Regex ContentsLine();

    // A heading with its page is a line of the contents.
    [GeneratedRegex(@"\S[\t .…]+\d{1,3}$")]
    private static partial Regex PageBehind();

    [GeneratedRegex("^Reporting period: ")]
    private static partial Regex OwnPeriodLine();

    [GeneratedRegex(@"^\S{1,3} marks a source whose address is not known\.$|^Draft: not approved")]
    private static partial Regex OwnNotice();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotOfSlug();
}
