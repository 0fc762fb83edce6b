using Vermilion.Model;

namespace Vermilion.Linking;

/// <summary>What a batch changes for the relations: the documents in it, and the numbers and titles under which documents came, went or moved.</summary>
sealed class LinkKeys
{
    public LinkKeys(IReadOnlyList<LinkedDocument> batch)
    {
        foreach (var linked in batch)
        {
            Documents.Add(linked.Document.Id);
            Add(linked.Document);
        }
    }

    public HashSet<string> Documents { get; } = [];

    public HashSet<string> Numbers { get; } = [];

    public HashSet<string> Titles { get; } = [];

    public void Add(Document document)
    {
        if (document.DocumentNumber is { } number) Numbers.Add(number);
        if (document.WorkKey is { } key) Titles.Add(key);
    }
}
