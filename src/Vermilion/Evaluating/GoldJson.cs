using System.Text.Json;
using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>The facts of one document, from a gold line or from the file beside a document of a corpus.</summary>
static class GoldJson
{
    public static Outcome<GoldFacts> Facts(JsonElement facts, string where)
    {
        var reader = new FactReader();
        var read = new GoldFacts
        {
            Head = Head(facts, reader),
            Issuers = reader.List(facts, "issuers", i => TextOrField(i, "text", reader)),
            Targets = reader.List(facts, "targets", t => Target(t, reader, isWanted: true)),
            OptionalTargets = reader.List(facts, "optionalTargets", t => Target(t, reader, isWanted: false)) ?? [],
            IgnoreSpans = reader.List(facts, "ignoreSpans", reader.Span) ?? [],
            Citations = reader.List(facts, "citations", c => Citation(c, reader)),
            Events = reader.List(facts, "events", e => Event(e, reader)),
        };
        return reader.Problem is null ? read : new Failure($"{where}: {reader.Problem}; mend the facts");
    }

    static Dictionary<string, string?> Head(JsonElement facts, FactReader reader)
    {
        var head = ScoredFields.Head.Where(name => facts.TryGetProperty(name, out _)).ToDictionary(name => name, name => reader.Text(facts, name));
        // A core that only drops the issuer from the title is another matter than the name of the work within it.
        if (IsPlainCore(facts, head, reader) && head.Remove("core", out var core)) head["core.plain"] = core;
        return head;
    }

    static bool IsPlainCore(JsonElement facts, Dictionary<string, string?> head, FactReader reader) => reader.Text(facts, "coreKind") is { } kind
        ? kind == "plain"
        : Likeness.Plain(head.GetValueOrDefault("title")) is var title && Likeness.Plain(head.GetValueOrDefault("core")) is { Length: > 0 } core
            && title != core && title.EndsWith(core, StringComparison.Ordinal);

    // A goal without a number, "faster than last year", can only be optional.
    static GoldTarget Target(JsonElement target, FactReader reader, bool isWanted)
    {
        var given = reader.Names(target, "a target");
        if (given.Count == 0) return new GoldTarget(given, null, null, "");
        var value = reader.Number(target, "value");
        if (value is null && isWanted) reader.Report("a target must have a value; a goal without a number belongs to optionalTargets");
        return new GoldTarget(given, value, reader.Number(target, "valueMax"), reader.Text(target, "unit") ?? "")
        {
            Quote = reader.Text(target, "quote"),
            Span = target.TryGetProperty("span", out var span) && span.ValueKind != JsonValueKind.Null ? reader.Span(span) : null,
            Indicator = reader.Text(target, "indicator"),
            Comparator = reader.Text(target, "comparator"),
            Kind = reader.Text(target, "kind"),
            Deadline = reader.Text(target, "deadline"),
            Baseline = reader.Text(target, "baseline"),
            Inherited = reader.Text(target, "inherited") ?? reader.Text(target, "inheritedFrom"),
        };
    }

    /// <summary>A citation may be its title alone.</summary>
    static GoldCitation Citation(JsonElement citation, FactReader reader)
    {
        if (citation.ValueKind == JsonValueKind.String) return new GoldCitation(new HashSet<string> { "title" }, citation.GetString(), null, null);
        var given = reader.Names(citation, "a citation");
        if (given.Count == 0) return new GoldCitation(given, null, null, null);
        var read = new GoldCitation(given, reader.Text(citation, "title"), reader.Text(citation, "documentNumber"), reader.Text(citation, "role"));
        if (read is { Title: null, DocumentNumber: null }) reader.Report("a citation must have a title or a documentNumber");
        return read;
    }

    static GoldEvent Event(JsonElement item, FactReader reader)
    {
        var given = reader.Names(item, "an event");
        if (given.Count == 0) return new GoldEvent(given, "", null, [], null, null);
        var type = reader.Text(item, "type");
        if (type is null) reader.Report("an event must have a type");
        return new GoldEvent(given, type ?? "", reader.Text(item, "status"), reader.List(item, "parties", p => TextOrField(p, "name", reader)) ?? [],
            reader.Number(item, "amount"), reader.Text(item, "currency"));
    }

    static string TextOrField(JsonElement value, string name, FactReader reader)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString()!;
        if (value.ValueKind == JsonValueKind.Object && reader.Text(value, name) is { } text) return text;
        reader.Report($"each of a list must be text, or an object with {name}");
        return "";
    }
}
