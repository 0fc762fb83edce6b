namespace Vermilion.Publishing;

/// <summary>The contact of the imprint: a link where it is one mail address.</summary>
static class ContactLine
{
    public static IReadOnlyList<Run> Runs(string contact) =>
        contact.Contains('@', StringComparison.Ordinal) && Uri.TryCreate("mailto:" + contact, UriKind.Absolute, out _) && !contact.Contains(' ', StringComparison.Ordinal)
            ? [new Run(contact) { Link = new LinkTarget("mailto:" + contact) }]
            : InlineText.Literal(contact);
}
