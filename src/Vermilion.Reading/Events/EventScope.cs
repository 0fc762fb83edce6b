using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>What sentences with a company's name are about something else: leaders and meetings, courts of sport, war, the past in general.</summary>
static partial class EventScope
{
    public static bool IsOutside(NewsSentence sentence) => sentence.IsChinese && OutsideZh.IsMatch(sentence.Text);

    [GeneratedRegex("习近平|总书记|总理|主席|总统|委员长|常委|书记|部长|强调|会见|会谈|座谈|调研|考察|代表团|全国人大|全国政协|党组|党委|党建|学习|宣讲|抗震|救灾|抢修|驰援|捐赠|捐款|捐物|志愿|比赛|冠军|夺冠|奥运|天气|暴雨|台风|气温|袭击|俄军|乌军|导弹|以军|遇难|习语|讲述|小伙|姑娘|父亲|母亲|电影|演出|文物|职工|员工说|总经理说|负责人说|工程师说|董事长说")]
    static partial Regex OutsideZh { get; }
}
