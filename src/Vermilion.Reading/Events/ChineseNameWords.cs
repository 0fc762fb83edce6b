using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>What a word is to the name of a company that stands beside it.</summary>
[Flags]
enum NameRole
{
    None = 0,
    Full = 1,
    Trade = 2,
    Closer = 4,
    Boundary = 8,
    Apposition = 16,
    Object = 32,
}

readonly record struct NameWord(int Start, int End, NameRole Role);

/// <summary>Finds the words around names in one pass, and says which texts may be names at all.</summary>
sealed class ChineseNameWords
{
    readonly List<NameRole> roles = [];
    readonly AhoCorasick words;
    readonly AhoCorasick unnamed;
    readonly string[] notAfterFull;
    readonly HashSet<string> notNames;
    readonly HashSet<char> notCharacters;
    readonly (HashSet<char> First, HashSet<char> Last) notAtEnds;
    readonly int longestNotName;
    readonly HashSet<string> others;
    readonly Catalog catalog;

    public ChineseNameWords(Catalog catalog)
    {
        this.catalog = catalog;
        var naming = catalog.CompanyNaming;
        var patterns = new Dictionary<string, NameRole>();
        foreach (var (kind, role) in new[]
        {
            ("full", NameRole.Full), ("trades", NameRole.Trade), ("closers", NameRole.Closer), ("boundaries", NameRole.Boundary),
            ("appositions", NameRole.Apposition), ("objects", NameRole.Object),
        })
            foreach (var word in naming.Chinese(kind)) patterns[word] = patterns.GetValueOrDefault(word) | role;
        words = new AhoCorasick([.. patterns.Keys]);
        roles.AddRange(patterns.Values);
        unnamed = new AhoCorasick(naming.Chinese("not_inside"));
        notAfterFull = [.. naming.Chinese("full_unless_before")];
        notNames = [.. naming.Chinese("not_names")];
        longestNotName = notNames.Select(n => n.Length).DefaultIfEmpty().Max();
        notCharacters = Characters("not_characters");
        notAtEnds = (Characters("not_first"), Characters("not_last"));
        others = [.. catalog.Places.Select(p => p.Zh), .. catalog.Outlets.SelectMany(o => o.ZhAliases.Prepend(o.Zh))];

        HashSet<char> Characters(string kind) => [.. naming.Chinese(kind).SelectMany(c => c)];
    }

    public List<NameWord> Find(string text)
    {
        var raw = new List<PatternHit>();
        words.Find(text, raw);
        return [.. raw.Select(h => new NameWord(h.Start, h.End, roles[h.Pattern])).OrderBy(w => w.Start).ThenByDescending(w => w.End)];
    }

    /// <summary>集团军, 集团化: the ending of a full name that is none.</summary>
    public bool IsOther(string text, int end) => notAfterFull.Any(w => text.AsSpan(end).StartsWith(w));

    /// <summary>Whether a text can be a company's: no place, body or outlet, no common word, and none of those inside it.</summary>
    public bool MayBeName(string name)
    {
        if (name.Length < 2 || notAtEnds.First.Contains(name[0]) || notAtEnds.Last.Contains(name[^1]) || !name.All(IsOfName)) return false;
        // 和邦生物 is a name, 芯片和软件 is none.
        if (name.IndexOf('和', 1) > 0) return false;
        if (name.All(char.IsAscii) && (!name.Any(char.IsAsciiLetter) || name.Length > 24)) return false;
        if (name.Any(notCharacters.Contains) || IsCommon(name) || others.Contains(name) || catalog.BodyIndex.Knows(name)) return false;
        var inside = new List<PatternHit>();
        unnamed.Find(name, inside);
        return inside.Count == 0;
    }

    /// <summary>人形机器人, 广东科技: made of common words and places alone.</summary>
    public bool IsCommon(string name)
    {
        var ends = new bool[name.Length + 1];
        ends[0] = true;
        for (var start = 0; start < name.Length; start++)
            for (var length = 1; ends[start] && length <= longestNotName && start + length <= name.Length; length++)
                if (name.Substring(start, length) is var part && (notNames.Contains(part) || (start == 0 && others.Contains(part)))) ends[start + length] = true;
        return ends[^1];
    }

    static bool IsOfName(char c) => c is >= '\u4e00' and <= '\u9fff' or '·' or '.' or '-' or ' ' or '&' || char.IsAsciiLetterOrDigit(c);
}
