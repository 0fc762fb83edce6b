using System.CommandLine;
using System.Globalization;
using Vermilion.Data;
using Vermilion.Linking.Stories;

namespace Vermilion.Cli;

/// <summary><c>vermilion stories [filters] [--json]</c>: the stories with a document that the filters choose, whole.</summary>
static class StoriesCommand
{
    public static Command Create() => Listing.Create("stories", "Lists stories: what is held on one event, with its head and its copies.", ListAsync);

    static Task ListAsync(VermilionDb db, DocumentFilter filter, bool json, CancellationToken stop)
    {
        var stories = StoryList.OfAsync(db, filter, stop);
        return json
            ? Listing.PrintJsonAsync(stories.Select(s => new
            {
                Story = s.Id,
                Head = s.Head.Id,
                Official = s.IsOfficial,
                Documents = s.Members.Select(m => m.Id),
                Copies = s.Copies.Select(c => new[] { c.AId, c.BId }),
            }))
            : Listing.PrintTableAsync(stories, ("story", s => s.Id), ("documents", s => s.Members.Count.ToString(CultureInfo.InvariantCulture)), ("official", s => s.IsOfficial ? "yes" : "no"), ("head", s => s.Head.Title));
    }
}
