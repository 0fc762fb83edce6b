using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Catalogs;

/// <summary>
/// Resolves the names of bodies (full, short, as written in joint lists, English, acronyms) and the stems of document
/// numbers to ids of the registry, as of a day: the same name may belong to another body before a reform.
/// </summary>
public sealed partial class BodyIndex
{
    // Old names keep appearing on documents until the new body stands: some months of tolerance.
    const int ToleranceMonths = 8;

    readonly Dictionary<string, List<Body>> byName = [];
    readonly Dictionary<string, List<Body>> byEnglish = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Body>> byAcronym = [];
    readonly Dictionary<string, List<Body>> byCode = [];
    readonly int longestName;

    readonly LocalBodies local;

    public BodyIndex(IReadOnlyList<Body> bodies, LocalBodies? local = null)
    {
        this.local = local ?? LocalBodies.None;
        foreach (var body in bodies)
        {
            foreach (var name in BodyNames.Variants(body)) Add(byName, name, body);
            Add(byEnglish, BodyNames.FoldEnglish(body.En), body);
            if (body.Acronym is { } acronym) Add(byAcronym, acronym, body);
            foreach (var code in body.DocCodes) Add(byCode, code, body);
        }

        longestName = byName.Keys.Select(n => n.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>
    /// The body of that name on that day (null: today's body of that name, else the last one). An office or general
    /// department of a body, 自然资源部办公厅, speaks for the body. Null where the name is unknown or was not in use.
    /// </summary>
    public Body? Resolve(string name, DateOnly? on = null)
    {
        var folded = BodyNames.Fold(name);
        if (Pick(byName.GetValueOrDefault(folded), on) is { } body) return body;
        if (local.Find(folded) is { } department) return department;
        if (Office().Match(folded) is not { Success: true } office) return null;
        return Pick(byName.GetValueOrDefault(office.Groups["body"].Value), on) ?? local.Find(office.Groups["body"].Value);
    }

    /// <summary>The body of an English name or acronym: Ministry of Industry and Information Technology, MIIT.</summary>
    public Body? ResolveEnglish(string name, DateOnly? on = null) =>
        Pick(byAcronym.GetValueOrDefault(name.Trim()), on) ?? Pick(byEnglish.GetValueOrDefault(BodyNames.FoldEnglish(name)), on);

    /// <summary>Whether the registry knows the name at any time.</summary>
    public bool Knows(string name) => byName.ContainsKey(BodyNames.Fold(name));

    /// <summary>The longest known name that begins at <paramref name="position"/>; its length is 0 if there is none.</summary>
    public (Body? Body, int Length) MatchAt(string text, int position, DateOnly? on = null)
    {
        var names = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longestName, text.Length - position); length > 1; length--)
        {
            if (names.TryGetValue(text.AsSpan(position, length), out var bodies) && Pick(bodies, on) is { } body) return (body, length);
        }

        return (null, 0);
    }

    /// <summary>
    /// The names of a joint list whose separators the page has lost, 财政部税务总局: split only where every part is known.
    /// </summary>
    public IReadOnlyList<string> SplitNames(string text)
    {
        var folded = BodyNames.Fold(text);
        if (Knows(folded) || Resolve(folded) is not null) return [text];
        var parts = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            var length = LongestNameAt(folded, at);
            if (length == 0) return [text];
            parts.Add(folded.Substring(at, length));
            at += length;
        }

        return parts.Count > 1 ? parts : [text];
    }

    // A known name, with its office where one follows.
    int LongestNameAt(string text, int position)
    {
        for (var length = Math.Min(longestName + 4, text.Length - position); length > 2; length--)
            if (Resolve(text.Substring(position, length)) is not null) return length;
        return 0;
    }

    /// <summary>
    /// The body to which a number's stem belongs: 工信部信管 is the MIIT's. The longest known code wins; a code of one
    /// character must be followed by what looks like a department, and a code that several bodies share is told by the day.
    /// </summary>
    public Body? ResolveStem(string stem, DateOnly? on = null)
    {
        var folded = BodyNames.Fold(stem);
        for (var length = folded.Length; length > 0; length--)
        {
            if (byCode.TryGetValue(folded[..length], out var bodies)) return PickOnly(bodies, on);
        }

        var issuer = OrderWords().Replace(folded, "");
        return issuer.Length > 1 && issuer != folded ? Resolve(issuer, on) : null;
    }

    /// <summary>Whether the stem is, or begins with, a code of the registry.</summary>
    public bool KnowsStem(string stem)
    {
        for (var length = stem.Length; length > 1; length--)
        {
            if (byCode.ContainsKey(stem[..length])) return true;
        }

        return stem.Length is 2 or 3 && byCode.ContainsKey(stem[..1]);
    }

    static void Add(Dictionary<string, List<Body>> index, string key, Body body)
    {
        if (key.Length == 0) return;
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (!list.Contains(body)) list.Add(body);
    }

    static Body? Pick(List<Body>? bodies, DateOnly? on)
    {
        if (bodies is null) return null;
        if (on is not { } day) return bodies.OrderBy(b => b.ValidTo is null ? 0 : 1).ThenByDescending(b => b.ValidTo, StringComparer.Ordinal).First();
        return bodies.Where(b => IsValid(b, day, ToleranceMonths)).OrderBy(b => IsValid(b, day, 0) ? 0 : 1).FirstOrDefault();
    }

    // 宁政发 is Ningxia's and Nanjing's: two bodies valid on the same day are not told apart by the code.
    static Body? PickOnly(List<Body> bodies, DateOnly? on)
    {
        if (bodies.Count == 1) return bodies[0];
        var valid = bodies.Where(b => on is not { } day ? b.ValidTo is null : IsValid(b, day, 0)).ToList();
        if (valid.Count <= 1) return valid.FirstOrDefault();
        // A general office and its government share codes such as 国发明电: the higher one stands first in the registry.
        return valid.All(b => b.Id == valid[0].Id || b.Parent == valid[0].Id) ? valid[0] : null;
    }

    static bool IsValid(Body body, DateOnly day, int months) =>
        (FirstDay(body.ValidFrom) is not { } from || day >= from.AddMonths(-months)) &&
        (LastDay(body.ValidTo) is not { } to || day <= to.AddMonths(months));

    static DateOnly? FirstDay(string? text) => ParseDay(text, 1, 1);

    static DateOnly? LastDay(string? text) => ParseDay(text, 12, 28);

    static DateOnly? ParseDay(string? text, int month, int day)
    {
        if (text is null) return null;
        var parts = text.Split('-').Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        return parts[0] is < 1 or > 9999 ? null : new DateOnly(parts[0], parts.ElementAtOrDefault(1) is > 0 and < 13 and var m ? m : month, parts.ElementAtOrDefault(2) is > 0 and < 29 and var d ? d : day);
    }

    [GeneratedRegex("^(?<body>.{3,}?)(?:办公厅|办公室|综合司|综合部|秘书局|办)$")]
    private static partial Regex Office();

    [GeneratedRegex("(?:部令|命令|令|公告|通告|通报|公报)$")]
    private static partial Regex OrderWords();
}
