namespace Vermilion.Reading.Catalogs;

/// <summary>
/// Traditional characters with their simplified forms, one UTF-16 unit for one, and the words of Hong Kong and Taiwan that
/// the mainland says otherwise at the same length (<c>vocabulary/traditional.yaml</c>).
/// </summary>
public sealed class TraditionalScript
{
    // More of a text than this is not looked at to tell its script.
    const int Sample = 20_000;

    readonly char[] table = new char[char.MaxValue + 1];
    readonly bool[] simplifiedOnly = new bool[char.MaxValue + 1];
    readonly IReadOnlyList<(string Regional, string Mainland)> words;

    public TraditionalScript(IEnumerable<(char Traditional, char Simplified)> characters, IReadOnlyList<(string Regional, string Mainland)> words)
    {
        this.words = words;
        for (var i = 0; i < table.Length; i++) table[i] = (char)i;
        foreach (var (traditional, simplified) in characters)
        {
            table[traditional] = simplified;
            // 后, 里 and 干 are words of Traditional Chinese too; 国 and 发 are not, and the table knows them as simplified.
            if (!Both.Contains(simplified)) simplifiedOnly[simplified] = true;
        }

        foreach (var (traditional, _) in characters) simplifiedOnly[traditional] = false;
    }

    const string Both = "后里干面台只制表采准周板余云丑几别卷发咸姜岳系松党谷斗曲朱杆极汇注游志回伙占布仿合仇升凶厘吊同向吸呆咬喂困坊夸奈娘宁家寨尝岩岭峰并幸床当念总才扎托扣扫抵拐拼挂捻换敦旗晒暗曬朴杯杰果栗棋欲沈洒涌淀灶灾炉炮烟照熏燕牵狸猿珍瓶疴瘤皂睹确碗碱秋种秘租穗窗策签粗糊纤纸线群肠胡胶芸苏草药荐获蒙虎蜂蝎袜裙裸詹赃跃踏辟迹郁采酸重针铺锅镰闲闹阅阴雇雕霉韵飘饥馆驴鸡鹅麻鼓“”‘’";

    /// <summary>The simplified character of a traditional one; any other as it is.</summary>
    public char Simplify(char c) => table[c];

    /// <summary>Whether a text is written in Traditional characters: they are many, and hardly one is of the simplified ones alone.</summary>
    public bool IsUsedIn(ReadOnlySpan<char> text)
    {
        int traditional = 0, simplified = 0;
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (c < '\u4E00') continue;
            if (table[c] != c) traditional++;
            else if (simplifiedOnly[c]) simplified++;
        }

        return traditional >= 3 && traditional > 3 * simplified;
    }

    /// <summary>The text in simplified characters and the mainland's words, of the same length.</summary>
    public string Simplify(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++) characters[i] = table[characters[i]];
        foreach (var (regional, mainland) in words) Replace(characters, regional, mainland);
        return new string(characters);
    }

    static void Replace(Span<char> characters, string word, string by)
    {
        for (var rest = characters; rest.IndexOf(word) is >= 0 and var at; rest = rest[(at + by.Length)..]) by.CopyTo(rest[at..]);
    }

    internal static TraditionalScript? Read(CatalogNode? file)
    {
        if (file is null) return null;
        var pairs = file.Require("characters").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(pairs, p => p.Length != 2) is { } odd) throw new CatalogException($"catalog/vocabulary/traditional.yaml: '{odd}' is not a pair of two characters");
        var words = file.Map("words");
        var changed = (words?.Keys ?? []).Select(k => (k, words!.Require(k))).ToList();
        if (changed.Find(w => w.k.Length != w.Item2.Length).k is { } uneven) throw new CatalogException($"catalog/vocabulary/traditional.yaml: the word for '{uneven}' has another length");
        return new TraditionalScript([.. pairs.Select(p => (p[0], p[1]))], changed);
    }
}
