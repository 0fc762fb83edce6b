using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Reading.Events;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds corporate events in news. Headline and lead together tell one event; what stands further down counts for its figures,
/// and for another event where the report says that it adds one, or is a list of short items. Precision first: without a company
/// among its words, or about leaders, meetings, sport, war and weather, a report tells of none.
/// </summary>
public sealed partial class EventExtractor(Catalog catalog)
{
    /// <summary>Below it the reader is silent.</summary>
    public const double Threshold = 0.5;

    const int ShortApproval = 3000;

    readonly EventMarks marks = new(catalog.Events);
    readonly CompanyFinder companies = new(catalog);
    readonly EventTemplates english = new(catalog);

    public IReadOnlyList<EventFinding> Extract(ReadingContext context)
    {
        if (!MayTellEvents(context)) return [];
        var published = Published(context.Header);
        return
        [
            .. from item in NewsStory.Items(context, marks)
               from found in new EventReport(item, context.Text, companies, published).Events()
               where found.Confidence >= Threshold
               select found with { English = english.Render(found) },
        ];
    }

    // News, a short reply in which an authority approves something, and what bears no mark of a document but the last word of its
    // headline: 甲公司被列入实体清单.
    static bool MayTellEvents(ReadingContext context) =>
        context.Header.Status is "news" or "other"
        || (context.Header is { Status: "final" } header && context.Text.Length < ShortApproval
            && (header.CarrierType == "reply" || Disclosure.IsMatch(context.Text.AsSpan(0, Math.Min(400, context.Text.Length))) || header is { Title: not null, CarrierType: null, DocumentNumber: null, Signature: null }));

    static DateOnly? Published(Header header) =>
        DateOnly.TryParseExact(header.Dates.Published?.Value ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // What a listed company announces: 证券代码, 公告编号, 甲股份有限公司关于…的公告.
    [GeneratedRegex("(?:证券|股票)(?:代码|简称)|公告编号|(?:股份|有限)公司\\s*关于[^。]{2,60}公告")]
    static partial Regex Disclosure { get; }
}
