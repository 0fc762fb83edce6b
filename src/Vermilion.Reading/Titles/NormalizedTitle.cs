namespace Vermilion.Reading.Titles;

/// <summary>How a title wraps the name of another document.</summary>
public enum TitleWrapper
{
    None,
    Issue,
    Forward,
    Approve,
    Amend,
    Abolish,
    AmendAndAbolish,
    Interpret,
    Consult,
}

/// <summary>A title taken apart.</summary>
public sealed record NormalizedTitle
{
    /// <summary>The whole title, with the spaces of page layout removed but those between issuers.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the work itself; null where the title names no one work (a list of amended or abolished ones).</summary>
    public string? Core { get; init; }

    public TitleWrapper Wrapper { get; init; }

    /// <summary>The issuers that the title begins with, as written; 两部门 and 等六部门 name none.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>六 of 工业和信息化部等六部门: how many bodies issued it, where the title says so.</summary>
    public int? JointCount { get; init; }

    /// <summary>The title of whom the forwarded document is, as written: 生态环境部等部门.</summary>
    public string? Origin { get; init; }

    /// <summary>试行, 暂行, 征求意见稿, 修订 … as the title bears them.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    public bool IsDraft => Flags.Any(f => f.Contains("征求意见", StringComparison.Ordinal) || f.Contains("草案", StringComparison.Ordinal) || f.Contains("送审", StringComparison.Ordinal)) || Wrapper == TitleWrapper.Consult;

    /// <summary>For comparison; null where there is no core.</summary>
    public TitleKey? Key => Core is null ? null : TitleKey.Of(Core);
}
