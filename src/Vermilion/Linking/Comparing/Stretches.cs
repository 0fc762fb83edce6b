using DiffPlex;

namespace Vermilion.Linking.Comparing;

/// <summary>A run of characters that both texts have, or that came in or went out.</summary>
/// <param name="Change">same, in or out.</param>
public sealed record Stretch(string Change, string Text);

/// <summary>Two passages compared character by character.</summary>
static class Stretches
{
    // The cost grows with length times difference: of longer ones sentences are compared.
    const int MostCharacters = 4000;

    // One character that happens to stand in both of two different words only makes the change hard to read.
    const int ShortestSame = 2;

    static readonly char[] EndsOfSentences = ['。', '；', '，', '\n', '.'];

    public static IReadOnlyList<Stretch> Of(string a, string b)
    {
        if (a == b) return [new Stretch("same", b)];
        var found = Differ.Instance.CreateCustomDiffs(a, b, ignoreWhiteSpace: false, ignoreCase: false, Math.Max(a.Length, b.Length) > MostCharacters ? Sentences : Characters);
        var (at, stretches) = (0, new List<Stretch>());
        foreach (var block in found.DiffBlocks)
        {
            Add(stretches, "same", found.PiecesOld, at, block.DeleteStartA);
            Add(stretches, "out", found.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(stretches, "in", found.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(stretches, "same", found.PiecesOld, at, found.PiecesOld.Count);
        return Readable(stretches);
    }

    static void Add(List<Stretch> stretches, string change, IReadOnlyList<string> pieces, int from, int to)
    {
        if (to > from) stretches.Add(new Stretch(change, string.Concat(pieces.Skip(from).Take(to - from))));
    }

    /// <summary>What goes out and comes in side by side, with no scraps between.</summary>
    static List<Stretch> Readable(List<Stretch> stretches)
    {
        var readable = new List<Stretch>();
        var (gone, come) = ("", "");
        for (var i = 0; i < stretches.Count; i++)
        {
            var (change, text) = (stretches[i].Change, stretches[i].Text);
            var isScrap = change == "same" && text.Length < ShortestSame && i > 0 && i + 1 < stretches.Count;
            if (change == "same" && !isScrap)
            {
                Flush();
                readable.Add(stretches[i]);
                continue;
            }

            if (change != "in") gone += text;
            if (change != "out") come += text;
        }

        Flush();
        return readable;

        void Flush()
        {
            if (gone.Length > 0) readable.Add(new Stretch("out", gone));
            if (come.Length > 0) readable.Add(new Stretch("in", come));
            (gone, come) = ("", "");
        }
    }

    /// <summary>Whole characters, those beyond the first plane too.</summary>
    static string[] Characters(string text) => [.. text.EnumerateRunes().Select(r => r.ToString())];

    static string[] Sentences(string text)
    {
        var sentences = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(EndsOfSentences, start);
            end = end < 0 ? text.Length : end + 1;
            sentences.Add(text[start..end]);
            start = end;
        }

        return [.. sentences];
    }
}
