using System.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>
/// Goes over the source before the parser: marks the places of its text, and bounds what the parser would take
/// too long over: nesting and attributes, in both of which it is quadratic, and the number of tags.
/// </summary>
sealed class MarkupScanner(string source)
{
    static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title" };

    /// <summary>Tags whose end may be left out: the next of its kind closes them.</summary>
    static readonly HashSet<string> SelfClosing = new(StringComparer.OrdinalIgnoreCase) { "p", "li", "td", "th", "tr", "dt", "dd", "option" };

    readonly StringBuilder output = new(source.Length + (source.Length / 8));
    readonly List<(string Name, bool IsDropped)> open = [];
    readonly int limit = source.Length;
    int tags;

    public List<string> Warnings { get; } = [];

    public string Mark()
    {
        var i = 0;
        while (i < limit)
        {
            if (tags > ReadingLimits.Tags)
            {
                Warn($"truncated: the page has more than {ReadingLimits.Tags} tags");
                break;
            }

            i = source[i] == '<' ? Tag(i) : Text(i);
        }

        return output.ToString();
    }

    void Warn(string warning)
    {
        if (!Warnings.Contains(warning)) Warnings.Add(warning);
    }

    int Text(int start)
    {
        var end = source.AsSpan(start, limit - start).IndexOf('<');
        end = end < 0 ? limit : start + end;
        WriteText(start, end);
        return end;
    }

    void WriteText(int start, int end)
    {
        var marked = false;
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (!marked && !char.IsWhiteSpace(c) && c != '\0')
            {
                SourceMarks.Write(output, i);
                marked = true;
            }

            if (c == '&' && EntityEnd(i, end) is var after && after > i + 1)
            {
                output.Append(source, i, after - i);
                i = after - 1;
                marked = false;
                continue;
            }

            // The parser would take \r\n as one character and NUL as none: places must not shift.
            output.Append(c switch { '\r' or '\0' => ' ', SourceMarks.Mark => '\uFFFD', _ => c });
        }
    }

    int EntityEnd(int start, int end)
    {
        var i = start + 1;
        while (i < end && i < start + 33 && (char.IsAsciiLetterOrDigit(source[i]) || source[i] == '#')) i++;
        return i < end && source[i] == ';' ? i + 1 : i;
    }

    int Tag(int start)
    {
        var next = start + 1 < limit ? source[start + 1] : '\0';
        if (source.AsSpan(start, limit - start).StartsWith("<!--")) return Skip(start + 4, "-->", start + 4);
        if (next is '!' or '?') return Copy(start, After(start, ">"));
        var isEnd = next == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        if (nameStart >= limit || !char.IsAsciiLetter(source[nameStart]))
        {
            // A lone "<" is text to the parser; "</ " begins a comment.
            if (isEnd) return After(start, ">");
            output.Append("&lt;");
            tags++;
            return start + 1;
        }

        tags++;
        var nameEnd = nameStart;
        while (nameEnd < limit && !char.IsWhiteSpace(source[nameEnd]) && source[nameEnd] is not ('>' or '/')) nameEnd++;
        var name = source[nameStart..Math.Min(nameEnd, nameStart + 32)];
        var end = EndOfTag(nameEnd, out var attributes);
        return isEnd ? EndTag(name, end) : StartTag(name, start, end, attributes);
    }

    int StartTag(string name, int start, int end, int attributes)
    {
        if (SelfClosing.Contains(name) && open.Count > 0 && string.Equals(open[^1].Name, name, StringComparison.OrdinalIgnoreCase)) open.RemoveAt(open.Count - 1);
        var dropped = open.Count >= ReadingLimits.Depth && !Void.Contains(name) && !Raw.Contains(name);
        if (dropped) Warn($"nesting: elements nested deeper than {ReadingLimits.Depth} were flattened");
        else if (attributes > ReadingLimits.Attributes) output.Append('<').Append(name).Append('>');
        else Copy(start, end);
        if (Void.Contains(name) || source[Math.Max(0, end - 2)] == '/') return end;
        if (!Raw.Contains(name))
        {
            // Past the bound names are counted no more: what closes there was dropped as well.
            open.Add((name, dropped));
            return end;
        }

        return RawText(name, end);
    }

    int RawText(string name, int start)
    {
        var close = source.AsSpan(start, limit - start).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? limit : start + close;
        if (string.Equals(name, "title", StringComparison.OrdinalIgnoreCase)) WriteText(start, end);
        else if (string.Equals(name, "script", StringComparison.OrdinalIgnoreCase)) Copy(start, end);
        if (close < 0) return limit;
        var after = After(end, ">");
        output.Append("</").Append(name).Append('>');
        return after;
    }

    int EndTag(string name, int end)
    {
        var at = open.FindLastIndex(open.Count - 1, Math.Min(open.Count, 64), o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase));
        var dropped = at >= 0 && open[at].IsDropped;
        if (at >= 0) open.RemoveRange(at, open.Count - at);
        if (!dropped) output.Append("</").Append(name).Append('>');
        return end;
    }

    int EndOfTag(int from, out int attributes)
    {
        attributes = 0;
        for (var i = from; i < limit; i++)
        {
            var c = source[i];
            if (c == '>') return i + 1;
            if (char.IsWhiteSpace(c) && i + 1 < limit && !char.IsWhiteSpace(source[i + 1])) attributes++;
            if (c is '"' or '\'' && AfterEquals(i))
            {
                var close = source.AsSpan(i + 1, limit - i - 1).IndexOf(c);
                if (close < 0) return limit;
                i += close + 1;
            }
        }

        return limit;
    }

    bool AfterEquals(int quote)
    {
        var i = quote - 1;
        while (i > 0 && char.IsWhiteSpace(source[i])) i--;
        return source[i] == '=';
    }

    int Skip(int from, string terminator, int least)
    {
        // "<!-->" and "<!--->" are whole comments.
        if (source.AsSpan(from, limit - from).StartsWith(">")) return from + 1;
        if (source.AsSpan(from, limit - from).StartsWith("->")) return from + 2;
        var at = source.AsSpan(from, limit - from).IndexOf(terminator);
        return at < 0 ? limit : Math.Max(least, from + at + terminator.Length);
    }

    int After(int from, string terminator)
    {
        var at = source.AsSpan(from, limit - from).IndexOf(terminator);
        return at < 0 ? limit : from + at + terminator.Length;
    }

    int Copy(int start, int end)
    {
        output.Append(source, start, end - start);
        return end;
    }
}
