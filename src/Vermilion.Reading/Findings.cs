using System.Text.Json.Serialization;

namespace Vermilion.Reading;

// Every finding has a span: no span, no finding. A finding that a page's own metadata gave, and the text does
// not repeat, points at the words of the metadata line that the reader puts at the head of the text.

/// <summary>
/// The title as written and its core: of 关于印发《X》的通知 the core is X; a draft's core has no （征求意见稿）. Null where
/// the title names no one work (a decision that amends or abolishes a list of them).
/// </summary>
public sealed record TitleFinding(string Text, string? Core, TextSpan Span);

/// <summary>
/// A document number such as 工信部信管〔2020〕197号. An order without a year has <c>Year</c> null. Of an order whose head stands
/// on a line of its own the text is 第706号, as written, and the stem 中华人民共和国国务院令.
/// </summary>
public sealed record DocumentNumberFinding(string Text, string Stem, int? Year, int Serial, TextSpan Span)
{
    /// <summary>Stem and number in one, as others cite it.</summary>
    [JsonIgnore]
    public string Whole => Text.StartsWith(Stem, StringComparison.Ordinal) || Text.EndsWith(Stem, StringComparison.Ordinal) ? Text : Stem + Text;
}

/// <summary>A body that issued the document, as written, with its id in the registry where it is known there.</summary>
public sealed record IssuerFinding(string Text, string? Body, TextSpan Span);

/// <summary>A calendar day or a less exact date: <c>2020-12-22</c>, <c>2023</c>, <c>2021/2025</c>, <c>2021/</c>.</summary>
public sealed record DateFinding(string Value, TextSpan Span);

/// <summary>The dates of a document. Absent is null, never a guess.</summary>
public sealed record DocumentDates
{
    /// <summary>成文日期: the day that stands under the signature.</summary>
    public DateFinding? Written { get; init; }

    /// <summary>印发日期: the day of printing, in the imprint.</summary>
    public DateFinding? Printed { get; init; }

    /// <summary>发布日期: the day on which it was made public. A month's briefing files by this one.</summary>
    public DateFinding? Published { get; init; }

    /// <summary>施行日期: the day on which it enters into force.</summary>
    public DateFinding? Effective { get; init; }

    /// <summary>有效期: the day, or the year, to which it is valid.</summary>
    public DateFinding? Expires { get; init; }

    /// <summary>The last day for comments on a draft.</summary>
    public DateFinding? CommentsBy { get; init; }

    /// <summary>The last day for applications under a call.</summary>
    public DateFinding? ApplyBy { get; init; }
}

/// <summary>A goal with a figure. <c>Value</c> is the number as written: 3.3 with the unit 万亿千瓦时.</summary>
/// <param name="Comparator">One of <c>= ~ &gt;= &gt; &lt;= &lt; range</c>.</param>
/// <param name="Kind">level, share, count, delta_pct, cagr, multiple, coverage or relative.</param>
/// <param name="Deadline">As <see cref="DateFinding.Value"/>, or null when the text gives none.</param>
/// <param name="InheritedFrom">sentence, paragraph, heading or title where the clause itself has no deadline.</param>
/// <param name="Sentence">The sentence in which the figure stands.</param>
public sealed record TargetFinding(
    string Indicator,
    string Comparator,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string Kind,
    string? Deadline,
    string? Baseline,
    string? Qualifier,
    string? InheritedFrom,
    TextSpan Span,
    string Sentence)
{
    /// <summary>One short line of English, by templates and the termbase; what has no English entry stays Chinese.</summary>
    public string? English { get; init; }

    /// <summary>The years that the document's title spans, where nothing nearer says by when: a hint, not a deadline that the text gives.</summary>
    public string? PlanPeriod { get; init; }

    /// <summary>约束性 (binding) or 预期性 (indicative) where the document says so.</summary>
    public bool? Binding { get; init; }

    /// <summary>0 to 1: how far the rules that fired are to be trusted.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>A goal, task, measure or priority without a figure.</summary>
/// <param name="Kind">goal, task, measure or priority.</param>
public sealed record GoalFinding(string Text, string? English, string Kind, string? Deadline, IReadOnlyList<string> Places, TextSpan Span)
{
    /// <summary>The heading under which it stands, as written.</summary>
    public string? Section { get; init; }

    public double Confidence { get; init; } = 1;
}

/// <summary>A cited document: the outer 《》 as written, without the brackets.</summary>
/// <param name="Role">implements, cites, interprets, draftOf, amends, replaces, abolishes, forwards, approves or succeeds.</param>
public sealed record CitationFinding(string? Title, string? DocumentNumber, string Role, TextSpan Span)
{
    /// <summary>"Implements the 14th Five-Year Plan for …"; a title that the termbase does not cover stays Chinese.</summary>
    public string? English { get; init; }
}

/// <summary>A mention of a body of the registry.</summary>
public sealed record BodyMention(string Body, TextSpan Span);

/// <summary>A mention of a term of the termbase.</summary>
public sealed record TermMention(string Term, TextSpan Span);

/// <summary>A sector with its share of the document, 0 to 1.</summary>
public sealed record SectorFinding(string Sector, double Score);

/// <summary>A policy instrument (tax, grant, procurement …) with the words that name it.</summary>
public sealed record InstrumentFinding(string Instrument, TextSpan Span)
{
    /// <summary>support, regulate or suppress: what the clause does by it.</summary>
    public string Tone { get; init; } = "support";
}

/// <summary>A mention of a place of the catalog, outside the names of bodies and companies.</summary>
public sealed record PlaceMention(string Place, TextSpan Span);

/// <summary>
/// A part of the document. Spans nest: that of a part holds those of its children, which do not overlap.
/// </summary>
/// <param name="Kind">addressee, heading, chapter, article, box, item, annex, signature or imprint.</param>
/// <param name="Level">Its depth in the tree, from 1.</param>
/// <param name="Number">As written: 一、, （二）, 第三条, ——, 一是.</param>
/// <param name="Heading">The words of the heading; null where the number begins a paragraph.</param>
public sealed record SectionFinding(string Kind, int Level, string? Number, string? Heading, TextSpan Span, IReadOnlyList<SectionFinding> Children);

/// <summary>A step in the life of a company: an investment, a licence, a plant.</summary>
public sealed record EventFinding(
    string Type,
    string Status,
    IReadOnlyList<EventParty> Parties,
    decimal? Amount,
    string? Currency,
    EventCapacity? Capacity,
    string? Date,
    TextSpan Span)
{
    /// <summary>The share that changes hands, in percent, where the text gives one.</summary>
    public decimal? Stake { get; init; }

    /// <summary>One short line of English from the facts above alone; null where a party has no name in Latin letters.</summary>
    public string? English { get; init; }

    /// <summary>0 to 1: how far the words that tell it are to be trusted.</summary>
    public double Confidence { get; init; } = 1;
}

public sealed record EventParty(string Name, string Role);

public sealed record EventCapacity(decimal Value, string Unit);
