using System.IO.Compression;
using System.Text;

namespace Vermilion.Reading.Tests.Robustness;

/// <summary>The seed corpus: a small file of every format, and the texts that the tests themselves hold in the folder of seeds.</summary>
static class FuzzSeeds
{
    const string Text = """
        关于印发《样例产业发展规划（2021—2025年）》的通知
        工信部联样〔2021〕12号
        各省、自治区、直辖市有关部门：
        　　根据《样例条例》（国令第700号）和《国务院关于样例工作的意见》（国发〔2020〕3号，以下简称《意见》），制定本规划。
        　　一、主要目标
        　　到2025年，样例产业产值突破1.2万亿元，年均增长10%左右，甲、乙、丙三类产品合格率分别达到90%、92%和95%以上，建成3～5个示范基地。
        　　（一）支持企业开展技术改造。鼓励设立产业基金。
        　　本规划自2021年3月1日起施行，有效期至2025年12月31日。意见反馈截止时间为3月10日。
        　　附件：1.重点任务分工
        样例部　样例委员会
        2021年2月18日
        """;

    const string English = """
        Sample Motor Co., Ltd. said on February 18, 2021 that it had terminated its joint venture with Another Automobile Group, worth $756 million.
        The ministry aims to raise the share of renewable energy by at least 20 percent by 2023 and to cut emissions to 5 million tonnes.
        """;

    const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>样例通知_样例网</title><meta name="PubDate" content="2021-02-20"></head><body>
        <table><tr><td>发文机关：</td><td>样例部</td><td>成文日期：</td><td>2021年02月18日</td></tr><tr><td>发文字号：</td><td>样部〔2021〕1号</td></tr></table>
        <h1>关于样例工作的通知</h1><div class="TRS_Editor"><p style="text-align:center">样例</p><p>到2025年，产量达到50万吨，比2020年增长&nbsp;10%。</p>
        <table><tr><th>指标</th><th>2020</th><th>2025</th><th>属性</th></tr><tr><td>产量（万吨）</td><td>40</td><td>50</td><td>预期性</td></tr></table></div>
        <p>来源：样例网　发布时间：2021-02-20</p><a href="a.pdf">附件</a></body></html>
        """;

    const string Markdown = "# 样例规划\n\n- 到2025年建成10个园区\n- [链接](http://example.org)\n\n| 指标 | 2020 | 2025 |\n|---|---|---|\n| 产量 | 40 | 50 |\n\n> 引文 *重点* `代码`\n";

    public static List<(string Name, string? Type, byte[] Bytes)> All() =>
    [
        ("text", "text/plain", Encoding.UTF8.GetBytes(Text)),
        ("english", "text/plain", Encoding.UTF8.GetBytes(English)),
        ("gb18030", "text/plain", Encoding.GetEncoding("gb18030").GetBytes(Text)),
        ("utf-16", null, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray()),
        ("page", "text/html", Encoding.UTF8.GetBytes(Page)),
        ("markdown", "text/markdown", Encoding.UTF8.GetBytes(Markdown)),
        ("pdf", "application/pdf", Pdf()),
        ("docx", null, Docx()),
        ("empty", null, []),
    ];

    static FuzzSeeds() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Pdf(string content = "BT /F1 12 Tf 72 700 Td (By 2025 the share rises to 20 percent) Tj 0 -16 Td (and more) Tj ET") => Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
        + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj\n"
        + $"4 0 obj <</Length {content.Length}>>\nstream\n{content}\nendstream endobj\n5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n"
        + "trailer <</Size 6 /Root 1 0 R>>\n%%EOF");

    public static byte[] Docx(string? body = null)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open());
            part.Write("<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            part.Write(body ?? "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>关于样例工作的通知</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>产量</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
            part.Write("</w:body></w:document>");
        }

        return stream.ToArray();
    }
}
