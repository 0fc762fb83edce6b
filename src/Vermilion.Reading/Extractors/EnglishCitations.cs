using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Laws and policies that an English text names in capitals: the Export Control Law of the People's Republic of China, the
/// Action Plan for Smart Manufacturing (2021-2023). A name in small letters is a description and cites nothing.
/// </summary>
static partial class EnglishCitations
{
    const int Most = 500, Window = 90;

    public static List<CitationFinding> Extract(ReadingContext context)
    {
        var (text, found) = (context.Text, new List<CitationFinding>());
        var own = context.Header.Title;
        foreach (var match in Law().Matches(text[context.Source.BodyStart..]).Concat(Policy().Matches(text[context.Source.BodyStart..])).OrderBy(m => m.Index).Take(Most))
        {
            var name = match.Groups["name"];
            var span = new TextSpan(name.Index, name.Index + name.Length).Shift(context.Source.BodyStart);
            var title = Spaces().Replace(name.Value, " ");
            if (own is not null && (own.Span.Overlaps(span) || own.Text.Contains(title, StringComparison.OrdinalIgnoreCase))) continue;
            if (found.Exists(f => f.Title == title || f.Span.Overlaps(span))) continue;
            found.Add(new CitationFinding(title, null, RoleOf(text, span), span));
        }

        return found;
    }

    static string RoleOf(string text, TextSpan span)
    {
        var left = text[Math.Max(0, span.Start - Window * 2)..span.Start];
        left = left[(left.LastIndexOfAny(['.', ';', '\n']) + 1)..];
        var right = text[span.End..Math.Min(text.Length, span.End + Window)];
        if (Repealed().IsMatch(right)) return "abolishes";
        if (Amended().IsMatch(right)) return "amends";
        return Basis().IsMatch(left) ? "implements" : "cites";
    }

    const string Word = "[A-Z][A-Za-z'’]*(?:-[A-Za-z]+)*", Link = "(?:of|on|for|and|the|in|to|with|by|from)";

    [GeneratedRegex("(?<name>" + Word + "(?: (?:" + Word + "|" + Link + ")){0,9} (?:Law|Code|Constitution) of the People['’]s Republic of China|(?:" + Word + " ){1,4}Law(?! [A-Z]))(?!['’a-z])")]
    private static partial Regex Law();

    [GeneratedRegex("(?<name>(?:(?:Action|Implementation|Work|Overall|Development|Interim|Provisional|Administrative|Implementing|Guiding|Trial|Medium|Long-Term|Five-Year|and|Special) ){0,6}(?:Plan|Measures|Regulations?|Provisions|Rules|Guidelines|Opinions|Outline|Notice|Circular|Decision|Catalogue|Program|Programme|Roadmap) (?:for|on|of|to|Concerning|Regarding) (?:(?:the|a) )?" + Word + "(?:,? (?:" + Word + "|" + Link + "(?= (?:(?:the|a) )?[A-Z]))(?: (?:the|a)(?= [A-Z]))?){1,24}(?: \\((?:19|20)\\d{2}\\s?[-–—]\\s?(?:19|20)?\\d{2}\\))?)")]
    private static partial Regex Policy();

    [GeneratedRegex("^(?: \\([^()\n]{0,140}\\))?[^.;\n]{0,60}?\\b(?:shall be|is|are|was|were|be) (?:simultaneously )?(?:repealed|abolished|annulled|invalidated|null and void)", RegexOptions.IgnoreCase)]
    private static partial Regex Repealed();

    [GeneratedRegex("^[^.;\n]{0,40}?\\b(?:shall be|is|are|was|were) (?:hereby )?(?:amended|revised)", RegexOptions.IgnoreCase)]
    private static partial Regex Amended();

    [GeneratedRegex("\\b(?:in accordance with|pursuant to|according to|on the basis of|based on|in line with|in compliance with|to implement|implementing|implementation of|as required by)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Basis();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
