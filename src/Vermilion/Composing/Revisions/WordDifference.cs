using System.Text.RegularExpressions;
using DiffPlex;
using Vermilion.Linking.Comparing;

namespace Vermilion.Composing.Revisions;

/// <summary>Two texts compared by words, Chinese by characters.</summary>
public static partial class WordDifference
{
    public static IReadOnlyList<Stretch> Of(string a, string b)
    {
        if (a == b) return a.Length == 0 ? [] : [new Stretch("same", b)];
        var found = Differ.Instance.CreateCustomDiffs(a, b, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (at, stretches) = (0, new List<Stretch>());
        foreach (var block in found.DiffBlocks)
        {
            Add("same", found.PiecesOld, at, block.DeleteStartA);
            Add("out", found.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add("in", found.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add("same", found.PiecesOld, at, found.PiecesOld.Count);
        return stretches;

        void Add(string change, IReadOnlyList<string> pieces, int from, int to)
        {
            if (to > from) stretches.Add(new Stretch(change, string.Concat(pieces.Skip(from).Take(to - from))));
        }
    }

    static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\u4e00-\u9fff]|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]", RegexOptions.Singleline)]
    private static partial Regex Word();
}
