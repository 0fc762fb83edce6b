using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

/// <summary>The names of a joint list that a page has set without a gap between them.</summary>
static class JointNames
{
    /// <summary>As the registry splits it, but for 云南省发展和改革委员会, which is one body and not a province beside a commission.</summary>
    public static IReadOnlyList<string> Split(BodyIndex bodies, string text)
    {
        var parts = bodies.SplitNames(text);
        return parts.Count > 1 && parts[0][^1] is '省' or '市' or '区' or '县' or '州' && BodyNames.LooksLikeBody(text) ? [text] : parts;
    }
}
