using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Formats;

namespace Vermilion.Reading;

/// <summary>
/// Reads one document: bytes in, findings with spans out. Deterministic; touches no network, file system,
/// database or clock. Built once from a catalog, immutable, safe to share between threads.
/// </summary>
public sealed class DocumentReader(Catalog catalog)
{
    public const string Version = "0.1.0";

    readonly SourceTextReader formats = new(catalog);
    readonly HeaderExtractor header = new(catalog);
    readonly CitationExtractor citations = new(catalog);
    readonly TargetExtractor targets = new(catalog);
    readonly GoalExtractor goals = new(catalog);
    readonly MentionExtractor mentions = new(catalog);
    readonly EventExtractor events = new(catalog);
    readonly EnglishRenderer english = new(catalog);

    /// <summary>A reader on the catalog that is embedded in this library.</summary>
    public static DocumentReader Default => LazyDefault.Value;

    static readonly Lazy<DocumentReader> LazyDefault = new(() => new DocumentReader(Catalog.Default));

    /// <summary>Never throws for what the bytes hold: what could not be read is said in <see cref="ReadResult.Warnings"/>.</summary>
    public ReadResult Read(ReadRequest request)
    {
        var source = formats.Read(request);
        return Extract(AnalysedText.Of(source), request) with { Text = source.Text };
    }

    ReadResult Extract(SourceText source, ReadRequest request)
    {
        var head = header.Extract(source, request);
        var context = new ReadingContext(source, head);
        var mentioned = mentions.Extract(context);
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
            Targets = [.. targets.Extract(context).Select(t => t with { English = english.Target(t) })],
            Goals = [.. goals.Extract(context).Select(g => g with { English = english.Goal(g) })],
            Citations = citations.Extract(context),
            Bodies = mentioned.Bodies,
            Terms = mentioned.Terms,
            Sectors = mentioned.Sectors,
            Instruments = mentioned.Instruments,
            Events = events.Extract(context),
            Warnings = [.. source.Warnings, .. head.Warnings],
            Text = source.Text,
        };
    }
}
