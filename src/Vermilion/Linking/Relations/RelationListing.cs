using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking.Relations;

/// <summary>
/// The relations of documents as they are shown: each once, though text and title both say it; none of a text to itself.
/// </summary>
public static class RelationListing
{
    // Between two versions of one work these mean something; that the second cites the first does not.
    static readonly HashSet<string> BetweenVersions = ["draftOf", "amends", "replaces", "abolishes", "succeeds"];

    // An analyst's word, then the text's own, then what titles show.
    static readonly string[] ByStrength = ["analyst", "citation", "title", "likely", "proposal"];

    /// <param name="type">Null for every type.</param>
    /// <param name="proposals">Whether what waits for a person is listed too.</param>
    public static async IAsyncEnumerable<Relation> ListAsync(VermilionDb db, IQueryable<Document> documents, string? type, bool proposals)
    {
        var rows = from relation in db.Relations.AsNoTracking()
                   join speaking in documents on relation.FromId equals speaking.Id
                   join found in db.Documents.AsNoTracking() on relation.ToId equals found.Id into held
                   from target in held.DefaultIfEmpty()
                   orderby relation.FromId, relation.Ordinal
                   select new { Relation = relation, FromWork = speaking.WorkId, ToWork = target == null ? null : target.WorkId };
        var together = new List<StatedRelation>();
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            if (together.Count > 0 && together[0].Relation.FromId != row.Relation.FromId)
            {
                foreach (var relation in Chosen(together, type, proposals)) yield return relation;
                together.Clear();
            }

            together.Add(new StatedRelation(row.Relation, row.FromWork, row.ToWork));
        }

        foreach (var relation in Chosen(together, type, proposals)) yield return relation;
    }

    /// <summary>The relations from one document.</summary>
    static IEnumerable<Relation> Chosen(IReadOnlyCollection<StatedRelation> all, string? type, bool proposals)
    {
        var stated = all.Where(r => !r.IsOfItself && (proposals || r.Relation.Basis != "proposal"))
            .GroupBy(r => (r.Relation.Type, r.Target))
            .Select(g => g.MinBy(r => Array.IndexOf(ByStrength, r.Relation.Basis))!).ToList();
        // Who carries out, amends or interprets a text cites it.
        var closer = stated.Where(r => r.Relation is { ToId: not null, Type: not "cites" }).Select(r => r.Relation.ToId).ToHashSet();
        return stated.Select(r => r.Relation)
            .Where(r => (type is null || r.Type == type) && !(r.Type == "cites" && closer.Contains(r.ToId)))
            .OrderBy(r => r.Ordinal);
    }

    sealed record StatedRelation(Relation Relation, string? FromWork, string? ToWork)
    {
        public bool IsOfItself =>
            Relation.ToId is { } to && (to == Relation.FromId || (FromWork is not null && FromWork == ToWork && !BetweenVersions.Contains(Relation.Type)));

        /// <summary>What is spoken of: a work, or one version of it; what is not held goes by its number or title.</summary>
        public string Target =>
            Relation.ToId is { } to ? (BetweenVersions.Contains(Relation.Type) ? to : ToWork ?? to) : $"? {Relation.TargetNumber ?? Relation.TargetKey ?? Relation.Title}";
    }
}
