using System.Xml;

namespace Vermilion.Reading.Formats;

/// <summary>Elements and attributes of WordprocessingML, in its transitional and its strict name space.</summary>
static class WordMarkup
{
    public static bool IsWord(XmlReader xml) => xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);

    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    /// <summary>The level that <c>w:outlineLvl</c> gives, from 1; null for body text, which is 9 there.</summary>
    public static int? Outline(XmlReader xml) => Value(xml) is [>= '0' and <= '5' and var level] ? level - '0' + 1 : null;
}
