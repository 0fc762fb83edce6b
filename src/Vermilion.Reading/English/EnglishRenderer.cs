using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.English;

/// <summary>
/// Findings in short English lines, by templates and the termbase. It says nothing that the source does not; what
/// it cannot say in full is null, but the indicator of a target, which then stands in Chinese.
/// </summary>
public sealed class EnglishRenderer
{
    readonly Catalog catalog;
    readonly Termbase termbase;
    readonly TargetTemplates targets;
    readonly GoalTemplates goals;
    readonly TitleTemplates titles;
    readonly PolicyTitles partly;
    readonly CitationTemplates citations;
    readonly EventTemplates events;

    public EnglishRenderer(Catalog catalog)
    {
        this.catalog = catalog;
        termbase = new Termbase(catalog);
        targets = new(termbase);
        goals = new(termbase);
        titles = new(termbase, goals);
        partly = new(catalog);
        citations = new(catalog, titles);
        events = new(catalog);
    }

    /// <summary>"Raise the productivity of key enterprises by at least 20 percent by 2023".</summary>
    public string? Target(TargetFinding target) => targets.Render(target);

    /// <summary>"Accelerate the deployment of 5G networks", or null.</summary>
    public string? Goal(GoalFinding goal) => goals.Render(goal);

    /// <summary>"Implements the 14th Five-Year Plan for …"; an unknown title stays Chinese, in its marks.</summary>
    public string? Citation(CitationFinding citation) => citations.Render(citation);

    /// <summary>"SVOLT signs an agreement on a plant (20 GWh, CNY 7 billion)"; null where a party has no name in Latin letters.</summary>
    public string? Event(EventFinding found) => events.Render(found);

    /// <summary>"at least 20 percent", "CNY 7 billion", "6 to 8".</summary>
    public string Quantity(decimal value, decimal? max, string unit, string comparator) => Quantities.Of(value, max, unit, comparator);

    /// <summary>"sales of new-energy vehicles": what a target measures; null where the termbase does not cover it.</summary>
    public string? Indicator(string indicator) => termbase.Phrase(indicator.Trim());

    /// <summary>A date of the contract in the house's English: "February 18, 2021".</summary>
    public string Date(string value) => Deadlines.Date(value);

    /// <summary>"Ministry of Industry and Information Technology (MIIT)"; null for an unknown id.</summary>
    public string? BodyName(string id) =>
        catalog.BodyById(id) is not { } body ? null
        // The two letters of a province are a code, no acronym a reader knows.
        : body.Acronym is { Length: > 2 } acronym ? $"{body.En} ({acronym})" : body.En;

    /// <summary>The English of a core title, or null where a part of it is unknown.</summary>
    public string? Title(string coreTitle) => titles.Render(coreTitle);

    /// <summary>The type of a title in English and the rest in Chinese, without its issuers; null where it ends in no known type.</summary>
    public string? PartialTitle(string coreTitle) => partly.Render(coreTitle);

    /// <summary>The id of a carrier or a genre as words: "Action plan".</summary>
    public string TypeName(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
