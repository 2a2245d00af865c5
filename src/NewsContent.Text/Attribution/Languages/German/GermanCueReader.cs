using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Finds the sayings of a German sentence: finite verbs, perfect tenses, and "laut", "so", "zufolge", "nach Angaben".</summary>
internal sealed class GermanCueReader : ICueReader
{
    private const int ClauseLength = 40;
    private const int ParticleReach = 60;
    private const int LongestBracket = 8;

    /// <inheritdoc />
    public bool VerbStandsSecond => true;

    /// <inheritdoc />
    public bool CanBeVerb(Sentence sentence, int i) =>
        sentence.At(i) is { Kind: TokenKind.Word, IsCapitalized: false } token
        && sentence.MentionAt(i) is null
        && (token.Has(WordTraits.Auxiliary) || token.Verb is { IsFinite: true } || GermanByPlace.CanBeVerb(token));

    /// <inheritdoc />
    public Mention? MainSubject(Sentence sentence) => GermanSubjects.Main(sentence);

    /// <inheritdoc />
    public bool IsUnsaid(Saying saying, int quotation) =>
        GermanNegation.IsUnsaid(saying, quotation) || GermanNegation.IsKeptBack(saying.Sentence, quotation);

    /// <inheritdoc />
    public IReadOnlyList<Saying> Read(Sentence sentence, CancellationToken cancellation)
    {
        var sayings = new List<Saying>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is not null && !token.Has(WordTraits.SourceMarker))
                continue;
            var saying =
                token.Is(':') && GermanByPlace.Label(sentence, i) is { } label
                    ? Make(sentence, SayingForm.SpeakerFirst, i, label, VerbMeaning.Speech)
                : token.Key is "will" or "wollte" && sentence.At(i + 1)?.IsQuotation == true ? Wants(sentence, i)
                : token.Has(WordTraits.SourceMarker) ? Source(sentence, i)
                : token.Key is "nach" or "aus" ? AccordingToWords(sentence, i)
                : GermanDocuments.Source(sentence, i) is { } written
                    ? Make(sentence, written.Last < i ? SayingForm.SpeakerFirst : SayingForm.VerbFirst, i, written, VerbMeaning.Speech)
                : GermanPredicates.Speaker(sentence, i) is { } convinced
                    ? Make(
                        sentence,
                        convinced.Last < i ? SayingForm.SpeakerFirst : SayingForm.VerbFirst,
                        i,
                        convinced,
                        VerbMeaning.Judgement
                    )
                : token.Key == "für" ? InTheEyesOf(sentence, i)
                : token.Verb is { } verb && !token.IsCapitalized ? ReadVerb(sentence, i, verb, sayings) ?? ByPlace(sentence, i)
                : ByPlace(sentence, i);
            if (saying is not null)
                sayings.Add(saying);
        }

        // "Holm blieb dabei: Das Tor sei zu.": told behind a colon, so that the clause before it says who tells.
        if (
            sayings.Count == 0
            && GermanMood.ColonBefore(sentence) is var colon and > 1
            && sentence.Subject is { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Body } teller
            && teller.Last < colon
        )
        {
            sayings.Add(Make(sentence, SayingForm.SpeakerFirst, colon - 1, teller, VerbMeaning.Speech));
        }

        AddOwnedNouns(sentence, sayings);
        return sayings;
    }

    // "Holms Wort von der “Wunde”": the noun stands right behind its owner.
    private static void AddOwnedNouns(Sentence sentence, List<Saying> sayings)
    {
        var count = sayings.Count;
        foreach (var owner in sentence.Owners)
        {
            var noun = sentence.At(owner.Last + 1)?.Kind == TokenKind.Possessive ? owner.Last + 2 : owner.Last + 1;
            if (sentence.At(noun)?.Has(WordTraits.SpeechNoun) == true)
                sayings.Add(Make(sentence, SayingForm.Noun, noun, owner, VerbMeaning.Judgement));
        }

        if (sayings.Count > count)
            sayings.Sort(static (a, b) => a.CueFirst != b.CueFirst ? a.CueFirst.CompareTo(b.CueFirst) : a.Form.CompareTo(b.Form));
    }

    // “…“, polterte Holm: a verb that no list knows, or knows with a part that does not follow.
    private static Saying? ByPlace(Sentence sentence, int i) =>
        GermanByPlace.Subject(sentence, i) is var (speaker, form) ? Make(sentence, form, i, speaker, VerbMeaning.Speech) : null;

    // "Holm will “bis zuletzt prüfen“": the words are what the subject wants.
    private static Saying? Wants(Sentence sentence, int i) =>
        GermanSubjects.Before(sentence, i) is { Kind: MentionKind.Name or MentionKind.Pronoun, Thing: MentionedThing.Person } wanting
            ? Make(sentence, SayingForm.SpeakerFirst, i, wanting, VerbMeaning.Stance)
            : null;

    // "laut Weber", "so der Minister", "Weber zufolge".
    private static Saying? Source(Sentence sentence, int marker)
    {
        var token = sentence.Tokens[marker];
        if (token.Key is "zufolge" or "gemäß" && sentence.MentionAt(marker - 1) is { IsPossessive: false } before)
            return Make(sentence, SayingForm.SpeakerFirst, marker, GermanSubjects.Named(sentence, before), VerbMeaning.Speech);
        if (sentence.MentionAt(marker + 1) is not { IsPossessive: false } after || after.First != marker + 1)
            return null;

        // "so" is a cue only where a clause is over: “…“, so Weber. — not "so die Lage".
        if (token.Key == "so" && sentence.At(marker - 1) is not ({ Kind: TokenKind.Punctuation } or { Kind: TokenKind.Quotation }))
            return null;
        if (token.Key == "so" && after.Thing is MentionedThing.Thing && after.HasDeterminer)
            return null;
        return Make(sentence, SayingForm.Source, marker, WordsOwner(sentence, GermanSubjects.Named(sentence, after)), VerbMeaning.Speech);
    }

    // "nach Angaben des Ministers", "nach den Worten von Weber", "nach Ansicht der Partei", "aus Sicht der Partei".
    private static Saying? AccordingToWords(Sentence sentence, int marker)
    {
        if (sentence.MentionAt(marker + 1) is not { } words || !IsWordsNoun(sentence.Tokens[words.Last]))
            return null;
        var owner = OwnerAfter(sentence, words);
        return owner is null ? null : Make(sentence, SayingForm.Source, marker, GermanSubjects.Named(sentence, owner), VerbMeaning.Speech);
    }

    // "für Eva Holm ist das Tor “eine Wunde”": what a thing is for a person is that person's judgement.
    private static Saying? InTheEyesOf(Sentence sentence, int marker)
    {
        if (
            sentence.MentionAt(marker + 1) is not { Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } judge
            || judge.First != marker + 1
        )
        {
            return null;
        }

        var next = judge.Last + 1;
        if (sentence.At(next)?.Is('(') == true)
        {
            while (next < judge.Last + LongestBracket && sentence.At(next)?.Is(')') == false)
                next++;
            next++;
        }

        var opens =
            sentence.At(marker - 1) is not { } before
            || before.Kind == TokenKind.Punctuation
            || before.Has(WordTraits.Conjunction | WordTraits.Adverb);
        var isVerb = sentence.At(next)?.Key is "ist" or "war" or "sei" or "wäre" or "bleibt" or "sind" or "waren" or "seien";
        return opens && isVerb ? Make(sentence, SayingForm.Source, marker, judge, VerbMeaning.Judgement) : null;
    }

    // "laut Angaben der Polizei": the owner of the words is the source.
    private static Mention WordsOwner(Sentence sentence, Mention mention) =>
        mention.Kind == MentionKind.Nominal && IsWordsNoun(sentence.Tokens[mention.Last]) && OwnerAfter(sentence, mention) is { } owner
            ? GermanSubjects.Named(sentence, owner)
            : mention;

    private static Mention? OwnerAfter(Sentence sentence, Mention words)
    {
        var next = words.Last + 1;
        if (sentence.At(next)?.Key is "von" or "vom")
            next++;
        return sentence.MentionAt(next) is { IsPossessive: false } owner && owner.First == next ? owner : null;
    }

    private static bool IsWordsNoun(Token token) =>
        token.Key
            is "angaben"
                or "angabe"
                or "worten"
                or "aussage"
                or "aussagen"
                or "ansicht"
                or "meinung"
                or "auffassung"
                or "einschätzung"
                or "darstellung"
                or "sicht"
                or "auskunft"
                or "informationen"
                or "mitteilung"
                or "überzeugung";

    private static Saying? ReadVerb(Sentence sentence, int i, VerbForm verb, List<Saying> earlier)
    {
        if (verb.Particles.Count > 0 && !ParticleFollows(sentence, i, verb))
            return null;
        if (verb.Lemma == "zitieren" && Participle(sentence, i, verb) is { Form: SayingForm.SpeakerFirst } cited)
            return cited;
        if (verb is { Lemma: "zitieren", IsFinite: true } && sentence.MentionAt(i) is null && Quoted(sentence, i) is { } quoted)
            return Make(sentence, SayingForm.VerbFirst, i, quoted, verb.Meaning);

        // "… und nannte den Plan “…”": behind "und" the verb has the subject of the verb before it; what follows is an object.
        if (verb.IsFinite && i > 1 && sentence.Tokens[i - 1].Key == "und")
            return SharedSubject(sentence, i, earlier) is { } same ? Make(sentence, SayingForm.Dependent, i, same, verb.Meaning) : null;
        if (
            verb.IsFinite
            && FiniteSubject(sentence, i, verb) is var (speaker, form, relative)
            && speaker is not null
            && !(verb.Lemma == "zitieren" && speaker.Thing is MentionedThing.Body or MentionedThing.Document)
        )
        {
            return Make(sentence, form, i, GermanSubjects.IsJoint(sentence, i, speaker) ? null : speaker, verb.Meaning, relative);
        }

        if ((verb.Shape & VerbShape.PastParticiple) != 0)
            return Participle(sentence, i, verb);

        // "… und sagte": the subject of the verb before it.
        if (verb.IsFinite && sentence.At(i - 1) is { } before && before.Has(WordTraits.Conjunction))
        {
            return SharedSubject(sentence, i, earlier) is { } shared ? Make(sentence, SayingForm.Dependent, i, shared, verb.Meaning) : null;
        }

        return null;
    }

    private static Mention? SharedSubject(Sentence sentence, int verb, List<Saying> earlier)
    {
        var shared = earlier.Count > 0 ? earlier[earlier.Count - 1].Speaker : sentence.Subject;
        return shared is null || shared.Last > verb && shared.Sentence == sentence ? null : shared;
    }

    // "“…”, zitiert der Bote Sprecher Karl Holm", "Ein Sender zitierte Holm mit den Worten": the one quoted speaks, not who quotes.
    private static Mention? Quoted(Sentence sentence, int verb)
    {
        Mention? last = null;
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + ClauseLength; i++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention is { Thing: MentionedThing.Person, Kind: not MentionKind.Pronoun, IsPossessive: false })
                    last ??= mention;
                i = mention.Last;
            }
            else if (token.Kind is TokenKind.Punctuation or TokenKind.Quotation && !token.Is('.') || token.Has(WordTraits.Preposition))
            {
                break;
            }
        }

        return last;
    }

    private static (Mention? Speaker, SayingForm Form, bool Relative) FiniteSubject(Sentence sentence, int i, VerbForm verb)
    {
        var before = GermanSubjects.Before(sentence, i);
        if (before is not null && before.Thing is not MentionedThing.Thing && !StartsAfterVerb(sentence, before))
        {
            // "wie der Minister sagte": the clause's opener tells the same subject.
            return (before, SayingForm.SpeakerFirst, IsRelativePronoun(sentence, before));
        }

        if (GermanSubjects.OfSubordinate(sentence, i, out var relative) is { } subordinate && subordinate.Last < i)
            return (subordinate, SayingForm.SpeakerFirst, relative);
        var after = GermanSubjects.After(sentence, i);

        // "Holm nannte Brunn “…“": two lone names, and the order does not tell which of them is the object.
        if (after is { Kind: MentionKind.Name } && !verb.IsSpeech && before is not null && GermanSubjects.IsLoneName(sentence, before))
            return (null, SayingForm.SpeakerFirst, false);
        if (
            after is not null
            && !(after.Thing == MentionedThing.Document && before is not null && GermanSubjects.IsLoneName(sentence, before))
            && (after.Thing is not MentionedThing.Thing || verb.IsSpeech && !after.HasDeterminer)
        )
        {
            return (after, SayingForm.VerbFirst, false);
        }

        if (before is null || sentence.Tokens[before.First].Has(WordTraits.Oblique))
            return (GermanByPlace.UnknownAfter(sentence, i, verb), SayingForm.VerbFirst, false);
        var tells = GermanSubjects.IsLoneName(sentence, before) ? IsSingular(sentence.Tokens[i]) : verb.IsSpeech;
        return (tells ? before : null, SayingForm.SpeakerFirst, false);
    }

    private static bool IsSingular(Token verb) => !verb.Key.EndsWith("en", StringComparison.Ordinal);

    // The mention is another verb's subject: "sagte Weber kritisierte" does not occur in good German; after a comma a new clause begins.
    private static bool StartsAfterVerb(Sentence sentence, Mention mention) =>
        sentence.At(mention.First - 1) is { } before
        && before.Verb is { IsFinite: true }
        && sentence.MentionAt(mention.First - 1) is null
        && !before.IsCapitalized;

    private static bool IsRelativePronoun(Sentence sentence, Mention mention) =>
        mention.First == mention.Last && sentence.Tokens[mention.First].Key is "der" or "die" or "das";

    // "Weber hat gesagt", "wurde von Weber als … bezeichnet".
    private static Saying? Participle(Sentence sentence, int i, VerbForm verb)
    {
        for (var j = i + 1; j >= 0 && j > i - ClauseLength; j--)
        {
            if (j == i || j >= sentence.Tokens.Length)
                continue;
            var token = sentence.Tokens[j];
            if (j < i && (token.Is(';') || token.Is(':')))
                return null;
            if (!token.Has(WordTraits.Auxiliary) || token.IsCapitalized && j > 0)
                continue;
            if (token.Has(WordTraits.Passive))
            {
                return
                    verb.Lemma == "zitieren"
                    && (GermanSubjects.After(sentence, j) ?? GermanSubjects.Before(sentence, j)) is { Thing: MentionedThing.Person } quoted
                    ? Make(sentence, SayingForm.SpeakerFirst, i, quoted, verb.Meaning, false, j)
                    : Passive(sentence, i, j, verb);
            }

            if (token.Key is not ("hat" or "haben" or "hatte" or "hatten" or "habe" or "hätte" or "will" or "soll"))
                return null;
            var speaker =
                GermanSubjects.Before(sentence, j) is { Thing: not MentionedThing.Thing } before ? before
                : j > i ? GermanSubjects.OfSubordinate(sentence, j, out _)
                : GermanSubjects.After(sentence, j);
            return speaker is null ? null : Make(sentence, SayingForm.SpeakerFirst, i, speaker, verb.Meaning, false, j);
        }

        return null;
    }

    private static Saying? Passive(Sentence sentence, int verb, int auxiliary, VerbForm form)
    {
        for (var i = Math.Min(verb, auxiliary); i < Math.Max(verb, auxiliary); i++)
        {
            if (
                sentence.Tokens[i].Key is "von" or "vom" or "durch"
                && sentence.MentionAt(i + 1) is { CanSpeak: true } agent
                && agent.Thing is not MentionedThing.Thing
            )
            {
                return Make(sentence, SayingForm.SpeakerFirst, verb, agent, form.Meaning, clauseFirst: Names(form) ? i : null);
            }
        }

        return null;
    }

    // "wurde von Holm „ein Lügner“ genannt": the words between agent and verb are the name that is given.
    private static bool Names(VerbForm form) => form.Lemma is "nennen" or "bezeichnen" or "beschimpfen" or "titulieren" or "betiteln";

    private static bool ParticleFollows(Sentence sentence, int verb, VerbForm form)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + ParticleReach; i++)
        {
            if (form.Particles.Contains(sentence.Tokens[i].Key))
                return true;
        }

        return false;
    }

    private static Saying Make(
        Sentence sentence,
        SayingForm form,
        int cue,
        Mention? speaker,
        VerbMeaning meaning,
        bool relative = false,
        int? clauseFirst = null
    ) =>
        new()
        {
            Sentence = sentence,
            Form = form,
            CueFirst = cue,
            CueLast = cue,
            Speaker = speaker,
            Meaning = meaning,
            IsRelative = relative,
            ClauseFirst = clauseFirst,
        };
}
