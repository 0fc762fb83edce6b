namespace Vermilion.Composing.MarkdownForm;

/// <summary>Puts lines together that someone's program wrapped.</summary>
static class WrappedLines
{
    /// <summary>Chinese is wrapped anywhere, without a space to give back.</summary>
    public static string Join(string text, string next) => text + Between(text, next) + next;

    public static string Between(string text, string next) => text.Length > 0 && next.Length > 0 && IsChinese(text[^1]) && IsChinese(next[0]) ? "" : " ";

    static bool IsChinese(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3000' and <= '\u303f') or (>= '\uff00' and <= '\uff5e');
}
