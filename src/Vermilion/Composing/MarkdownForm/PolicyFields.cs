using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>
/// The fields of an entry's policies, as a table, as definitions or as lines with bold names. Each "Policy name" begins another policy.
/// </summary>
sealed partial class PolicyFields(ReportingPeriod period)
{
    const string Known = "Policy name, Chinese name, Link, Issuing body, Date, Provenance";

    readonly List<PolicyReference> policies = [];
    string? pendingTerm;

    /// <summary>What is wrong with the fields as a whole, and the line to say it of.</summary>
    public string? Problem { get; private set; }

    public int Line { get; private set; }

    /// <summary>Takes a block that is a field; null where it is none. A problem says why the field cannot be used.</summary>
    public Taken? Take(Block block)
    {
        Line = block.Line;
        if (block.Kind == BlockKind.Row) return TakeRow(block.Text);
        if (block.Kind == BlockKind.Definition && pendingTerm is { } term)
        {
            pendingTerm = null;
            return new Taken(Set(term, block.Text));
        }

        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Bullet)) return null;
        if (FieldOf(block.Text) is not null)
        {
            pendingTerm = block.Text;
            return new Taken(null);
        }

        return TakeLines(block.Text);
    }

    public List<PolicyReference> Build()
    {
        if (pendingTerm is not null) Problem ??= $"the field '{pendingTerm}' has no value; write it behind a colon";
        return policies;
    }

    Taken TakeRow(string row)
    {
        var cells = Cells(row);
        if (cells.All(cell => Dashes().IsMatch(cell)) || (cells.Count >= 2 && cells[0] == "Field" && cells[1] == "Value") || cells.All(cell => cell.Length == 0))
            return new Taken(null);
        if (cells.Count != 2) return new Taken($"a row of the table has two cells, this one has {cells.Count}; write a | within a cell as \\|");
        return new Taken(Set(Undecorated(cells[0]), cells[1]));
    }

    // Lines such as "**Issuing body:** MIIT", joined when they stand together.
    Taken? TakeLines(string text)
    {
        var names = FieldLine().Matches(text).Where(m => FieldOf(Undecorated(m.Groups["name"].Value)) is not null).ToList();
        if (names.Count == 0 || names[0].Index != 0) return null;
        for (var i = 0; i < names.Count; i++)
        {
            var from = names[i].Index + names[i].Length;
            var to = i + 1 < names.Count ? names[i + 1].Index : text.Length;
            if (Set(Undecorated(names[i].Groups["name"].Value), Escapes.UnescapeComments(text[from..to].Trim())) is { } problem) return new Taken(problem);
        }

        return new Taken(null);
    }

    string? Set(string name, string value)
    {
        var field = FieldOf(name);
        if (field is null) return $"the table has no field '{name}'; its fields are {Known}";
        if (field == "policy name")
        {
            policies.Add(new PolicyReference { NameEnglish = value });
            return null;
        }

        // The name in English may be missing or come second.
        if (policies.Count == 0) return $"'{name}' comes before any Policy name; begin the table with | Policy name | … |";
        if (value.Length == 0) return null;
        return SetField(field, value);
    }

    string? SetField(string field, string value)
    {
        var policy = policies[^1];
        switch (field)
        {
            case "chinese name": policies[^1] = policy with { NameChinese = value }; return null;
            case "issuing body": policies[^1] = policy with { IssuingBody = value }; return null;
            case "date" when WrittenDates.Parse(value, period) is { } date: policies[^1] = policy with { Date = date }; return null;
            case "date": return $"the date '{value}' cannot be read; write it like February 18, 2021";
            case "provenance" when ProvenanceOf(value) is { } provenance: policies[^1] = policy with { Provenance = provenance }; return null;
            case "provenance": return $"the provenance '{value}' is not known; write official, leaked or press";
            default: return SetLink(policy, value);
        }
    }

    string? SetLink(PolicyReference policy, string value)
    {
        var at = 0;
        var link = LinkText.ReadAt(value, ref at);
        if (link is null && BareAddress().IsMatch(value)) (link, at) = (new SourceLink("Link", null, value.Trim('<', '>')), value.Length);
        if (link is null || at != value.Length) return $"the link '{IssueReader.Shorten(value)}' cannot be read; write [Link](http://…), or [Link]() where the address is unknown";
        policies[^1] = policy with { Link = link };
        return null;
    }

    static Provenance? ProvenanceOf(string value) => value.ToLowerInvariant() switch
    {
        "official" => Provenance.Official,
        "leaked" => Provenance.Leaked,
        "press" => Provenance.Press,
        _ => null,
    };

    static string? FieldOf(string name) => Undecorated(name).ToLowerInvariant() switch
    {
        "policy name" or "policy" or "name" or "policy name (english)" or "policy name (en)" => "policy name",
        "chinese name" or "chinese" or "policy name (chinese)" or "policy name (zh)" => "chinese name",
        "link" or "url" or "address" => "link",
        "issuing body" or "issuing bodies" or "issuer" or "issued by" => "issuing body",
        "date" or "published" => "date",
        "provenance" => "provenance",
        _ => null,
    };

    static string Undecorated(string name) => name.Trim().Trim('*', '_').Trim().TrimEnd(':', '：').Trim('*', '_').Trim();

    static List<string> Cells(string row)
    {
        var inner = row[1..];
        if (inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal)) inner = inner[..^1];
        return [.. UnescapedPipe().Split(inner).Select(Escapes.UnescapeCell)];
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"^:?-+:?$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?:^|(?<=\s))[*_]{0,3}(?<name>[A-Z][A-Za-z ()]{2,24}?)(?:[*_]{1,3}\s*[:：]|[:：][*_]{0,3})(?=\s|$)")]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"^<?https?://[^\s<>]+>?$")]
    private static partial Regex BareAddress();
}

/// <summary>That a block was a field, with the problem it has.</summary>
sealed record Taken(string? Problem);
