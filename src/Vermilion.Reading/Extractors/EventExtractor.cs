using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Reading.Events;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds corporate events in news. Headline and lead together tell one event; what stands further down counts for its figures,
/// and for events of other companies only where a report is a list of short items. Precision first: without a company among its
/// words, or about leaders, meetings, sport, war and weather, a report tells of none.
/// </summary>
public sealed partial class EventExtractor(Catalog catalog)
{
    /// <summary>Below it the reader is silent.</summary>
    public const double Threshold = 0.5;

    const int ShortApproval = 3000;
    const double Telling = 5.1;

    // A text without a headline has only its sentences to tell it.
    const double TellingAlone = 3.2;
    const double Sure = 13;

    readonly EventMarks marks = new(catalog.Events);
    readonly CompanyFinder companies = new(catalog);
    readonly EventTemplates english = new(catalog);

    public IReadOnlyList<EventFinding> Extract(ReadingContext context)
    {
        if (!MayTellEvents(context)) return [];
        var sentences = NewsStory.Of(context, marks);
        if (EventStatuses.IsDenied(sentences) || sentences.Exists(s => s.Rank <= 1 && s.Has("outside"))) return [];
        var found = Main(sentences, context.Text, Published(context.Header));
        return found is null || found.Confidence < Threshold ? [] : [found with { English = english.Render(found) }];
    }

    EventFinding? Main(List<NewsSentence> sentences, string text, DateOnly? published)
    {
        var cues = sentences.SelectMany(TypeScores.Cues).ToList();
        // The news is in the headline, the lead or the sentence after it.
        if (!cues.Exists(c => c.Sentence.Rank <= 2)) return null;
        var named = sentences.Where(s => s.Rank <= 4).ToDictionary(s => s, s => companies.Find(s, text));
        if (!named.Values.Any(n => n.Count > 0)) return Controls(sentences, cues, published);
        var scores = TypeScores.Of(cues);
        var told = TypeChoice.Of(scores, cues, named);
        if (told is not { } choice || choice.Score < (sentences[0].Rank == 0 ? Telling : TellingAlone)) return null;
        if (choice.Type != "survey_forecast" && IsDoubtful(sentences) && !IsHeadlined(sentences[0], choice.Cued, cues, named)) return null;
        var (type, own) = (choice.Type, cues.FindAll(c => c.Cue.Type == choice.Cued));
        var main = MainSentence(own, named) ?? Lead(own, named);
        if (main is null) return null;
        var lines = sentences.Where(s => s == main || s.Rank == 0 || (s.Rank == 1 && main.Rank != 1)).ToList();
        var parties = EventParties.Of(type, own, [.. lines.SelectMany(s => named.GetValueOrDefault(s) ?? [])], lines);
        if (parties.Count == 0) return null;
        // Names that only their form tells need the words of business about them.
        var isLoose = lines.SelectMany(s => named.GetValueOrDefault(s) ?? []).All(c => c.IsLoose);
        if (isLoose && !lines.Exists(s => Business.IsMatch(s.Text))) return null;
        var status = EventStatuses.Of(type, sentences, main, own);
        var (amount, currency) = DealAmount.Of(type, status, sentences, main);
        var near = lines.Concat(sentences.Where(s => s.Rank is 2 or 3 or 4 && s != main && !TypeScores.IsBackground(s))).ToList();
        return new EventFinding(type, status, parties, amount, currency,
            type is "plant_capacity" or "licence_permit" or "joint_venture" ? EventFigures.Capacity(near) : null,
            EventFigures.Date(lines.AsEnumerable().Reverse(), published), main.Span)
        {
            Stake = type is "equity_investment" or "m_and_a" or "joint_venture" ? EventFigures.Stake(lines) : null,
            Confidence = Math.Round(Math.Min(0.95, 0.42 + (0.5 * choice.Score / Sure)) - (isLoose ? 0.1 : 0), 2),
        };
    }

    // The headline tells it, the lead names who.
    static NewsSentence? Lead(List<HeldCue> own, Dictionary<NewsSentence, List<NamedCompany>> named) =>
        own.Exists(c => c.Sentence.Rank == 0 && c.Cue.Weight >= 3.5) ? named.Keys.FirstOrDefault(s => s.Rank == 1 && named[s].Count > 0) : null;

    // 商务部对镓、锗实施出口管制: controls of goods name no company, but who orders them.
    static EventFinding? Controls(List<NewsSentence> sentences, List<HeldCue> cues, DateOnly? published)
    {
        var own = cues.FindAll(c => c.Cue is { Type: "sanction_control", Weight: >= 4.5 } && c.Sentence.Rank <= 1);
        var told = sentences.FindAll(s => s.Rank <= 1);
        if (own.Count == 0 || TypeScores.Of(cues)[0].Type != "sanction_control" || EventParties.Controller(told) is not { } authority) return null;
        return new EventFinding("sanction_control", EventStatuses.Of("sanction_control", sentences, own[^1].Sentence, own), [new EventParty(authority, "authority")],
            null, null, null, EventFigures.Date(told.AsEnumerable().Reverse(), published), own[^1].Sentence.Span) { Confidence = 0.7 };
    }

    static bool IsDoubtful(List<NewsSentence> sentences) =>
        sentences.Exists(s => (s.Rank <= 1 && s.Has("doubtful")) || (s.Rank == 0 && s.Has("macro")));

    static bool IsHeadlined(NewsSentence headline, string type, List<HeldCue> cues, Dictionary<NewsSentence, List<NamedCompany>> named) =>
        headline.Rank == 0 && named[headline].Exists(c => !c.IsLoose) && cues.Exists(c => c.Sentence == headline && c.Cue.Type == type && c.Cue.Weight >= 4);

    // The sentence that names most of the parties; of equals the one in the body, which says it in full.
    static NewsSentence? MainSentence(List<HeldCue> own, Dictionary<NewsSentence, List<NamedCompany>> named) =>
        own.Select(c => c.Sentence).Distinct().Where(s => s.Rank <= 3 && named.GetValueOrDefault(s) is { Count: > 0 })
            .OrderByDescending(s => (TypeScores.IsBackground(s) ? -2 : 0) + Math.Min(named[s].Count, 2) + (s.Rank == 1 ? 0.5 : 0) - (s.Rank * 0.1))
            .FirstOrDefault();

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

    [GeneratedRegex(@"公司|股份|企业|品牌|门店|集团|订单|产能|工厂|基地|供货|芯片|电池|证监会|港交所|融资|IPO|公告|入股|收购|合资|科创板|港交所|亿元|万元|美元|车企|药企|厂商|\b(?:company|firm|startup|start-up|maker|carmaker|chipmaker|shares|stake|funding|IPO|million|billion|plant|factory|acquir\w+|joint venture)\b")]
    static partial Regex Business { get; }
}
