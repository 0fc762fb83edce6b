using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Parts;

/// <summary>Evidence as a form holds it: a quotation on each line.</summary>
public static class EvidenceLines
{
    /// <summary>The quotations that can be read; what cannot is told when the form is saved.</summary>
    public static IEnumerable<Evidence> Of(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(l => EvidenceText.ReadItems(l) ?? []);

    public static string Append(string text, string lines) =>
        string.Join('\n', text.Split('\n').Concat(lines.Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0).Distinct());
}
