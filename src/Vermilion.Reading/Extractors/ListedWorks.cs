using System.Text.RegularExpressions;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Works that a list abolishes, one an item: 决定废止下列5件规章：1.甲办法（省政府令第88号）. In the list the marks 《》 are often left out.
/// </summary>
static partial class ListedWorks
{
    const int LongestItem = 500;

    public sealed record Item(string Title, TextSpan Span, TextSpan? Bracket);

    public static List<Item> FindAbolished(string text, int start)
    {
        var items = new List<Item>();
        for (var head = Lead().Match(text, start); head.Success; head = Lead().Match(text, head.Index + head.Length))
        {
            var end = head.Index + head.Length;
            for (var item = NextLine(text, end); item.Success && IsNext(text, end, item.Index); item = NextLine(text, end))
            {
                end = item.Index + item.Length;
                var name = item.Groups["quoted"].Success ? item.Groups["quoted"] : item.Groups["bare"];
                if (!PolicyName.IsPolicy(name.Value) || Lead().IsMatch(name.Value)) continue;
                var bracket = item.Groups["bracket"];
                items.Add(new Item(TitleMarks.IsOneTitle(name.Value) ? name.Value : name.Value.Trim('《', '》'), new TextSpan(name.Index, name.Index + name.Length),
                    bracket.Success ? new TextSpan(bracket.Index, bracket.Index + bracket.Length) : null));
            }
        }

        return items;
    }

    static Match NextLine(string text, int from) => ItemLine().Match(text, from, Math.Min(LongestItem, text.Length - from));

    // Nothing but the end of the line lies between an item and the one before it.
    static bool IsNext(string text, int from, int index)
    {
        for (var i = from; i < index; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    [GeneratedRegex("(?:废止|宣布失效)[^。\\n]{0,12}(?:下列|以下|如下)[^。\\n]{0,24}[：:][ \u3000]*$|^(?![ \u3000]*(?:附件[：:]|\\d+[.．、]))[^。\\n]{0,30}(?:废止|失效)[^。\\n]{0,16}(?:目录|清单)[^。\\n]{0,16}$(?:\\n[ \u3000\\t]*序号.{0,60}$)?|^[^。；，：\\n]{0,24}决定(?:废止|宣布失效)的(?:行政法规|规章|文件|规范性文件|地方性法规)(?:[（(][^（()）\\n]{1,12}[）)])?[ \u3000]*$(?:\\n[ \u3000\\t]*序号.{0,60}$)?", RegexOptions.Multiline)]
    private static partial Regex Lead();

    [GeneratedRegex("^[ \u3000\\t]*(?:\\d{1,3}[.．、]|\\d{1,3}(?=[ \u3000\\t《])|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)[ \u3000\\t]*(?:《(?<quoted>[^《》\\n]{4,80})》|(?<bare>[^（(。；\\n]{4,120}?(?:（(?:试行|暂行|修订|\\d{4}年(?:修订|版|本)?)）》?[^（(。；\\n]{0,12}?)?))[ \u3000\\t]*(?<bracket>[（(][^\\n]{2,120}?[）)]|[\u4e00-\u9fff]{2,12}(?:[〔\\[［]\\d{4}[〕\\]］][ \u3000]?\\d{1,5}号|(?:公告|令)(?:\\d{4}年)?第\\s?\\d{1,5}号))?[ \u3000\\t]*[；;。]?[ \u3000\\t]*$", RegexOptions.Multiline)]
    private static partial Regex ItemLine();
}
