namespace Vermilion.Reading.Catalogs;

/// <summary>A city, province or country where companies build: 湖州, Huzhou.</summary>
public sealed record Place(string Zh, string En);
