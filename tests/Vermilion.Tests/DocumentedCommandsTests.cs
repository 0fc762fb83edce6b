using System.Text.RegularExpressions;

namespace Vermilion.Tests;

/// <summary>Every command that the documentation shows is run, in the order of its page, in the checkout, with a data directory of its own.</summary>
public sealed partial class DocumentedCommandsTests
{
    /// <summary>These run the whole set-up and these very tests: continuous integration runs them, not a test within them.</summary>
    static readonly string[] TheTwoCommands = ["./run", "./test"];

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories))
            .Append(Repository.File("samples/2021-02/README.md"))
            .Where(page => Commands(page).Count > 0)
            .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/')).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_command_of_a_page_works(string page)
    {
        var data = Directory.CreateTempSubdirectory("vermilion-docs-").FullName;
        try
        {
            foreach (var command in Commands(Repository.File(page)))
            {
                var run = await Program.RunAsync(command, data);
                Assert.True(run.ExitCode == 0, $"{page}: {command}\nexit {run.ExitCode}\n{run.Error}");
            }
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public void The_pages_that_show_commands_are_found() => Assert.Contains("docs/operating.md", Pages().Select(p => p.Data));

    static List<string> Commands(string page) =>
        [.. ShellBlocks().Matches(File.ReadAllText(page)).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#' && !TheTwoCommands.Contains(line.Split(' ')[0]))];

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlocks();
}
