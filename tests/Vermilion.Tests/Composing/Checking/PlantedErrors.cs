using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Tests.Composing.Checking;

/// <param name="Markdown">The Issue with one error.</param>
sealed record PlantedError(string Class, string Before, string After, string Line, string Markdown);

/// <summary>Plants errors of each class in a finished Issue: one at a time, the same ones for the same seed.</summary>
sealed partial class PlantedErrors(string markdown, int seed)
{
    readonly string[] lines = markdown.Split('\n');
    readonly Random random = new(seed);

    static readonly Dictionary<string, (Regex Pattern, string[] By)[]> Tables = new()
    {
        ["unit"] =
        [
            (new(@"(?<=\d )percent\b(?!age)"), ["percentage points"]), (new(@"\bpercentage points?\b"), ["percent"]), (new(@"\bCNY(?= \d)"), ["USD", "EUR"]), (new(@"\bUSD(?= \d)"), ["CNY", "EUR"]), (new(@"\bEUR(?= \d)"), ["USD"]),
            (new(@"\bGW\b"), ["GWh", "MW"]), (new(@"\bGWh\b"), ["GW", "MWh"]), (new(@"\bMW\b"), ["GW", "MWh"]), (new(@"(?<=\d )(?:km|kilometers)\b"), ["meters", "miles"]), (new(@"(?<=\d (?:million )?)tons\b"), ["kilograms"]),
            (new(@"(?<=million )mu\b"), ["hectares"]), (new(@"(?<=\b(?:\d|two|three|four|five|six|ten) )years\b"), ["months"]), (new(@"(?<=\d )days\b"), ["months"]), (new(@"\bEFLOPS\b"), ["PFLOPS"]), (new(@"\bEB\b"), ["PB"]),
            (new(@"(?<=billion )yuan\b"), ["dollars"]),
        ],
        ["magnitude"] =
        [
            (new(@"\bmillion\b"), ["billion"]), (new(@"\bbillion\b"), ["million", "trillion"]), (new(@"\btrillion\b"), ["billion"]),
            (new(@"(?<![\d.,\w])\d{1,3},000\b"), ["*10", "/10"]), (new(@"(?<=\s)[1-9]\d(?= (?:percent|GW|projects|platforms|stations|provinces|days|standards|companies))"), ["*10"]),
        ],
        ["comparator"] =
        [
            (new(@"\b(?:at least|no fewer than|no less than)\b"), ["at most", "less than", "about", ""]), (new(@"\b(?:more than|over)(?= (?:CNY |USD )?\d)"), ["less than", "about", "up to", ""]), (new(@"\b(?:about|some|around|roughly)(?= (?:CNY |USD )?\d)"), ["more than", "at least", "less than"]),
            (new(@"\b(?:almost|nearly)\b"), ["more than", "at least"]), (new(@"\b(?:up to|at most|no more than|may not exceed)(?= )"), ["at least", "more than"]), (new(@"(?<=(?:of|to|by|reach|have|has) )(?<!up to |close to )(?=(?:CNY |USD )?\d[\d.,]* (?:percent|GW|million|billion|EFLOPS)(?! or more))"), ["more than ", "up to "]),
        ],
    };

    static readonly string[] Bodies = ["Ministry of Finance", "MIIT", "Ministry of Transport", "NDRC", "State Council", "Ministry of Commerce", "MOF", "NEA", "MOST", "SAMR", "MARA", "National Energy Administration", "Ministry of Science and Technology", "National Development and Reform Commission", "NMPA", "CAAC"];
    static readonly string[] Companies = ["Huawei", "Baidu", "BYD", "CATL", "Tesla", "Geely", "Sinopec", "Nvidia", "Didi", "SVOLT", "Horizon Robotics", "WeRide", "SAIC Motor", "Tencent", "Mindray", "Roche", "Syngenta", "COSCO", "Hengrui", "Alibaba Cloud", "Zotye", "Ford", "Novartis", "Great Wall Motor"];

    public IEnumerable<PlantedError> All(int most)
    {
        foreach (var (name, sites) in new (string, IEnumerable<(int Line, int At, int Length, string By)>)[]
        {
            ("digit", Digits()), ("unit", FromTable("unit")), ("magnitude", FromTable("magnitude")), ("year", Years()), ("comparator", FromTable("comparator")), ("name", Names()), ("date", Dates()), ("document number", Numbers()), ("swap", Swaps()),
        })
            foreach (var site in sites.OrderBy(_ => random.Next()).Take(most).ToList()) yield return Plant(name, site);
    }

    PlantedError Plant(string name, (int Line, int At, int Length, string By) site)
    {
        var line = lines[site.Line];
        var before = line.Substring(site.At, site.Length);
        var changed = (string[])lines.Clone();
        changed[site.Line] = (line[..site.At] + site.By + line[(site.At + site.Length)..]).Replace("  ", " ", StringComparison.Ordinal);
        return new PlantedError(name, before, site.By, Visible(line), string.Join('\n', changed));
    }

    static string Visible(string line) => line.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var at ? line[..at] : line;

    IEnumerable<(int Line, string Text)> Texts()
    {
        var body = Array.FindIndex(lines, l => l.StartsWith("## Top", StringComparison.Ordinal));
        for (var i = body; i < lines.Length; i++)
        {
            var text = Visible(lines[i]);
            if (text.Length < 8 || text.StartsWith("## ", StringComparison.Ordinal) || text.StartsWith("#### ", StringComparison.Ordinal) || text.StartsWith("| Link", StringComparison.Ordinal)) continue;
            // The labels and addresses of links are no claims.
            yield return (i, Addresses().Replace(text, m => new string('·', m.Length)));
        }
    }

    IEnumerable<(int, int, int, string)> Digits()
    {
        foreach (var (line, text) in Texts())
        {
            if (text.StartsWith('|')) continue;
            foreach (Match match in Figure().Matches(text))
            {
                if (Day().Matches(text).Any(d => d.Index <= match.Index && match.Index < d.Index + d.Length)) continue;
                var at = Enumerable.Range(0, match.Length).Where(i => char.IsAsciiDigit(match.Value[i])).OrderBy(_ => random.Next()).First();
                var digit = match.Value[at] - '0';
                var other = Enumerable.Range(at == 0 ? 1 : 0, at == 0 ? 9 : 10).Where(d => d != digit).OrderBy(_ => random.Next()).First();
                yield return (line, match.Index, match.Length, match.Value[..at] + (char)('0' + other) + match.Value[(at + 1)..]);
            }
        }
    }

    IEnumerable<(int, int, int, string)> FromTable(string name)
    {
        foreach (var (line, text) in Texts())
        {
            if (text.StartsWith('|')) continue;
            foreach (var (pattern, by) in Tables[name])
                foreach (Match match in pattern.Matches(text))
                {
                    var other = by[random.Next(by.Length)];
                    var number = decimal.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var value) ? value : 0;
                    if (other == "*10") other = (number * 10).ToString("N0", CultureInfo.InvariantCulture);
                    else if (other == "/10") other = (number / 10).ToString("N0", CultureInfo.InvariantCulture);
                    yield return (line, match.Index, match.Length, other);
                }
        }
    }

    IEnumerable<(int, int, int, string)> Years()
    {
        foreach (var (line, text) in Texts())
        {
            if (text.StartsWith("| Chinese", StringComparison.Ordinal)) continue;
            foreach (Match match in Year().Matches(text))
            {
                var year = int.Parse(match.Value, CultureInfo.InvariantCulture);
                var step = new[] { -5, -2, -1, 1, 2, 5 }[random.Next(6)];
                yield return (line, match.Index, match.Length, (year + step).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    IEnumerable<(int, int, int, string)> Names()
    {
        var titles = lines.Where(l => l.StartsWith("| Chinese name |", StringComparison.Ordinal)).Select(l => l[16..].Trim(' ', '|')).ToList();
        foreach (var (line, text) in Texts())
        {
            foreach (var names in new[] { Bodies, Companies })
                foreach (var name in names)
                    foreach (Match match in Regex.Matches(text, $@"(?<![\w(]){Regex.Escape(name)}(?![\w-])"))
                    {
                        var other = names.Where(n => n != name && !text.Contains(n, StringComparison.Ordinal) && !names.Any(m => text.Contains(m, StringComparison.Ordinal) && Same(n, m)) && !Same(n, name)).OrderBy(_ => random.Next()).First();
                        yield return (line, match.Index, match.Length, other);
                    }

            if (text.StartsWith("| Chinese", StringComparison.Ordinal) && titles.Count > 1)
                foreach (var title in titles.Where(t => text.Contains(t, StringComparison.Ordinal)).Take(1))
                    yield return (line, text.IndexOf(title, StringComparison.Ordinal), title.Length, titles.Where(t => t != title && !t.Contains(title, StringComparison.Ordinal) && !title.Contains(t, StringComparison.Ordinal)).OrderBy(_ => random.Next()).First());
        }
    }

    static bool Same(string one, string other) =>
        new[] { "Ministry of Finance MOF", "NDRC National Development and Reform Commission", "NEA National Energy Administration", "MOST Ministry of Science and Technology" }
            .Any(pair => pair.Contains(one, StringComparison.Ordinal) && pair.Contains(other, StringComparison.Ordinal));

    IEnumerable<(int, int, int, string)> Dates()
    {
        foreach (var (line, text) in Texts())
            foreach (Match match in Day().Matches(text))
            {
                var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
                var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
                var month = Array.IndexOf(months, match.Groups["m"].Value);
                yield return random.Next(3) == 0 && day < 29
                    ? (line, match.Index, match.Groups["m"].Length, months[(month + 1) % 12])
                    : (line, match.Groups["d"].Index, match.Groups["d"].Length, (day > 27 || random.Next(2) == 0 && day > 1 ? day - 1 : day + 1).ToString(CultureInfo.InvariantCulture));
            }
    }

    IEnumerable<(int, int, int, string)> Numbers()
    {
        foreach (var (line, text) in Texts())
            foreach (Match match in DocumentNumber().Matches(text))
                yield return (line, match.Groups["n"].Index, match.Groups["n"].Length, (int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) + 1 + random.Next(3)).ToString(CultureInfo.InvariantCulture));
    }

    IEnumerable<(int, int, int, string)> Swaps()
    {
        foreach (var (line, text) in Texts())
        {
            var figures = Measured().Matches(text).ToList();
            for (var i = 0; i + 1 < figures.Count; i++)
            {
                var (one, other) = (figures[i], figures[i + 1]);
                if (one.Groups["u"].Value != other.Groups["u"].Value || one.Groups["n"].Value == other.Groups["n"].Value) continue;
                var between = text[(one.Groups["n"].Index + one.Groups["n"].Length)..other.Groups["n"].Index];
                yield return (line, one.Groups["n"].Index, other.Groups["n"].Index + other.Groups["n"].Length - one.Groups["n"].Index, other.Groups["n"].Value + between + one.Groups["n"].Value);
            }
        }
    }

    [GeneratedRegex(@"\]\([^)]*\)|\(\[.*\)\s*$|\[[^\]]*\]\(\)")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?<![\w.,〔/-])(?!(?:19|20)\d\d(?![\d,.]\d))\d[\d,]*(?:\.\d+)?(?![\w〕])(?!-(?:19|20))")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<![\w.,])20\d\d(?![\w,.]?\d|〕|\w)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<m>January|February|March|April|May|June|July|August|September|October|November|December) (?<d>\d{1,2})\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"〔20\d\d〕(?<n>\d+)号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"(?<![\w.,])(?<n>(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?) (?<u>percent|GW|GWh|km|kilometers|million|billion|EFLOPS|working days|(?=[a-z]))")]
    private static partial Regex Measured();
}
