using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vermilion.Reading.Tests.Robustness;

/// <summary>
/// Mutates bytes of real formats and reads them: nothing may throw, take long, or give a span outside the text.
/// For an hour: VERMILION_FUZZ_SECONDS=3600 and -class "*FuzzTests"; see docs/robustness.md.
/// </summary>
public class FuzzTests
{
    const int DefaultSeconds = 3;
    static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    [Fact]
    public void Any_change_of_bytes_is_read_without_an_exception()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("VERMILION_FUZZ_SECONDS") ?? $"{DefaultSeconds}", CultureInfo.InvariantCulture);
        // A new seed every time when it runs long; the same when it runs with all the tests.
        var seed = seconds > DefaultSeconds ? Environment.TickCount : 20210218;
        var random = new Random(seed);
        var seeds = FuzzSeeds.All();
        var runs = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds; runs++)
        {
            var (name, type, bytes) = seeds[random.Next(seeds.Count)];
            var changed = ByteMutations.Apply(bytes, seeds[random.Next(seeds.Count)].Bytes, random);
            Check(changed, random.Next(4) == 0 ? null : type, $"seed {seed}, run {runs}, from {name}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{runs} readings with seed {seed}");
        Assert.True(runs > 0);
    }

    static void Check(byte[] bytes, string? type, string origin)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var reading = DocumentReader.Default.Read(new ReadRequest { Content = bytes, MediaType = type });
            Assert.True(clock.Elapsed < TooLong, $"{clock.Elapsed.TotalSeconds:0.0} s");
            foreach (var (kind, spans) in FindingSpans.Of(reading))
                foreach (var span in spans)
                    Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= reading.Text.Length, $"{kind} {span} in {reading.Text.Length} characters");
        }
        // Kept for whoever mends it: the bytes are what tells.
        catch (Exception e)
        {
            var file = Path.Combine(Path.GetTempPath(), $"vermilion-fuzz-{Environment.ProcessId}.bin");
            File.WriteAllBytes(file, bytes);
            throw new InvalidOperationException($"{origin}, as {type ?? "unknown"}: {e.Message}; the bytes are in {file}", e);
        }
    }
}
