using System.Text;

namespace Vermilion.Reading.Text;

/// <summary>Tells GB18030 from Big5 by what the decoded text looks like: common Chinese characters, few oddities.</summary>
static class ChineseCharsets
{
    /// <param name="IsPlain">Good enough to need no other opinion.</param>
    internal sealed record Candidate(string Text, string Charset, double Score, bool IsPlain);

    // The most frequent characters of written Chinese, in both scripts: a wrong decoding hardly ever hits them.
    const string Frequent = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
        + "这個國時來們會為發動說產種過後學經對業與門關於於務資機區設實應開東長體間場進員電現當數據總報規劃點題範圍標準業服务部关政府通知办公厅管理企业信息化项目建设实施"
        + "第二三四五六七八九十月日号年。，、；：（）《》";

    static readonly HashSet<char> Common = [.. Frequent];

    public static Candidate? Best(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 200_000)];
        var gb = Score(sample, "gb18030");
        var big5 = Score(sample, "big5");
        var (name, score) = gb >= big5 ? ("gb18030", gb) : ("big5", big5);
        if (score < 0.05) return null;
        var text = Encoding.GetEncoding(name).GetString(bytes);
        return new Candidate(text, name, score, score >= 0.15 && !text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    /// <summary>The share of common characters among all that are not ASCII, less what could not be decoded.</summary>
    static double Score(ReadOnlySpan<byte> bytes, string charset)
    {
        int common = 0, all = 0, broken = 0;
        foreach (var c in Encoding.GetEncoding(charset).GetString(bytes))
        {
            if (c < 128) continue;
            all++;
            if (c == '\uFFFD') broken++;
            else if (Common.Contains(c)) common++;
        }

        return all == 0 ? 0 : (common - (5.0 * broken)) / all;
    }
}
