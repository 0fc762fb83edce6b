using System.Diagnostics;

namespace Vermilion.Tests.Composing.Checking;

/// <summary>How many planted errors the check finds, by class, and how many of the true statements it reports.</summary>
public sealed class PlantedErrorTests(ITestOutputHelper output)
{
    public static TheoryData<string> Issues => [.. BilingualIssue.Tuned, .. BilingualIssue.HeldAside];

    [Theory, MemberData(nameof(Issues))]
    public void A_correct_Issue_raises_no_alarm(string name)
    {
        var issue = BilingualIssue.Read(name);

        var alarms = Unresolved(issue, issue.Markdown);
        Assert.True(alarms.Count == 0, string.Join("\n", alarms.Order()));
    }

    [Fact]
    public void Planted_errors_are_found_in_the_Issues_tuned_on() => Assert.True(Measure(BilingualIssue.Tuned, seed: 7) >= 0.98);

    [Fact]
    public void Planted_errors_are_found_in_the_Issues_held_aside() => Assert.True(Measure(BilingualIssue.HeldAside, seed: 11) >= 0.98);

    double Measure(IEnumerable<string> names, int seed)
    {
        var counts = new SortedDictionary<string, (int Planted, int Found)>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var issue = BilingualIssue.Read(name);
            var clean = Unresolved(issue, issue.Markdown);
            foreach (var error in new PlantedErrors(issue.Markdown, seed).All(most: 30))
            {
                var isFound = Unresolved(issue, error.Markdown).Except(clean).Any();
                var (planted, found) = counts.GetValueOrDefault(error.Class);
                counts[error.Class] = (planted + 1, found + (isFound ? 1 : 0));
                if (!isFound) output.WriteLine($"MISSED {name} {error.Class}: '{error.Before}' > '{error.After}' in {error.Line}");
            }
        }

        foreach (var (kind, (planted, found)) in counts) output.WriteLine($"{kind}: {found} of {planted}");
        var recall = (double)counts.Values.Sum(c => c.Found) / counts.Values.Sum(c => c.Planted);
        output.WriteLine($"recall {recall:0.000}");
        return recall;
    }

    static HashSet<string> Unresolved(BilingualIssue issue, string markdown) =>
        [.. EquivalentWordingTests.Check.Run(issue.Issue(markdown), issue.Sources).Unresolved.Select(f => $"{f.Place} {f.Kind} {f.Verdict} {f.Words}: {f.Mend}")];

    [Fact]
    public void An_Issue_of_three_hundred_statements_takes_less_than_a_second()
    {
        var sample = BilingualIssue.Read("2021-02");
        var issue = sample.Issue();
        var news = Enumerable.Range(0, 20).SelectMany(_ => issue.PolicyNews.Concat(issue.CorporateNews)).ToList();
        var clock = Stopwatch.StartNew();

        var report = EquivalentWordingTests.Check.Run(issue with { PolicyNews = news, CorporateNews = [] }, sample.Sources);

        output.WriteLine($"{report.Findings.Count} findings in {clock.ElapsedMilliseconds} ms");
        Assert.True(report.Passes);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }
}
