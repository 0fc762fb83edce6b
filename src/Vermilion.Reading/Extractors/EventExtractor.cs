using System.Globalization;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Events;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds corporate events in news. Precision first: a sentence without a company near the words of an event, one that
/// denies, and one about leaders, meetings, sport, war or weather tells of none.
/// </summary>
public sealed class EventExtractor(Catalog catalog)
{
    const int ShortApproval = 3000;

    readonly CompanyFinder companies = new(catalog);

    public IReadOnlyList<EventFinding> Extract(ReadingContext context)
    {
        if (!MayTellEvents(context)) return [];
        var published = Published(context.Header);
        var shortNames = CompanyFinder.ShortNames(context.Text);
        var events = new List<EventFinding>();
        foreach (var sentence in NewsSentence.Of(context.Text, context.Source.BodyStart))
        {
            if (EventScope.IsOutside(sentence) || EventStatuses.IsDenied(sentence)) continue;
            var named = companies.Find(sentence, shortNames);
            if (named.Count > 0 && Read(sentence, named, published) is { } found) events.Add(found);
        }

        return EventDuplicates.Merge(events);
    }

    static EventFinding? Read(NewsSentence sentence, List<NamedCompany> named, DateOnly? published)
    {
        IEnumerable<EventRule> rules = named.Exists(c => c.Known?.Kind == "association") ? [EventRules.Survey] : EventRules.All;
        foreach (var rule in rules)
        {
            var match = (sentence.IsChinese ? rule.Chinese : rule.English).Match(sentence.Text);
            if (!match.Success) continue;
            var parties = EventParties.Of(sentence, rule.Type, new TextSpan(match.Index, match.Index + match.Length), named);
            if (parties.Count == 0) continue;
            var (amount, currency) = EventFigures.Amount(sentence);
            var capacity = rule.Type is "plant_capacity" or "licence_permit" or "joint_venture" ? EventFigures.Capacity(sentence) : null;
            return new EventFinding(rule.Type, EventStatuses.Of(sentence, rule.Type), parties, amount, currency, capacity,
                EventFigures.Date(sentence, published), sentence.Span);
        }

        return null;
    }

    // News, and a short reply in which an authority approves something.
    static bool MayTellEvents(ReadingContext context) =>
        context.Header.Status is "news" or "other"
        || (context.Header is { Status: "final", CarrierType: "reply" } && context.Text.Length < ShortApproval);

    static DateOnly? Published(Header header) =>
        DateOnly.TryParseExact(header.Dates.Published?.Value ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
