using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds whom a relative pronoun stands for: "Soto, quien dijo", "fue Soto, y no Brunn, quien dijo".</summary>
internal static class SpanishRelatives
{
    /// <summary>Whether a relative clause opens at a token: "que", "a quien", "a la que".</summary>
    public static bool Opens(Sentence sentence, int i)
    {
        if (sentence.At(i)?.Has(WordTraits.Preposition) == true)
            i++;
        if (sentence.At(i)?.Has(WordTraits.Determiner) == true)
            i++;
        return sentence.At(i)?.Has(WordTraits.Relative) == true;
    }

    /// <summary>Whom "quien" stands for; behind a verb "que" opens what is said.</summary>
    public static SpanishSubject Subject(Sentence sentence, int relative)
    {
        var token = sentence.Tokens[relative];
        var i = relative - 1;
        if (token.Key is "cual" or "cuales")
            i--;
        if (sentence.At(i)?.Is(',') == true)
            i--;
        if (sentence.At(i)?.Is(')') == true)
            i = Segments.OpeningBracket(sentence, i) - 1;
        if (sentence.MentionAt(i) is { } near)
        {
            if (IsNotTheOne(sentence, near))
                return new SpanishSubject(InsteadOf(sentence, near), IsRelative: true, IsThing: true);
            var mention = BearerOfRelative(sentence, near);
            var isPerson = token.Key is "quien" or "quienes";
            if (token.Key == "quienes" && !mention.IsPlural && mention.Thing == MentionedThing.Person)
                return new SpanishSubject(null, IsRelative: true, IsThing: true);
            return mention.CanSpeak || isPerson && mention.Kind == MentionKind.Name
                ? new SpanishSubject(mention, IsRelative: true)
                : new SpanishSubject(null, IsRelative: true, IsThing: true);
        }

        // "un comunicado en el que asegura": where it is said, not who says it.
        if (sentence.At(i)?.Has(WordTraits.Determiner) == true && sentence.At(i - 1)?.Has(WordTraits.Preposition) == true)
            return default;
        if (token.Key == "que" && sentence.At(i) is { Kind: TokenKind.Word } before && !before.Has(WordTraits.Determiner))
            return new SpanishSubject(null, IsReported: true);
        return new SpanishSubject(null, IsRelative: true, IsThing: token.Key == "que");
    }

    // "Fue Soto, y no Brunn, quien": the other one. "No fue Brunn quien": nobody known.
    private static bool IsNotTheOne(Sentence sentence, Mention mention) =>
        sentence.At(mention.First - 1) is { } before
        && (before.Key == "no" || before.Has(WordTraits.Passive) && sentence.At(mention.First - 2)?.Key == "no");

    private static Mention? InsteadOf(Sentence sentence, Mention mention)
    {
        if (sentence.Tokens[mention.First - 1].Key != "no")
            return null;
        var i = mention.First - 2;
        if (sentence.At(i)?.Key == "y")
            i--;
        if (sentence.At(i)?.Is(',') == true)
            i--;
        return sentence.MentionAt(i) is { CanSpeak: true } other ? other : null;
    }

    // "un cartel en la puerta que dice": the door says nothing, and what hangs there does.
    private static Mention BearerOfRelative(Sentence sentence, Mention near) =>
        !near.CanSpeak
        && SpanishSubjects.Governor(sentence, near) is { } preposition
        && sentence.MentionAt(preposition - 1) is { CanSpeak: true, Kind: MentionKind.Nominal } head
            ? head
            : near;
}
