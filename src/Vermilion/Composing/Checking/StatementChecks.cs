using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Composing.Checking;

/// <summary>One kind of claim: finds it in the words of a statement and looks it up in the sources.</summary>
interface IStatementCheck
{
    /// <summary>Takes its claims out of <paramref name="words"/>, so that a later check does not take them for something else.</summary>
    IEnumerable<CheckFinding> Check(Statement statement, MaskedText words);
}

/// <summary>The words of a statement; what one check has dealt with is blank for the next.</summary>
sealed class MaskedText(string text)
{
    readonly char[] characters = text.ToCharArray();

    public string Text => new(characters);

    // A letter would glue to its neighbours, a space would join what stands on both sides: this mark does neither.
    public void Mask(int start, int length) => Array.Fill(characters, '\u00b7', start, length);
}

/// <summary>Evidence must stand in the document that it names, word for word.</summary>
sealed class EvidenceCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        foreach (var evidence in statement.Evidence)
        {
            var source = statement.Sources.All.FirstOrDefault(s => s.Id == evidence.Document);
            if (source is null)
                yield return Unresolved(statement, evidence, $"no document '{evidence.Document}' is held; import it, or name another in the evidence");
            else if (source.Locate(evidence.Words) is { Start: >= 0 } place)
                yield return new CheckFinding(statement.Place, ClaimKind.Evidence, evidence.Words, Verdict.Exact, evidence.Document, evidence.Words) { Span = new TextSpan(place.Start, place.End) };
            else
                yield return Unresolved(statement, evidence, $"the words do not stand in {evidence.Document}; copy them from its text");
        }
    }

    static CheckFinding Unresolved(Statement statement, Evidence evidence, string mend) =>
        new(statement.Place, ClaimKind.Evidence, evidence.Words, Verdict.NotFound, evidence.Document, null, mend);
}
