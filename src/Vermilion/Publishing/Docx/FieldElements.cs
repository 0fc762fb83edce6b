using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Vermilion.Publishing.Docx;

/// <summary>The fields that Word fills in: page numbers and the contents.</summary>
static class FieldElements
{
    public static IEnumerable<OpenXmlElement> Field(string instruction, string shown) =>
        [.. Begin(instruction), new W.Run(RunElements.Text(shown)), End()];

    public static IEnumerable<OpenXmlElement> Begin(string instruction) =>
    [
        new W.Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new W.Run(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
    ];

    public static W.Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
