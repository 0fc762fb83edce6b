using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>Finds bodies and terms of the catalog: the longest name wins, mentions do not overlap, titles in 《》 are left out.</summary>
sealed class MentionFinder(Catalog catalog)
{
    readonly NameIndex<(Body? Body, Term? Term)> index = new([.. BodyNames(catalog), .. TermNames(catalog)]);

    public (List<BodyMention> Bodies, List<TermMention> Terms) Find(ReadingContext context, QuotedTitles titles)
    {
        var hits = index.FindAll(context.Text);
        // A name that its surroundings refuse must not win over a shorter one: refuse before choosing.
        hits.RemoveAll(h => !Admits(context, h));
        var bodies = new List<BodyMention>();
        var terms = new List<TermMention>();
        foreach (var hit in NameHits.Longest(hits))
        {
            if (titles.Contains(hit.Span)) continue;
            if (BodyOf(hit, context.Header.Year) is { } body) bodies.Add(new BodyMention(body.Id, hit.Span));
            else terms.Add(new TermMention(hit.Owners[0].Term!.Id, hit.Span));
        }

        return (bodies, terms);
    }

    static bool Admits(ReadingContext context, NameHit<(Body? Body, Term? Term)> hit) =>
        !hit.Owners.Any(o => o.Body is not null)
        || hit.Owners.Any(o => o.Body is { } body && BodyContext.Admits(context.Text, body, hit.Name, hit.Span, context.Header.Language));

    // Two bodies may have borne one name in turn: the one that stood in the year of the document, else today's.
    static Body? BodyOf(NameHit<(Body? Body, Term? Term)> hit, int? year)
    {
        var bodies = hit.Owners.Select(o => o.Body).OfType<Body>().ToList();
        return bodies.Find(b => year is { } y && Stands(b, y)) ?? bodies.Find(b => b.ValidTo is null) ?? bodies.FirstOrDefault();
    }

    static bool Stands(Body body, int year) =>
        (YearOf(body.ValidFrom) ?? 0) <= year && year <= (YearOf(body.ValidTo) ?? int.MaxValue);

    static int? YearOf(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), out var year) ? year : null;

    static IEnumerable<(string, (Body?, Term?))> BodyNames(Catalog catalog) =>
        from body in catalog.Bodies
        from name in new[] { body.Zh, body.En, body.Acronym ?? "" }.Concat(body.ZhAliases)
        where name.Length > 1 && !catalog.AmbiguousAliases.Contains(name)
        select (name, ((Body?)body, (Term?)null));

    static IEnumerable<(string, (Body?, Term?))> TermNames(Catalog catalog) =>
        from term in catalog.Terms
        from name in new[] { term.Zh, term.En }.Concat(term.ZhAliases).Concat(term.EnAliases)
        where TagPolicy.Admits(term, name) && !catalog.AmbiguousAliases.Contains(name)
        select (Bare(name), ((Body?)null, (Term?)term));

    // The termbase gives 《中国制造2025》 as an alias; a title's brackets are no part of a name.
    static string Bare(string name) => name.Trim('《', '》');
}
