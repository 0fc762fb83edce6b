using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>The page's own metadata, then what the request says where it differs.</summary>
static partial class MetadataMerge
{
    public static IReadOnlyList<RawMetadata> Merge(IReadOnlyList<RawMetadata> page, ReadRequest request)
    {
        var merged = new List<RawMetadata>();
        foreach (var field in page.Concat(OfRequest(request)))
        {
            var clean = new RawMetadata(field.Field, TextCleaner.Clean(field.Text), field.IsPlaced);
            if (clean.Value.Length > 0 && !merged.Exists(m => m.Field == clean.Field && Same(m, clean))) merged.Add(clean);
        }

        return merged;
    }

    static IEnumerable<RawMetadata> OfRequest(ReadRequest request)
    {
        if (request.Title is { } title) yield return RawMetadata.Unplaced(MetadataField.Title, title);
        if (request.DocumentNumber is { } number) yield return RawMetadata.Unplaced(MetadataField.DocumentNumber, number);
        if (request.Issuer is { } issuer) yield return RawMetadata.Unplaced(MetadataField.Issuer, issuer);
        if (request.Published is { } day)
            yield return RawMetadata.Unplaced(MetadataField.Published, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (request.Source is { } source) yield return RawMetadata.Unplaced(MetadataField.Source, source);
    }

    /// <summary>Dates are the same when they name the same day, however written.</summary>
    static bool Same(RawMetadata one, RawMetadata other)
    {
        if (one.Field is MetadataField.Published or MetadataField.Written or MetadataField.Effective or MetadataField.Expires
            && Day(one.Value) is { } day)
            return day == Day(other.Value);
        return Bare(one.Value) == Bare(other.Value);
    }

    static string Bare(string value) => Brackets().Replace(value, "");

    static DateOnly? Day(string value) =>
        DayPattern().Match(value) is { Success: true } m
        && DateOnly.TryParse($"{m.Groups["y"]}-{m.Groups["m"]}-{m.Groups["d"]}", CultureInfo.InvariantCulture, out var day) ? day : null;

    [GeneratedRegex(@"(?<y>(?:19|20)\d{2})\s*[年./-]\s*(?<m>\d{1,2})\s*[月./-]\s*(?<d>\d{1,2})")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"[\s〔〕﹝﹞\[\]（）()【】［］“”""]")]
    private static partial Regex Brackets();
}
