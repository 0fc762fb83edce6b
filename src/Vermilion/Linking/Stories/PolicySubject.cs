using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>What a Chinese title is about, in the form in which titles and headlines are compared: short forms written out, letters alone.</summary>
sealed partial class PolicySubject(HeadlineVocabulary vocabulary)
{
    const int ShortestSubject = 4;

    /// <param name="core">The core of an official title; null for a headline, which is taken whole.</param>
    public StoryFacts Add(StoryFacts facts, string? core)
    {
        var subject = Letters(core is null ? facts.Title : Issuing.Replace(core, ""));
        if (subject.Length < ShortestSubject) return facts;
        var name = !facts.NamesWork ? null : core is null && facts.Title.IndexOf('《', StringComparison.Ordinal) is >= 0 and var at ? Letters(facts.Title[(at + 1)..]) : subject;
        return facts with
        {
            Subject = subject,
            Head = name is null ? null : WithoutLeads(name),
            Occasions = [.. vocabulary.Occasions.Where(o => o.Also.Any(facts.Title.Contains)).Select(o => o.Name)],
            Topics = IsPiece(facts) ? [.. vocabulary.Occasions.Where(o => o.Topics.Any(facts.Title.Contains)).Select(o => o.Name)] : [],
        };
    }

    public string WithoutLeads(string name)
    {
        while (vocabulary.Leads.FirstOrDefault(l => name.StartsWith(l, StringComparison.Ordinal)) is { } lead) name = name[lead.Length..];
        return name;
    }

    // A leading article or a comment, that names no policy of its own.
    static bool IsPiece(StoryFacts facts) => !facts.NamesWork && (facts.Title.Contains("社论", StringComparison.Ordinal) || facts.Title.Contains("评论员", StringComparison.Ordinal));

    string Letters(string text)
    {
        foreach (var (form, whole) in vocabulary.ShortForms)
            if (!text.Contains(whole, StringComparison.Ordinal)) text = text.Replace(form, whole, StringComparison.Ordinal);
        var letters = new StringBuilder(text.Length);
        // Commas and dashes part phrases: what is shared must not reach over them.
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) letters.Append(c);
            else if (c is not ('《' or '》' or '“' or '”' or ' ' or '　' or '、')) letters.Append('|');
        }

        return letters.ToString().Trim('|');
    }

    [GeneratedRegex("(?:的)?(?:通知|意见|办法|公告|通告|批复|函|方案|规定)(?:（[^）]*）)?$")]
    static partial Regex Issuing { get; }
}
