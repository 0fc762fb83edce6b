using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Of all that a page says of a field, the best label, else the first place, counts.</summary>
static class MetadataChoice
{
    /// <summary>Labels of this rank (联合发文单位) say more of the field, and no other thing.</summary>
    public const int More = 100;

    public static IReadOnlyList<RawMetadata> Choose(IEnumerable<RawMetadata> found)
    {
        var fields = found.ToLookup(f => f.Field);
        var title = fields[MetadataField.Title].FirstOrDefault()?.Value;
        // Some templates write the title into every tag.
        return [.. fields.OrderBy(g => g.Key).SelectMany(Best).Where(f => f.Field == MetadataField.Title || f.Value != title)];
    }

    static bool IsWithIssuers(string title, string shorter)
    {
        var prefix = title.Length - shorter.Length;
        return prefix > 0 && title.EndsWith(shorter, StringComparison.Ordinal) && TitleIssuers.ReadPrefix(title).Length >= title[..prefix].TrimEnd().Length;
    }

    static IEnumerable<RawMetadata> Best(IEnumerable<RawMetadata> values)
    {
        var ranked = values.OrderBy(v => v.Rank).ToList();
        // The table says 关于…的意见, the heading 十部门关于…的意见: who issued it is part of the title.
        if (ranked[0].Field == MetadataField.Title && ranked.Find(v => IsWithIssuers(v.Value, ranked[0].Value)) is { } whole) return [whole];
        return ranked.Take(1).Concat(ranked.Skip(1).Where(v => v.Rank >= More && v.Value != ranked[0].Value).DistinctBy(v => v.Value));
    }
}
