using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>What a Chinese title is about, in the form in which titles and headlines are compared: short forms written out, letters alone.</summary>
sealed partial class PolicySubject(HeadlineVocabulary vocabulary)
{
    /// <param name="core">The core of an official title; null for a headline, which is taken whole.</param>
    public string? Of(string title, string? core)
    {
        var text = core is null ? title : Issuing.Replace(core, "");
        foreach (var (form, whole) in vocabulary.ShortForms)
            if (!text.Contains(whole, StringComparison.Ordinal)) text = text.Replace(form, whole, StringComparison.Ordinal);
        var letters = new StringBuilder(text.Length);
        // Commas and dashes part phrases: what is shared must not reach over them.
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) letters.Append(c);
            else if (c is not ('《' or '》' or '“' or '”' or ' ' or '　' or '、')) letters.Append('|');
        }

        var subject = letters.ToString().Trim('|');
        return subject.Length < 4 ? null : subject;
    }

    [GeneratedRegex("(?:的)?(?:通知|意见|办法|公告|通告|批复|函|方案|规定)(?:（[^）]*）)?$")]
    private static partial Regex Issuing { get; }
}
