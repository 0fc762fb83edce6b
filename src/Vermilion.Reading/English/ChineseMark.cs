namespace Vermilion.Reading.English;

/// <summary>Words that stay Chinese in a line of English stand in quotation marks: they are the document's own. A title has 《》.</summary>
static class ChineseMark
{
    public static string Of(string words) =>
        words.Length == 0 || !words.Any(c => c >= '\u2E80') || words[0] is '《' or '“' ? words : $"“{words.Trim('“', '”')}”";
}
