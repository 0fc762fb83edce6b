using System.Reflection;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Tests.Robustness;

/// <summary>
/// Every generated pattern of the library against texts made of its own alphabet, which is what makes a pattern go back
/// most. Lines are bounded before they are analysed, so that a line is the longest text a pattern sees twice.
/// </summary>
public class LinearPatternTests
{
    // A line is cut into pieces of 3,000 characters before it is analysed; on half of one what explodes shows as well.
    const int LongestLine = 1_500;

    // A pattern that goes back over the whole line at each place takes some tens of milliseconds (more without code made for it), one that explodes takes for ever.
    static readonly TimeSpan Bearable = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string> Patterns()
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, _) in All()) data.Add(name.Type, name.Member);
        return data;
    }

    [Fact]
    public void Finds_the_generated_patterns() => Assert.True(All().Count() > 60);

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Bears_the_longest_line(string type, string member)
    {
        var generated = All().Single(p => p.Name == (type, member)).Pattern;
        // The same pattern with a time limit: one that explodes would not come back.
        var pattern = new Regex(generated.ToString(), generated.Options & ~RegexOptions.Compiled, Bearable);
        foreach (var unit in Units(pattern.ToString()))
        {
            var text = string.Concat(Enumerable.Repeat(unit, (LongestLine / unit.Length) + 1));
            // One search from the start that fails at the end is the worst; the matches themselves are not counted.
            Assert.True(Ends(pattern, text) && Ends(pattern, text + "\u2603"), $"{pattern}: longer than {Bearable.TotalMilliseconds:0} ms for {LongestLine} characters of '{unit}'");
        }
    }

    static bool Ends(Regex pattern, string text)
    {
        try
        {
            pattern.IsMatch(text);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Repeats of what the pattern names: single characters, pairs, and the whole of its literal text.</summary>
    static IEnumerable<string> Units(string pattern)
    {
        var plain = Regex.Replace(pattern, @"\\u[0-9a-fA-F]{4}|\\[a-zA-Z]|\(\?<?\w*[>=!:]|[\\^$|?*+(){}\[\]]|\d,\d|P\{\w+\}", "");
        var letters = plain.Distinct().Where(c => !char.IsControl(c)).Take(40).ToList();
        var random = new Random(pattern.Length);
        foreach (var unit in letters.Take(2).Select(c => c.ToString())) yield return unit;
        string[] common = ["1", "国", " ", "a"];
        foreach (var unit in common) yield return unit;
        if (letters.Count == 0) yield break;
        for (var i = 0; i < 2; i++) yield return string.Concat(Enumerable.Range(0, 2 + i).Select(_ => letters[random.Next(letters.Count)]));
        yield return plain.Length > 200 ? plain[..200] : plain + ".";
    }

    static IEnumerable<((string Type, string Member) Name, Regex Pattern)> All()
    {
        const BindingFlags Own = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var type in typeof(DocumentReader).Assembly.GetTypes())
        {
            foreach (var method in type.GetMethods(Own).Where(m => m.IsDefined(typeof(GeneratedRegexAttribute))))
                yield return ((type.FullName!, method.Name), (Regex)method.Invoke(null, null)!);
            foreach (var property in type.GetProperties(Own).Where(p => p.IsDefined(typeof(GeneratedRegexAttribute))))
                yield return ((type.FullName!, property.Name), (Regex)property.GetValue(null)!);
        }
    }
}
