using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The dates of a document. Each has its own place; none stands in for another.</summary>
sealed partial class DateExtractor
{
    public (DocumentDates Dates, IReadOnlyList<string> Warnings) Extract(HeaderEvidence head)
    {
        var warnings = new List<string>();
        var isNews = head.Status == "news";
        var written = isNews && !head.IsCompanyNotice ? null : ReadWritten(head, warnings);
        var published = ReadPublished(head);
        // A draft says from when it is to be in force: that is no date yet.
        var effective = isNews || head.Status == "draft" ? null : FromMetadata(head, MetadataField.Effective) ?? EntryIntoForce.Find(head) ?? HistoryDay.InForce(head.Zone);
        var terms = new TermReader(head, written ?? published);
        return (new DocumentDates
        {
            Written = written,
            Printed = isNews ? null : ReadPrinted(head),
            Published = published,
            Effective = effective,
            Expires = isNews || head.Status == "draft" ? null : FromMetadata(head, MetadataField.Expires) ?? EntryIntoForce.FindExpiry(head, effective),
            CommentsBy = head.Status == "draft" ? terms.CommentsBy() : null,
            ApplyBy = head.Status == "call" ? terms.ApplyBy() : null,
        }, warnings);
    }

    static DateFinding? ReadWritten(HeaderEvidence head, List<string> warnings)
    {
        var page = FromMetadata(head, MetadataField.Written);
        var signed = head.Signature is { } block ? Finding(block.Date) : HistoryDay.Find(head);
        if (page is not null && head.Signature is not null && signed is not null && page.Value != signed.Value)
            warnings.Add($"conflict-written: metadata {page.Value}, text {signed.Value}");
        // Where the page's own day is not before that of its publication it is that of the page.
        var order = page is not null && FromMetadata(head, MetadataField.Published) is { } published ? string.CompareOrdinal(page.Value, published.Value) : -1;
        return order > 0 || (order == 0 && head.Signature is not null) ? signed : page ?? signed;
    }

    static DateFinding? ReadPublished(HeaderEvidence head)
    {
        if (FromMetadata(head, MetadataField.Published) is { } page) return page;
        if (head.Request.Published is { } day && SpacedText.Locate(head.Text, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) is { } span)
            return new DateFinding(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), span);
        foreach (var line in head.Zone.Lines.Take(8))
        {
            var isLabel = PublishedLabel().IsMatch(line.Text);
            var isByline = Latin().IsMatch(line.Text) && line.Text.Length < 90;
            if ((isLabel || isByline) && ChineseDates.Find(head.Text, line.Span.Start, line.Span.End) is [{ Day: not null } date, ..]) return Finding(date);
        }

        return null;
    }

    // "国务院办公厅秘书局 2019年1月23日印发": the last line of the imprint.
    static DateFinding? ReadPrinted(HeaderEvidence head)
    {
        for (var i = head.Zone.Lines.Count - 1; i >= head.Zone.HeadCount; i--)
        {
            var line = head.Zone.Lines[i];
            if (line.Text.Length < 60 && Printed().IsMatch(line.Text) && ChineseDates.Find(head.Text, line.Span.Start, line.Span.End) is [.., { Day: not null } date])
                return Finding(date);
        }

        return null;
    }

    static DateFinding? FromMetadata(HeaderEvidence head, MetadataField kind)
    {
        foreach (var field in head.Source.Metadata.Where(m => m.Field == kind))
        {
            if (ChineseDates.First(field.Value) is not { } date) continue;
            var inText = ChineseDates.Find(head.Text, field.Span.Start, field.Span.End);
            return new DateFinding(date.Value, inText is [var found, ..] ? found.Span : field.Span);
        }

        return null;
    }

    internal static DateFinding Finding(FoundDate date) => new(date.Value, date.Span);

    [GeneratedRegex("^(?:发布(?:日期|时间)|公开日期|时间|日期|来源)[：:\\s]")]
    private static partial Regex PublishedLabel();

    [GeneratedRegex("^[\\x20-\\x7e\u2013\u2014\u2019|•·]+$")]
    private static partial Regex Latin();

    [GeneratedRegex("日\\s*印发$")]
    private static partial Regex Printed();
}
