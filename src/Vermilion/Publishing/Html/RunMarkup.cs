namespace Vermilion.Publishing.Html;

/// <summary>Writes runs as phrasing content.</summary>
sealed class RunMarkup(MarkupWriter html, bool opensChecks = false)
{
    public const string Chinese = "zh-CN";

    public void Block(string element, IReadOnlyList<Run> runs, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (html.Open(element, attributes)) Write(runs);
        html.Break();
    }

    /// <summary>The runs where no link may stand: inside another one.</summary>
    public void Unlinked(IReadOnlyList<Run> runs) =>
        Write(runs.Where(r => r.Kind == RunKind.Text).Select(r => r with { Link = null, Check = null }).ToList());

    public void Write(IReadOnlyList<Run> runs)
    {
        for (var at = 0; at < runs.Count;)
        {
            var kind = runs[at].Kind;
            var stretch = runs.Skip(at).TakeWhile(r => r.Kind == kind || (kind == RunKind.Text && r.Kind == RunKind.UnknownAddress)).ToList();
            if (kind == RunKind.NoteReference)
                using (html.Open("sup", ("class", "references"))) WriteLinked(stretch);
            else
                WriteLinked(stretch);
            at += stretch.Count;
        }
    }

    void WriteLinked(IReadOnlyList<Run> runs)
    {
        foreach (var group in runs.ByLink())
        {
            if (group[0].Link is { Address: { } address })
                using (html.Open("a", ("href", address))) WriteStyled(group);
            else if (group[0].Link is { Address: null })
                // HTML's own form for a link that leads nowhere yet.
                using (html.Open("a")) WriteStyled(group);
            else
                WriteStyled(group);
        }
    }

    void WriteStyled(IReadOnlyList<Run> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (i + 1 < runs.Count && runs[i + 1] is { Kind: RunKind.UnknownAddress } mark)
            {
                WriteMarked(runs[i], mark);
                i++;
            }
            else
            {
                Nested(runs[i]);
            }
        }
    }

    /// <summary>The mark stays with the last word before it: no line begins with it.</summary>
    void WriteMarked(Run run, Run mark)
    {
        var word = run.Chinese ? run.Text.Length - 1 : run.Text.LastIndexOf(' ') + 1;
        if (word > 0) Nested(run with { Text = run.Text[..word] });
        using (html.Open("span", ("class", "together")))
        {
            Nested(run with { Text = run.Text[word..] });
            using (html.Open("sup", ("class", "unknown"), ("title", "Address not known"))) html.Text(mark.Text);
        }
    }

    /// <summary>A button around words opens what the source says of them.</summary>
    public void Opening(CheckNote? check, Action content)
    {
        if (check is null || !opensChecks) content();
        else
            using (html.Open("button", ("type", "button"), ("class", "checked"), ("popovertarget", check.Id))) content();
    }

    void Nested(Run run)
    {
        if (run.Check is { } check) Opening(check, () => Nested(run with { Check = null }));
        else if (run.Strong) using (html.Open("strong")) Nested(run with { Strong = false });
        else if (run.Emphasis) using (html.Open("em")) Nested(run with { Emphasis = false });
        else if (run.Chinese) using (html.Open("span", ("lang", Chinese))) html.Text(run.Text);
        else html.Text(run.Text);
    }
}
