using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <content>The forms of the clause. Every pattern reads a slice of a few hundred characters.</content>
static partial class EnglishClause
{
    const string Will = @"(?:will|shall|should|must|would|(?:is|are|was|were|be)(?: expected| projected| planned| set| required| targeted| due| scheduled)? to|(?:aims?|plans?|expects?|seeks?|strives?|hopes?|intends?|wants?|vows?|pledges?|targets?) to|to)(?: have| further| then| also| not| basically| steadily| annually)*";
    const string Ups = "raised?|increased?|lift(?:ed)?|boost(?:ed)?|improved?|expand(?:ed)?|grow|grown|rise|climb|elevated?|enhanced?|extend(?:ed)?|pushed|push|brought|bring";
    const string Downs = "cut|reduced?|lower(?:ed)?|decreased?|drop|fall|decline|shorten(?:ed)?|narrow(?:ed)?|slash(?:ed)?|trim(?:med)?|curb(?:ed)?|shrink";
    const string Levels = "be worth|reach|hit|account for|accounting for|total|stand at|stay|remain|be|amount to|come to|make up|represent|top|contribute|contributing|reaching|exceed|surpass|kept|keep|maintained|maintain|controlled|held|capped|set(?! up)|limited|brought|stabilized|totaling|totalling|cover|covering";

    [GeneratedRegex(@"^(?<ind>.*?)\b(?:an?|the|total|average|annual|yearly|overall|(?<year>annual average|average annual|compound annual)|further|\s)*(?:(?<up>increases?|rise|gain)|(?<down>drop|fall|reduction|decrease|decline|cut)) of\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeOf();

    [GeneratedRegex(@"^(?: or (?:more|less|so))? (?:in|for) (?<ind>.+)$")]
    private static partial Regex In();

    [GeneratedRegex(@"\b(?:up|down)\s(?:by\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex UpDown();

    [GeneratedRegex(@"\b(?:the|their|its) (?:total|total number|overall number|tally) (?:to|will (?:be|reach))\s$", RegexOptions.IgnoreCase)]
    private static partial Regex TheTotal();

    [GeneratedRegex(@"(?<ind>\S.*?)(?: of| target of| target for \w+ of)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex NounOf();

    [GeneratedRegex(@"\b(?:grow|grown|increase|rise|expand|fall|drop|decline) (?:steadily )?(?:at|by) (?:an? )?[\w ]{0,50}\b(?:rate|pace)(?: of)?\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Grows();

    [GeneratedRegex(@"^(?:target|goal|rate|ratio|share|proportion|growth|total|quota)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:increase|rise|growth rate of|drop|fall|reduction|decrease|decline|cut|number|amount|scale)$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeAlone();

    // "rose 4 percent last year and will be capped": the subject stands before the first verb.
    [GeneratedRegex(@"\b(?:and|but)(?: (?:is|are|be|will be))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Elided();

    [GeneratedRegex(@"^(?:(?:By|In|Under|At|During|Over) [^,]{1,60}, )?(?<ind>[^,;]{3,120}?)\s(?:rose|fell|grew|exceeded|reached|topped|surpassed|was|were|is|are|had|has|stood|came|will|should|shall|must)\b")]
    private static partial Regex FirstSubject();

    [GeneratedRegex(@"^ (?:or more )?(?:by|in|before) (?:the end of )?20\d\d")]
    private static partial Regex DueNext();

    [GeneratedRegex(@"^ (?<ind>(?:[\w-]+ ){0,4}(?:rate|ratio|share|coverage|proportion|growth|efficiency|penetration)(?: (?:of|in|for) [^,;:]+)?)")]
    private static partial Regex RateBehind();

    [GeneratedRegex(@"^ (?:for|in) (?<ind>.+)$")]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:growth|increase|rise)(?: rate| target)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Growth();

    [GeneratedRegex(@"\b(?:annual(?:ly)?|compound|yearly|per year|a year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnnualRate();

    [GeneratedRegex(@"^(?: or more| or so)?,? (?:a year|annually|per year|each year|every year|on average (?:each|every|per) year|year on year on average)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"^(?<ind>.*?)\s(?:" + Will + @"\s)?(?:(?<be>be|been|being)\s)?(?:\w+ly\s)?(?<verb>" + Levels + "|" + Ups + "|" + Downs + @"|setting)\s(?:(?<by>by)\s|(?<to>to|at|within|around)\s)?(?:(?<rate>an? [\w ]{0,50}?(?:rate|pace|average))(?: of)?\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectVerb();

    [GeneratedRegex(@"^(?<ind>.*?)\s(?:(?<verb>" + Will + @")\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeExceed();

    [GeneratedRegex(@"^(?<ind>.*?)\s(?:(?:is|are|be|was|were|has been|have been|will be|should be)\s)?(?<verb>set|projected|targeted|fixed|estimated) (?<to>(?<at>at)|for \S+ at)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex SetAt();

    [GeneratedRegex(@"^[^;]{0,40}?(?:^|[\s,])(?:and|then)\s(?:further )?(?:(?<to>to|reach|by)\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Onward();

    [GeneratedRegex(@"^(?:rise|grow|grown|increased?|climb|expand(?:ed)?|fall|drop|decline|decreased?|cut|reduced?|raised?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Changes();

    // Verbs whose object is counted: build, add, cover; the subject is only who does it.
    [GeneratedRegex(@"^(?:cover|keep|maintain|set|raise|lift|boost|improve|bring|push)$", RegexOptions.IgnoreCase)]
    private static partial Regex Carrying();

    [GeneratedRegex(@"^(?:China|the country|country|nation|Beijing|Shanghai|Shenzhen|it|they|we|he|she|which|that|who|[\w ]{0,40}(?:ministry|government|province|city|municipality|authorities|commission|administration|operator|Group|officials?))$", RegexOptions.IgnoreCase)]
    private static partial Regex Actor();

    [GeneratedRegex(@"\b(?:cut|reduc\w*|lower\w*|decreas\w*|drop|fall|declin\w*|shorten\w*|narrow\w*|slash\w*|trim\w*|curb\w*|shrink|drop)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Down();

    [GeneratedRegex(@"^ (?:of|to|in) (?!20\d\d|the end|this year|the same period)(?<ind>[^,;:]+)")]
    private static partial Regex OfShare();

    [GeneratedRegex(@"^.+? from ")]
    private static partial Regex Source();

    [GeneratedRegex(@"^[\s,""“‘—–•*-]*(?:(?:and|that|with|of which|including|the|as|a total of|\d+[.)]|By □+,?)\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    [GeneratedRegex(@"^(?<ind>(?:[^,;:]|,(?=\d)){0,120}?)\s(?:" + Will + @")\s(?:(?<come>come from|be from|be sourced from|be supplied by)\s(?<rest>.+)|be (?<rank>among|ranked among)\s(?<rest>.+)|(?:rank|stand|be listed|enter) (?<rank>among|in|into)?\s?(?<rest>.+)|(?:be|have been|have)\s(?:\w+ly\s)?(?<pp>[a-z]+(?:ed|t|n))\b|\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex RightVerb();

    [GeneratedRegex(@"^\s?of\s(?:the\s)?")]
    private static partial Regex OfWord();

    [GeneratedRegex(@"\b(?:earmarked|allocated|arranged|set aside)\b.*?\b(?:in|for|from)\s(?<ind>.+)")]
    private static partial Regex Earmarked();

    [GeneratedRegex(@"^.*(?:(?:^|\b(?:to|and|or|will|should|shall|must|would|have|has|also|further|help|helping|[a-z]+ly)\s)(?<verb>" + Ups + "|" + Downs + @"|keep|maintain|hold|set(?! up)|put|limit|control|stabilize|target)|\b(?<verb>raising|increasing|lifting|boosting|improving|expanding|growing|cutting|reducing|lowering|bringing|keeping|maintaining|setting|holding|limiting|limiting|controlling|sets|raises|lifts|cuts|keeps|puts|targets))\s(?<ind>(?!(?:to|at|by|in|of|for|rate|level)\b)[A-Za-z].*?)\s(?:(?<by>by)|to|at|(?<within>within|under|below))?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex VerbObject();

    [GeneratedRegex(@"\b(?:will|shall|should|to|have|has)?\s?[a-z]+\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Ready();

    [GeneratedRegex(@"^ (?:(?<up>increase|rise|growth)|(?<down>cut|reduction|drop|decrease|decline)) (?:in|of) (?<ind>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AsNoun();

    [GeneratedRegex(@"^[\s,]*(?:(?:and|with|while|as well as|including|plus)\s)*(?<ind>(?!(?:is|are|was|were|will|has|have|to|by|at)\b)[A-Za-z].*?)\s(?:(?<by>by)|to|at|of|reaching|being)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Coordinated();

    [GeneratedRegex(@"^(?<ind>.*?)\s(?:" + Will + @"|more than|at least|roughly|about)(?: more than| at least| roughly)?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex MultipleSubject();

    [GeneratedRegex(@"[;:]\s|, |\b(?:said|says|that|which|while|whereas|so that|as well as)\s|\bunder the (?:\w+ ){0,3}(?:plan|draft|guideline)s?,?\s", RegexOptions.IgnoreCase)]
    private static partial Regex Cuts();
}
