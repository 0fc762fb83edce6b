using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Vermilion.Reading;

namespace Vermilion.Tests;

/// <summary>The walls between the stages. A folder that does not stand yet breaks none.</summary>
public sealed class ArchitectureTests
{
    // Each stage with the folders that stand behind it, which it must not know.
    static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["Model"] = ["Data", "Snapshots", "Collecting", "Linking", "Tracking", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Data"] = ["Collecting", "Linking", "Tracking", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Snapshots"] = ["Collecting", "Linking", "Tracking", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Collecting"] = ["Linking", "Tracking", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Linking"] = ["Collecting", "Tracking", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Tracking"] = ["Snapshots", "Collecting", "Triage", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Triage"] = ["Collecting", "Composing", "Publishing", "Evaluating", "Web", "Cli"],
        ["Composing"] = ["Collecting", "Publishing", "Evaluating", "Web", "Cli"],
        ["Evaluating"] = ["Data", "Snapshots", "Linking", "Tracking", "Triage", "Composing", "Publishing", "Web", "Cli"],
        ["Publishing"] = ["Collecting", "Evaluating", "Web", "Cli"],
    };

    static readonly string[] ForbiddenToReading =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Net.Http", "System.Net.Sockets", "Microsoft.EntityFrameworkCore", "Microsoft.Data",
    ];

    static readonly string[] Clocks = ["get_Now()", "get_UtcNow()", "get_Today()"];

    static readonly Lazy<Architecture> App = new(() => new ArchLoader().LoadAssemblies(typeof(Workspace).Assembly, typeof(DocumentReader).Assembly, typeof(ArchitectureTests).Assembly).Build());

    public static TheoryData<string> Stages => [.. Forbidden.Keys];

    [Theory, MemberData(nameof(Stages))]
    public void A_stage_knows_only_what_stands_before_it(string stage) => Assert.Empty(Trespasses("Vermilion", stage, Forbidden[stage]));

    [Fact]
    public void The_wall_notices_a_stage_that_reaches_over_it() =>
        Assert.Contains(Trespasses("Vermilion.Tests.Trespassers", "Publishing", ["Web"]), t => t.Contains("PublisherThatKnowsTheDesk", StringComparison.Ordinal));

    [Fact]
    public void The_reading_touches_no_file_network_database_or_clock() => Assert.Empty(Impurities("Vermilion.Reading"));

    [Theory]
    [InlineData("ReaderOfFiles")]
    [InlineData("ReaderOfTheClock")]
    public void The_reading_would_be_caught(string culprit) =>
        Assert.Contains(Impurities("Vermilion.Tests.Trespassers.Reading"), i => i.Contains(culprit, StringComparison.Ordinal));

    static List<string> Trespasses(string root, string stage, string[] forbidden) =>
    [
        .. from type in App.Value.Types
           where IsIn(type, $"{root}.{stage}")
           from target in type.Dependencies.Select(d => d.Target).Distinct()
           where forbidden.Any(f => IsIn(target, $"{root}.{f}"))
           select $"{type.FullName} knows {target.FullName}",
    ];

    static List<string> Impurities(string root) =>
    [
        .. from type in App.Value.Types
           where IsIn(type, root)
           from dependency in type.Dependencies
           where ForbiddenToReading.Any(f => dependency.Target.FullName == f || dependency.Target.FullName.StartsWith(f + ".", StringComparison.Ordinal)) || IsClock(dependency)
           select $"{type.FullName} knows {dependency.Target.FullName}",
    ];

    static bool IsClock(ArchUnitNET.Domain.Dependencies.ITypeDependency dependency) =>
        dependency is ArchUnitNET.Domain.Dependencies.MethodCallDependency { Target.FullName: "System.DateTime" or "System.DateTimeOffset" } call
        && Clocks.Any(c => call.TargetMember.Name.EndsWith(c, StringComparison.Ordinal));

    // By full name: a type parameter has no namespace.
    static bool IsIn(IType type, string space) => type.FullName.StartsWith(space + ".", StringComparison.Ordinal);
}
