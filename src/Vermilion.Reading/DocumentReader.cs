using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Reading.Events;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Formats;
using Vermilion.Reading.Traditional;

namespace Vermilion.Reading;

/// <summary>
/// Reads one document: bytes in, findings with spans out. Deterministic; touches no network, file system,
/// database or clock. Built once from a catalog, immutable, safe to share between threads.
/// </summary>
public sealed class DocumentReader(Catalog catalog)
{
    public const string Version = "0.3.0";

    readonly SourceTextReader formats = new(catalog);
    readonly HeaderExtractor header = new(catalog);
    readonly CitationExtractor citations = new(catalog);
    readonly TargetExtractor targets = new(catalog);
    readonly GoalExtractor goals = new(catalog);
    readonly MentionExtractor mentions = new(catalog);
    readonly EventExtractor events = new(catalog);
    readonly SectionExtractor sections = new();
    readonly EnglishRenderer english = new(catalog);
    readonly TraditionalScript? traditional = catalog.Traditional;

    /// <summary>A reader on the catalog that is embedded in this library.</summary>
    public static DocumentReader Default => LazyDefault.Value;

    static readonly Lazy<DocumentReader> LazyDefault = new(() => new DocumentReader(Catalog.Default));

    /// <summary>Never throws for what the bytes hold: what could not be read is said in <see cref="ReadResult.Warnings"/>.</summary>
    public ReadResult Read(ReadRequest request)
    {
        var source = formats.Read(request);
        // Of a giant text a bounded part is analysed; the text itself is kept whole.
        var analysed = AnalysedText.Of(source);
        var result = TraditionalDocument.Of(analysed, request, traditional) is { } document
            ? document.Restore(Extract(document.Source, document.Request))
            : Extract(analysed, request, AnalysedText.EndOf(source));
        return result with { Text = source.Text };
    }

    ReadResult Extract(SourceText source, ReadRequest request, SourceText? end = null)
    {
        var head = header.Extract(source, request, end);
        var context = new ReadingContext(source, head);
        var mentioned = mentions.Extract(context);
        var parts = sections.Extract(context);
        var told = events.Extract(context);
        var figures = Forecasts.Without([.. targets.Extract(context).Select(t => t with { English = english.Target(t) })], told, head.Status);
        return new ReadResult
        {
            Id = request.Id,
            Url = source.CanonicalUrl,
            Outlet = source.Metadata.FirstOrDefault(m => m.Field == MetadataField.Source)?.Value,
            MediaType = source.MediaType,
            Language = head.Language,
            Title = head.Title,
            CarrierType = head.CarrierType,
            Genre = head.Genre,
            Status = head.Status,
            DocumentNumber = head.DocumentNumber,
            Issuers = head.Issuers,
            Dates = head.Dates,
            Targets = figures,
            Goals = [.. goals.Extract(context).Where(g => !HoldsFigure(g, figures)).Select(g => g with { English = english.Goal(g), Section = HeadingOf(g, parts), Places = PlacesIn(g.Span, mentioned.Places) })],
            Citations = [.. citations.Extract(context).Select(c => c with { English = english.Citation(c) })],
            Bodies = mentioned.Bodies,
            Terms = mentioned.Terms,
            Sectors = mentioned.Sectors,
            Instruments = mentioned.Instruments,
            Places = mentioned.Places,
            Events = told,
            Sections = parts,
            Warnings = [.. source.Warnings, .. head.Warnings],
            Text = source.Text,
        };
    }

    static List<string> PlacesIn(TextSpan span, IReadOnlyList<PlaceMention> places) =>
        [.. places.Where(p => span.Contains(p.Span)).Select(p => p.Place).Distinct()];

    static bool HoldsFigure(GoalFinding goal, IReadOnlyList<TargetFinding> targets) => targets.Any(t => goal.Span.Contains(t.Span));

    /// <summary>The nearest heading above a goal that is not the goal itself.</summary>
    static string? HeadingOf(GoalFinding goal, IReadOnlyList<SectionFinding> sections)
    {
        var heading = goal.Section;
        for (var part = Holding(goal.Span, sections); part is not null; part = Holding(goal.Span, part.Children))
            if (part.Heading is { } words && !words.Contains(goal.Text, StringComparison.Ordinal) && part.Kind != "annex") heading = words;
        return heading;
    }

    static SectionFinding? Holding(TextSpan span, IReadOnlyList<SectionFinding> sections) => sections.FirstOrDefault(s => s.Span.Contains(span));
}
