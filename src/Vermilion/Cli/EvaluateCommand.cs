using System.CommandLine;
using System.Text;
using Vermilion.Evaluating;

namespace Vermilion.Cli;

/// <summary><c>vermilion evaluate GOLD.jsonl|FOLDER [--corpus DIR] [--half tune|check] [--only FIELD] [--misses N] [--json]</c></summary>
static class EvaluateCommand
{
    static readonly Argument<string> Gold = new("gold") { Description = "A gold file (JSON Lines), or a folder of documents with their facts beside them." };
    static readonly Option<string?> Corpus = new("--corpus") { Description = "The folder in which the folders lie that \"ref\" names." };
    static readonly Option<string?> Half = new("--half") { Description = "Only the documents of one half: tune or check." };
    static readonly Option<string[]> Only = new("--only") { Description = "Only these fields: head, title, issuers, targets, citations, events …", AllowMultipleArgumentsPerToken = true };
    static readonly Option<int?> Misses = new("--misses") { Description = "How many misses are listed (all, if not given)." };

    public static Command Create()
    {
        Half.AcceptOnlyFromAmong("tune", "check");
        Only.Validators.Add(given =>
        {
            foreach (var name in given.Tokens.Select(t => t.Value).Where(n => !ScoredFields.All.Any(f => ScoredFields.IsWithin(f.Name, n))))
                given.AddError($"{name}: no such field; one of head, {string.Join(", ", ScoredFields.All.Select(f => f.Name))}.");
        });
        var command = new Command("evaluate", "Scores the reader against annotated documents: precision, recall and F1 of each field, and every miss.") { Gold, Corpus, Half, Only, Misses, Listing.Json };
        command.SetAction(EvaluateAsync);
        return command;
    }

    static async Task<int> EvaluateAsync(ParseResult parsed, CancellationToken stop)
    {
        var catalog = CommandLine.LoadCatalog(parsed);
        if (!catalog.Succeeded) return CommandLine.Fail(catalog.Failure);
        var gold = await GoldFiles.LoadAsync(parsed.GetValue(Gold)!, parsed.GetValue(Corpus), stop);
        var exit = CommandLine.Done;
        foreach (var failure in gold.Failures) exit = CommandLine.Fail(failure);

        var chosen = gold.Documents.Where(d => parsed.GetValue(Half) is not { } half || d.Half == half).ToList();
        if (chosen.Count == 0) return exit != CommandLine.Done ? exit : CommandLine.Fail(new($"{parsed.GetValue(Gold)}: no document to score; check the file and --half"));
        await WriteAsync(new Evaluation(await ScoreAsync(chosen, new Scorer(catalog.Value), stop)), parsed);
        return exit;
    }

    static async Task<List<DocumentScore>> ScoreAsync(List<GoldDocument> documents, Scorer scorer, CancellationToken stop)
    {
        var scores = new List<DocumentScore>();
        await foreach (var score in documents.ToAsyncEnumerable().InParallel(scorer.Score, d => d.Source.Content.Length, stop).WithCancellation(stop)) scores.Add(score);
        return scores;
    }

    static async Task WriteAsync(Evaluation evaluation, ParseResult parsed)
    {
        var only = parsed.GetValue(Only) ?? [];
        bool Shows(string field) => only.Length == 0 || only.Any(named => ScoredFields.IsWithin(field, named));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        if (parsed.GetValue(Listing.Json)) EvaluationJson.Write(output, evaluation, Shows, parsed.GetValue(Misses));
        else EvaluationTable.Write(output, evaluation, Shows, parsed.GetValue(Misses));
    }
}
