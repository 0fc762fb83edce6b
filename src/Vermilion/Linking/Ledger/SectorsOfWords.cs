using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Ledger;

/// <summary>The sectors of one sentence: those whose words it has; where it has none, the one that leads its document.</summary>
sealed class SectorsOfWords(Catalog catalog)
{
    const double Leads = 0.5;

    readonly NameIndex<string> index = new(catalog.Sectors.SelectMany(s => s.Terms.Select(t => (t, s.Id))));

    public string? Of(string sentence, IReadOnlyList<SectorFinding> document)
    {
        var own = index.FindLongest(sentence).SelectMany(h => h.Owners).GroupBy(s => s).Select(g => (Sector: g.Key, Count: g.Count())).ToList();
        if (own.Count > 0) return Joined(own.Where(s => s.Count == own.Max(o => o.Count)).Select(s => s.Sector));
        return document.Count > 0 && document[0].Score >= Leads ? Joined([document[0].Sector]) : null;
    }

    public static string? Joined(IEnumerable<string> ids)
    {
        var list = ids.Distinct().Order(StringComparer.Ordinal).ToList();
        return list.Count == 0 ? null : $",{string.Join(',', list)},";
    }
}
