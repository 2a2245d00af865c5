using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Where a Spanish noun phrase begins, which word of it is the noun, and where its adjectives end.</summary>
internal static class SpanishPhraseBounds
{
    private const int MostModifiers = 3;
    private const int MostAdjectives = 4;
    private const int LongestGroup = 6;

    private static readonly HashSet<string> SourceNatures = new(
        "próxima cercana consultada oficial policial judicial anónima gubernamental diplomática".Split(' '),
        StringComparer.Ordinal
    );

    // What only somebody does, and no "ordenador" or "indicador".
    private static readonly HashSet<string> VerbsOfVoice = new(
        (
            "hablar decir afirmar asegurar quejar denunciar pedir exigir criticar reclamar calificar tachar tildar temer lamentar "
            + "protestar opinar sostener contar relatar gritar corear preguntar responder contestar negar insistir recordar "
            + "creer confiar prometer"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    /// <summary>
    /// Whether a phrase begins here without an article: "fuentes de la policía", "Vecinos del barrio", ", director del
    /// centro,".
    /// </summary>
    public static bool BeginsBare(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.IsCapitalized && !SpanishNames.Opens(sentence, i))
            return false;
        var before = sentence.At(i - 1);
        if (token.Has(WordTraits.PeopleNoun))
            return before is null || !before.Has(WordTraits.PeopleNoun | WordTraits.PersonNoun);
        var follows =
            before is null
            || before.Kind != TokenKind.Word
            || before.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Relative)
            || before.Verb is not null
            || before.Has(WordTraits.Adverb | WordTraits.OtherVerb | WordTraits.Auxiliary);
        if (token.Has(WordTraits.PersonNoun))
            return follows;
        return token.Has(WordTraits.RoleModifier)
            && sentence.At(i + 1)?.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun) == true
            && follows;
    }

    private static bool IsBeforeNoun(Sentence sentence, int i)
    {
        if (sentence.At(i) is not { } modifier || !modifier.Has(WordTraits.RoleModifier | WordTraits.Adverb))
            return false;
        return sentence.At(i + 1) is { Kind: TokenKind.Word } next
            && (next.Has(Speaks | WordTraits.RoleModifier | WordTraits.Affiliation) || CanBeNoun(next) && !modifier.Has(Speaks));
    }

    /// <summary>The noun, past what may stand before it ("el entonces alcalde", "un reciente sondeo"); -1 when no word can be it.</summary>
    public static int HeadOf(Sentence sentence, int start, bool hasDeterminer)
    {
        var i = start;
        while (i < start + MostModifiers && IsBeforeNoun(sentence, i))
            i++;
        if (sentence.At(i) is not { Kind: TokenKind.Word } noun || !CanBeNoun(noun))
            return -1;
        if (noun.Has(Speaks | WordTraits.WorkNoun | WordTraits.SpeechNoun))
            return i;
        if (!hasDeterminer)
            return -1;

        // "el legendario entrenador"
        return
            sentence.At(i + 1) is { IsCapitalized: false } next
            && next.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun)
            && next.Verb is null
            ? i + 1
            : i;
    }

    /// <summary>Whether the word can be a noun at all.</summary>
    public static bool CanBeNoun(Token token) =>
        token.Has(Speaks)
        || !token.Has(PhraseBounds.EndsPhrase & ~WordTraits.OtherVerb | WordTraits.Determiner)
            && !token.Has(WordTraits.OtherVerb)
            && token.Verb is null or { IsAlsoNoun: true } or { IsFinite: false };

    /// <summary>Past the adjectives behind a noun: "municipal", "chileno", "económica".</summary>
    public static int AfterAdjectives(Sentence sentence, int i)
    {
        for (var step = 0; step < MostAdjectives && sentence.At(i) is { Kind: TokenKind.Word } word; step++)
        {
            if (
                word.IsCapitalized
                || word.Verb is not null
                || word.Has(PhraseBounds.EndsPhrase | WordTraits.Determiner | WordTraits.Adverb)
            )
            {
                break;
            }

            if (
                !word.Has(WordTraits.Affiliation | WordTraits.PersonNoun)
                && word.Key is not ("norte" or "sur")
                && !SpanishNouns.EndsAsAdjective(word.Key)
            )
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>
    /// "los estibadores hablan de", "Para los salineros,": whether a noun that ends as a trade does has the place of somebody.
    /// </summary>
    public static bool IsWhereSomebodyStands(Sentence sentence, int first, int head, int end)
    {
        var key = sentence.Tokens[head].Key;
        if (key == "fuente" && first < head)
            return sentence.At(head + 1) is { } nature && SourceNatures.Contains(nature.Key);
        if (first == head || sentence.Tokens[head].IsCapitalized || !SpanishNouns.EndsAsAgent(key) && !SpanishNouns.EndsAsAgents(key))
            return false;
        if (sentence.At(end)?.Verb is { IsFinite: true, IsAlsoNoun: false } verb)
            return VerbsOfVoice.Contains(verb.Lemma);
        return sentence.At(end)?.Is(',') == true && first == 1 && sentence.Tokens[0].Key == "para";
    }

    /// <summary>“…”, lamentó un internauta: whether only somebody can stand here, right behind words and their verb.</summary>
    public static bool IsBesideVerb(Sentence sentence, int first, int end)
    {
        if (
            sentence.At(first - 1) is not { Kind: TokenKind.Word } verb
            || verb.Verb is not { IsSpeech: true } && !SpanishClauses.HasEndingOfPast(verb.Key)
        )
        {
            return false;
        }

        var i = first - 2;
        while (
            i > first - LongestGroup
            && sentence.At(i) is { } small
            && small.Has(WordTraits.ObjectPronoun | WordTraits.Auxiliary | WordTraits.Adverb)
        )
        {
            i--;
        }

        var isBehindWords =
            sentence.At(i)?.IsQuotation == true || sentence.At(i)?.Is(',') == true && sentence.At(i - 1)?.IsQuotation == true;
        return isBehindWords && sentence.At(end)?.Has(WordTraits.Complementizer) != true;
    }
}
