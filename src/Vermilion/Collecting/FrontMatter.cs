using System.Text;
using Vermilion.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vermilion.Collecting;

/// <summary>
/// The metadata that a text or Markdown file may begin with: YAML between two lines of three hyphens, with the fields
/// url, title, published, source, language, issuer and doc_number.
/// </summary>
static class FrontMatter
{
    const int MaximumBytes = 64 * 1024;

    static ReadOnlySpan<byte> Fence => "---"u8;

    public static Outcome<Fetched> TakeOff(Fetched file)
    {
        if (Find(file.Content) is not var (yaml, rest)) return file;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            // A rule of hyphens above a paragraph is no front matter: only fields are.
            if (stream.Documents is not [{ RootNode: YamlMappingNode fields }]) return file;
            return Described(file, fields) with { Content = file.Content[rest..] };
        }
        catch (YamlException e)
        {
            // The line after the fence is the first of the YAML.
            return new Failure($"{file.Origin}:{e.Start.Line + 1}: the front matter is not YAML; mend it, or put an empty line above it");
        }
    }

    static Fetched Described(Fetched file, YamlMappingNode fields)
    {
        var published = GivenDate.Parse(Field(fields, "published"));
        return file with
        {
            Url = Field(fields, "url"),
            Title = Field(fields, "title"),
            Published = published.Date,
            Source = Field(fields, "source"),
            Language = Field(fields, "language"),
            Issuer = Field(fields, "issuer"),
            DocumentNumber = Field(fields, "doc_number"),
            Warnings = published.Warnings,
        };
    }

    static string? Field(YamlMappingNode fields, string name) =>
        fields.Children.TryGetValue(new YamlScalarNode(name), out var node)
        && node is YamlScalarNode { Value: { Length: > 0 } value } scalar
        && !(scalar.Style == ScalarStyle.Plain && value is "null" or "~")
            ? value.Trim() : null;

    /// <summary>The YAML, and where the text behind it begins; null where the file does not begin with a fence that is closed.</summary>
    static (string Yaml, int TextStart)? Find(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var first = LineEnd(content, start);
        if (first < 0 || !IsFence(content[start..first])) return null;
        for (var line = first; line < Math.Min(content.Length, MaximumBytes);)
        {
            var end = LineEnd(content, line);
            if (end < 0) end = content.Length;
            if (IsFence(content[line..end])) return (Encoding.UTF8.GetString(content[first..line]), end);
            line = end;
        }

        return null;
    }

    static int LineEnd(ReadOnlySpan<byte> content, int from)
    {
        var found = content[from..].IndexOf((byte)'\n');
        return found < 0 ? -1 : from + found + 1;
    }

    static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd("\r\n \t"u8).SequenceEqual(Fence);
}
