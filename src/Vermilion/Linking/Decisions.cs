using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking;

/// <summary>What analysts said of pairs of documents: the last word on each pair and question holds.</summary>
sealed class Decisions
{
    const int Piece = 400;

    readonly Dictionary<(string A, string B, string Question), LinkDecision> last = [];
    readonly ILookup<string, LinkDecision> byDocument;

    Decisions(IEnumerable<LinkDecision> all)
    {
        foreach (var decision in all.OrderBy(d => d.Id)) last[(decision.AId, decision.BId, decision.Question)] = decision;
        byDocument = last.Values.SelectMany(d => new[] { (Id: d.AId, Decision: d), (Id: d.BId, Decision: d) }).ToLookup(p => p.Id, p => p.Decision);
    }

    public static async Task<Decisions> LoadAsync(VermilionDb db, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        var found = new Dictionary<long, LinkDecision>();
        foreach (var piece in ids.Chunk(Piece))
            foreach (var decision in await db.LinkDecisions.AsNoTracking().Where(d => piece.Contains(d.AId) || piece.Contains(d.BId)).ToListAsync(stop))
                found[decision.Id] = decision;
        return new Decisions(found.Values);
    }

    public bool SaysTogether(string a, string b, string question) => Verdict(a, b, question) == "together";

    public bool SaysApart(string a, string b, string question) => Verdict(a, b, question) == "apart";

    /// <summary>The documents that someone put together with this one, or kept apart from it.</summary>
    public IEnumerable<string> PartnersOf(string id) => byDocument[id].Select(d => d.AId == id ? d.BId : d.AId).Distinct();

    /// <summary>The relations from this document that an analyst stated.</summary>
    public IEnumerable<(string To, string Type, string Basis)> RelationsFrom(string id) =>
        byDocument[id].Where(d => d.AId == id && d.Verdict == "together" && d.Question is not ("work" or "story")).Select(d => (d.BId, d.Question, "analyst"));

    string? Verdict(string a, string b, string question) =>
        (last.GetValueOrDefault((a, b, question)) ?? last.GetValueOrDefault((b, a, question)))?.Verdict;
}
