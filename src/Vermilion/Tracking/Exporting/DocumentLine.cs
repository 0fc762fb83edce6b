using Vermilion.Model;

namespace Vermilion.Tracking.Exporting;

/// <summary>A document as an export gives it.</summary>
public sealed record DocumentLine
{
    public required string Document { get; init; }
    public required string Title { get; init; }
    public string? Core { get; init; }
    public string? DocumentNumber { get; init; }
    public string? CarrierType { get; init; }
    public string? Genre { get; init; }
    public required string Status { get; init; }
    public string? Version { get; init; }
    public string? Work { get; init; }
    public string? Story { get; init; }
    public string? Language { get; init; }
    public required IReadOnlyList<string> Issuers { get; init; }
    public string? Place { get; init; }
    public DateOnly? Published { get; init; }
    public DateOnly? Written { get; init; }
    public DateOnly? Effective { get; init; }
    public DateOnly? Expires { get; init; }
    public DateOnly? CommentsBy { get; init; }
    public DateOnly? ApplyBy { get; init; }
    public int Targets { get; init; }
    public int Goals { get; init; }
    public string? Source { get; init; }
    public string? Url { get; init; }
    public required string Snapshot { get; init; }

    public static DocumentLine Of(Document d) => new()
    {
        Document = d.Id, Title = d.Title, Core = d.CoreTitle, DocumentNumber = d.DocumentNumber, CarrierType = d.CarrierType, Genre = d.Genre, Status = d.Status,
        Version = d.Version, Work = d.WorkId, Story = d.StoryId, Language = d.Language, Issuers = [.. d.Issuers.OrderBy(i => i.Ordinal).Select(i => i.Body ?? i.Text)],
        Place = d.Place, Published = d.Published, Written = d.Written, Effective = d.Effective, Expires = d.Expires, CommentsBy = d.CommentsBy, ApplyBy = d.ApplyBy,
        Targets = d.TargetCount, Goals = d.GoalCount, Source = d.Source, Url = d.Url, Snapshot = d.ContentHash,
    };
}
