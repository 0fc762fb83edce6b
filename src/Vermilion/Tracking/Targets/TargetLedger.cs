using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tracking.Targets;

/// <summary>Who promised what by when, and what became of it.</summary>
public sealed class TargetLedger(VermilionDb db, DateOnly today)
{
    public TargetLedger(VermilionDb db, TimeProvider clock) : this(db, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
    {
    }

    public string StateOf(LedgerTarget target) => TargetStates.Of(target.Observed, target.Target.DueBy, today);

    /// <summary>What fits, unordered, as a query that the store runs.</summary>
    public IQueryable<LedgerTarget> Query(TargetFilter filter)
    {
        var documents = filter.Documents.Apply(db);
        if (filter.Place is { } place) documents = documents.Where(d => d.Place == place);
        if (filter.Body is { } body) documents = documents.Where(d => db.DocumentIssuers.Any(i => i.DocumentId == d.Id && (i.Body == body || i.Text == body)));
        return from target in InState(Fitting(filter), filter.State)
               join document in documents on target.DocumentId equals document.Id
               select new LedgerTarget
               {
                   Target = target,
                   Title = document.Title,
                   DocumentStatus = document.Status,
                   Url = document.Url,
                   Language = document.Language,
                   Published = document.Published,
                   Place = document.Place,
                   WorkId = document.WorkId,
                   Version = document.Version,
                   Observed = db.Observations.Where(o => o.DocumentId == target.DocumentId && o.TargetWords == target.Anchor)
                       .OrderByDescending(o => o.Id).Select(o => o.Status).FirstOrDefault(),
               };
    }

    IQueryable<TargetRow> Fitting(TargetFilter filter)
    {
        var targets = db.Targets.AsNoTracking();
        if (filter.IndicatorKey is { } key) targets = targets.Where(t => t.IndicatorKey == key);
        if (filter.Words is { Length: > 0 } words) targets = targets.Where(t => t.Sentence.Contains(words) || t.Indicator.Contains(words) || t.English!.Contains(words));
        if (filter.Sector is { } sector)
        {
            var between = $",{sector},";
            targets = targets.Where(t => t.Sectors!.Contains(between));
        }

        if (filter.Due is { } due)
        {
            if (due.First is { } first) targets = targets.Where(t => t.DueBy >= first);
            if (due.Last is { } last) targets = targets.Where(t => t.DueBy <= last);
        }

        return targets;
    }

    IQueryable<TargetRow> InState(IQueryable<TargetRow> targets, string? state)
    {
        if (state is null) return targets;
        if (TargetStates.Observed.Contains(state))
        {
            return targets.Where(t => db.Observations.Where(o => o.DocumentId == t.DocumentId && o.TargetWords == t.Anchor)
                .OrderByDescending(o => o.Id).Select(o => o.Status).FirstOrDefault() == state);
        }

        var last = TargetStates.LastOfYear(today);
        var unobserved = targets.Where(t => !db.Observations.Any(o => o.DocumentId == t.DocumentId && o.TargetWords == t.Anchor));
        return state switch
        {
            TargetStates.Overdue => unobserved.Where(t => t.DueBy < today),
            TargetStates.Due => unobserved.Where(t => t.DueBy >= today && t.DueBy <= last),
            _ => unobserved.Where(t => t.DueBy == null || t.DueBy > last),
        };
    }
}
