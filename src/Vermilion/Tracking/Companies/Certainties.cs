namespace Vermilion.Tracking.Companies;

/// <summary>Whether an event is confirmed, or only reported.</summary>
public static class Certainties
{
    public const string Confirmed = "confirmed", Reported = "reported";

    // What is signed, approved, begun, completed or ended has happened; what is announced is yet to.
    static readonly HashSet<string> Happened = ["signed", "approved", "started", "completed", "terminated"];

    /// <summary>By its status, or by an official source; a rumour stays one, whoever repeats it.</summary>
    public static string Of(LedgerEvent found) =>
        Happened.Contains(found.Event.Status) || (found.IsOfficial && found.Event.Status != "rumoured") ? Confirmed : Reported;
}
