using Vermilion.Composing.Parts;

namespace Vermilion.Composing.Merging;

/// <summary>
/// Joins two people's work on one Issue, part by part: what one of them changed and the other did not is taken; what both changed alike
/// is taken once; what both changed differently is a conflict. Nothing that either wrote is left out in silence.
/// </summary>
public sealed class PartMerge
{
    readonly MergeSide @base, mine, theirs;
    readonly List<MergeConflict> conflicts = [];

    PartMerge(Part @base, Part mine, Part theirs) => (this.@base, this.mine, this.theirs) = (new MergeSide(@base), new MergeSide(mine), new MergeSide(theirs));

    public static MergeResult Merge(Part @base, Part mine, Part theirs)
    {
        if (@base.IsSame(theirs) || mine.IsSame(theirs)) return new MergeResult(mine, []);
        if (@base.IsSame(mine)) return new MergeResult(theirs, []);
        var merge = new PartMerge(@base, mine, theirs);
        merge.KeepWhatTheOtherChanged(merge.mine, merge.theirs, isMine: true);
        merge.KeepWhatTheOtherChanged(merge.theirs, merge.mine, isMine: false);
        return new MergeResult(merge.Join(PartIds.Root), merge.conflicts);
    }

    /// <summary>A part that one side deleted and the other changed comes back, and somebody must decide.</summary>
    void KeepWhatTheOtherChanged(MergeSide deleting, MergeSide changing, bool isMine)
    {
        foreach (var part in @base.Parts)
        {
            if (deleting.Holds(part.Id) || !changing.Holds(part.Id) || changing[part.Id].IsSame(part)) continue;
            var (before, after) = (PartText.Of(part), PartText.Of(changing[part.Id]));
            conflicts.Add(new MergeConflict(ConflictKind.Deleted, changing[part.Id], "", before, isMine ? "" : after, isMine ? after : ""));
            deleting.Restore(part, @base.PlaceOf(part.Id));
        }
    }

    Part Join(string id)
    {
        var part = mine.Holds(id) ? mine[id] : theirs[id];
        var fields = part.Kind.Fields.ToDictionary(f => f, f => JoinField(id, f));
        var lists = part.Kind.Lists.Keys.ToDictionary(l => l, l => (IReadOnlyList<Part>)[.. Order(part, l).Select(Join)]);
        return part with { Fields = fields, Lists = lists };
    }

    string JoinField(string id, string field)
    {
        if (!mine.Holds(id)) return theirs[id][field];
        var my = mine[id][field];
        if (!theirs.Holds(id)) return my;
        var their = theirs[id][field];
        var before = @base.Holds(id) ? @base[id][field] : "";
        if (my == their || their == before) return my;
        if (my == before) return their;
        conflicts.Add(new MergeConflict(ConflictKind.Field, mine[id], field, before, my, their));
        return my;
    }

    /// <summary>The ids of a list: the order of the side that changed it, with what the other added behind what it stood behind.</summary>
    List<string> Order(Part parent, string list)
    {
        var place = (parent.Id, list);
        var (ofMine, ofTheirs) = (Staying(mine, place), Staying(theirs, place));
        var common = @base.Ids(place).Where(id => ofMine.Contains(id) && ofTheirs.Contains(id)).ToList();
        var (my, their) = (ofMine.Where(common.Contains).ToList(), ofTheirs.Where(common.Contains).ToList());
        var isMineLeading = !my.SequenceEqual(common);
        if (isMineLeading && !their.SequenceEqual(common) && !my.SequenceEqual(their))
            conflicts.Add(new MergeConflict(ConflictKind.Order, parent, list, Labels(common), Labels(my), Labels(their)));
        return isMineLeading ? Insert(ofMine, ofTheirs) : Insert(ofTheirs, ofMine.Where(id => !IsAddedTwice(id, place)).ToList());

        string Labels(List<string> ids) => string.Join('\n', ids.Select(id => PartText.Label(mine[id])));
    }

    /// <summary>The ids that a side has in a list and that are to stand there in the end.</summary>
    List<string> Staying(MergeSide side, (string, string) place) => [.. side.Ids(place).Where(id => Place(id) == place)];

    /// <summary>Where a part stands in the end; null where it was deleted.</summary>
    (string, string)? Place(string id)
    {
        var (before, my, their) = (@base.PlaceOf(id), mine.PlaceOf(id), theirs.PlaceOf(id));
        return my == before ? their : my;
    }

    // The same line added by both, as when one file is stored twice.
    bool IsAddedTwice(string id, (string, string) place) =>
        !@base.Holds(id) && !theirs.Holds(id) && theirs.Ids(place).Any(o => !@base.Holds(o) && !mine.Holds(o) && theirs[o].SaysSame(mine[id]));

    static List<string> Insert(List<string> leading, List<string> other)
    {
        var order = leading.ToList();
        for (var i = 0; i < other.Count; i++)
        {
            if (order.Contains(other[i])) continue;
            var before = Enumerable.Range(0, i).Reverse().Select(j => order.IndexOf(other[j])).FirstOrDefault(at => at >= 0, -1);
            order.Insert(before + 1, other[i]);
        }

        return order;
    }
}
