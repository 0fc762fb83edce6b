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
        var written = isNews ? null : ReadWritten(head, warnings);
        var published = ReadPublished(head);
        // A draft says from when it is to be in force: that is no date yet.
        var effective = isNews || head.Status == "draft" ? null : FromMetadata(head, MetadataField.Effective) ?? EntryIntoForce.Find(head);
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
        var signed = head.Signature is { } block ? Finding(block.Date) : FromBracket(head.Zone);
        if (page is not null && head.Signature is not null && signed is not null && page.Value != signed.Value)
            warnings.Add($"conflict-written: metadata {page.Value}, text {signed.Value}");
        return page ?? signed;
    }

    /// <summary>
    /// （2018年12月1日国务院第三十次常务会议通过）under the title is the day of adoption: it counts as written only where no
    /// other day does, and where the bracket has but one.
    /// </summary>
    static DateFinding? FromBracket(HeaderZone zone)
    {
        var days = zone.Lines.Take(zone.HeadCount + 1).Skip(1)
            .Where(l => l.Kind is LineKind.Date or LineKind.Bracket && !Approved().IsMatch(l.Text))
            .SelectMany(l => ChineseDates.Find(zone.Text, l.Span.Start, l.Span.End))
            .Where(d => d.Day is not null)
            .ToList();
        // Adopted and made public on the same day, in two sentences, is one day.
        return days.Count > 0 && days.TrueForAll(d => d.Value == days[0].Value) ? Finding(days[0]) : null;
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

    // （2026年2月6日某省人民代表大会批准）: the plan was not written on the day that it was approved.
    [GeneratedRegex("批准[）)]?$")]
    private static partial Regex Approved();

    [GeneratedRegex("^(?:发布(?:日期|时间)|公开日期|时间|日期|来源)[：:\\s]")]
    private static partial Regex PublishedLabel();

    [GeneratedRegex("^[\\x20-\\x7e\u2013\u2014\u2019|•·]+$")]
    private static partial Regex Latin();

    [GeneratedRegex("日\\s*印发$")]
    private static partial Regex Printed();
}
