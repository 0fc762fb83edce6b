using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>The kinds of file that a briefing is published as.</summary>
public enum OutputFormat
{
    Html,
    Pdf,
    Docx,
    Markdown,
}

public static class OutputFormats
{
    public static readonly IReadOnlyList<OutputFormat> All = [OutputFormat.Html, OutputFormat.Pdf, OutputFormat.Docx, OutputFormat.Markdown];

    public static string Extension(this OutputFormat format) => format switch
    {
        OutputFormat.Html => "html",
        OutputFormat.Pdf => "pdf",
        OutputFormat.Docx => "docx",
        _ => "md",
    };

    public static string MediaType(this OutputFormat format) => format switch
    {
        OutputFormat.Html => "text/html; charset=utf-8",
        OutputFormat.Pdf => "application/pdf",
        OutputFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/markdown; charset=utf-8",
    };

    /// <summary>Reads <c>html,pdf</c>; nothing means all.</summary>
    public static Outcome<List<OutputFormat>> Parse(string? list)
    {
        if (string.IsNullOrWhiteSpace(list)) return All.ToList();
        var formats = new List<OutputFormat>();
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var matches = All.Where(f => f.Extension().Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (matches.Count == 0) return new Failure($"--format {name}: no such format; choose from html, pdf, docx, md");
            if (!formats.Contains(matches[0])) formats.Add(matches[0]);
        }
        return formats;
    }
}
