using System.Text.RegularExpressions;

namespace Vermilion.Linking.Works;

/// <summary>
/// What a title is about: 关于加快发展流通促进商业消费的实施意见 of a province and 关于加快发展流通促进商业消费的意见 of the
/// State Council are about one thing, and so are a draft called 管理规定 and the final text called 管理办法.
/// </summary>
static partial class WorkSubject
{
    public static string Of(string key, string? place)
    {
        var subject = key;
        if (place is not null && subject.StartsWith(place, StringComparison.Ordinal)) subject = Division().Replace(subject[place.Length..], "");
        subject = Opening().Replace(subject, "");
        // 工作实施方案, 管理暂行办法: the kind may be said in several words.
        for (var before = ""; before != subject;) subject = Kind().Replace(before = subject, "");
        return subject.Length < 4 ? "" : subject;
    }

    [GeneratedRegex("^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|县|区)(?:人民政府(?:办公厅|办公室)?)?")]
    private static partial Regex Division();

    [GeneratedRegex("^(?:关于|深入|全面|进一步|切实|认真|贯彻落实|贯彻|落实|实施){1,6}")]
    private static partial Regex Opening();

    [GeneratedRegex("(?:的|工作|管理|实施|若干|指导|行动|暂行|专项|总体|具体|政策|有关|三年|发展|建设|改革|创新)?(?:规划|纲要|方案|计划|意见|措施|办法|规定|细则|指南|指引|通知|条例|规则|规范|标准|目录|公告|要点|决定)$")]
    private static partial Regex Kind();
}
