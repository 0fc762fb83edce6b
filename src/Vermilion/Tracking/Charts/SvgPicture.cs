using System.Globalization;
using System.Xml.Linq;

namespace Vermilion.Tracking.Charts;

/// <summary>
/// An SVG picture with its name and its description for those who do not see it. Looks come from classes of the desk's
/// style sheet: the page's policy admits no style inside.
/// </summary>
sealed class SvgPicture
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    readonly XElement root;

    public SvgPicture(string id, int width, int height, string title, string description) => root = new XElement(
        Svg + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
        new XAttribute("class", "chart"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), title),
        new XElement(Svg + "desc", new XAttribute("id", $"{id}-desc"), description));

    public void Line(double x1, double y1, double x2, double y2, string kind) => root.Add(new XElement(
        Svg + "line", Number("x1", x1), Number("y1", y1), Number("x2", x2), Number("y2", y2), new XAttribute("class", kind)));

    public void Circle(double x, double y, double radius, string kind, string? hint = null) => root.Add(new XElement(
        Svg + "circle", Number("cx", x), Number("cy", y), Number("r", radius), new XAttribute("class", kind), hint is null ? null : new XElement(Svg + "title", hint)));

    /// <param name="anchor">start, middle or end.</param>
    public void Text(double x, double y, string words, string anchor = "start", string kind = "label") => root.Add(new XElement(
        Svg + "text", Number("x", x), Number("y", y), new XAttribute("text-anchor", anchor), new XAttribute("class", kind), words));

    public override string ToString() => root.ToString(SaveOptions.DisableFormatting);

    static XAttribute Number(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));
}
