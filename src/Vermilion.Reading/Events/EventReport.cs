using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>One report, or one item of a digest: the event of its headline and lead, and those that it adds further down.</summary>
sealed partial class EventReport(List<NewsSentence> sentences, string text, CompanyFinder finder, DateOnly? published)
{
    const double Telling = 5.1;
    const double TellingNamed = 4.4;

    // A text without a headline has only its sentences to tell it.
    const double TellingAlone = 3.2;
    const double Sure = 13;

    // How far down another event may be told, and how sure its word must be.
    const int Depth = 6;
    const double SureWord = 4;

    readonly List<HeldCue> cues = [.. sentences.SelectMany(TypeScores.Cues)];
    readonly Dictionary<NewsSentence, List<NamedCompany>> named = [];

    public IEnumerable<EventFinding> Events()
    {
        // The news is in the headline, the lead or the sentence after it.
        if (!cues.Exists(c => c.Sentence.Rank <= 2) || EventStatuses.IsDenied(sentences) || sentences.Exists(s => s.Rank <= 1 && s.Has("outside"))) yield break;
        foreach (var sentence in sentences.Where(s => s.Rank <= Depth)) named[sentence] = finder.Find(sentence, text);
        if (!named.Any(n => n.Key.Rank <= 4 && n.Value.Count > 0) || (!named.Any(n => n.Key.Rank <= 1 && n.Value.Count > 0) && cues.Exists(c => c.Cue is { Type: "sanction_control", Weight: >= 4.5 } && c.Sentence.Rank <= 1)))
        {
            if (Controls() is { } controls) yield return controls;
            yield break;
        }

        var told = TypeChoice.Of(TypeScores.Of(cues), cues, named);
        if (told is { } first && OfLead(first) is { } lead) told = lead;
        if (told is not { } choice || choice.Score < Least() || Main(choice) is not { } main) yield break;
        var added = Added(main).ToList();
        yield return added.Count == 0 ? main : Main(choice, added) ?? main;
        foreach (var (_, finding) in added) yield return finding;
        if (main.Type is "equity_investment" or "m_and_a" && !added.Exists(a => a.Finding.Type == "joint_venture") && Venture(main) is { } venture) yield return venture;
    }

    // A company of the lists that the headline names together with the deal needs fewer words.
    double Least() =>
        sentences[0].Rank != 0 ? TellingAlone : named.GetValueOrDefault(sentences[0], []).Exists(c => !c.IsLoose) && cues.Exists(c => c.Sentence.Rank <= 1 && c.Cue.Weight >= 3.5) ? TellingNamed : Telling;

    // "The pair will also set up a joint venture" adds to what the lead tells, though the headline may name both.
    TypeChoice? OfLead(TypeChoice choice)
    {
        var own = cues.FindAll(c => c.Cue.Type == choice.Cued && c.Sentence.Rank > 0 && c.Cue.Weight >= SureWord);
        if (own.Count == 0 || !own.TrueForAll(c => c.Sentence.Has("further"))) return null;
        var lead = cues.FindAll(c => c.Sentence.Rank is 1 or 2 && c.Cue.Type != choice.Cued && c.Cue.Type != "survey_forecast" && c.Cue.Weight >= 3.5
            && c.Sentence.Start < own[0].Sentence.Start && named[c.Sentence].Count > 0);
        return lead.Count == 0 ? null : lead.MaxBy(c => c.Cue.Weight).Cue.Type is var type ? new(TypeChoice.Turned(type, named.Keys), type, choice.Score) : null;
    }

    // Sentences that tell another event lend their figures and companies to it alone.
    EventFinding? Main(TypeChoice choice, IReadOnlyList<(NewsSentence Sentence, EventFinding Finding)>? added = null)
    {
        if (choice.Type != "survey_forecast" && IsDoubtful() && !IsHeadlined(choice.Cued)) return null;
        var own = cues.FindAll(c => c.Cue.Type == choice.Cued);
        var main = MainSentence(own) ?? Lead(own);
        if (main is null) return null;
        var free = added is null ? sentences : sentences.FindAll(s => s == main || !added.Any(a => a.Sentence == s));
        var lines = free.FindAll(s => s == main || s.Rank == 0 || (s.Rank == 1 && main.Rank != 1) || (choice.Type == "equity_investment" && s.Rank is 2 or 3 && s.Has("investors") && !TypeScores.IsBackground(s)));
        var finding = Finding(choice, own, main, lines, free);
        if (finding is null || added is null || !added.Any(a => a.Finding.Type == finding.Type)) return finding;
        // Of two deals of a kind the headline tells the sum and all names; what the other has told is not this one's.
        var (amount, currency) = DealAmount.Of(finding.Type, finding.Status, free.FindAll(s => s.Rank > 0 && !Together.IsMatch(s.Text)), main, published?.Year);
        var theirs = added.SelectMany(a => a.Finding.Parties).Select(p => p.Name).Where(n => !named.GetValueOrDefault(main, []).Exists(c => main.Rank > 0 && c.Names(n))).ToList();
        var parties = finding.Parties.Where((p, i) => i == 0 || !theirs.Contains(p.Name)).ToList();
        return finding with { Amount = amount ?? finding.Amount, Currency = amount is null ? finding.Currency : currency, Parties = parties };
    }

    EventFinding? Finding(TypeChoice choice, List<HeldCue> own, NewsSentence main, List<NewsSentence> lines, List<NewsSentence> free)
    {
        var type = choice.Type;
        var companies = lines.SelectMany(s => named.GetValueOrDefault(s) ?? []).ToList();
        var parties = EventParties.Of(type, own, companies, lines, [.. free.Where(s => s.Rank <= 2)]);
        if (parties.Count == 0) return null;
        // Names that only their form tells need the words of business about them.
        var isLoose = companies.TrueForAll(c => c.IsLoose);
        if (isLoose && !lines.Exists(s => Business.IsMatch(s.Text))) return null;
        var status = EventStatuses.Of(type, free, main, own);
        var (amount, currency) = DealAmount.Of(type, status, free, main, published?.Year);
        var near = lines.Concat(free.Where(s => s.Rank is 2 or 3 or 4 && s != main && !TypeScores.IsBackground(s))).ToList();
        return new EventFinding(type, status, parties, amount, currency,
            type is "plant_capacity" or "licence_permit" or "joint_venture" ? EventFigures.Capacity(near) : null,
            EventFigures.Date(lines.AsEnumerable().Reverse(), published), main.Span)
        {
            Stake = type is "equity_investment" or "m_and_a" or "joint_venture" ? EventFigures.Stake(lines) : null,
            Confidence = Math.Round(Math.Min(0.95, 0.42 + (0.5 * choice.Score / Sure)) - (isLoose ? 0.1 : 0), 2),
        };
    }

    // 同日，公司…; "Separately, it signed…": a sentence that says that it adds something, in sure words, of another type or of others.
    IEnumerable<(NewsSentence Sentence, EventFinding Finding)> Added(EventFinding main)
    {
        var seen = new HashSet<string> { main.Type };
        foreach (var sentence in sentences.Where(s => s.Rank is >= 1 and <= Depth && s.Span != main.Span && s.Has("further") && !s.Has("background")))
        {
            var own = cues.FindAll(c => c.Sentence == sentence && (c.Cue.Weight >= SureWord || (c.Cue is { Type: "supply_agreement" } or { Type: "equity_investment" or "joint_venture" or "m_and_a", Weight: >= 3.5 } && sentence.Has("signed"))));
            if (own.Count == 0) continue;
            var sure = own.MaxBy(c => c.Cue.Weight + (c.Cue.Near.Count == 0 ? 0.1 : 0));
            var type = TypeChoice.Turned(sure.Cue.Type, [sentence]);
            var others = named[sentence].FindAll(c => !main.Parties.Any(p => c.Names(p.Name)));
            // Of the same type it must tell of somebody else, and of a sum.
            if (type == "survey_forecast" || (type == main.Type ? (others.Count == 0 && !IsOfAnotherSum(type, sentence, main)) || MoneyReader.In(sentence).Count == 0 : !seen.Add(type))) continue;
            if (Adding(type, sure, sentence, main) is { } finding) yield return (sentence, finding);
        }

        EventFinding? Adding(string type, HeldCue sure, NewsSentence sentence, EventFinding main)
        {
            List<NewsSentence> alone = [sentence];
            var parties = EventParties.Of(type, [sure], named[sentence], alone);
            // 公司, 双方, "the pair": those of the event before.
            if (main.Parties.Count > 0 && Both.IsMatch(sentence.Text)) parties = [.. parties.Concat(Missing(main.Parties, 2))];
            else if (!parties.Exists(p => p.Role is not ("host" or "authority")) || (parties.Count == 1 && Itself.IsMatch(sentence.Text))) parties = [.. Missing(main.Parties, 1), .. parties];
            var status = EventStatuses.Of(type, alone, sentence, [sure]);
            // "Agreements on both were signed": of what is added too.
            if (status == "announced" && type is "m_and_a" or "equity_investment" or "joint_venture" or "supply_agreement" && EventStatuses.IsSignedBelow(sentences)) status = "signed";
            var (amount, currency) = DealAmount.Of(type, status, alone, sentence, published?.Year);
            return new EventFinding(type, status, parties, amount, currency, type == "plant_capacity" ? EventFigures.Capacity(alone) : null,
                EventFigures.Date(alone, published) ?? main.Date, sentence.Span) { Stake = type is "equity_investment" or "m_and_a" or "joint_venture" ? EventFigures.Stake(alone) : null, Confidence = 0.6 };

            IEnumerable<EventParty> Missing(IReadOnlyList<EventParty> from, int count) =>
                from.Where(p => p.Role is not ("host" or "authority") && !named[sentence].Exists(c => c.Names(p.Name))).Take(count).Select(p => p with { Role = type == "joint_venture" ? "partner" : p.Role });
        }
    }

    // "In parallel, A's sister will buy…": between the same companies, for another price; or another plant of the same.
    static bool IsOfAnotherSum(string type, NewsSentence sentence, EventFinding main) =>
        type is "m_and_a" or "plant_capacity" && main.Amount is { } sum && MoneyReader.In(sentence) is [{ Currency: not null } first, ..] && first.Amount != sum;

    // "It will buy 20% of B, and the two will set up a venture": the purchase does not hide what they found.
    EventFinding? Venture(EventFinding main)
    {
        var told = sentences.Find(s => s.Rank is 1 or 2 && !TypeScores.IsBackground(s) && AndVenture.IsMatch(s.Text));
        if (told is null || main.Status is "terminated" or "rumoured" || !cues.Exists(c => c.Sentence.Rank <= 1 && c.Cue.Type == main.Type && c.Cue.Weight >= SureWord)) return null;
        var partners = main.Parties.Where(p => p.Role is not ("host" or "authority")).Take(2).Select(p => p with { Role = "partner" }).ToList();
        return partners.Count < 2 ? null : new EventFinding("joint_venture", main.Status == "signed" ? "signed" : "announced", partners, null, null, null, main.Date, told.Span) { Confidence = 0.6 };
    }

    [GeneratedRegex(@"\band (?:also )?(?:the two|they|both|the pair|the partners|the companies|will|to|plan to|agreed to)\b[^,.;]{0,24}\b(?:set up|form|create|establish|launch)\b[^.;]{0,40}\bventure\b|(?:双方|同时|并将?|还将?)[^，。；]{0,10}(?:成立|组建|设立)[^，。；]{0,16}(?:合资|合营)(?:公司|企业)")]
    static partial Regex AndVenture { get; }

    // "In two deals worth 2 billion".
    [GeneratedRegex(@"\b(?:two|three|both|twin|pair of) (?:[\w-]+ ){0,2}(?:deals|transactions|acquisitions|investments|purchases)\b|[两三](?:笔|项|起)(?:交易|投资|收购)|合计[^，。]{0,4}投")]
    static partial Regex Together { get; }

    // The headline tells it, the lead names who.
    NewsSentence? Lead(List<HeldCue> own) =>
        own.Exists(c => c.Sentence.Rank == 0 && c.Cue.Weight >= 3.5) && named.Keys.FirstOrDefault(s => s.Rank == 1 && named[s].Count > 0) is { } lead ? lead
        : own.Exists(c => c.Sentence.Rank <= 1 && c.Cue is { Type: "licence_permit" or "standard_tech", Weight: >= 4 }) ? named.Keys.FirstOrDefault(s => s.Rank == 2 && named[s].Exists(c => !c.IsLoose)) : null;

    // 商务部对镓、锗实施出口管制: controls of goods name no company, but who orders them.
    EventFinding? Controls()
    {
        var own = cues.FindAll(c => c.Cue is { Type: "sanction_control", Weight: >= 4.5 } && c.Sentence.Rank <= 1);
        var told = sentences.FindAll(s => s.Rank <= 1 && s.Has("controller"));
        if (own.Count == 0 || told.Count == 0 || TypeScores.Of(cues)[0].Type != "sanction_control") return null;
        var parties = EventParties.AuthoritiesIn(told).Select(a => new EventParty(a, "authority")).ToList();
        if (parties.Count == 0) return null;
        return new EventFinding("sanction_control", EventStatuses.Of("sanction_control", sentences, own[^1].Sentence, own), parties,
            null, null, null, EventFigures.Date(told.AsEnumerable().Reverse(), published), own[^1].Sentence.Span) { Confidence = 0.7 };
    }

    bool IsDoubtful() =>
        sentences.Exists(s => (s.Rank <= 1 && s.Has("doubtful")) || (s.Rank == 0 && (s.Has("macro") || s.Has("results") || s.Text.AsSpan().IndexOfAny('?', '？') >= 0)));

    bool IsHeadlined(string type) =>
        sentences[0] is { Rank: 0 } headline && headline.Text.AsSpan().IndexOfAny('?', '？') < 0 && named[headline].Exists(c => !c.IsLoose)
        && cues.Exists(c => c.Sentence == headline && c.Cue.Type == type && c.Cue.Weight >= 4);

    // The sentence that names most of the parties; of equals the one in the body, which says it in full.
    NewsSentence? MainSentence(List<HeldCue> own) =>
        own.Select(c => c.Sentence).Distinct().Where(s => s.Rank <= 3 && named.GetValueOrDefault(s) is { Count: > 0 })
            .OrderByDescending(s => (TypeScores.IsBackground(s) ? -2 : 0) + Math.Min(named[s].Count, 2) + (s.Rank == 1 ? 0.5 : 0) - (s.Rank * 0.1))
            .FirstOrDefault();

    [GeneratedRegex(@"双方|两家公司|\b(?:[Tt]he (?:two|pair|partners|companies|duo)|[Bb]oth (?:companies|sides))\b")]
    static partial Regex Both { get; }

    [GeneratedRegex(@"公司|其|同日|同时|旗下|\b(?:[Ii]t|[Tt]he (?:company|group|carmaker|automaker|firm|chipmaker|startup|start-up))\b")]
    static partial Regex Itself { get; }

    [GeneratedRegex(@"公司|股份|企业|品牌|门店|集团|立案|罚款|垄断|新药|许可|牌照|供应|采购|火箭|卫星|标准|机组|订单|产能|工厂|基地|供货|芯片|电池|证监会|港交所|融资|IPO|公告|入股|收购|合资|科创板|港交所|亿元|万元|美元|车企|药企|厂商|\b(?:company|firm|startup|start-up|maker|carmaker|chipmaker|shares|stake|funding|IPO|million|billion|plant|factory|acquir\w+|joint venture)\b")]
    static partial Regex Business { get; }
}
