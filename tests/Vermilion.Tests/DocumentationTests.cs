using System.Xml.Linq;

namespace Vermilion.Tests;

/// <summary>What the documentation claims of the project, held against the project.</summary>
public class DocumentationTests
{
    [Fact]
    public void Each_package_has_its_reason_in_the_decisions()
    {
        var packages = XDocument.Load(Repository.File("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value);
        var decisions = File.ReadAllText(Repository.File("docs/decisions/0002-dependencies.md"));

        Assert.All(packages, package => Assert.Contains($"| {package} |", decisions, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_link_between_pages_leads_to_a_file()
    {
        var pages = Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories));

        Assert.All(pages, page => Assert.All(MarkdownLinks.In(File.ReadAllText(page)).Where(IsOfTheProject), link =>
            Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0])), $"{page} links to {link}")));
    }

    static bool IsOfTheProject(string link) => link.Length > 0 && link[0] != '#' && !link.Contains(':', StringComparison.Ordinal);
}
