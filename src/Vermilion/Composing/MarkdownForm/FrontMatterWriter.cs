using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>The YAML head of the file. Written by hand so that it has one form; every text that is not plainly plain is quoted.</summary>
static partial class FrontMatterWriter
{
    const int Width = 120;

    public static string Write(Issue issue)
    {
        var yaml = new StringBuilder("---\n");
        Field(yaml, "briefing", issue.Briefing);
        Field(yaml, "title", issue.Title);
        Field(yaml, "period", issue.Period.ToString());
        Field(yaml, "published", issue.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(yaml, "status", IssueStatusText.Write(issue.Status));
        Field(yaml, "template", issue.Template);
        Field(yaml, "revision", issue.FromRevision?.ToString(CultureInfo.InvariantCulture));
        People(yaml, "authors", issue.Authors);
        People(yaml, "staff", issue.Staff);
        Publisher(yaml, issue.Publisher);
        Field(yaml, "contact", issue.Contact);
        About(yaml, issue.About);
        Wording(yaml, issue.Wording);
        Waivers(yaml, issue.Waivers);
        return yaml.Append("---\n").ToString();
    }

    static void Field(StringBuilder yaml, string key, string? value)
    {
        if (value is not null) yaml.Append(key).Append(": ").Append(Scalar(value)).Append('\n');
    }

    static void People(StringBuilder yaml, string key, IReadOnlyList<Person> people)
    {
        if (people.Count == 0) return;
        yaml.Append(key).Append(":\n");
        foreach (var person in people)
        {
            Field(yaml, "- name", person.Name);
            Field(yaml, "  role", person.Role);
        }
    }

    static void Publisher(StringBuilder yaml, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        if (lines.All(IsPlainLine))
        {
            yaml.Append("publisher: |-\n");
            foreach (var line in lines) yaml.Append("  ").Append(line).Append('\n');
            return;
        }

        yaml.Append("publisher:\n");
        foreach (var line in lines) yaml.Append("- ").Append(Scalar(line)).Append('\n');
    }

    static void About(StringBuilder yaml, string? about)
    {
        if (about is null) return;
        if (!IsPlainLine(about) || about.Contains("  ", StringComparison.Ordinal))
        {
            Field(yaml, "about", about);
            return;
        }

        yaml.Append("about: >-\n");
        var line = new StringBuilder(" ");
        foreach (var word in about.Split(' '))
        {
            if (line.Length > 1 && line.Length + 1 + word.Length > Width)
            {
                yaml.Append(line).Append('\n');
                line.Clear().Append(' ');
            }

            line.Append(' ').Append(word);
        }

        yaml.Append(line).Append('\n');
    }

    static void Wording(StringBuilder yaml, HouseWording wording)
    {
        if (wording == HouseWording.Default) return;
        yaml.Append("wording:\n");
        foreach (var (name, word) in wording.Own()) Field(yaml, "  " + name, word);
    }

    static void Waivers(StringBuilder yaml, IReadOnlyList<Waiver> waivers)
    {
        if (waivers.Count == 0) return;
        yaml.Append("waivers:\n");
        foreach (var waiver in waivers)
        {
            Field(yaml, "- words", waiver.Words);
            Field(yaml, "  reason", waiver.Reason);
            Field(yaml, "  by", waiver.By);
        }
    }

    // In a block scalar everything is text but line breaks, outer space and what YAML forbids.
    static bool IsPlainLine(string text) => PlainLine().IsMatch(text);

    static string Scalar(string text) => PlainScalar().IsMatch(text) && !Reserved().IsMatch(text) ? text : Quote(text);

    static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (NeedsEscape(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    // A surrogate is half of a character and stays as it is.
    static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';

    [GeneratedRegex(@"^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{N}\p{P}\p{S} ]*(?<! )$")]
    private static partial Regex PlainLine();

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[\p{L}\p{N} ,.()/'’&@_+–-]|:(?=[\p{L}\p{N}/]))*(?<! )$")]
    private static partial Regex PlainScalar();

    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
