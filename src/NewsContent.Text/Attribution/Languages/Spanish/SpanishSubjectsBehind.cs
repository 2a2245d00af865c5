using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds the subject behind a Spanish verb, past time, place and whom it was said to.</summary>
internal static class SpanishSubjectsBehind
{
    private const int LongestTail = 16;
    private const int MostWords = 4;
    private const int LongestAside = 7;

    private const WordTraits Counting = WordTraits.Determiner | WordTraits.Adverb;

    /// <summary>Whether the word is none of a closed class, no name and no verb.</summary>
    public static bool IsPlainWord(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: false, Verb: null or { IsFinite: false } or { IsAlsoNoun: true } }
        && !token.Has(PhraseBounds.EndsPhrase | WordTraits.Determiner);

    /// <summary>
    /// The subject behind a verb: "dijo Soto", "dijo a Efe la alcaldesa, Eva Soto", "contó al diario “…” un vecino"; null without one.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isFar">Whether phrases of time, place and listener may stand between.</param>
    public static Mention? After(Sentence sentence, int verb, bool isFar)
    {
        var i = verb + 1;
        for (var step = 0; step < LongestTail && i < sentence.Tokens.Length && i < verb + LongestTail; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
                return mention.First == i && SpanishSubjects.Named(sentence, mention) is { IsPossessive: false } named ? named : null;
            // "sostienen desde la empresa": the house is who says it.
            if (token.Key == "desde" && sentence.MentionAt(i + 1) is { Thing: MentionedThing.Body } house && house.First == i + 1)
                return house;
            if (token.Has(WordTraits.Adverb) || token.Traits == WordTraits.None && token.EndsIn("mente"))
                i++;
            else if (isFar && IsTime(sentence, i))
                i = AfterTime(sentence, i);
            else if (isFar && token.Has(WordTraits.Preposition))
                i = AfterPhrase(sentence, i);
            else if (isFar && token.Is(',') && sentence.At(i + 1)?.Has(WordTraits.Preposition | WordTraits.Adverb) == true)
                i = AfterAside(sentence, i);
            else
                return null;
            if (i < 0)
                return null;
        }

        return null;
    }

    // "aclaró, por su parte, Soto": a short phrase between commas; -1 where it does not end soon.
    private static int AfterAside(Sentence sentence, int comma)
    {
        for (var i = comma + 2; i < comma + LongestAside && i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Is(','))
                return i + 1;
        }

        return -1;
    }

    private static bool IsTime(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Has(WordTraits.Time) || token.Kind == TokenKind.Number || token.Key is "pasado" or "pasada" or "próximo")
            return true;
        return token.Has(WordTraits.Determiner) && sentence.At(i + 1)?.Has(WordTraits.Time) == true;
    }

    private static int AfterTime(Sentence sentence, int i)
    {
        while (
            sentence.At(i) is not null
            && (IsTime(sentence, i) || sentence.Tokens[i].Has(WordTraits.Determiner) && sentence.MentionAt(i) is null)
        )
        {
            i++;
        }

        return i;
    }

    // "a Efe", "en rueda de prensa", "al diario “…”", "en Ginebra"; -1 where the phrase does not end in reach.
    private static int AfterPhrase(Sentence sentence, int preposition)
    {
        var i = preposition + 1;
        if (sentence.MentionAt(i) is { } governed && governed.First == i)
            i = governed.Last + 1;
        else
            i = AfterCount(sentence, AfterWords(sentence, i));
        if (sentence.At(i)?.IsQuotation == true)
            i++;
        return i > preposition + 1 ? i : -1;
    }

    // "ante los cerca de 2 mil asistentes": what is counted belongs to the phrase.
    private static int AfterCount(Sentence sentence, int i)
    {
        for (var step = 0; step < MostWords && sentence.At(i) is { } token && !token.IsQuotation; step++)
        {
            if (sentence.MentionAt(i) is { } counted)
                return sentence.Tokens[i - 1].Kind == TokenKind.Number || sentence.Tokens[i - 1].Has(Counting) ? counted.Last + 1 : i;
            var isOfNumber = token.Key == "de" && sentence.At(i + 1)?.Kind == TokenKind.Number;
            if (token.Kind != TokenKind.Number && !token.Has(Counting) && !isOfNumber)
                return i;
            i++;
        }

        return i;
    }

    private static int AfterWords(Sentence sentence, int i)
    {
        var first = i;
        while (i < first + MostWords && IsWordBetween(sentence, i))
            i++;
        return i;
    }

    private static bool IsWordBetween(Sentence sentence, int i) =>
        sentence.At(i) is { } word
        && sentence.MentionAt(i) is null
        && (IsPlainWord(word) || IsTime(sentence, i))
        && !SpanishNouns.IsInfinitive(word);
}
