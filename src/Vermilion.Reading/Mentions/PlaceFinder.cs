using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// Finds places of the catalog: the longest name wins; a name inside that of a body, a company, a school or a title, and a
/// word that holds it by chance, is none.
/// </summary>
sealed partial class PlaceFinder(Catalog catalog)
{
    // How far the end of a body's name may stand behind the place that begins it: 北京市经济和信息化局.
    const int LongestBody = 14;

    readonly NameIndex<Place?> index = new(
    [
        .. catalog.PlaceNames.All.SelectMany(p => p.Names.Where(n => n.Length > 1).Select(n => (n, (Place?)p))),
        .. catalog.PlaceNames.All.Where(p => !p.Zh.EndsWith('市')).Select(p => (Bare(p.En), (Place?)p)).Where(e => !Everyday.Contains(e.Item1)),
        .. catalog.PlaceNames.NoPlaces.Select(w => (w, (Place?)null)),
    ]);

    // English names that are words of another kind, or of two places.
    static readonly HashSet<string> Everyday = ["US", "UK", "EU", "UAE", "Turkey", "Suzhou", "Fuzhou", "Taizhou", "Yichun", "Yulin", "Jilin"];

    public IReadOnlyList<PlaceMention> Find(ReadingContext context, QuotedTitles titles, IReadOnlyList<BodyMention> bodies)
    {
        var found = new List<PlaceMention>();
        var body = 0;
        foreach (var hit in index.FindLongest(context.Text))
        {
            if (hit.Owners[0] is not { } place || titles.Contains(hit.Span) || IsOutside(context, hit.Span)) continue;
            while (body < bodies.Count && bodies[body].Span.End <= hit.Span.Start) body++;
            if (body < bodies.Count && bodies[body].Span.Overlaps(hit.Span) || IsInName(context.Text, hit)) continue;
            found.Add(new PlaceMention(place.Id, hit.Span));
        }

        return found;
    }

    // The page's own metadata and the signature name bodies, not places.
    static bool IsOutside(ReadingContext context, TextSpan span) =>
        span.Start < context.Source.BodyStart || context.Header.Signature?.Contains(span) == true;

    static bool IsInName(string text, NameHit<Place?> hit)
    {
        if (hit.Name[0] < '\u2E80') return !char.IsUpper(text[hit.Span.Start]);
        var after = text.AsSpan(hit.Span.End, Math.Min(LongestBody + 4, text.Length - hit.Span.End));
        return NameBehind.IsMatch(after);
    }

    static string Bare(string english) => english.StartsWith("the ", StringComparison.Ordinal) ? english[4..] : english;

    // 省工业和信息化厅, 市人民政府, 大学, 汽车股份有限公司: the place begins a longer name. Words that part a sentence end it.
    [GeneratedRegex("^(?:省|市|自治区|[省市]直)?(?:[^，。、；：的在和与对于为将向把等至到》《（）()\\s“”]|经济和|工业和|资源和|住房和|发展和|卫生和|文化和|规划和){0,12}?(?:人民政府|政府办公厅|政府(?!采购|投资|引导|性)|厅(?!级)|局(?![部面势限域])|委员会|管委会|[改信资建健经]委|红十字会|办公[厅室]|人民法院|检察院|海关|大学|学院|研究院|研究所|银行|有限公司|公司|集团|证券|电视台|日报|卫视|协会|商会|联合会|人大常委会)|^(?:镇|乡|村|县(?!域)|屯|路|街|人寿|话|菜|籍|队|大学)")]
    static partial Regex NameBehind { get; }
}
