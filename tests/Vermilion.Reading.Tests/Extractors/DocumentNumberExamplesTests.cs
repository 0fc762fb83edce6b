using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

public class DocumentNumberExamplesTests
{
    [Fact]
    public void Reads_all_annotated_numbers()
    {
        var misses = new List<string>();
        var count = 0;
        foreach (var line in Corpora.Lines("../domain/docnumbers_examples.jsonl"))
        {
            count++;
            var number = DocumentNumberGrammar.ParseWhole((string)line["raw"]!);
            var read = (number?.Stem ?? "", number?.Year, number?.Serial);
            var gold = ((string?)line["stem"] ?? "", (int?)line["year"], (int?)line["serial"]);
            if (read != gold) misses.Add($"{line["raw"]}: {read} for {gold}");
        }

        Assert.True(misses.Count == 0 && count == 104, string.Join('\n', misses));
    }
}
