using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Reads who speaks by a German verb of saying: finite, in the perfect tense, in the passive, or one that quotes.</summary>
internal static class GermanVerbCues
{
    private const int ClauseLength = 40;
    private const int ParticleReach = 60;

    /// <summary>The saying of the verb; null when it has no subject that could say something.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">Index of the verb.</param>
    /// <param name="verb">What its language knows of it.</param>
    /// <param name="earlier">The sayings before it.</param>
    public static Saying? Read(Sentence sentence, int i, VerbForm verb, List<Saying> earlier)
    {
        if (verb.Particles.Count > 0 && !ParticleFollows(sentence, i, verb))
            return null;
        if (Cites(verb) && Citation(sentence, i, verb) is { } citation)
            return citation;

        // "… und nannte den Plan “…”": behind "und" the verb has the subject of the verb before it; what follows is an object.
        if (verb.IsFinite && i > 1 && sentence.Tokens[i - 1].Key == "und")
            return OfSharedSubject(sentence, i, verb, earlier);
        if (verb.IsFinite && Finite(sentence, i, verb) is { } finite)
            return finite;
        if ((verb.Shape & VerbShape.PastParticiple) != 0)
            return Participle(sentence, i, verb);

        // "… oder sagte": the subject of the verb before it.
        return verb.IsFinite && sentence.At(i - 1)?.Has(WordTraits.Conjunction) == true
            ? OfSharedSubject(sentence, i, verb, earlier)
            : null;
    }

    // "stellte … fest": the verb's other part.
    private static bool ParticleFollows(Sentence sentence, int verb, VerbForm form)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + ParticleReach; i++)
        {
            if (form.Particles.Contains(sentence.Tokens[i].Key))
                return true;
        }

        return false;
    }

    private static bool Cites(VerbForm verb) => verb.Lemma == "zitieren";

    // "Holm wird zitiert", "zitiert der Bote Holm"
    private static Saying? Citation(Sentence sentence, int i, VerbForm verb)
    {
        if (Participle(sentence, i, verb) is { Form: SayingForm.SpeakerFirst } passive)
            return passive;
        return verb.IsFinite && sentence.MentionAt(i) is null && Cited(sentence, i) is { } cited
            ? Saying.At(sentence, SayingForm.VerbFirst, i, cited, verb.Meaning)
            : null;
    }

    // "“…”, zitiert der Bote Sprecher Karl Holm", "Ein Sender zitierte Holm mit den Worten": the one quoted speaks, not who quotes.
    private static Mention? Cited(Sentence sentence, int verb)
    {
        Mention? cited = null;
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + ClauseLength; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention is { Thing: MentionedThing.Person, Kind: not MentionKind.Pronoun, IsPossessive: false })
                    cited ??= mention;
                i = mention.Last;
            }
            else if (EndsObject(sentence.Tokens[i]))
            {
                break;
            }
        }

        return cited;
    }

    private static bool EndsObject(Token token) =>
        token.Kind is TokenKind.Punctuation or TokenKind.Quotation && !token.Is('.') || token.Has(WordTraits.Preposition);

    private static Saying? OfSharedSubject(Sentence sentence, int verb, VerbForm form, List<Saying> earlier)
    {
        var shared = earlier.Count > 0 ? earlier[earlier.Count - 1].Speaker : sentence.Subject;
        return shared is null || shared.Last > verb && shared.Sentence == sentence
            ? null
            : Saying.At(sentence, SayingForm.Dependent, verb, shared, form.Meaning);
    }

    // Who says what a finite verb says; null when the order does not tell.
    private readonly record struct FiniteSubject(Mention? Subject, SayingForm Form, bool IsRelative = false, int? ClauseFirst = null);

    // "Holm sagte", "sagte Holm", "wie Holm sagte"
    private static Saying? Finite(Sentence sentence, int i, VerbForm verb)
    {
        var found = SubjectOfFinite(sentence, i, verb);
        if (found.Subject is not { } subject || Cites(verb) && subject.Thing is MentionedThing.Body or MentionedThing.Document)
            return null;
        var speaker = GermanAgreement.IsJoint(sentence, i, subject) ? null : subject;
        return Saying.At(sentence, found.Form, i, speaker, verb.Meaning, found.IsRelative, found.ClauseFirst);
    }

    private static FiniteSubject SubjectOfFinite(Sentence sentence, int i, VerbForm verb)
    {
        var before = GermanSubjectsBefore.Of(sentence, i);
        if (before is not null && before.Thing is not MentionedThing.Thing && !IsSubjectOfVerbBefore(sentence, before))
        {
            // "wie der Minister sagte": the clause's opener tells the same subject.
            return new FiniteSubject(before, SayingForm.SpeakerFirst, IsRelativePronoun(sentence, before));
        }

        if (GermanSubordinateClauses.Subject(sentence, i, out var isRelative) is { } subordinate && subordinate.Last < i)
        {
            var clauseFirst = GermanSubordinateClauses.FirstAroundQuotation(sentence, i);
            return new FiniteSubject(subordinate, SayingForm.SpeakerFirst, isRelative, clauseFirst);
        }

        var after = GermanSubjectsBehind.Of(sentence, i);
        var isLoneNameBefore = before is not null && GermanPhrases.IsLoneName(sentence, before);

        // "Holm nannte Brunn “…“": two lone names, and the order does not tell which of them is the object.
        if (isLoneNameBefore && after is { Kind: MentionKind.Name } && !verb.IsSpeech)
            return new FiniteSubject(null, SayingForm.SpeakerFirst);
        if (after is not null && CanBeSubjectBehind(after, verb) && !(isLoneNameBefore && after.Thing == MentionedThing.Document))
            return new FiniteSubject(after, SayingForm.VerbFirst);
        if (before is null || sentence.Tokens[before.First].Has(WordTraits.Oblique))
            return new FiniteSubject(GermanByPlace.UnknownAfter(sentence, i, verb), SayingForm.VerbFirst);
        var tells = isLoneNameBefore ? GermanAgreement.IsSingular(sentence.Tokens[i]) : verb.IsSpeech;
        return new FiniteSubject(tells ? before : null, SayingForm.SpeakerFirst);
    }

    // The mention is another verb's subject: "sagte Weber kritisierte" does not occur in good German; after a comma a new clause begins.
    private static bool IsSubjectOfVerbBefore(Sentence sentence, Mention mention) =>
        sentence.At(mention.First - 1) is { IsCapitalized: false, Verb.IsFinite: true } && sentence.MentionAt(mention.First - 1) is null;

    private static bool IsRelativePronoun(Sentence sentence, Mention mention) =>
        mention.First == mention.Last && sentence.Tokens[mention.First].Key is "der" or "die" or "das";

    // "sagte Trask": a lone noun that no list knows can be a name behind a verb of speech.
    private static bool CanBeSubjectBehind(Mention mention, VerbForm verb) =>
        mention.Thing is not MentionedThing.Thing || verb.IsSpeech && !mention.HasDeterminer;

    // "Weber hat gesagt", "wurde von Weber als … bezeichnet", "wird Weber zitiert".
    private static Saying? Participle(Sentence sentence, int i, VerbForm verb)
    {
        if (AuxiliaryOf(sentence, i) is not { } auxiliary)
            return null;
        if (!sentence.Tokens[auxiliary].Has(WordTraits.Passive))
            return Perfect(sentence, i, auxiliary, verb);
        return
            Cites(verb)
            && (GermanSubjectsBehind.Of(sentence, auxiliary) ?? GermanSubjectsBefore.Of(sentence, auxiliary))
                is { Thing: MentionedThing.Person } cited
            ? Saying.At(sentence, SayingForm.SpeakerFirst, i, cited, verb.Meaning, clauseFirst: auxiliary)
            : Passive(sentence, i, auxiliary, verb);
    }

    // "gesagt hat", else the nearest before it: "hat … gesagt".
    private static int? AuxiliaryOf(Sentence sentence, int participle)
    {
        for (var i = participle + 1; i >= 0 && i > participle - ClauseLength; i--)
        {
            if (i == participle || i >= sentence.Tokens.Length)
                continue;
            var token = sentence.Tokens[i];
            if (i < participle && token.Mark is ';' or ':')
                return null;
            if (token.Has(WordTraits.Auxiliary) && !(token.IsCapitalized && i > 0))
                return i;
        }

        return null;
    }

    private static Saying? Perfect(Sentence sentence, int participle, int auxiliary, VerbForm verb)
    {
        if (!IsOfPerfect(sentence.Tokens[auxiliary]))
            return null;
        var speaker =
            GermanSubjectsBefore.Of(sentence, auxiliary) is { Thing: not MentionedThing.Thing } before ? before
            : auxiliary > participle ? GermanSubordinateClauses.Subject(sentence, auxiliary, out _)
            : GermanSubjectsBehind.Of(sentence, auxiliary);
        return speaker is null
            ? null
            : Saying.At(
                sentence,
                SayingForm.SpeakerFirst,
                participle,
                speaker,
                verb.Meaning,
                clauseFirst: ClauseOf(sentence, participle, auxiliary)
            );
    }

    // "hat … genannt", "den Brunn „eine Ruine“ genannt hat"
    private static int ClauseOf(Sentence sentence, int participle, int auxiliary) =>
        auxiliary < participle ? auxiliary : GermanSubordinateClauses.FirstAroundQuotation(sentence, participle) ?? auxiliary;

    private static bool IsOfPerfect(Token auxiliary) =>
        auxiliary.Key is "hat" or "haben" or "hatte" or "hatten" or "habe" or "hätte" or "will" or "soll";

    // "wurde von Weber als … bezeichnet": the agent stands between auxiliary and participle.
    private static Saying? Passive(Sentence sentence, int participle, int auxiliary, VerbForm verb)
    {
        for (var i = Math.Min(participle, auxiliary); i < Math.Max(participle, auxiliary); i++)
        {
            if (sentence.Tokens[i].Key is "von" or "vom" or "durch" && sentence.MentionAt(i + 1) is { CanSpeak: true } agent)
                return Saying.At(sentence, SayingForm.SpeakerFirst, participle, agent, verb.Meaning, clauseFirst: Names(verb) ? i : null);
        }

        return null;
    }

    // "wurde von Holm „ein Lügner“ genannt": the words between agent and verb are the name that is given.
    private static bool Names(VerbForm verb) => verb.Lemma is "nennen" or "bezeichnen" or "beschimpfen" or "titulieren" or "betiteln";
}
