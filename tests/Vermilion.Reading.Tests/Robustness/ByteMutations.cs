namespace Vermilion.Reading.Tests.Robustness;

/// <summary>Changes bytes as fuzzers do: flips, cuts, copies, repeats, pieces of another file, words that parsers know.</summary>
static class ByteMutations
{
    static readonly byte[][] Words =
    [
        "<"u8.ToArray(), "<table>"u8.ToArray(), "<td>"u8.ToArray(), "</"u8.ToArray(), "&#"u8.ToArray(), "<!--"u8.ToArray(), "《"u8.ToArray(), "》"u8.ToArray(), "（"u8.ToArray(), "）"u8.ToArray(),
        "〔2021〕1号"u8.ToArray(), "不低于5%"u8.ToArray(), "2021年2月30日"u8.ToArray(), "99999999999999999999"u8.ToArray(), "到2025年"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
        [0x81], "第一条"u8.ToArray(), "一、"u8.ToArray(), "有限公司"u8.ToArray(), "|-|"u8.ToArray(), "endobj"u8.ToArray(), "[["u8.ToArray(), "-1"u8.ToArray(), "万亿"u8.ToArray(), "O○零"u8.ToArray(),
    ];

    public static byte[] Apply(byte[] bytes, byte[] other, Random random)
    {
        var changed = new List<byte>(bytes);
        for (var n = 1 + random.Next(8); n > 0; n--) Once(changed, other, random);
        return [.. changed];
    }

    static void Once(List<byte> bytes, byte[] other, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + random.Next(1 << random.Next(1, 12)));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(at, Words[random.Next(Words.Length)]); break;
            case 5:
                var word = Words[random.Next(Words.Length)];
                for (var n = random.Next(200); n > 0; n--) bytes.InsertRange(at, word);
                break;
            case 6 when other.Length > 0:
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + 1 + random.Next(2000))]);
                break;
        }
    }
}
