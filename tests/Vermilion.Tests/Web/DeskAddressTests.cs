using Vermilion.Web;

namespace Vermilion.Tests.Web;

public class DeskAddressTests
{
    [Theory]
    [InlineData("govcn2019/5365945", "/documents/govcn2019/5365945")]
    [InlineData("a?b#c", "/documents/a%3Fb%23c")]
    [InlineData("通知/1", "/documents/%E9%80%9A%E7%9F%A5/1")]
    public void The_id_of_a_document_is_escaped_part_by_part(string id, string address) =>
        Assert.Equal(address, DeskAddress.OfDocument(id));
}
