using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Ledger;

/// <summary>What all names of a company share: its id in the catalog, else its name in one spelling.</summary>
public sealed partial class CompanyKeys
{
    readonly Dictionary<string, string> byName = [];

    public CompanyKeys(Catalog catalog)
    {
        foreach (var company in catalog.Companies)
            foreach (var name in company.Names)
            {
                byName.TryAdd(Spelled(name), company.Id);
                byName.TryAdd(Short(Spelled(name)), company.Id);
            }
    }

    public string Of(string name)
    {
        var spelled = Spelled(name);
        var key = Short(spelled);
        return byName.GetValueOrDefault(spelled) ?? byName.GetValueOrDefault(key) ?? key;
    }

    static string Spelled(string name) => Blanks().Replace(MatchFolding.Key(name.Trim()), " ");

    /// <summary>Without what only says that it is a company; a name that is nothing else stays.</summary>
    static string Short(string name)
    {
        var rest = Form().Replace(name, "").Trim(' ', ',', '.');
        return rest.Length >= 2 ? rest : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // In the folded form: small letters, half width, Chinese brackets.
    [GeneratedRegex(@"(?:（集团）)?(?:股份|控股)?(?:有限责任|有限)?公司$|,?\s(?:co\.?,?\s?ltd\.?|corporation|corp\.?|inc\.?|ltd\.?|limited|plc|ag|gmbh|s\.?a\.?)$")]
    private static partial Regex Form();
}
