using System.Text;

namespace Vermilion.Publishing.Html;

/// <summary>Writes elements and text, each encoded where it enters. Nothing else writes markup.</summary>
public sealed class MarkupWriter
{
    readonly StringBuilder html = new();
    readonly Stack<string> open = new();

    /// <summary>Opens an element; it closes when the result is disposed of.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        open.Push(name);
        return new Element(this);
    }

    /// <summary>An element that has no content.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        Break();
    }

    /// <summary>An element with nothing but text in it.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes)) Text(text);
        Break();
    }

    /// <summary>A heading; one without words is left out.</summary>
    public void Heading(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text.Length > 0) Leaf(name, text, attributes);
    }

    public void Text(string text) => Encode(text, attribute: false);

    /// <summary>The content of style and data elements, made by us to be safe there.</summary>
    public void Raw(string content) => html.Append(content);

    public void Break() => html.Append('\n');

    void WriteTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            html.Append(' ').Append(attribute).Append("=\"");
            Encode(value, attribute: true);
            html.Append('"');
        }
        html.Append('>');
    }

    void Encode(string text, bool attribute)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"' when attribute: html.Append("&quot;"); break;
                default: html.Append(c); break;
            }
        }
    }

    void Close() => html.Append("</").Append(open.Pop()).Append('>');

    public override string ToString() => html.ToString();

    public readonly struct Element(MarkupWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
