using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Stories;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking;

/// <summary>Keeps what an analyst says of two documents, and lets it take effect at once.</summary>
public sealed class DecisionDesk(Catalog catalog)
{
    /// <summary>Null when it is kept, else why it is not.</summary>
    public async Task<Failure?> SayAsync(VermilionDb db, LinkDecision decision, CancellationToken stop)
    {
        if (decision.AId == decision.BId) return new Failure($"{decision.AId}: named twice; name two documents");
        foreach (var id in new[] { decision.AId, decision.BId })
            if (!await db.Documents.AnyAsync(d => d.Id == id, stop)) return new Failure($"{id}: no such document; vermilion documents lists those that are held");
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.LinkDecisions.Add(decision);
        await db.SaveChangesAsync(stop);
        if (decision.Question == "story") await StoryMembers.PartAsync(db, [decision.AId, decision.BId], stop);
        else await new WorkLinker(catalog).LinkAsync(db, [decision.AId, decision.BId], stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
