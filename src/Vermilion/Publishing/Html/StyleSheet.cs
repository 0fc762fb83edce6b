using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vermilion.Publishing.Html;

/// <summary>The style sheet of the page, and the hash by which a Content-Security-Policy admits it.</summary>
public static class StyleSheet
{
    static readonly string Fixed = ReadEmbedded();

    /// <summary>The whole sheet, with the running head and foot of the printed pages.</summary>
    public static string For(BriefingDocument document)
    {
        var draft = document.IsDraft
            ? $"@top-center {{ content: {Quote(Printed.DraftNotice)}; font: 700 9pt \"Noto Sans\", Arial, sans-serif; color: #a8321a; }}\n  "
            : "";
        const string foot = "font: 400 8pt \"Noto Sans\", Arial, \"WenQuanYi Micro Hei\", sans-serif; color: #565049; vertical-align: top; padding-top: 5mm;";
        return $$"""
            {{Fixed}}@page {
              {{draft}}@bottom-left { content: {{Quote($"{document.Title} · {document.PeriodName}")}}; {{foot}} }
              @bottom-right { content: counter(page) " of " counter(pages); {{foot}} }
            }
            """;
    }

    /// <summary>As a policy's <c>style-src</c> names it.</summary>
    public static string Hash(string sheet) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'";

    /// <summary>The hash of the one style sheet in a published page.</summary>
    public static string? HashIn(string html)
    {
        var start = html.IndexOf("<style>", StringComparison.Ordinal);
        var end = html.IndexOf("</style>", StringComparison.Ordinal);
        return start < 0 || end < start ? null : Hash(html[(start + "<style>".Length)..end]);
    }

    /// <summary>A CSS string in which whatever could end it, or the style element, is escaped.</summary>
    static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or ':' or '·' or '-') quoted.Append(rune);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }
        return quoted.Append('"').ToString();
    }

    static string ReadEmbedded()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("briefing.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
