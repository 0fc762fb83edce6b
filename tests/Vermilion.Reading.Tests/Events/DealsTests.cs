using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Vermilion.Reading.Tests.Events;

/// <summary>Whole reports of deals, written after the manner of real ones, against answers made by hand. The floors are kept, and may only rise.</summary>
public class DealsTests
{
    [Fact]
    public void Types_of_deals_are_found_and_few_are_made_up()
    {
        var (found, wanted, extra) = (0, 0, 0);
        foreach (var (events, gold) in Deals)
        {
            var hits = gold.Count(g => events.Any(e => e.Type == (string?)g["type"]));
            found += hits;
            wanted += gold.Count;
            extra += Math.Max(0, events.Count - hits);
        }

        var f1 = 2.0 * found / (wanted + found + extra);
        Assert.True(f1 >= 0.93, $"F1 {f1:0.000}: {found} of {wanted}, {extra} more");
    }

    [Fact]
    public void Amounts_are_those_of_the_deal()
    {
        var amounts = Matched.Where(m => m.Gold["amount"] is not null).ToList();
        var right = amounts.Count(m => m.Found.Amount == (decimal)m.Gold["amount"]! && m.Found.Currency == (string?)m.Gold["currency"]);
        Assert.True(right >= 0.93 * amounts.Count, $"{right} of {amounts.Count}");
    }

    [Fact]
    public void The_status_is_the_one_told()
    {
        var all = Matched.ToList();
        var right = all.Count(m => m.Found.Status == (string?)m.Gold["status"]);
        Assert.True(right >= 0.93 * all.Count, $"{right} of {all.Count}");
    }

    [Fact]
    public void Parties_are_those_of_the_deal_and_few_others()
    {
        var (found, right, wanted) = (0, 0, 0);
        foreach (var (made, gold) in Matched.Where(m => m.Gold["parties"] is not null))
        {
            var expected = gold["parties"]!.AsArray().Select(p => (string)p!).ToList();
            var named = made.Parties.Where(p => p.Role != "host").Select(p => p.Name).ToList();
            right += expected.Count(e => named.Exists(n => n.Contains(e, StringComparison.Ordinal) || e.Contains(n, StringComparison.Ordinal)));
            (found, wanted) = (found + named.Count, wanted + expected.Count);
        }

        var f1 = 2.0 * right / (found + wanted);
        Assert.True(f1 >= 0.8, $"F1 {f1:0.000}: {right} of {wanted}, {found} found");
    }

    [Fact]
    public void Every_event_has_a_span_and_English_names_no_Chinese()
    {
        foreach (var found in Deals.SelectMany(d => d.Events))
        {
            Assert.True(found.Span.Length > 0);
            Assert.DoesNotContain(found.English ?? "", c => c >= '\u4E00');
            Assert.InRange(found.Confidence, 0.5, 1);
        }
    }

    static IEnumerable<(EventFinding Found, JsonObject Gold)> Matched =>
        from deal in Deals
        from gold in deal.Gold
        let found = deal.Events.FirstOrDefault(e => e.Type == (string?)gold["type"])
        where found is not null
        select (found, gold);

    static readonly List<(IReadOnlyList<EventFinding> Events, List<JsonObject> Gold)> Deals =
    [
        .. new[] { "deals.jsonl", "reports.jsonl" }.SelectMany(f => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", f))).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!)
            .Select(d => (Read(d).Events, d["events"]!.AsArray().Select(e => e!.AsObject()).ToList())),
    ];

    static ReadResult Read(JsonNode deal) => DocumentReader.Default.Read(new ReadRequest
    {
        Content = Encoding.UTF8.GetBytes((string)deal["text"]!),
        MediaType = "text/plain",
        Published = DateOnly.Parse((string)deal["published"]!, CultureInfo.InvariantCulture),
    });
}
