using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Composing.Styling;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Web.Pages.Composer;

/// <summary>The orders of the composer's buttons: those that change the text, and those on comments in the margin.</summary>
sealed class ComposerOrders(VermilionDb db, Catalog catalog, TimeProvider clock)
{
    public async Task<(Part Parts, string? Focus)> ApplyAsync(OpenedIssue began, Part mine, IFormCollection form, string order, string person, CancellationToken stop)
    {
        var (verb, target) = order.Split(':', 2) is [var v, var t] ? (v, t) : (order, "");
        switch (verb)
        {
            case "note" when mine.Find(target) is { } part:
                await AddNoteAsync(began, part, form[$"note.{target}"].ToString().Trim(), person, stop);
                return (mine, target);
            case "settle" or "reopen":
                return (mine, await SettleAsync(began, target, verb == "settle" ? person : null, stop));
            case "mend":
                return Mend(mine, target);
            case "carry" when target.Split('/') is [var list, var id] && (await EarlierAsync(began, mine, stop)).CopyFromLast(id) is { } copy && PartKind.Issue.Lists.GetValueOrDefault(list) == copy.Kind:
                return (mine.WithList(list, mine.List(list).Append(copy)), copy.Id);
            case "earlier" when target.Split('/') is [var story, var period, var part]:
                return await SayEarlierAsync(began, mine, (story, period, part), stop);
            default:
                return PartEdits.Apply(mine, order);
        }
    }

    (Part, string?) Mend(Part mine, string key)
    {
        var found = new HouseStyle(catalog).Check(mine);
        if (key == "all") return (HouseStyle.Mend(mine, found), null);
        var one = found.FirstOrDefault(f => f.Key == key);
        return one is null ? (mine, key.Split('.')[0]) : (HouseStyle.Mend(mine, [one]), one.Part);
    }

    Task<EarlierCoverage> EarlierAsync(OpenedIssue began, Part mine, CancellationToken stop) => EarlierCoverage.LoadAsync(db, new IssueStore(db, clock), began, mine, stop);

    async Task<(Part, string?)> SayEarlierAsync(OpenedIssue began, Part mine, (string Story, string Period, string Part) which, CancellationToken stop)
    {
        if (mine.Find(which.Story) is not { } story || story.Kind != PartKind.Story) return (mine, null);
        var earlier = (await EarlierAsync(began, mine, stop)).Of(story).FirstOrDefault(e => e.Period == which.Period && e.Part == which.Part);
        if (earlier is null) return (mine, story.Id);
        var said = new Part(PartIds.New(), PartKind.Passage).With("text", EarlierCoverage.Sentence(earlier.Period, earlier.Label));
        return (mine.Replace(story.Id, s => s.WithList(PartKind.Closing, s.List(PartKind.Closing).Append(said))), said.Id);
    }

    async Task AddNoteAsync(OpenedIssue began, Part part, string text, string person, CancellationToken stop)
    {
        if (text.Length == 0) return;
        db.MarginNotes.Add(new MarginNote
        {
            Briefing = began.Issue.Briefing,
            Period = began.Issue.Period.ToString(),
            PartId = part.Id,
            Beside = PartText.Label(part),
            Text = text,
            By = person,
            At = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The part that the note stands beside.</summary>
    async Task<string?> SettleAsync(OpenedIssue began, string id, string? by, CancellationToken stop)
    {
        var (briefing, period) = (began.Issue.Briefing, began.Issue.Period.ToString());
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (await db.MarginNotes.FirstOrDefaultAsync(n => n.Id == number && n.Briefing == briefing && n.Period == period, stop) is not { } note) return null;
        note.ResolvedAt = by is null ? null : clock.GetUtcNow();
        note.ResolvedBy = by;
        await db.SaveChangesAsync(stop);
        return note.PartId;
    }
}
