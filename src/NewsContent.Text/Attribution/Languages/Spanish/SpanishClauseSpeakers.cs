using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds who speaks where a clause says it without a verb of saying: "Soto se enfadó: “…”", "al grito de “…”".</summary>
internal static class SpanishClauseSpeakers
{
    private const int LongestClause = 24;
    private const int LongestOpening = 5;
    private const int FewestWords = 3;
    private const int LongestPredicate = 8;

    private static readonly HashSet<string> Answers = new(
        (
            "respuesta reacción mensaje palabras frase lema conclusión diagnóstico receta consejo veredicto opinión explicación resumen "
            + "balance reflexión declaración réplica contestación"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Calls = new(
        (
            "llamamiento llamado petición peticiones propuesta promesa promesas advertencia advertencias acusación acusaciones "
            + "exigencia exigencias denuncia denuncias defensa crítica críticas queja quejas reclamo reclamos apuesta "
            + "exhortación compromiso"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whoever the clause right before a colon and whole words is about; null for any other colon.</summary>
    public static Mention? BeforeColon(Sentence sentence, int colon, List<Saying> earlier)
    {
        if (!sentence.Tokens[colon].Is(':') || sentence.At(colon + 1)?.Quoted is not { BeginsSentence: true, WordCount: >= FewestWords })
            return null;
        var start = Segments.PreviousComma(sentence, colon - 1);
        if (earlier.Count > 0 && earlier[earlier.Count - 1].CueFirst > start)
            return null;
        return Subject(sentence, colon) is { Thing: MentionedThing.Person or MentionedThing.Unknown, IsPlural: false } subject
            ? subject
            : null;
    }

    /// <summary>
    /// Who the clause is about that a noun for words belongs to: "al grito de “…”", "insultos como “…”"; null without one.
    /// </summary>
    public static Mention? OfNoun(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Has(WordTraits.SpeechNoun)
        && sentence.At(noun + 1)?.Key is "como" or "de"
        && sentence.At(noun + 2)?.IsQuotation == true
            ? Subject(sentence, noun) ?? SpanishCarriedSubjects.SubjectBehind(sentence, noun)
            : null;

    /// <summary>
    /// Whose noun for words it is: "el llamamiento de Soto a “…”", "rechazó la promesa del alcalde de “…”"; null without an owner.
    /// </summary>
    public static Saying? Owned(Sentence sentence, int noun, List<Saying> earlier)
    {
        if (!Calls.Contains(sentence.Tokens[noun].Key) || sentence.At(noun + 1)?.Key is not ("de" or "del"))
            return null;
        var owner = OwnerBehind(sentence, noun);
        if (owner is null)
            return null;
        var joint = owner.Last + 1;
        if (sentence.At(joint)?.Key is not ("a" or "de" or "por" or "para" or "contra" or "sobre" or "en"))
            return null;
        var last =
            sentence.At(joint + 1)?.IsQuotation == true ? joint
            : sentence.At(joint + 2)?.IsQuotation == true ? joint + 1
            : -1;
        if (last < 0)
            return null;

        // "Brunn criticó la promesa de Soto": what he judges are her words.
        var isJudged = earlier.Count > 0 && earlier[earlier.Count - 1] is { Meaning: VerbMeaning.Judgement, Form: SayingForm.SpeakerFirst };
        return Saying.Of(sentence, isJudged ? SayingForm.Source : SayingForm.Noun, noun, last, owner, VerbMeaning.Judgement);
    }

    // "el mensaje de Soto": she stands within the phrase of the document.
    private static Mention? OwnerBehind(Sentence sentence, int noun)
    {
        var owner = sentence.MentionAt(noun + 2);
        if (owner?.First != noun + 2)
            owner = sentence.OwnerFrom(noun + 2);
        return owner is not null && owner.First == noun + 2 && owner.Thing is not (MentionedThing.Thing or MentionedThing.Document)
            ? owner
            : null;
    }

    // "Quien lo dice es Soto", "Son palabras de Soto": whose the words before are.
    private static Mention? OfWhom(Sentence sentence)
    {
        var isWho = sentence.Tokens[0].Key == "quien";
        for (var i = 1; i < sentence.Tokens.Length && i <= LongestOpening; i++)
        {
            var token = sentence.Tokens[i];
            var isJoint = isWho ? token.Has(WordTraits.Passive) : token.Key is "de" or "del" && sentence.Tokens[i - 1].Key == "palabras";
            if (isJoint)
                return sentence.MentionAt(i + 1) is { CanSpeak: true } speaker && speaker.First == i + 1 ? speaker : null;
        }

        return null;
    }

    /// <summary>
    /// Whose answer or message a colon or a dash opens: "La respuesta de Soto no se hizo esperar: “…”"; null for any other noun.
    /// </summary>
    public static Saying? Answer(Sentence sentence, int noun)
    {
        if (!Answers.Contains(sentence.Tokens[noun].Key) || sentence.At(noun + 1)?.Key is not ("de" or "del"))
            return null;
        var owner = OwnerBehind(sentence, noun);
        if (owner is null)
            return null;
        for (var i = owner.Last + 1; i < sentence.Tokens.Length && i <= owner.Last + LongestPredicate; i++)
        {
            if (sentence.At(i + 1)?.IsQuotation == true)
            {
                var opens = sentence.Tokens[i].Is(':') || i == owner.Last + 1 && sentence.Tokens[i].Kind == TokenKind.Punctuation;
                return opens ? Saying.Of(sentence, SayingForm.Source, noun, i, owner, VerbMeaning.Speech) : null;
            }

            if (sentence.MentionAt(i) is { Kind: MentionKind.Name })
                return null;
        }

        return null;
    }

    // The subject of the nearest verb before a token.
    private static Mention? Subject(Sentence sentence, int end)
    {
        for (var i = end - 1; i >= 0 && i > end - LongestClause && !sentence.Tokens[i].IsQuotation; i--)
        {
            if (!SpanishClauses.IsVerbLike(sentence, i))
                continue;
            var first = i;
            while (first > 0 && sentence.Tokens[first - 1].Has(WordTraits.ObjectPronoun | WordTraits.Auxiliary | WordTraits.Adverb))
                first--;
            return SpanishSubjects.Before(sentence, first) is { IsRelative: false, Speaker: { CanSpeak: true } subject } ? subject : null;
        }

        return null;
    }

    /// <summary>
    /// Who said the words before: "Así lo dijo Soto.", "Con estas palabras abrió Soto la sesión."; null for any other sentence.
    /// </summary>
    public static Candidate? PointsBack(Sentence sentence)
    {
        if (sentence.At(0)?.Key is "así" or "lo" or "eso" or "esto")
        {
            return
                sentence.Sayings.Length > 0
                && sentence.Sayings[0]
                    is { Meaning: VerbMeaning.Speech, Form: SayingForm.VerbFirst, CueFirst: < LongestOpening, Speaker: not null } saying
                ? Candidate.Of(saying, AttributionSyntaxRule.VoiceToCome)
                : null;
        }

        if (sentence.At(0)?.Key is "quien" or "son" or "eran" or "fueron")
            return OfWhom(sentence) is { } said ? new Candidate(said, null, AttributionSyntaxRule.VoiceToCome) : null;
        if (sentence.At(0)?.Key != "con" || sentence.At(1)?.Key is not ("estas" or "esas" or "esta" or "esa"))
            return null;
        for (var i = 2; i < sentence.Tokens.Length && i <= LongestOpening; i++)
        {
            if (!SpanishClauses.IsVerbLike(sentence, i))
                continue;
            return SpanishSubjectsBehind.After(sentence, i, isFar: false) is { CanSpeak: true, Thing: MentionedThing.Person } subject
                ? new Candidate(subject, null, AttributionSyntaxRule.VoiceToCome)
                : null;
        }

        return null;
    }
}
