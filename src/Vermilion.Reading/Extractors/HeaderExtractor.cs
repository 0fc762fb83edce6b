using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>Reads the head of a document: title, number, issuers, dates, status; each from the page's metadata or the text.</summary>
public sealed class HeaderExtractor(Catalog catalog)
{
    readonly TitleExtractor titles = new();
    readonly DocumentNumberExtractor numbers = new();
    readonly SignatureFinder signatures = new(catalog.BodyIndex);
    readonly IssuerExtractor issuers = new(catalog.BodyIndex);
    readonly DateExtractor dates = new();
    readonly StatusClassifier statuses = new(catalog.DocumentTypes);

    /// <param name="end">The end of a text of which <paramref name="source"/> is only the beginning.</param>
    public Header Extract(SourceText source, ReadRequest request, SourceText? end = null)
    {
        var zone = new HeaderZone(source);
        var language = LanguageDetector.Detect(source.Text, source.BodyStart) ?? LanguageDetector.Detect(source.Text, 0);
        var head = Gather(zone, source, request, end);
        head = head with { Status = statuses.Classify(head, language) };
        var isNews = head.Status == "news";
        if (isNews || head.Status == "interpretation") head = head with { Number = null, Signature = isNews && !head.IsCompanyNotice ? null : head.Signature };
        var (named, incomplete) = isNews && !head.IsCompanyNotice ? ([], null) : issuers.Extract(head);
        var (found, conflicts) = dates.Extract(head);
        var header = new Header
        {
            Language = language,
            Title = head.Title is { } title ? new TitleFinding(isNews ? title.Text : TitleNormalizer.WithoutOrder(title.Text), isNews ? head.IsCompanyNotice ? CompanyNotice.CoreOf(title.Text) : title.Text : head.ParsedTitle!.Core, title.Span) : null,
            CarrierType = isNews ? null : CarrierType(head),
            Genre = isNews ? null : Genre(head),
            Status = head.Status,
            DocumentNumber = head.Number,
            Issuers = named,
            Dates = found,
            Warnings = [.. head.Warnings, .. conflicts, .. incomplete is null ? Array.Empty<string>() : [incomplete]],
            Signature = head.Signature is { } signed && signed.Span.End <= source.Text.Length ? signed.Span : null,
            Year = YearOf(found.Written) ?? YearOf(found.Published),
        };
        return language == "en" && head.Status == "final" ? new EnglishHead(source, zone).Complete(header) : header;
    }

    HeaderEvidence Gather(HeaderZone zone, SourceText source, ReadRequest request, SourceText? end)
    {
        if (TaiwanLetter.Read(zone) is { } letter) return letter.Evidence(source, request, zone);
        var title = titles.Extract(zone, source, request);
        var parsed = title is { } known ? TitleNormalizer.Normalize(known.Text) : null;
        var signature = signatures.Find(zone, title?.Text);
        if (signature is null && end is not null && signatures.Find(new HeaderZone(end), title?.Text) is { IsBare: false } below) signature = below;
        var (number, conflict) = numbers.Extract(zone, source, request);
        var day = signature?.Date.Date ?? MetadataDay(source, MetadataField.Written) ?? MetadataDay(source, MetadataField.Published) ?? request.Published;
        return new HeaderEvidence(source, request, zone)
        {
            Title = title,
            ParsedTitle = parsed,
            Number = number,
            Signature = signature,
            Day = day,
            Warnings = conflict is null ? [] : [conflict],
        };
    }

    static DateOnly? MetadataDay(SourceText source, MetadataField kind) =>
        source.Metadata.FirstOrDefault(m => m.Field == kind) is { } field ? ChineseDates.First(field.Value)?.Date : null;

    static int? YearOf(DateFinding? date) =>
        date is null ? null : int.Parse(date.Value[..4], System.Globalization.CultureInfo.InvariantCulture);

    string? CarrierType(HeaderEvidence head)
    {
        if (head.Status == "interpretation") return null;
        if (head.Letter is { } letter) return catalog.DocumentTypes.CarrierOf(letter.Kind)?.Id;
        // An order carries a work; where that is a decision, the decision is the document.
        if (head.Zone.Head.Any(l => l.Kind == LineKind.OrderHead) || IsOrder(head)) return head.Title?.Text.EndsWith("决定", StringComparison.Ordinal) == true ? "decision" : "order";
        if (head.Zone.Head.Any(l => TitleExtractor.IsAnnouncementHead(l.Text))) return "announcement";
        if (head.Title is not { } title) return null;
        var carrier = (catalog.DocumentTypes.CarrierOf(StatusClassifier.WithoutBracket(title.Text)) ?? CarrierOfCore(head))?.Id;
        // 公开征求对《X》的意见 asks for opinions, it is none.
        return carrier == "opinions" && head.ParsedTitle?.Wrapper == TitleWrapper.Consult ? null : carrier;
    }

    // 海关总署公告2020年第24号（关于X的公告）: the number is in front, and the title in the bracket.
    DocumentType? CarrierOfCore(HeaderEvidence head) =>
        head.ParsedTitle is { Wrapper: TitleWrapper.None, Core: { } core } && core.StartsWith("关于", StringComparison.Ordinal) ? catalog.DocumentTypes.CarrierOf(core) : null;

    // The order by which a rule was made stands in its history as well: there it carries nothing.
    static bool IsOrder(HeaderEvidence head) =>
        head.Number is { } number && number.Stem.EndsWith('令') && !head.Zone.Head.Any(l => l.Kind == LineKind.Bracket && l.Span.Contains(number.Span));

    string? Genre(HeaderEvidence head)
    {
        if (head.Status is "interpretation" or "call") return head.Status;
        if (head.ParsedTitle is not { Core: { } core, Wrapper: not (TitleWrapper.Amend or TitleWrapper.AmendAndAbolish or TitleWrapper.Approve) }) return null;
        var genre = catalog.DocumentTypes.GenreOf(StatusClassifier.WithoutBracket(core));
        return genre?.Id;
    }
}
