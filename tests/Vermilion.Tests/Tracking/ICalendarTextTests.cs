using System.Text;
using CsCheck;
using Vermilion.Tracking.Calendars;

namespace Vermilion.Tests.Tracking;

public class ICalendarTextTests
{
    static readonly DateTimeOffset Now = new(2021, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    static readonly CalendarEntry Draft = new(new DateOnly(2021, 3, 10), "comments", "miit/1", "医疗装备产业发展规划（2021-2025年）（征求意见稿）", "zh", "https://example.org/a,b;c", null);

    static List<string> Unfolded(string calendar) => [.. calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")];

    [Fact]
    public void A_deadline_is_an_event_of_a_whole_day()
    {
        var lines = Unfolded(ICalendarText.Write([Draft], Now, _ => null));

        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Equal("END:VCALENDAR", lines[^2]);
        Assert.Contains("DTSTART;VALUE=DATE:20210310", lines);
        Assert.Contains("DTEND;VALUE=DATE:20210311", lines);
        Assert.Contains("DTSTAMP:20210302T080000Z", lines);
        Assert.Contains("SUMMARY:Comments close: 医疗装备产业发展规划（2021-2025年）（征求意见稿）", lines);
        Assert.Contains("URL:https://example.org/a,b;c", lines);
    }

    [Fact]
    public void What_has_a_meaning_in_the_format_is_escaped()
    {
        var lines = Unfolded(ICalendarText.Write([Draft with { Title = "a;b,c\\d\r\nEND:VEVENT\u0007", Url = "https://x/\r\nBEGIN:VALARM" }], Now, _ => null));

        Assert.Contains(@"SUMMARY:Comments close: a\;b\,c\\d\nEND:VEVENT", lines);
        Assert.Single(lines, "END:VEVENT");
        Assert.DoesNotContain("BEGIN:VALARM", lines);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_folding_loses_nothing() =>
        Gen.String[Gen.Char["a 规划é,;\\"], 0, 300].Sample(title =>
        {
            var text = ICalendarText.Write([Draft with { Title = title }], Now, _ => null);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            var summary = Unfolded(text).Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal));
            Assert.Equal($"SUMMARY:Comments close: {title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)}", summary);
        });

    [Fact]
    public void A_fold_never_cuts_a_character_of_two_units()
    {
        var text = ICalendarText.Write([Draft with { Title = string.Concat(Enumerable.Repeat("𠮷", 60)) }], Now, _ => null);

        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(string.Concat(Enumerable.Repeat("𠮷", 60)), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_stays_when_a_term_moves_and_differs_by_kind_and_document()
    {
        Assert.Equal(Draft.Uid, (Draft with { Day = new DateOnly(2021, 3, 20), Title = "x" }).Uid);
        Assert.Equal(3, new[] { Draft.Uid, (Draft with { Kind = "expires" }).Uid, (Draft with { DocumentId = "miit/2" }).Uid }.Distinct().Count());
        Assert.NotEqual((Draft with { Kind = "targets" }).Uid, (Draft with { Kind = "targets", Day = new DateOnly(2025, 12, 31) }).Uid);
    }
}
