using System.Text;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Tests.Traditional;

public class TraditionalDocumentTests
{
    const string Notice = """
        遠山市人民政府辦公廳關於印發《遠山市儲能產業發展規劃（2022—2025年）》的通知
        遠政辦發〔2022〕11號
        各縣人民政府：
        現印發給你們，請認真組織實施。
        遠山市人民政府辦公廳
        二〇二二年三月八日
        遠山市儲能產業發展規劃（2022—2025年）
        為落實國家發展改革委《關於加快推動新型儲能發展的指導意見》（發改能源規〔2021〕1051號），制定本規劃。
        一、發展目標
        到2025年，全市新型儲能裝機規模達到300萬千瓦以上。
        二、重點任務
        （一）完善標準體系。對鋰離子電池項目給予財政補貼，支持在蘇州建設示範工廠。
        """;

    static readonly ReadResult Read = DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(Notice), MediaType = "text/plain" });

    [Fact]
    public void The_head_is_read_and_quoted_as_written()
    {
        Assert.Equal("遠山市儲能產業發展規劃（2022—2025年）", Read.Title?.Core);
        Assert.Equal("遠政辦發〔2022〕11號", Read.DocumentNumber?.Text);
        Assert.Equal(["遠山市人民政府辦公廳"], Read.Issuers.Select(i => i.Text));
        Assert.Equal("2022-03-08", Read.Dates.Written?.Value);
        Assert.Equal(("final", "zh"), (Read.Status, Read.Language));
    }

    [Fact]
    public void Targets_and_citations_are_quoted_as_written()
    {
        var target = Assert.Single(Read.Targets);
        Assert.Equal(("萬千瓦", 300m, ">=", "2025"), (target.Unit, target.Value, target.Comparator, target.Deadline));
        Assert.EndsWith("新型儲能裝機規模", target.Indicator, StringComparison.Ordinal);
        Assert.Contains("達到300萬千瓦以上", target.Sentence, StringComparison.Ordinal);
        var citation = Assert.Single(Read.Citations);
        Assert.Equal(("關於加快推動新型儲能發展的指導意見", "發改能源規〔2021〕1051號", "implements"), (citation.Title, citation.DocumentNumber, citation.Role));
    }

    [Fact]
    public void Names_and_parts_are_found_in_place()
    {
        Assert.Equal("國家發展改革委", Read.Bodies.Where(b => b.Body == "ndrc").Select(b => b.Span.Of(Read.Text).ToString()).First());
        Assert.Contains(Read.Instruments, i => i.Instrument == "grant");
        Assert.Contains(Read.Places, p => p.Place == "suzhou" && p.Span.Of(Read.Text) is "蘇州");
        Assert.Contains(Read.Sections.SelectMany(s => s.Children), s => s.Heading == "發展目標");
        Assert.Equal(Notice.ReplaceLineEndings("\n"), Read.Text.TrimEnd());
    }

    [Fact]
    public void The_role_of_a_citation_is_told_by_the_words_around_it()
    {
        var read = DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes("科技企業認證制度\n根據《澳門特別行政區基本法》的規定，制定本規章。\n"), MediaType = "text/plain" });
        Assert.Equal(("澳門特別行政區基本法", "implements"), read.Citations.Select(c => (c.Title, c.Role)).First());
    }

    [Fact]
    public void A_simplified_text_with_a_name_in_traditional_characters_stays_as_it_is() =>
        Assert.False(Catalog.Default.Traditional!.IsUsedIn("国务院办公厅关于促进产业发展的通知，请与臺灣、國際有关单位联系。"));

    [Theory]
    [InlineData("國務院關於發展產業的決定", true)]
    [InlineData("国务院关于发展产业的决定", false)]
    [InlineData("Plan for the industry", false)]
    public void Tells_the_script(string text, bool isTraditional) => Assert.Equal(isTraditional, Catalog.Default.Traditional!.IsUsedIn(text));

    [Fact]
    public void Each_character_becomes_one_and_words_keep_their_length()
    {
        const string text = "資訊與晶片、人工智慧的網路「計畫」";
        Assert.Equal("信息与芯片、人工智能的网络“计划”", Catalog.Default.Traditional!.Simplify(text));
    }

    [Fact]
    public void A_year_of_the_republic_is_a_year()
    {
        var read = DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes("產業創新推動辦法\n第一條　為推動產業創新，制定本辦法。\n第二條　本辦法自中華民國112年5月1日起施行。\n"), MediaType = "text/plain" });
        Assert.Equal("2023-05-01", read.Dates.Effective?.Value);
        Assert.Contains("中華民國112年", read.Text, StringComparison.Ordinal);
    }
}
