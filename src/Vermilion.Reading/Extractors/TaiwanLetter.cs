using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The head of an official letter in Taiwan, in simplified characters by now: 某院 函, and below it a line each for 发文日期, 发文字号 and
/// 主旨. It has no title; the day and the number are labelled, and who signs stands at the top.
/// </summary>
sealed partial record TaiwanLetter(string Kind, string Issuer, TextSpan IssuerSpan, ParsedNumber Number, FoundDate? Date, int Line)
{
    const int LongestHead = 16;

    public static TaiwanLetter? Read(HeaderZone zone)
    {
        if (zone.Lines.Count < 3 || Head().Match(zone.Lines[0].Text) is not { Success: true } head) return null;
        ParsedNumber? number = null;
        FoundDate? date = null;
        var line = 0;
        for (var i = 1; i < Math.Min(zone.Lines.Count, LongestHead); i++)
        {
            var (span, text) = (zone.Lines[i].Span, zone.Lines[i].Text);
            if (text.StartsWith("发文日期", StringComparison.Ordinal)) date = ChineseDates.First(zone.Text, span.Start, span.End);
            if (text.StartsWith("发文字号", StringComparison.Ordinal) && Serial().Match(zone.Text, span.Start, span.Length) is { Success: true } match) (number, line) = (Parse(match), i);
        }

        if (number is not { } own) return null;
        var name = head.Groups["org"].Value;
        return SpacedText.Locate(zone.Text, name, zone.Lines[0].Span.Start) is { } place ? new TaiwanLetter(head.Groups["kind"].Value, name, place, own, date, line) : null;
    }

    public HeaderEvidence Evidence(SourceText source, ReadRequest request, HeaderZone zone) => new(source, request, zone)
    {
        Letter = this,
        Number = new DocumentNumberFinding(Number.Text, Number.Stem, null, Number.Serial, Number.Span),
        Signature = Date is { } day ? new SignatureBlock(zone.Lines[0].Span, [(Issuer, IssuerSpan)], day, 0, Line, IsPerson: false) : null,
        Day = Date?.Date,
    };

    static ParsedNumber Parse(Match match) =>
        new(match.Value, match.Groups["stem"].Value, null, int.TryParse(match.Groups["n"].ValueSpan[^Math.Min(9, match.Groups["n"].Length)..], out var serial) ? serial : 0, new TextSpan(match.Index, match.Index + match.Length));

    [GeneratedRegex("^(?<org>[一-鿿]{2,20}?)[ 　]*(?<kind>函|书函|令|公告)$")]
    private static partial Regex Head();

    [GeneratedRegex("(?<=[：:]\\s?)(?<stem>[一-鿿]{2,12}字)第(?<n>\\d{6,12})号")]
    private static partial Regex Serial();
}
