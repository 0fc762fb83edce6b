using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.Checking;

/// <summary>A stretch of an Issue that is looked up: its place, its words, its evidence, and the sources of its whole item.</summary>
public sealed record Statement(string Place, string Text, IReadOnlyList<Evidence> Evidence, SourceSet Sources)
{
    /// <summary>The day that a field or a dated line gives, beside its text.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The name of a policy, Chinese, that a field gives without 《》.</summary>
    public string? PolicyName { get; init; }
}

/// <summary>Inline Markdown as plain words: the addresses of links and the marks are no statements.</summary>
static partial class PlainText
{
    public static string Of(string markdown) => Marks().Replace(Links().Replace(markdown, "${label}"), "");

    [GeneratedRegex(@"\[(?<label>(?:[^\\\[\]]|\\.)*)\]\((?:<[^<>]*>|(?:[^()<>\s]|\([^()<>\s]*\))*)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\\(?=\p{P}|\p{S})|\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|`")]
    private static partial Regex Marks();
}
