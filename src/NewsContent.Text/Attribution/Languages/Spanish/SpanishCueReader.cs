using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>
/// Finds the sayings of a Spanish sentence: verbs with their subjects before or behind them or left out, "según", "a juicio de".
/// </summary>
internal sealed class SpanishCueReader : ICueReader
{
    private const int LongestAgent = 10;

    /// <inheritdoc />
    public bool VerbStandsSecond => false;

    /// <inheritdoc />
    public bool CanBeVerb(Sentence sentence, int i) =>
        sentence.At(i) is { Kind: TokenKind.Word } token
        && sentence.MentionAt(i) is null
        && (token.Has(WordTraits.Auxiliary | WordTraits.OtherVerb) || token.Verb is { IsFinite: true });

    // A cue that is negated has no speaker already.
    /// <inheritdoc />
    public bool IsUnsaid(Saying saying, int quotation) => false;

    /// <inheritdoc />
    public Mention? MainSubject(Sentence sentence) => SpanishMainSubject.Find(sentence);

    /// <inheritdoc />
    public IReadOnlyList<Saying> Read(Sentence sentence, CancellationToken cancellation)
    {
        var sayings = new List<Saying>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (SpanishSources.At(sentence, i) is { } source)
            {
                sayings.Add(Saying.Of(sentence, SayingForm.Source, source.First, source.Last, source.Speaker, source.Meaning));
                i = source.Last;
                continue;
            }

            if (SpanishClauseSpeakers.BeforeColon(sentence, i, sayings) is { } teller)
                sayings.Add(Saying.Of(sentence, SayingForm.SpeakerFirst, i, i, teller, VerbMeaning.Act));
            if (SpanishClauseSpeakers.OfNoun(sentence, i) is { } crier)
                sayings.Add(Saying.Of(sentence, SayingForm.SpeakerFirst, i, i + 1, crier, VerbMeaning.Judgement));

            if ((SpanishClauseSpeakers.Owned(sentence, i, sayings) ?? SpanishClauseSpeakers.Answer(sentence, i)) is { } owned)
                sayings.Add(owned);

            if (sentence.MentionAt(i) is not null || SpanishIdioms.At(sentence, i) is not { } cue)
                continue;
            if (ReadVerb(sentence, cue, sayings) is { } saying)
                sayings.Add(saying);
            i = cue.Last;
        }

        return sayings;
    }

    private static Saying? ReadVerb(Sentence sentence, SpanishCue cue, List<Saying> earlier)
    {
        var group = SpanishVerbGroup.Read(sentence, cue);
        var isDenied = SpanishDenials.IsDenied(sentence, cue.Verb, earlier) || SpanishDenials.DeniesSaying(sentence, cue);
        if (group.IsNegated || isDenied)
            return Nobodys(sentence, cue);
        var isParticiple = !group.IsFinite && (cue.Form.Shape & VerbShape.PastParticiple) != 0;
        if (group.IsPassive || isParticiple && cue.Form.Meaning == VerbMeaning.Judgement)
            return Passive(sentence, cue, group);
        if (isParticiple)
            return null;
        if (!group.IsFinite)
            return Dependent(sentence, cue, earlier);
        return Finite(sentence, cue, group, earlier);
    }

    // What nobody says reaches up to the words, whatever says something farther ahead.
    private static Saying Nobodys(Sentence sentence, SpanishCue cue) =>
        Saying.Of(sentence, SayingForm.SpeakerFirst, cue.First, SpanishDenials.ReachOf(sentence, cue.Last), null, cue.Form.Meaning);

    private static Saying? Finite(Sentence sentence, SpanishCue cue, SpanishVerbGroup group, List<Saying> earlier)
    {
        if (cue.Form.IsAlsoNoun && !IsVerbHere(sentence, group.First))
            return null;
        if (Inverted(sentence, cue, group) is { } after)
            return Saying.Of(sentence, SayingForm.VerbFirst, group.Auxiliary, cue.Last, after, cue.Form.Meaning);
        var subject = SpanishSubjects.Before(sentence, group.First);
        if (IsNameOfThing(cue, group, subject) || SpanishDenials.IsBehindNobody(sentence, group.First))
            return Nobodys(sentence, cue);

        // "Soto y su homóloga, Eva Ruiz, firmaron": more than the one who stands nearest.
        if (group.IsPlural && subject is { IsRelative: false, Speaker: { Kind: MentionKind.Name, Thing: MentionedThing.Person } })
            subject = new SpanishSubject(null, IsThing: true);
        if (subject.Speaker is { } speaker)
        {
            return group.IsImpersonal && cue.Form.Meaning == VerbMeaning.Speech
                ? Nobodys(sentence, cue)
                : Saying.Of(sentence, SayingForm.SpeakerFirst, group.Auxiliary, cue.Last, speaker, cue.Form.Meaning, subject.IsRelative);
        }

        if (group.IsImpersonal && !cue.Form.IsSpeech)
            return null;
        return group.IsImpersonal || IsWhatManySay(sentence, cue, group)
            ? Nobodys(sentence, cue)
            : WithoutSubject(sentence, cue, group, subject, earlier);
    }

    // "el programa se llama “Marea”": a thing's name.
    private static bool IsNameOfThing(SpanishCue cue, SpanishVerbGroup group, SpanishSubject subject) =>
        group.HasSe && cue.Form.Lemma is "llamar" or "denominar" or "titular" && subject.Speaker is not { Thing: MentionedThing.Person };

    // A thing's words, those of the clause before, or of whom the verb leaves out.
    private static Saying? WithoutSubject(
        Sentence sentence,
        SpanishCue cue,
        SpanishVerbGroup group,
        SpanishSubject subject,
        List<Saying> earlier
    )
    {
        // "Para Soto, el caso revela “…”": what a thing shows, it shows to her.
        if (subject.IsThing && earlier.Count > 0 && earlier[earlier.Count - 1] is { Form: SayingForm.Source, Speaker: not null })
            return null;
        if (subject.IsThing)
            return Saying.Of(sentence, SayingForm.SpeakerFirst, group.Auxiliary, cue.Last, null, cue.Form.Meaning, subject.IsRelative);
        if (subject.IsReported && SpanishCarriedSubjects.LastSpeaker(earlier) is { } teller)
            return Saying.Of(sentence, SayingForm.Dependent, group.Auxiliary, cue.Last, teller, cue.Form.Meaning);
        var speaker = subject.IsShared ? SpanishCarriedSubjects.Shared(sentence, group.First, earlier) : null;
        speaker ??= SpanishCarriedSubjects.LeftOut(sentence, cue, group, earlier);
        return Saying.Of(sentence, SayingForm.SpeakerFirst, group.Auxiliary, cue.Last, speaker, cue.Form.Meaning);
    }

    // "Coincidieron en que": several who were named one by one. "Le decían que": people in general.
    private static bool IsWhatManySay(Sentence sentence, SpanishCue cue, SpanishVerbGroup group) =>
        group.IsPlural
        && (
            cue.Form.Lemma == "coincidir"
            || group.First == 0
                && sentence.Tokens[0].Key is "le" or "les" or "me" or "nos"
                && (sentence.Tokens[cue.Verb].EndsIn("ían") || sentence.Tokens[cue.Verb].EndsIn("aban"))
        );

    private static bool IsVerbHere(Sentence sentence, int first)
    {
        var before = sentence.At(first - 1);
        return before is null
            || before.Kind != TokenKind.Word
            || sentence.MentionAt(first - 1) is not null
            || before.Has(
                WordTraits.Relative | WordTraits.Conjunction | WordTraits.ObjectPronoun | WordTraits.SourceMarker | WordTraits.Adverb
            );
    }

    // “…”, dijo Soto. Según explicó Soto. Dijo Soto que: behind words, a comma or at the head the subject stands behind its verb.
    private static Mention? Inverted(Sentence sentence, SpanishCue cue, SpanishVerbGroup group)
    {
        var before = sentence.At(group.First - 1);
        var behindWords = before is { IsQuotation: true } || before?.Is(',') == true && sentence.At(group.First - 2)?.IsQuotation == true;
        if (cue.Form.Meaning is VerbMeaning.Act or VerbMeaning.Stance && !behindWords && before?.Has(WordTraits.SourceMarker) != true)
            return null;
        var opens =
            before is null
            || before.Kind is TokenKind.Punctuation or TokenKind.Quotation
            || before.Has(WordTraits.SourceMarker | WordTraits.Conjunction)
            || before.Key is "como" or "que" or "donde";
        if (
            !opens
            || SpanishSubjectsBehind.After(sentence, cue.Last, isFar: behindWords || IsSaid(sentence, cue)) is not { CanSpeak: true } after
        )
        {
            return null;
        }

        if (behindWords)
            return after;
        if (after.Thing == MentionedThing.Document && before?.Has(WordTraits.SourceMarker) == true)
            return after;
        if (after.Thing == MentionedThing.Document || cue.Form.Meaning != VerbMeaning.Speech && after.Kind != MentionKind.Name)
            return null;
        if (before?.Key == "que" && sentence.MentionAt(group.First - 2) is not null)
            return null;
        return after.Thing is MentionedThing.Person or MentionedThing.Unknown || ClosesClause(sentence, after) ? after : null;
    }

    // "dijo a Efe Soto": verbs that say to somebody, and have no other object than the words.
    private static bool IsSaid(Sentence sentence, SpanishCue cue) =>
        cue.Form.Lemma is "decir" or "declarar" or "explicar" or "asegurar" or "afirmar" or "señalar" or "contar" or "informar";

    // "anunció el Gobierno que", "informó la policía.": what follows is no object beside the subject.
    private static bool ClosesClause(Sentence sentence, Mention subject) =>
        sentence.Kind is PassageKind.Headline or PassageKind.Heading
        || sentence.At(subject.Last + 1) is not { } next
        || next.Kind == TokenKind.Punctuation
        || next.Has(WordTraits.Complementizer | WordTraits.Preposition | WordTraits.Time);

    // "…, agregando que", "al señalar que": hangs on the clause before, or on the one that follows.
    private static Saying? Dependent(Sentence sentence, SpanishCue cue, List<Saying> earlier)
    {
        var before = sentence.At(cue.Verb - 1);
        if (before?.Key == "de" && sentence.MentionAt(cue.Verb - 2) is not null && !IsAfterSubject(sentence, cue.Verb))
            return null;
        if (SpanishIdioms.IsNobodys(sentence, cue.Verb) || IsTakenUp(sentence, cue, earlier))
            return Nobodys(sentence, cue);
        var speaker = SpanishCarriedSubjects.Shared(sentence, cue.Verb, earlier)
            ?? SpanishCarriedSubjects.SubjectBehind(sentence, cue.Last)
            ?? SpanishCarriedSubjects.SubjectLeftOut(sentence, cue.Verb);
        return Saying.Of(sentence, SayingForm.Dependent, cue.First, cue.Last, speaker, cue.Form.Meaning);
    }

    // "fue criticado por llamarse “…”": a word that is held up to him, and may be that of those who do.
    private static bool IsTakenUp(Sentence sentence, SpanishCue cue, List<Saying> earlier) =>
        sentence.At(cue.Verb - 1)?.Key == "por"
        && sentence.Tokens[cue.Verb].EndsIn("rse")
        && earlier.Count > 0
        && earlier[earlier.Count - 1].Form == SayingForm.Passive;

    private static bool IsAfterSubject(Sentence sentence, int verb) => sentence.Subject is { } subject && subject.Last < verb;

    // "calificado por Soto como “…”", "conocida como “…” por los vecinos": who says it stands behind "por".
    private static Saying? Passive(Sentence sentence, SpanishCue cue, SpanishVerbGroup group)
    {
        for (var i = cue.Last + 1; i < sentence.Tokens.Length && i <= cue.Last + LongestAgent; i++)
        {
            if (
                sentence.Tokens[i].Key == "por"
                && sentence.MentionAt(i + 1) is { CanSpeak: true } agent
                && agent.First == i + 1
                && agent.Thing != MentionedThing.Document
            )
            {
                var named = SpanishSubjects.Named(sentence, agent);
                return sentence.Tokens[i - 1].IsQuotation
                    ? Saying.Of(sentence, SayingForm.Source, i, i, named, cue.Form.Meaning)
                    : Saying.Of(sentence, SayingForm.Passive, cue.First, cue.Last, named, cue.Form.Meaning);
            }

            if (sentence.Tokens[i].Is(',') || SpanishClauses.IsVerbLike(sentence, i))
                break;
        }

        return group.IsPassive ? Saying.Of(sentence, SayingForm.Passive, cue.First, cue.Last, null, cue.Form.Meaning) : null;
    }
}
