using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Drafts a dated line of Worth noting with all its sources, Chinese and English.</summary>
sealed class NewsDrafter(Wording wording, EntryDrafter entries)
{
    const int MostSources = 4;

    public NewsItem Draft(WorkGroup group)
    {
        var head = group.Head.Candidate;
        return new NewsItem
        {
            Date = group.Date,
            Text = Text(head),
            Sources = [.. group.Members.OrderByDescending(m => m == group.Head).ThenByDescending(m => m.Score)
                .Select(m => wording.Source(m.Candidate)).DistinctBy(s => (s.Label, s.Language, s.Url)).Take(MostSources)],
            Evidence = EntryDrafter.Evidence(head, head.Reading.Events is [var found, ..] ? found.Span : head.Reading.Title?.Span),
        };
    }

    string Text(Candidate head)
    {
        if (head.IsOfficial)
        {
            // The day stands before the line already.
            var sentence = entries.Sentence(head);
            var comma = sentence.StartsWith("On ", StringComparison.Ordinal) ? sentence.IndexOf(", ", StringComparison.Ordinal) : -1;
            var line = (comma < 0 ? sentence : sentence[(comma + 2)..]).TrimEnd('.');
            return char.ToUpperInvariant(line[0]) + line[1..];
        }

        // A headline of the press stays as it was written: an event in template English would say more than was read.
        var title = Wording.Literal(head.Document.Title);
        return head.Reading.Events is [var first, ..] ? $"{title}{Facts(first)}" : title;
    }

    string Facts(EventFinding found)
    {
        var facts = new List<string> { found.Type.Replace('_', ' '), found.Status };
        if (found.Amount is { } amount && found.Currency is { } currency) facts.Add(wording.English.Quantity(amount, null, CurrencyUnit(currency), "="));
        if (found.Capacity is { } capacity) facts.Add(FormattableString.Invariant($"{capacity.Value:0.####} {capacity.Unit}"));
        return $" ({string.Join(", ", facts)})";
    }

    static string CurrencyUnit(string currency) => currency switch { "CNY" => "元", "USD" => "美元", "EUR" => "欧元", "HKD" => "港元", "JPY" => "日元", _ => currency };
}
