namespace Vermilion.Reading.Extractors;

/// <summary>
/// A document number as parsed. <c>Text</c> is canonical for numbers with a bracketed year (国卫办医函〔2021〕76号) and as
/// written, without needless spaces, for orders and announcements (财政部 税务总局公告2023年第31号).
/// </summary>
/// <param name="Stem">What stands before the year or 第; empty where only the page's issuer tells it (2025年第6号).</param>
public readonly record struct ParsedNumber(string Text, string Stem, int? Year, int Serial, TextSpan Span);
