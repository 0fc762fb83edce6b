using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Whether the words around a measure look forward (will, aims to, should), back (rose, was, has) or neither.</summary>
enum EnglishTense
{
    None,
    Forward,
    Back,
}

/// <summary>Reads the tense of the clause of a measure.</summary>
static partial class EnglishPredicate
{
    /// <summary>A verb of the subject decides where the measure opens its clause; else the nearest word of tense before it, else the first behind it.</summary>
    public static EnglishTense Of(string sentence, EnglishMeasure measure)
    {
        var right = sentence.AsSpan(measure.UnitEnd, Math.Min(sentence.Length - measure.UnitEnd, 160));
        if (OpensClause().IsMatch(sentence.AsSpan(0, measure.Span.Start)))
        {
            if (SubjectForward().IsMatch(right)) return EnglishTense.Forward;
            if (SubjectBack().IsMatch(right)) return EnglishTense.Back;
        }

        var from = Boundary(sentence, measure.Span.Start);
        var end = measure.Span.Start + (measure.IsVerb ? 0 : measure.Exceeds ? 1 : 0);
        var tense = EnglishTense.None;
        foreach (Match marker in Markers().Matches(sentence))
        {
            if (marker.Index >= end) break;
            // "were launched to increase" tells what was done, and why.
            if (marker.Index < from || marker.Groups["weak"].Success && tense == EnglishTense.Back) continue;
            tense = marker.Groups["back"].Success ? EnglishTense.Back : EnglishTense.Forward;
        }

        return tense != EnglishTense.None || !SubjectForward().IsMatch(right) ? tense : EnglishTense.Forward;
    }

    // What stands behind "after", "while", "compared with" or ";" has a verb of its own.
    static int Boundary(string sentence, int end)
    {
        var from = 0;
        foreach (Match cut in Cuts().Matches(sentence))
        {
            if (cut.Index + cut.Length > end) break;
            from = cut.Index + cut.Length;
        }

        return from;
    }

    public const string Verbs =
        "raise|increase|lift|boost|improve|expand|grow|cut|reduce|lower|decrease|bring|keep|maintain|hold|limit|control|reach|hit|account|exceed|surpass|develop|build|establish|formulate|set|create|issue|" +
        "cultivate|train|revise|draft|foster|construct|launch|complete|have|generate|carry|put|add|produce|install|make|form|attract|achieve|realize|stand|stay|remain|total|become|be|rank|deliver|upgrade|" +
        "renovate|support|promote|double|triple|quadruple|halve|shorten|narrow|slash|top|drop|fall|rise|climb|see|ensure|contribute|come|represent|make|plant|open|connect|cover|provide|transport|handle|store|recycle|" +
        "replace|retrofit|deploy|introduce|nurture|incubate|host|select|name|recognize|pilot|run|operate|secure|supply|use|process|treat|restore|afforest|curb|phase|invest|allocate|earmark|arrange|spend|sell|buy|export|import|push|drive|take|enhance|strengthen|extend|elevate|stabilize|accelerate|advance|release|work";

    [GeneratedRegex(@"(?<back>(?<!\b(?:be|been|being|is|are|was|were|to be)(?: \w+)? )\b(?:rose|fell|grew|surged|jumped|climbed|dropped|declined|reached|stood|accounted|exceeded|surpassed|topped|passed|came|totall?ed|made|sold|generated|produced|added|increased|decreased|expanded|shrank|spent|invested|delivered|opened|completed|built(?!-)|saw|achieved|recorded|registered|benefited|employed|gained|contributed|maintained|ranked|became|edged|soared|exported|imported|processed|raised|lifted|lowered|reduced|created|established|ran|won|paid|launched|began|started|held|kept|took|gave|went|signed|met|helped|overfulfilled|fulfilled|slipped|slowed|doubled|tripled|submitted|provided|supported)\b" +
        @"|\b(?:was|were|did)\b|\bhad\b|(?<!\b(?:will|shall|should|would|must|to|may) )\b(?:has|have)\b(?! (?:to|set)\b)|\bhas to date\b|\b(?:is|are) (?=(?:now|currently|already|about|around|more|over|\d))|\b(?:accounts|stands|totals|exceeds|boasts|hosts|remains)\b)" +
        @"|(?<forward>\b(?:will|shall|should|must|would|aims?|aiming|plan(?:s|ned|ning)? (?:to|for|on)|targets?|targeting|targeted|goals?|objectives?|seeks?|strives?|striving|vows?|vowed|pledges?|pledged|intends?|hopes? to|wants?|calls? (?:for|on)|calling for|called (?:for|on)|urge[sd]?|requires?|required|expects?|expected|projected|set at|set the|sets|setting|(?:is|are) to|ensure|strive|eyes|sees)\b)|(?<weak>\bto (?:\w+ly |further )?(?:" + Verbs + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Markers();

    [GeneratedRegex(@";|, (?:after|while|whereas|compared with|which|but|versus|a (?:mark|rise|drop|level) )\b|\b(?:after|compared with|compared to|whereas) ", RegexOptions.IgnoreCase)]
    private static partial Regex Cuts();

    [GeneratedRegex(@"(?:^|[,;:—–-]|\b(?:and|that|which|with|while|after|when|as))[\s""“‘—–•*-]*(?:(?:the|a) )?$", RegexOptions.IgnoreCase)]
    private static partial Regex OpensClause();

    [GeneratedRegex(@"^(?:[^,;:.]|[,.](?=\d)){0,120}?\b(?:will|should|shall|must|would|(?:is|are) (?:to|expected to|projected to|planned|targeted|due to be|set to)|(?:to be)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectForward();

    [GeneratedRegex(@"^(?:[^,;:.]|[,.](?=\d)){0,120}?\b(?:was|were|had|has|have|opened|began|came|went|rose|fell|made|found|benefited|are|is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectBack();
}
