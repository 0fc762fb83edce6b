namespace Vermilion.Triage;

/// <summary>One reason why a document matters. Null where the reading says nothing on it.</summary>
interface ISignificanceRule
{
    string Name { get; }

    (double Value, string Reason)? Judge(Candidate candidate);
}
