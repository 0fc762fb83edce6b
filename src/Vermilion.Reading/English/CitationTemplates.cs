using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.English;

/// <summary>One line for a citation: what the document does with another, and that one's name and number.</summary>
sealed class CitationTemplates(Catalog catalog, TitleTemplates titles)
{
    public string? Render(CitationFinding citation)
    {
        var verb = citation.Role switch
        {
            "implements" => "Implements",
            "interprets" => "Explains",
            "draftOf" => "Is a draft of",
            "amends" => "Amends",
            "replaces" => "Replaces",
            "abolishes" => "Abolishes",
            "forwards" => "Forwards",
            "approves" => "Approves",
            "succeeds" => "Succeeds",
            _ => "Cites",
        };
        if (citation.Title is not { Length: > 0 } title) return citation.DocumentNumber is { } bare ? $"{verb} {Number(bare)}" : null;
        var number = citation.DocumentNumber is { } written ? $" ({Number(written)})" : "";
        return $"{verb} {Name(title)}{number}";
    }

    string Name(string title) => titles.Render(title) is { } english ? "the " + english : ChineseMark.Of($"《{title}》");

    // 发改能源规〔2021〕1051号: the registry knows who wrote it, the number itself stays as it is.
    string Number(string number)
    {
        var at = number.AsSpan().IndexOfAny('〔', '[', '（');
        var issuer = at > 0 ? catalog.BodyIndex.ResolveStem(number[..at].Trim()) : null;
        return issuer is null ? number : $"{issuer.ShortEnglish} {number}";
    }
}
