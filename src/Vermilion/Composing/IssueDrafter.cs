using Microsoft.EntityFrameworkCore;
using Vermilion.Composing.Drafting;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Triage;

namespace Vermilion.Composing;

/// <summary>
/// Drafts the Issue of a period from what was read: the weightiest official texts become top stories, the rest dated lines.
/// An editor chooses, corrects and comments.
/// </summary>
public sealed class IssueDrafter(Catalog catalog)
{
    const int TopStories = 5;
    const int MostNews = 25;
    const int MostUndated = 2000;
    const double LeastForTopStory = 40;
    const double LeastForNews = 16;

    readonly Scorer scorer = new(catalog, SignificanceTable.Default);
    readonly Attribution attribution = new(catalog);
    readonly Wording wording = new(catalog);

    /// <param name="front">The Issue with its front matter and period, without entries.</param>
    public async Task<Outcome<Issue>> DraftAsync(VermilionDb db, Issue front, CancellationToken stop)
    {
        var (first, last) = (front.Period.First, front.Period.Last);
        var rows = await RowsAsync(db.Documents.Where(d => d.Published >= first && d.Published <= last));
        if (rows.Count == 0) return new Failure($"no document published in {front.Period} is held; import or collect some, or take the Issue from a file with --from");
        // What the month interprets stands with its interpretation, and a report without a day may tell of the month.
        var interpreted = db.Relations.Where(r => r.Type == "interprets" && r.ToId != null && db.Documents.Any(d => d.Id == r.FromId && d.Published >= first && d.Published <= last)).Select(r => r.ToId!);
        var plans = await RowsAsync(db.Documents.Where(d => interpreted.Contains(d.Id) && (d.Published < first || d.Published > last)));
        var undated = await RowsAsync(db.Documents.Where(d => d.Published == null && (d.Status == "news" || d.Status == "other")).OrderBy(d => d.Id).Take(MostUndated));
        return Draft(front, [.. rows, .. plans.Select(c => c with { IsBackground = true }), .. undated.Select(c => c with { Day = UndatedReports.DayOf(c.Reading.Text, front.Period) }).Where(c => c.Day is not null)]);

        async Task<List<Candidate>> RowsAsync(IQueryable<Document> documents)
        {
            var found = await documents.AsNoTracking().Include(d => d.Issuers).Join(db.Readings, d => d.Id, r => r.DocumentId, (d, r) => new { Document = d, r.Json }).ToListAsync(stop);
            return found.ConvertAll(row => new Candidate(row.Document, ReadResultJson.Deserialize(row.Json)));
        }
    }

    public Issue Draft(Issue front, IEnumerable<Candidate> candidates)
    {
        var groups = Grouping.Group(candidates.Select(attribution.Complete).Select(scorer.Score), catalog).Where(g => g.IsOfPeriod).ToList();
        var official = groups.Where(g => g.Head.Candidate.IsOfficial).OrderByDescending(g => g.Score).ThenBy(g => g.Head.Candidate.Document.Id, StringComparer.Ordinal).ToList();
        var top = official.Where(g => g.Score >= LeastForTopStory).Take(TopStories).ToList();
        var rest = groups.Except(top).Where(g => g.Score >= LeastForNews || !g.Head.Candidate.IsOfficial).ToList();
        var entries = new EntryDrafter(wording);
        var news = new NewsDrafter(catalog, wording, entries);
        return front with
        {
            TopStories = [.. top.Select(entries.Draft)],
            PolicyNews = Lines(rest.Where(g => g.IsPolicy), news),
            CorporateNews = Lines(rest.Where(g => g.IsCorporate), news),
        };
    }

    static List<NewsItem> Lines(IEnumerable<WorkGroup> groups, NewsDrafter news) =>
        [.. groups.OrderByDescending(g => g.Score).Take(MostNews).Select(news.Draft).OrderBy(n => n.Date).ThenBy(n => n.Text, StringComparer.Ordinal)];
}
