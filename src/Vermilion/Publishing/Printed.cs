using System.Globalization;
using Vermilion.Composing.Checking;
using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>What is printed the same in every serial: the marks of a draft, the ids of the sections, and how days are written.</summary>
public static class Printed
{
    public const string CheckedWords = "Words of the source";

    /// <summary>What the check says of words, to a reader.</summary>
    public static string Verdict(CheckFinding finding) => finding switch
    {
        { Waived: not null } => "Not traced to a source; the editors say why",
        { Verdict: Composing.Checking.Verdict.Exact } => "The source says so in the same form",
        { Verdict: Composing.Checking.Verdict.Rounded } => "Rounded; the source has more digits",
        _ => "The source says the same in another form",
    };

    public const string TopStoriesId = "top-stories";
    public const string WorthNotingId = "worth-noting";
    public const string MachineDraft = "Machine draft, not approved";
    public const string NotesId = "sources";
    public const string ImprintId = "imprint";
    public const string Draft = "Draft";
    public const string DraftNotice = "Draft: not approved, not for circulation";
    public static string AddressLegend(string mark) => $"{mark} marks a source whose address is not known.";

    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary><c>February 18, 2021</c></summary>
    public static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", English);

    /// <summary><c>February 7:</c>, with the year where it is not that of the Issue.</summary>
    public static string DayLabel(DateOnly day, ReportingPeriod period) =>
        day.ToString(day.Year == period.Year ? "MMMM d" : "MMMM d, yyyy", English) + ":";

    /// <summary><c>February 2021</c></summary>
    public static string Month(ReportingPeriod period) => period.First.ToString("MMMM yyyy", English);

    public static string PeriodLine(ReportingPeriod period) =>
        $"Reporting period: {period.First.ToString("MMMM", English)} 1–{period.Last.Day}, {period.Year}";

    public static string Provenance(Provenance provenance) => provenance switch
    {
        Model.Provenance.Leaked => "Leaked: not published by the issuing body",
        Model.Provenance.Press => "Known from press reports only",
        _ => "Official",
    };
}
