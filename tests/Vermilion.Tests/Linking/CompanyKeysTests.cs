using Vermilion.Linking.Ledger;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Linking;

public class CompanyKeysTests
{
    static readonly CompanyKeys Keys = new(Catalog.Default);

    [Theory]
    [InlineData("华为", "huawei")]
    [InlineData("Huawei Technologies Co., Ltd.", "huawei")]
    [InlineData("华为技术有限公司", "huawei")]
    [InlineData("HUAWEI", "huawei")]
    [InlineData("哈勃科技投资有限公司", "hubble")]
    public void Every_name_of_a_known_company_leads_to_its_id(string name, string id) => Assert.Equal(id, Keys.Of(name));

    [Theory]
    [InlineData("某某新材料股份有限公司", "某某新材料")]
    [InlineData("某某新材料（集团）有限公司", "某某新材料")]
    [InlineData("某某新材料(集团)有限公司", "某某新材料")]
    [InlineData("Example Widgets  Inc.", "example widgets")]
    public void An_unknown_company_goes_by_its_name_in_one_spelling(string name, string key) => Assert.Equal(key, Keys.Of(name));

    [Theory]
    [InlineData("有限公司")]
    [InlineData("AG")]
    public void A_name_that_is_nothing_but_a_form_stays(string name) => Assert.Equal(name.ToLowerInvariant(), Keys.Of(name));

    [Fact]
    public void Each_owner_is_a_company_of_the_catalog() =>
        Assert.All(Catalog.Default.Companies.Where(c => c.Parent is not null), c => Assert.Contains(Catalog.Default.Companies, p => p.Id == c.Parent));
}
