using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>The fixed words of a briefing, and how it writes days.</summary>
public static class Wording
{
    public const string Contents = "Contents";
    public const string About = "About this briefing";
    public const string TopStories = "Top stories";
    public const string TopStoriesId = "top-stories";
    public const string WorthNoting = "Worth noting";
    public const string WorthNotingId = "worth-noting";
    public const string PolicyNews = "Policy news";
    public const string CorporateNews = "Corporate news";
    public const string AtAGlance = "At a glance";
    public const string Comment = "Comment";
    public const string MachineDraft = "Machine draft, not approved";
    public const string Notes = "Sources in their own words";
    public const string NotesId = "sources";
    public const string Imprint = "Imprint";
    public const string ImprintId = "imprint";
    public const string Authors = "Authors";
    public const string Staff = "Editorial staff";
    public const string Publisher = "Publisher";
    public const string Contact = "Contact";
    public const string Draft = "Draft";
    public const string DraftNotice = "Draft: not approved, not for circulation";
    public const string AddressLegend = InlineText.UnknownAddressMark + " marks a source whose address is not known.";

    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary><c>February 18, 2021</c></summary>
    public static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", English);

    /// <summary><c>February 7:</c>, with the year where it is not that of the Issue.</summary>
    public static string DayLabel(DateOnly day, ReportingPeriod period) =>
        day.ToString(day.Year == period.Year ? "MMMM d" : "MMMM d, yyyy", English) + ":";

    /// <summary><c>February 2021</c></summary>
    public static string Month(ReportingPeriod period) => period.Kind == "month" ? period.First.ToString("MMMM yyyy", English) : period.Name;

    public static string PeriodLine(ReportingPeriod period) => period.Kind == "day" ? $"Reporting day: {Day(period.First)}" :
        period.First.Month != period.Last.Month ? $"Reporting period: {Day(period.First)} – {Day(period.Last)}" :
        $"Reporting period: {period.First.ToString("MMMM", English)} {period.First.Day}–{period.Last.Day}, {period.First.Year}";

    public static string Provenance(Provenance provenance) => provenance switch
    {
        Model.Provenance.Leaked => "Leaked: not published by the issuing body",
        Model.Provenance.Press => "Known from press reports only",
        _ => "Official",
    };
}
