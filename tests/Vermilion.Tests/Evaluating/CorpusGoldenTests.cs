using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Collecting;
using Vermilion.Evaluating;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

/// <summary>Every document of the corpus, found by convention, reads as a person has accepted it.</summary>
public sealed partial class CorpusGoldenTests
{
    static readonly string Corpus = Repository.File("corpus");
    static readonly Lazy<Task<Dictionary<string, GoldDocument>>> Documents = new(LoadAsync);

    public static TheoryData<string> Ids() => [.. FolderWalk.Files([Corpus]).Where(f => f.Succeeded).Select(f => FileKinds.WithoutEnding(f.Value!.RelativePath))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_document_reads_as_accepted(string id)
    {
        var document = (await Documents.Value).GetValueOrDefault(id);
        Assert.True(document is not null, $"corpus/{id}: no facts beside it, or they are not in the form of docs/evaluating.md (vermilion evaluate corpus tells)");
        var text = GoldenText.Of(document.Source.ReadWith(DocumentReader.Default));
        var path = Path.Combine(Corpus, id + ".golden");
        if (Golden.IsAccepting)
        {
            if (Golden.Accept(path, text) is { } change) await Console.Out.WriteLineAsync(change);
        }
        else
        {
            var difference = Golden.Compare(path, text);
            Assert.True(difference is null, $"corpus/{id}: {difference}");
        }
    }

    /// <summary>A quote that is not in the text is a slip of the pen in the facts: nothing can match it by its place.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_quote_of_the_facts_stands_in_the_document(string id)
    {
        if ((await Documents.Value).GetValueOrDefault(id) is not { } document) return;
        var text = Likeness.Solid(Markup().Replace(Encoding.UTF8.GetString(document.Source.Content), ""));
        var quotes = (document.Facts.Targets ?? []).Concat(document.Facts.OptionalTargets).Select(t => t.Quote).OfType<string>();
        Assert.All(quotes, quote => Assert.Contains(Likeness.Solid(quote), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_golden_and_each_set_of_facts_belongs_to_a_document()
    {
        var ids = Ids().Select(i => i.Data).ToHashSet();
        var strays = Directory.EnumerateFiles(Corpus, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".golden" or ".json")
            .Select(f => FileKinds.WithoutEnding(Path.ChangeExtension(Path.GetRelativePath(Corpus, f), null).Replace('\\', '/'))).Where(id => !ids.Contains(id));
        Assert.Empty(strays);
    }

    [Fact]
    public void Each_id_stands_for_one_document() => Assert.Equal(Ids().Count, Ids().Select(i => i.Data).Distinct().Count());

    static async Task<Dictionary<string, GoldDocument>> LoadAsync() =>
        (await GoldFiles.LoadAsync(Corpus, null, CancellationToken.None)).Documents.ToDictionary(d => d.Id);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
