using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Web.Pages.Composer;

/// <summary>The orders of the composer's buttons: those that change the text, and those on comments in the margin.</summary>
sealed class ComposerOrders(VermilionDb db, TimeProvider clock)
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
            default:
                return PartEdits.Apply(mine, order);
        }
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
