using Vermilion.Composing.Checking;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing;

/// <summary>
/// The figure check: every figure, date, year, document number, body and policy of an Issue is looked up in the documents that the
/// item cites or links, and is traced to words there or reported.
/// </summary>
public sealed class IssueCheck(Catalog catalog)
{
    // In this order: what a check has recognised is masked for those after it. 国发〔2021〕4号 holds a year that is no year of its own.
    readonly IStatementCheck[] checks = Checks(catalog, new SharedTerms(catalog));

    static IStatementCheck[] Checks(Catalog catalog, SharedTerms terms) =>
        [new EvidenceCheck(), new DocumentNumberCheck(), new PolicyTitleCheck(terms), new NameCheck(catalog, new NameCatalog(catalog)), new NameMask(), new DateCheck(), new YearCheck(terms), new FigureCheck(terms)];

    public CheckReport Run(Issue issue, HeldSources held)
    {
        var findings = new List<CheckFinding>();
        foreach (var statement in IssueStatements.Of(issue, held.For))
        {
            var words = new MaskedText(statement.Text);
            foreach (var check in checks) findings.AddRange(check.Check(statement, words).Select(f => Waive(issue, f)));
        }

        findings.AddRange(LinkCheck.Check(issue, held));
        return new CheckReport(findings);
    }

    public async Task<CheckReport> RunAsync(VermilionDb db, Issue issue, CancellationToken stop) =>
        Run(issue, await HeldSources.LoadAsync(db, issue, stop));

    static CheckFinding Waive(Issue issue, CheckFinding finding)
    {
        if (!finding.IsUnresolved) return finding;
        var waiver = issue.Waivers.FirstOrDefault(w => string.Equals(w.Words.Trim(), finding.Words, StringComparison.OrdinalIgnoreCase));
        if (waiver is null) return finding;
        // A waiver is a person's word, and says why.
        if (string.IsNullOrWhiteSpace(waiver.By) || string.IsNullOrWhiteSpace(waiver.Reason)) return finding with { Mend = finding.Mend + "; its waiver lacks 'by' or 'reason'" };
        return finding with { Waived = $"{waiver.Reason} ({waiver.By})" };
    }
}
