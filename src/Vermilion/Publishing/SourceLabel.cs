namespace Vermilion.Publishing;

/// <summary>How a note names the document that it quotes.</summary>
public sealed record SourceLabel(string Title, string? Url, DateOnly? Published);
