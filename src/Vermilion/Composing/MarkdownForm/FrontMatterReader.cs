using System.Globalization;
using Vermilion.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Reads the YAML head. A field it does not know is a failure: what someone wrote there must not vanish.</summary>
sealed class FrontMatterReader(string file)
{
    const string Fields = "briefing, title, period, published, status, authors, staff, publisher, contact, about, template, revision, wording, waivers";

    Failure? failure;
    int offset;

    /// <summary>The Issue without its entries, and the index of the first line of the body.</summary>
    public Outcome<(Issue Issue, int BodyStart)> Read(IReadOnlyList<string> lines)
    {
        var first = 0;
        while (first < lines.Count && string.IsNullOrWhiteSpace(lines[first])) first++;
        if (first == lines.Count || lines[first].TrimEnd() != "---")
            return At(1, $"the file begins with front matter between two lines of ---; its fields are {Fields}");
        var end = first + 1;
        while (end < lines.Count && lines[end].TrimEnd() is not ("---" or "...")) end++;
        if (end >= lines.Count) return At(first + 1, "the front matter is not closed; end it with a line of ---");
        offset = first + 1;
        var issue = Parse(string.Join('\n', lines.Skip(first + 1).Take(end - first - 1)));
        return issue.Succeeded ? (issue.Value, end + 1) : issue.Failure;
    }

    Outcome<Issue> Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            return At(offset + (int)e.Start.Line, $"the front matter is not YAML ({e.Message}); put the value in double quotes");
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            return At(offset, $"the front matter is empty; its fields are {Fields}");
        var issue = Build(root);
        return failure is not null ? failure : issue;
    }

    Issue Build(YamlMappingNode root)
    {
        var period = Convert(root, "period", "like 2021-02", text => ReportingPeriod.TryParse(text));
        if (period is null) Fail(root, "the field 'period' is missing; write period: 2021-02");
        var issue = new Issue { Briefing = Required(root, "briefing"), Title = Required(root, "title"), Period = period ?? default };
        foreach (var (keyNode, value) in root.Children)
        {
            var key = ((YamlScalarNode)keyNode).Value;
            issue = key switch
            {
                "briefing" or "title" or "period" => issue,
                "published" => issue with { Published = Convert(root, key, "like 2021-03-02", text => period is null ? null : WrittenDates.Parse(text, period.Value)) },
                "status" => issue with { Status = Convert(root, key, "draft, in-review, approved or published", IssueStatusText.Parse) ?? IssueStatus.Draft },
                "authors" => issue with { Authors = People(value) },
                "staff" => issue with { Staff = People(value) },
                "publisher" => issue with { Publisher = Lines(value) },
                "contact" => issue with { Contact = Text(value) },
                "about" => issue with { About = Text(value) },
                "template" => issue with { Template = Text(value) },
                "revision" => issue with { FromRevision = Convert(root, key, "as a number, like 7", Number) },
                "wording" => issue with { Wording = Wording(value) },
                "waivers" => issue with { Waivers = Waivers(value) },
                _ => Unknown(issue, keyNode, key),
            };
        }

        return issue;
    }

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    Issue Unknown(Issue issue, YamlNode at, string? key)
    {
        Fail(at, $"the front matter has no field '{key}'; its fields are {Fields}");
        return issue;
    }

    string Required(YamlMappingNode root, string key)
    {
        if (root.Children.TryGetValue(new YamlScalarNode(key), out var node) && Text(node) is { } text) return text;
        Fail(root, $"the field '{key}' is missing; write {key}: …");
        return "";
    }

    T? Convert<T>(YamlMappingNode root, string key, string form, Func<string, T?> parse) where T : struct
    {
        if (!root.Children.TryGetValue(new YamlScalarNode(key), out var node) || Text(node) is not { } text) return null;
        var value = parse(text);
        if (value is null) Fail(node, $"{key} '{text}' cannot be read; write it {form}");
        return value;
    }

    List<Person> People(YamlNode node)
    {
        var people = new List<Person>();
        foreach (var item in Items(node))
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } name }) people.Add(new Person(name, null));
            else if (item is YamlMappingNode map && Mapping(map, "name", "role")) people.Add(new Person(Required(map, "name"), Optional(map, "role")));
        }

        return people;
    }

    HouseWording Wording(YamlNode node)
    {
        var wording = HouseWording.Default;
        if (node is not YamlMappingNode map)
        {
            Fail(node, "the wording is written as fields, like topStories: Our top five");
            return wording;
        }

        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            // A word may be empty: its heading is left out then.
            if (wording.With(name, Text(value) ?? "") is { } changed) wording = changed;
            else Fail(key, $"the wording has no '{name}'; its words are {string.Join(", ", HouseWording.Names)}");
        }

        return wording;
    }

    List<Waiver> Waivers(YamlNode node)
    {
        var waivers = new List<Waiver>();
        foreach (var item in Items(node))
        {
            if (item is YamlMappingNode map && Mapping(map, "words", "reason", "by"))
                waivers.Add(new Waiver(Required(map, "words"), Required(map, "reason"), Optional(map, "by")));
            else Fail(item, "a waiver is written - words: …, reason: …, by: …");
        }

        return waivers;
    }

    bool Mapping(YamlMappingNode map, params string[] known)
    {
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (known.Contains(key.Value)) continue;
            Fail(key, $"the field '{key.Value}' is not known here; write {string.Join(", ", known)}");
            return false;
        }

        return true;
    }

    static string? Optional(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode scalar ? Plain(scalar) : null;

    List<string> Lines(YamlNode node) => node is YamlSequenceNode list
        ? [.. list.Select(item => Text(item) ?? "")]
        : [.. (Text(node) ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    IList<YamlNode> Items(YamlNode node)
    {
        if (node is YamlSequenceNode list) return list.Children;
        if (node is not YamlScalarNode { Value: null or "" }) Fail(node, "a list is expected here, each item behind a dash");
        return [];
    }

    string? Text(YamlNode node)
    {
        if (node is YamlScalarNode scalar) return Plain(scalar);
        Fail(node, "one text is expected here");
        return null;
    }

    // Unquoted null and ~ are YAML's own words for nothing.
    static string? Plain(YamlScalarNode node) =>
        node.Style == ScalarStyle.Plain && (node.Value is null or "" or "null" or "~") ? null : node.Value;

    void Fail(YamlNode node, string message) => failure ??= At(offset + (int)node.Start.Line, message);

    Failure At(int line, string message) => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}"));
}
