using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Web.Pages.Documents;

namespace Vermilion.Tests.Web;

public class HighlightsTests
{
    const string Text = "到2023年，工业互联网普及率达到30%。";

    static readonly ReadResult Reading = new()
    {
        MediaType = "text/plain",
        Text = Text,
        Targets = [new("工业互联网普及率", "=", 30, null, "%", "level", "2023", null, null, "sentence", Span("工业互联网普及率达到30%"), Text)],
        Terms = [new("industrial-internet", Span("工业互联网"))],
    };

    static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    [Fact]
    public void A_target_tells_its_value_its_deadline_and_whence_the_deadline_came()
    {
        var target = Highlights.Of(Reading, Catalog.Default).Single(h => h.Kind == "target");

        Assert.Contains("= 30 %", target.Reading, StringComparison.Ordinal);
        Assert.Contains("by 2023 (from the sentence)", target.Reading, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_tells_its_English() =>
        Assert.Equal("Industrial Internet", Highlights.Of(Reading, Catalog.Default).Single(h => h.Kind == "term").Reading, ignoreCase: true);

    [Fact]
    public void Cutting_a_line_loses_no_character_and_nests_the_shorter_in_the_longer()
    {
        var highlights = Highlights.Of(Reading, Catalog.Default);

        var stretches = Highlights.Cut(new TextSpan(0, Text.Length), highlights).ToList();

        Assert.Equal(Text, string.Concat(stretches.Select(s => s.Span.Of(Text).ToString())));
        var term = stretches.Single(s => s.Span == Span("工业互联网"));
        Assert.Equal(["target", "term"], term.Highlights.Select(h => h.Kind));
    }

    [Fact]
    public void A_finding_that_lies_outside_the_text_is_not_shown()
    {
        var stale = Reading with { Terms = [new("industrial-internet", new TextSpan(Text.Length, Text.Length + 4))] };

        Assert.DoesNotContain(Highlights.Of(stale, Catalog.Default), h => h.Kind == "term");
    }
}
