using Vermilion.Reading;

namespace Vermilion.Composing.Drafting;

/// <summary>Whether two reports tell of one event of the same companies, whatever their languages.</summary>
static class SameEvent
{
    const int DaysOfOneEvent = 10;

    public static bool Of(StoryFacts a, StoryFacts b)
    {
        if (a.Candidate.IsOfficial || b.Candidate.IsOfficial || a.Candidate.Day is not { } dayA || b.Candidate.Day is not { } dayB) return false;
        var apart = Math.Abs(dayA.DayNumber - dayB.DayNumber);
        if (apart > DaysOfOneEvent || Differ(a, b)) return false;
        if (a.Candidate.Document.StoryId is { } story && story == b.Candidate.Document.StoryId) return true;
        var (ours, theirs) = (a.Candidate.Reading.Events, b.Candidate.Reading.Events);
        var shared = a.Companies.Intersect(b.Companies).Count();
        if (ours.Count > 0 && theirs.Count > 0) return ours.Any(x => theirs.Any(y => AreOneStep(x, y, apart) && (shared > 0 || ShareParty(x, y))));
        if (ours.Count + theirs.Count > 0 && shared > 1) return true;
        if (shared > 0 && a.SharesFigure(b)) return true;
        // Without a figure, only the same day in the other language is near enough.
        return apart == 0 && a.IsEnglish != b.IsEnglish && a.TitleCompanies.Intersect(b.TitleCompanies).Any();
    }

    static bool Differ(StoryFacts a, StoryFacts b)
    {
        if (a.Places.Count > 0 && b.Places.Count > 0 && !a.Places.Overlaps(b.Places)) return true;
        return a.Candidate.Reading.Events.Any(x => b.Candidate.Reading.Events.Any(y => x.Type == y.Type && Differ(x, y)));
    }

    static bool Differ(EventFinding x, EventFinding y) =>
        (x is { Amount: { } a, Currency: { } c } && y is { Amount: { } b, Currency: { } d } && c == d && a != b) ||
        (x.Capacity is { } p && y.Capacity is { } q && p.Unit == q.Unit && p.Value != q.Value);

    static bool AreOneStep(EventFinding x, EventFinding y, int daysApart)
    {
        if (x.Type == y.Type) return true;
        // A plant may be approved on the day that it is announced; a licence of another day is another step.
        return Pair("plant_capacity", "licence_permit") ? daysApart == 0 : Pair("plant_capacity", "equity_investment") || Pair("equity_investment", "m_and_a") || Pair("joint_venture", "exit");

        bool Pair(string one, string other) => (x.Type == one && y.Type == other) || (x.Type == other && y.Type == one);
    }

    static bool ShareParty(EventFinding a, EventFinding b) =>
        a.Parties.Any(p => b.Parties.Any(q => p.Name.Equals(q.Name, StringComparison.OrdinalIgnoreCase)));
}
