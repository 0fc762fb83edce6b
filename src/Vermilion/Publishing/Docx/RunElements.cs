using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Vermilion.Publishing.Docx;

/// <summary>Makes WordprocessingML of runs, with a relationship for each address linked to.</summary>
sealed class RunElements(MainDocumentPart main)
{
    readonly Dictionary<string, string> relationships = [];

    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Run> runs)
    {
        foreach (var group in runs.ByLink())
        {
            if (group[0].Link is not { Address: { } address } link)
                foreach (var run in group) yield return Element(run, linked: false);
            else if (link.Anchor is { } anchor)
                yield return new Hyperlink(group.Select(r => Element(r, linked: false))) { Anchor = BookmarkName(anchor), History = true };
            else
                yield return new Hyperlink(group.Select(r => Element(r, linked: true))) { Id = RelationshipTo(address), History = true };
        }
    }

    /// <summary>The runs without their links, as a line of the contents has them.</summary>
    public static IEnumerable<OpenXmlElement> Unlinked(IReadOnlyList<Run> runs) =>
        runs.Where(r => r.Kind == RunKind.Text).Select(r => Element(r, linked: false));

    string RelationshipTo(string address)
    {
        if (relationships.TryGetValue(address, out var id)) return id;
        id = $"link{relationships.Count + 1}";
        main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
        relationships.Add(address, id);
        return id;
    }

    /// <summary>Word takes letters, digits and low lines only.</summary>
    public static string BookmarkName(string id) => id.Replace('-', '_');

    static W.Run Element(Run run, bool linked)
    {
        var properties = new RunProperties();
        if (StyleOf(run, linked) is { } style) properties.Append(new RunStyle { Val = style });
        // The hint makes Word set the quotation marks and figures of a Chinese run in its Chinese typeface.
        if (run.Chinese) properties.Append(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        if (run.Strong && !run.Chinese) properties.Append(new Bold());
        if (run.Emphasis && !run.Chinese) properties.Append(new Italic());
        if (run.Kind == RunKind.UnknownAddress) properties.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        if (run.Chinese) properties.Append(new Languages { Val = "zh-CN", EastAsia = "zh-CN" });
        var element = new W.Run();
        if (properties.HasChildren) element.Append(properties);
        element.Append(Text(run.Text));
        return element;
    }

    static string? StyleOf(Run run, bool linked) => run.Kind == RunKind.NoteReference ? "NoteNumber" : linked ? "Hyperlink" : null;

    public static Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
