using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Traditional;

/// <summary>
/// A document in Traditional characters, made readable for the extractors: the same text in simplified characters, of the
/// same length, so that every position stays. What they quote is given back in the characters of the document.
/// </summary>
sealed partial class TraditionalDocument
{
    readonly OriginalWording wording;

    TraditionalDocument(SourceText original, SourceText source, ReadRequest request)
    {
        Source = source;
        Request = request;
        wording = new OriginalWording(original.Text, source.Text);
    }

    public SourceText Source { get; }

    public ReadRequest Request { get; }

    /// <summary>Null where the document is not in Traditional characters.</summary>
    public static TraditionalDocument? Of(SourceText source, ReadRequest request, TraditionalScript? script)
    {
        if (script?.IsUsedIn(source.Text) != true) return null;
        var metadata = source.Metadata.Select(m => m with { Value = script.Simplify(m.Value) });
        return new TraditionalDocument(
            source,
            source with { Text = InCommonYears(InTitleMarks(script.Simplify(source.Text))), Metadata = [.. metadata] },
            request with { Title = Simple(request.Title), Issuer = Simple(request.Issuer), DocumentNumber = Simple(request.DocumentNumber), Source = Simple(request.Source) });

        string? Simple(string? given) => given is null ? null : script.Simplify(given);
    }

    public ReadResult Restore(ReadResult result) => wording.Restore(result);

    // Taiwan sets the name of a plan in 「」, which are quotation marks by now.
    static string InTitleMarks(string text) => Quoted.Replace(text, m => $"《{m.Groups["title"].Value}》");

    // 中华民国112年: the year of the common calendar, written into the same room.
    static string InCommonYears(string text) => YearOfRepublic.Replace(text, m =>
        string.Create(CultureInfo.InvariantCulture, $"{1911 + int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture)}年").PadLeft(m.Length));

    [GeneratedRegex("(?:中华)?民国\\s?(?<year>\\d{2,3})\\s?年")]
    static partial Regex YearOfRepublic { get; }

    [GeneratedRegex("“(?<title>[^“”《》，。；\\n]{4,40}(?:方案|计划|办法|条例|规划|纲要|要点|规则))”")]
    static partial Regex Quoted { get; }
}
