using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Styling;

/// <summary>One rule of the house as its file has it.</summary>
public sealed partial class StyleRule
{
    public string Name { get; set; } = "";

    public string Find { get; set; } = "";

    public string Write { get; set; } = "";

    /// <summary>What a group found, in other words.</summary>
    public Dictionary<string, string> Words { get; set; } = [];

    public string Suggest(Match match) => Slot().Replace(Write, slot =>
    {
        var found = match.Groups[slot.Groups["group"].Value].Value;
        if (slot.Groups["thousands"].Success && long.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number.ToString("#,0", CultureInfo.InvariantCulture);
        return Words.GetValueOrDefault(found, found);
    });

    [GeneratedRegex(@"\{(?<group>\w+)(?<thousands>:thousands)?\}")]
    private static partial Regex Slot();
}
