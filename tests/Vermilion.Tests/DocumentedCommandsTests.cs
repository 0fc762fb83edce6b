using System.Diagnostics;
using System.Globalization;
using System.Text;
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
                var (exit, said) = await RunAsync(command, data);
                Assert.True(exit == 0, $"{page}: {command}\nexit {exit}\n{said}");
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

    /// <summary>Runs a line as it stands in the page, in the checkout. What serves is interrupted once it answers, which is a good end.</summary>
    static async Task<(int Exit, string Said)> RunAsync(string line, string data)
    {
        var words = Words(line);
        Assert.Equal("vermilion", words[0]);
        using var process = VermilionProcess.Start(new Dictionary<string, string> { ["VERMILION_DATA"] = data }, [.. words[1..]]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = new StringBuilder();
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } message)
        {
            said.AppendLine(message);
            if (message.StartsWith("Sign in ", StringComparison.Ordinal)) Interrupt(process);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        said.Append(await output);
        return (process.ExitCode, said.ToString());
    }

    static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Splits at spaces outside double quotes, as a shell does with the plain lines of the documentation.</summary>
    static string[] Words(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlocks();
}
