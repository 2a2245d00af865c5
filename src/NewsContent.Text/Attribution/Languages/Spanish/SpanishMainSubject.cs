using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds whom or what a Spanish sentence is about.</summary>
internal static class SpanishMainSubject
{
    private const int MostSteps = 40;
    private const int MostSegments = 4;
    private const int LongestRelative = 10;

    /// <summary>The first phrase that is neither governed nor part of an introduction, and that a verb follows.</summary>
    public static Mention? Find(Sentence sentence)
    {
        var i = 0;
        for (var step = 0; step < MostSteps && i < sentence.Tokens.Length; step++)
        {
            var token = sentence.Tokens[i];
            if (token.IsQuotation && i > 0)
                return null;
            if (sentence.MentionAt(i) is { } mention)
                return Subject(sentence, mention);
            if (SpanishClauses.IsVerbLike(sentence, i))
                return Inverted(sentence, i);
            if (
                token.Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.SourceMarker)
                && AfterIntroduction(sentence, i) is var next
                && next > i
            )
            {
                i = next;
            }
            else
            {
                i++;
            }
        }

        return null;
    }

    private static Mention? Subject(Sentence sentence, Mention mention)
    {
        var named = SpanishSubjects.Named(sentence, mention);
        if (!named.CanSpeak)
            return null;
        var verb = AfterModifiers(sentence, named.Last + 1);
        if (!ReferenceEquals(named, mention) && sentence.At(verb)?.Is(',') == true)
            verb = AfterModifiers(sentence, verb + 1);
        if (sentence.At(verb)?.Key == "que" && named.Kind == MentionKind.Nominal)
            verb = AfterRelative(sentence, verb);
        return SpanishClauses.IsVerbLike(sentence, verb) ? named : null;
    }

    // "Una mujer que pasaba gritó": the second verb is the sentence's.
    private static int AfterRelative(Sentence sentence, int relative)
    {
        var verbs = 0;
        for (var i = relative + 1; i < sentence.Tokens.Length && i <= relative + LongestRelative; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word)
                break;
            if (SpanishClauses.IsVerbLike(sentence, i) && !sentence.Tokens[i - 1].Has(WordTraits.Auxiliary) && ++verbs == 2)
                return i;
        }

        return relative;
    }

    // "Llegó la ministra": the subject behind the verb, if it is somebody. "No lo dijo la ministra, sino Soto": Soto.
    private static Mention? Inverted(Sentence sentence, int verb)
    {
        var subject = Behind(sentence, verb);
        if (subject is null || sentence.Tokens[0].Key != "no" || sentence.At(subject.Last + 1)?.Is(',') != true)
            return subject;
        return sentence.At(subject.Last + 2)?.Key == "sino" ? sentence.MentionAt(subject.Last + 3) : subject;
    }

    private static Mention? Behind(Sentence sentence, int verb) =>
        SpanishSubjectsBehind.After(sentence, verb, isFar: false)
            is { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Unknown } subject
            ? subject
            : null;

    // "En rueda de prensa, …", "Cuando llegó, …": over with the comma. "En Madrid el alcalde": with the phrase.
    private static int AfterIntroduction(Sentence sentence, int i)
    {
        if (Segments.NextComma(sentence, i) is var comma && comma > 0)
            return comma + 1;
        return sentence.MentionAt(i + 1) is { } governed ? governed.Last + 1 : i;
    }

    /// <summary>Past small words, phrases, brackets and what commas set apart: where the verb of the phrase before can stand.</summary>
    public static int AfterModifiers(Sentence sentence, int i)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var token = sentence.At(i);
            if (token is null)
                return i;
            if (SpanishClauses.AfterBracket(sentence, i) is var bracket && bracket > i)
            {
                i = bracket;
            }
            else if (token.Has(WordTraits.Preposition) && sentence.MentionAt(i + 1) is { } governed)
            {
                i = governed.Last + 1;
            }
            else if (token.Is(',') && AfterSegment(sentence, i) is var next && next > i)
            {
                i = next;
            }
            else if (IsUnknownWord(sentence, i) || IsAdverbial(token))
            {
                i++;
            }
            else
            {
                return i;
            }
        }

        return i;
    }

    private static bool IsUnknownWord(Sentence sentence, int i) =>
        sentence.Tokens[i] is { Kind: TokenKind.Word, Traits: WordTraits.None, Verb: null, IsCapitalized: false }
        && !SpanishClauses.IsVerbLike(sentence, i);

    private static bool IsAdverbial(Token token) =>
        token.Has(WordTraits.Adverb | WordTraits.ObjectPronoun | WordTraits.Time)
        || token.Traits == WordTraits.None && token.EndsIn("mente");

    private static int AfterSegment(Sentence sentence, int comma)
    {
        var closing = comma;
        for (var step = 0; step < MostSegments; step++)
        {
            closing =
                sentence.At(comma + 1)?.Has(WordTraits.Relative) == true
                    ? SpanishClauses.NextCommaOutsideQuotations(sentence, closing + 1)
                    : Segments.NextComma(sentence, closing + 1);
            if (closing < 0)
                return comma;
            if (SpanishClauses.Modifies(sentence, comma + 1, closing))
                return closing + 1;
        }

        return comma;
    }
}
