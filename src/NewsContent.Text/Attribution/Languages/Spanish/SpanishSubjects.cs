using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>What was found before a verb.</summary>
/// <param name="Speaker">The subject; null when there is none.</param>
/// <param name="IsRelative">Whether the verb stands in a relative clause.</param>
/// <param name="IsShared">Whether the verb goes on with the clause before: "llegó y dijo".</param>
/// <param name="IsReported">Whether the verb stands in a clause that "que" opens behind another verb: "dijo que cree".</param>
/// <param name="IsThing">Whether the subject is something that has no voice, or nobody.</param>
internal readonly record struct SpanishSubject(
    Mention? Speaker,
    bool IsRelative = false,
    bool IsShared = false,
    bool IsReported = false,
    bool IsThing = false
);

/// <summary>Finds the subject of a Spanish verb, before it or behind it.</summary>
internal static class SpanishSubjects
{
    private const int MostSteps = 24;
    private const int MostSegments = 6;
    private const int MostWords = 4;

    /// <summary>The subject that ends before token <paramref name="end"/> (exclusive), where the verb group begins.</summary>
    public static SpanishSubject Before(Sentence sentence, int end)
    {
        var before = sentence.At(end - 1);
        if (before is null)
            return default;

        // “El Faro” titula: the name of a paper is the subject.
        if (before.IsQuotation)
            return new SpanishSubject(null, IsThing: SpanishTitles.Are(sentence, end - 1));
        if (before.Has(WordTraits.Relative))
            return SpanishRelatives.Subject(sentence, end - 1);
        if (before.Has(WordTraits.Conjunction))
            return new SpanishSubject(null, IsShared: true);
        if (SpanishIndefinites.IsNobody(before))
            return new SpanishSubject(null, IsThing: true);
        return Back(sentence, end - 1);
    }

    private static SpanishSubject Back(Sentence sentence, int i)
    {
        var words = 0;
        for (var step = 0; step < MostSteps && i >= 0; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
            {
                if (Governor(sentence, mention) is not { } preposition)
                    return FromPhrase(sentence, mention);
                i = preposition - 1;
                words = 0;
            }
            else if (token.Is(','))
            {
                return BeforeComma(sentence, i);
            }
            else if (token.Key is "quien" or "quienes")
            {
                return SpanishRelatives.Subject(sentence, i);
            }
            else if (token.Is(')'))
            {
                i = Segments.OpeningBracket(sentence, i) - 1;
            }
            else if (IsSmallWord(token) || SpanishSubjectsBehind.IsPlainWord(token) && ++words <= MostWords)
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return default;
    }

    /// <summary>The preposition that the phrase hangs on; null for one that can be a subject.</summary>
    public static int? Governor(Sentence sentence, Mention mention)
    {
        var before = sentence.At(mention.First - 1);
        // "Desde el Gobierno señalan": the house is who says it.
        if (before?.Key == "desde" && mention.Thing == MentionedThing.Body)
            return null;
        return before is not null && (before.Has(WordTraits.Preposition | WordTraits.SourceMarker) || before.Key is "como")
            ? mention.First - 1
            : null;
    }

    private static SpanishSubject FromPhrase(Sentence sentence, Mention mention)
    {
        if (SpanishClauses.IsVerbLike(sentence, mention.First - 1))
        {
            // "la casa que dirige Soto": the subject of the relative clause; the house goes on.
            return
                sentence.At(mention.First - 2)?.Has(WordTraits.Relative) == true
                && sentence.MentionAt(mention.First - 3) is { CanSpeak: true } house
                ? new SpanishSubject(house)
                : default;
        }

        // "el alcalde, Karl Brunn dijo": the closing comma forgotten.
        var lead = sentence.At(mention.First - 1);
        if (lead?.Key == "ni")
            return new SpanishSubject(null, IsThing: true);
        if (lead?.Key is "y" or "e" && sentence.MentionAt(mention.First - 2) is { CanSpeak: true } partner && Joins(partner, mention))
        {
            var one = partner is { Kind: MentionKind.Nominal, IsPlural: true } ? partner : FirstOfTwo(sentence, partner);
            return new SpanishSubject(one, IsThing: one is null && Governor(sentence, partner) is null);
        }

        return mention.CanSpeak
            ? new SpanishSubject(mention)
            : new SpanishSubject(null, IsThing: mention is { Kind: MentionKind.Nominal, IsPossessive: false });
    }

    // "Soto y Brunn dijeron": two persons have one voice that is nobody's alone.
    private static Mention? FirstOfTwo(Sentence sentence, Mention partner) =>
        Governor(sentence, partner) is null && partner.Kind == MentionKind.Nominal ? partner : null;

    private static bool Joins(Mention partner, Mention mention) =>
        partner.Kind != MentionKind.Pronoun && mention.Kind != MentionKind.Pronoun && IsSomebody(partner) && IsSomebody(mention);

    private static bool IsSomebody(Mention mention) =>
        mention.Thing is MentionedThing.Person or MentionedThing.People or MentionedThing.Body
        || mention is { Kind: MentionKind.Name, Thing: MentionedThing.Unknown };

    // At a comma that may close a parenthesis: what stands before its opening comma, if the words between only modify.
    private static bool IsSmallWord(Token token) =>
        token.Kind == TokenKind.Number || token.Has(WordTraits.Time | WordTraits.Adverb | WordTraits.Preposition | WordTraits.Determiner);

    private static SpanishSubject BeforeComma(Sentence sentence, int closing)
    {
        if (Stranded(sentence, closing) is { } stranded)
            return new SpanishSubject(stranded);
        for (var step = 0; step < MostSegments; step++)
        {
            var opening = PreviousComma(sentence, closing - 1);
            var first = opening + 1;
            if (first >= closing)
                return default;
            var phrase = sentence.MentionAt(first) is { } mention && mention.First == first ? mention : null;
            if (phrase is { Kind: MentionKind.Name } && IsSetApart(phrase))
                return IsGoverned(sentence, phrase) ? default : new SpanishSubject(phrase);
            if (
                phrase is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
                && phrase.Last == closing - 1
                && IsAfterRole(sentence, opening)
            )
            {
                return new SpanishSubject(phrase);
            }

            if (opening < 0)
                return phrase is { CanSpeak: true } && phrase.Last == closing - 1 ? new SpanishSubject(phrase) : default;
            if (!SpanishClauses.Modifies(sentence, first, closing) || sentence.Tokens[opening].IsQuotation)
                return default;
            if (HeadBefore(sentence, opening) is { } head)
                return FromPhrase(sentence, head);
            if (sentence.Tokens[opening - 1].Is(',') || !sentence.Tokens[opening].Is(','))
                return default;
            closing = opening;
        }

        return default;
    }

    // "El trabajo, publicado en la revista “Mar”, dice", "Soto, a la que llamó “ladrona”, dice": such words part nothing.
    private static int PreviousComma(Sentence sentence, int from)
    {
        var comma = Segments.PreviousComma(sentence, from);
        if (comma <= 0 || !sentence.Tokens[comma].IsQuotation)
            return comma;
        var opening = Segments.PreviousComma(sentence, comma - 1);
        return SpanishTitles.Are(sentence, comma) || opening > 0 && SpanishRelatives.Opens(sentence, opening + 1) ? opening : comma;
    }

    // "el abogado de los detenidos, Karl Brunn,": a phrase right before the comma, and no verb, says what the person is.
    private static bool IsAfterRole(Sentence sentence, int comma) =>
        comma > 0
        && sentence.MentionAt(comma - 1) is { Kind: MentionKind.Nominal }
        && !SpanishClauses.HasVerb(sentence, Math.Max(0, Segments.PreviousComma(sentence, comma - 1) + 1), comma);

    // "apoyará a su rival, Karl Brunn, dijo": who stands behind a preposition does nothing.
    private static bool IsGoverned(Sentence sentence, Mention name) =>
        RoleReader.Introducer(name) is { } role && Governor(sentence, role) is not null;

    /// <summary>Whether the name stands behind its role and a comma: "la alcaldesa, Eva Soto,".</summary>
    public static bool IsSetApart(Mention name) => RoleReader.Introducer(name) is not null || RoleReader.IsBodyInApposition(name);

    // The phrase right before a comma, up through what hangs on it; null when it is governed or a clause stands there.
    private static Mention? HeadBefore(Sentence sentence, int comma)
    {
        var i = comma - 1;
        if (sentence.At(i)?.Is(')') == true)
            i = Segments.OpeningBracket(sentence, i) - 1;
        for (var step = 0; step < MostSegments && i >= 0; step++)
        {
            if (sentence.MentionAt(i) is not { } mention)
            {
                // "el obispo emérito,": an adjective that no ending shows.
                if (!SpanishSubjectsBehind.IsPlainWord(sentence.Tokens[i]) || SpanishClauses.IsVerbLike(sentence, i) || i == 0)
                    return null;
                i--;
                continue;
            }

            if (Governor(sentence, mention) is not { } preposition)
                return mention;
            i = preposition - 1;
        }

        return null;
    }

    /// <summary>A role's name when the phrase before a comma only says what the named person is.</summary>
    public static Mention Named(Sentence sentence, Mention mention)
    {
        if (mention.Kind != MentionKind.Nominal)
            return mention;
        var end = mention.Last + 1;
        for (var step = 0; step < 2 && sentence.At(end)?.Has(WordTraits.Preposition) == true; step++)
        {
            if (sentence.MentionAt(end + 1) is not { } governed || governed.First != end + 1)
                break;
            end = governed.Last + 1;
        }

        return
            sentence.At(end)?.Is(',') == true
            && sentence.MentionAt(end + 1) is { Kind: MentionKind.Name } name
            && name.First == end + 1
            && RoleReader.SaysWhatIs(mention, name, end)
            ? name
            : mention;
    }

    // "a los que la ministra, llamó": a comma too many.
    private static Mention? Stranded(Sentence sentence, int comma) =>
        sentence.MentionAt(comma - 1) is { CanSpeak: true } subject
        && sentence.At(subject.First - 1)?.Has(WordTraits.Relative | WordTraits.Complementizer) == true
            ? subject
            : null;
}
