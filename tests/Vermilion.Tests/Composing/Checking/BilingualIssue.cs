using System.Text;
using Vermilion.Composing;
using Vermilion.Composing.Checking;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Tests.Composing.Checking;

/// <summary>A finished Issue with its sources, written for these tests.</summary>
sealed record BilingualIssue(string Name, string Markdown, HeldSources Sources)
{
    /// <summary>On these the check was tuned; the others were held aside.</summary>
    public static readonly string[] Tuned = ["2021-02", "storage-2025-09", "computing-2023-10", "transport-2021-12"];

    public static readonly string[] HeldAside = ["farming-2024-03", "hydrogen-2022-03", "medicine-2026-01"];

    public static BilingualIssue Read(string name)
    {
        if (name == "2021-02") return new BilingualIssue(name, SampleMonth.IssueMarkdown(), SampleMonth.Sources());
        var parts = File.ReadAllText(Repository.File($"tests/Vermilion.Tests/Composing/Checking/Issues/{name}.txt")).Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part[1].Trim() + "\n");
        var sources = parts.Where(p => p.Key != "issue").Select(p => Held(p.Key, p.Value));
        return new BilingualIssue(name, parts["issue"], new HeldSources(sources));
    }

    static HeldSource Held(string id, string text)
    {
        var read = DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain", Id = id });
        var row = new Document { Id = id, ContentHash = "", Title = read.Title?.Text ?? "", DocumentNumber = read.DocumentNumber?.Text };
        return HeldSources.Held(row, read);
    }

    public Issue Issue(string? markdown = null)
    {
        var read = IssueMarkdown.Read(markdown ?? Markdown);
        Assert.True(read.Succeeded, $"{Name}: {read.Failure?.Message}");
        return read.Value;
    }
}
