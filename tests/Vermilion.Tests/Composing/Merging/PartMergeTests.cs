using CsCheck;
using Vermilion.Composing.Merging;
using Vermilion.Composing.Parts;
using Vermilion.Model;

namespace Vermilion.Tests.Composing.Merging;

public sealed class PartMergeTests
{
    static readonly Part Base = PartIds.Give(IssueParts.Of(new Issue
    {
        Briefing = "b",
        Title = "Ports",
        Period = new ReportingPeriod(2021, 2),
        TopStories =
        [
            new TopStory { Headline = "First", AtAGlance = new AtAGlance { Bullets = [new Bullet("one", []), new Bullet("two", []), new Bullet("three", [])] }, Comment = [new Passage("Thought")] },
            new TopStory { Headline = "Second" },
        ],
        PolicyNews = [new NewsItem { Date = new DateOnly(2021, 2, 3), Text = "A line" }],
    }), null, 1);

    static string Id(string label) => Base.All().First(p => PartText.Label(p) == label).Id;

    static Part Set(Part root, string label, string field, string value) => root.Replace(Id(label), p => p.With(field, value));

    static string[] Bullets(Part root) => [.. root.Find(Id("First"))!.List(PartKind.Bullets).Select(b => b["text"])];

    [Fact]
    public void Two_people_on_two_places_are_joined()
    {
        var merge = PartMerge.Merge(Base, Set(Base, "one", "text", "ONE"), Set(Set(Base, "two", "text", "TWO"), "First", "headline", "FIRST"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(["ONE", "TWO", "three"], Bullets(merge.Merged));
        Assert.Equal("FIRST", merge.Merged.List(PartKind.Stories)[0]["headline"]);
    }

    [Fact]
    public void Two_fields_of_one_bullet_are_two_places()
    {
        var merge = PartMerge.Merge(Base, Set(Base, "one", "text", "ONE"), Set(Base, "one", "evidence", "d \"w\""));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(("ONE", "d \"w\""), (merge.Merged.Find(Id("one"))!["text"], merge.Merged.Find(Id("one"))!["evidence"]));
    }

    [Fact]
    public void The_same_field_in_two_ways_is_a_conflict_with_all_three_texts()
    {
        var merge = PartMerge.Merge(Base, Set(Base, "one", "text", "mine"), Set(Base, "one", "text", "theirs"));

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal((ConflictKind.Field, "one", "mine", "theirs"), (conflict.Kind, conflict.Before, conflict.Mine, conflict.Theirs));
        Assert.Equal("mine", Bullets(merge.Merged)[0]);
    }

    [Fact]
    public void The_same_change_by_both_is_no_conflict() =>
        Assert.Empty(PartMerge.Merge(Base, Set(Base, "one", "text", "same"), Set(Base, "one", "text", "same")).Conflicts);

    [Fact]
    public void What_one_deleted_and_the_other_left_alone_is_gone()
    {
        var merge = PartMerge.Merge(Base, Base.Replace(Id("two"), _ => null), Set(Base, "one", "text", "ONE"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(["ONE", "three"], Bullets(merge.Merged));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_one_deleted_and_the_other_changed_is_kept_and_asked_about(bool isMineDeleting)
    {
        var (deleting, changing) = (Base.Replace(Id("First"), _ => null), Set(Base, "two", "text", "TWO"));

        var merge = isMineDeleting ? PartMerge.Merge(Base, deleting, changing) : PartMerge.Merge(Base, changing, deleting);

        Assert.Contains(merge.Conflicts, c => c.Kind == ConflictKind.Deleted && c.Part.Id == Id("First"));
        Assert.Equal(["one", "TWO", "three"], Bullets(merge.Merged));
        Assert.Equal("Thought", merge.Merged.Find(Id("First"))!.List(PartKind.Comment)[0]["text"]);
    }

    [Fact]
    public void A_new_bullet_stands_behind_the_one_it_was_added_to_and_a_new_order_is_kept()
    {
        var mine = Base.Replace(Id("First"), s => s.WithList(PartKind.Bullets, [s.List(PartKind.Bullets)[0], new Part("n1", PartKind.Bullet).With("text", "new"), .. s.List(PartKind.Bullets).Skip(1)]));
        var theirs = PartEdits.Apply(Base, "down:" + Id("one")).Root;

        Assert.Equal(["two", "one", "new", "three"], Bullets(PartMerge.Merge(Base, mine, theirs).Merged));
        Assert.Equal(["two", "one", "new", "three"], Bullets(PartMerge.Merge(Base, theirs, mine).Merged));
    }

    [Fact]
    public void Two_new_orders_of_one_list_are_a_conflict()
    {
        var merge = PartMerge.Merge(Base, PartEdits.Apply(Base, "down:" + Id("one")).Root, PartEdits.Apply(Base, "up:" + Id("three")).Root);

        Assert.Equal(ConflictKind.Order, Assert.Single(merge.Conflicts).Kind);
        Assert.Equal(["two", "one", "three"], Bullets(merge.Merged));
    }

    [Fact]
    public void A_bullet_that_moved_to_another_entry_takes_the_others_words_along()
    {
        var bullet = Base.Find(Id("one"))!;
        var mine = Base.Replace(bullet.Id, _ => null).Replace(Id("Second"), s => s.WithList(PartKind.Bullets, [bullet]));

        var merge = PartMerge.Merge(Base, mine, Set(Base, "one", "text", "ONE"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(["two", "three"], Bullets(merge.Merged));
        Assert.Equal("ONE", Assert.Single(merge.Merged.Find(Id("Second"))!.List(PartKind.Bullets))["text"]);
    }

    [Fact]
    public void A_line_that_both_added_in_the_same_words_is_added_once()
    {
        var line = new Part("a1", PartKind.News) { Fields = new Dictionary<string, string> { ["date"] = "2021-02-04", ["text"] = "Twice" } };
        var mine = Base.WithList(PartKind.PolicyNews, [.. Base.List(PartKind.PolicyNews), line]);
        var theirs = Base.WithList(PartKind.PolicyNews, [.. Base.List(PartKind.PolicyNews), line with { Id = "b1" }]);

        Assert.Equal(["A line", "Twice"], PartMerge.Merge(Base, mine, theirs).Merged.List(PartKind.PolicyNews).Select(p => p["text"]));
    }

    /// <summary>Whatever two people do: a word that one of them brought in is in the joined text, or a conflict names it.</summary>
    [Fact]
    public void No_word_of_either_is_lost() => Gen.Select(Gen.Int[0, 8].Array[1, 5], Gen.Int[0, 8].Array[1, 5], Gen.Int[0, 1000]).Sample((my, their, seed) =>
    {
        var (mine, theirs) = (Scribble(my, "m", seed), Scribble(their, "t", seed + 1));
        var merge = PartMerge.Merge(Base, mine, theirs);
        var all = PartText.Of(merge.Merged) + string.Concat(merge.Conflicts.Select(c => c.Mine + c.Theirs));
        Assert.All(Words(mine).Concat(Words(theirs)), word => Assert.Contains(word, all, StringComparison.Ordinal));
        Assert.Equal(merge.Merged.All().Count(), merge.Merged.All().Select(p => p.Id).Distinct().Count());
    }, iter: 400);

    static IEnumerable<string> Words(Part root) => PartText.Of(root).Split([' ', '\n']).Where(w => w.StartsWith('‹'));

    static Part Scribble(int[] strokes, string who, int seed)
    {
        var (root, random) = (Base, new Random(seed));
        foreach (var (stroke, i) in strokes.Select((s, i) => (s, i)))
        {
            var parts = root.All().Where(p => p.Kind.Fields.Contains("text") || p.Kind == PartKind.Story).ToList();
            var part = parts[random.Next(parts.Count)];
            var field = part.Kind == PartKind.Story ? "headline" : "text";
            root = stroke switch
            {
                0 or 1 or 2 => root.Replace(part.Id, p => p.With(field, $"{p[field]} ‹{who}{seed}-{i}›")),
                3 => PartEdits.Apply(root, "up:" + part.Id).Root,
                4 => PartEdits.Apply(root, "down:" + part.Id).Root,
                5 when parts.Count > 3 && !PartText.Of(part).Contains('‹', StringComparison.Ordinal) => root.Replace(part.Id, _ => null),
                6 when part.Kind == PartKind.Story => root.Replace(part.Id, p => p.WithList(PartKind.Bullets, p.List(PartKind.Bullets).Append(new Part($"{who}{seed}x{i}", PartKind.Bullet).With("text", $"‹{who}{seed}+{i}›")))),
                _ => root,
            };
        }

        return root;
    }
}
