using CsCheck;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Mentions;

public class AhoCorasickTests
{
    [Fact]
    public void Finds_names_that_lie_in_one_another() =>
        Assert.Equal(["互联网", "工业互联网", "工业互联网平台", "平台"], Found("工业互联网平台", "工业互联网平台", "工业互联网", "互联网", "平台").Order(StringComparer.Ordinal));

    [Fact]
    public void Finds_a_name_across_a_quotation_mark_and_covers_it() =>
        Assert.Equal(["工业“四基"], Found("强化工业“四基”能力", "工业四基"));

    [Fact]
    public void Folds_width_and_case() =>
        Assert.Equal(["ＭＩＩＴ", "miit"], Found("ＭＩＩＴ and miit", "MIIT"));

    [Fact]
    public void Finds_nothing_in_an_empty_text() => Assert.Empty(Found("", "国务院"));

    [Fact]
    public void Finds_exactly_what_a_search_at_every_position_finds() =>
        Gen.Select(Gen.String[Gen.Char["ab国务院"], 0, 60], Gen.String[Gen.Char["ab国务院"], 1, 4].Array[1, 12]).Sample((text, raw) =>
        {
            var names = raw.Distinct().ToArray();
            var expected = names.SelectMany(n => Enumerable.Range(0, text.Length).Where(i => text.AsSpan(i).StartsWith(n)).Select(i => (n, i))).Order();
            var hits = new List<PatternHit>();
            new AhoCorasick(names).Find(text, hits);
            Assert.Equal(expected, hits.Select(h => (names[h.Pattern], h.Start)).Order());
        });

    static IEnumerable<string> Found(string text, params string[] names)
    {
        var hits = new List<PatternHit>();
        new AhoCorasick(names).Find(text, hits);
        return hits.Select(h => text[h.Start..h.End]);
    }
}
