using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests.Targets;

public class TargetTablesTests
{
    [Fact]
    public void Maps_columns_by_their_header()
    {
        var targets = Read(2021, "指标|2020年|2025年|属性", "1.岸电覆盖率（%）|40|>60|约束性", "泊位总数（个）|800|950左右|预期性", "单位能耗降低（%）|—|[8]|约束性");
        Assert.Equal(
            ["岸电覆盖率 > 60 % @2025", "泊位总数 ~ 950 个 @2025", "单位能耗 = -8 % @2021/2025"],
            targets.Select(TargetReading.Line));
        Assert.Equal([true, false, true], targets.Select(t => t.Binding));
        Assert.Equal("累计", targets[2].Qualifier);
    }

    [Fact]
    public void Takes_the_unit_from_its_own_column() =>
        Assert.Equal(["拖轮 = 30 艘 @2023", "拖轮 = 45 艘 @2025"], Read(2021, "指标名称|单位|2023年|2025年", "拖轮|艘|30|45").Select(TargetReading.Line));

    [Fact]
    public void Years_may_stand_in_a_second_row_of_the_header() =>
        Assert.Equal(
            ["泊位达标率 = 80 % @2030", "冷库容量 >= 30 万吨 @2030"],
            Read(2024, "类别|指标|指标值", "2025年预计|2030年", "渔港|泊位达标率（%）|71.5|80", "冷链|冷库容量（万吨）|<26|≥30").Select(TargetReading.Line));

    [Fact]
    public void A_table_of_past_years_gives_no_targets() => Assert.Empty(Read(2021, "指标|2018年|2019年", "泊位|700|800"));

    static IReadOnlyList<TargetFinding> Read(int year, params string[] rows)
    {
        var text = string.Join('\n', rows);
        var blocks = new List<Block>();
        var start = 0;
        foreach (var row in rows)
        {
            var cells = new List<TextSpan>();
            var at = start;
            foreach (var cell in row.Split('|'))
            {
                cells.Add(new TextSpan(at, at + cell.Length));
                at += cell.Length + 1;
            }

            blocks.Add(new Block(BlockKind.TableRow, new TextSpan(start, start + row.Length), 0, cells));
            start += row.Length + 1;
        }

        var source = new SourceText { Text = text, MediaType = "text/html", Blocks = blocks };
        return new TargetExtractor(Catalog.Default).Extract(new ReadingContext(source, new Header { Year = year, Language = "zh" }));
    }
}
