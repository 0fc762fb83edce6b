namespace Vermilion.Reading.Text;

/// <summary>Bytes as text: what the decoder gave, by which charset, and what was wrong with the declaration.</summary>
sealed record DecodedText(string Text, string Charset, IReadOnlyList<string> Warnings);
