using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// Finds what German says of written words: "In der Studie heißt es", "aus dem Ministerium verlautete", "ein
/// Zettel von ihr, auf dem steht".
/// </summary>
internal static class GermanDocuments
{
    private const int OwnerReach = 8;
    private const int MostGenitives = 3;
    private const int LongestFrame = 12;

    /// <summary>The source of a cue of writing at the token; null when there is none.</summary>
    public static Mention? Source(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.IsCapitalized)
            return null;
        return token.Key switch
        {
            "heißt" or "heisst" or "hieß" or "hiess" or "heiße" when sentence.At(i + 1)?.Key == "es" => PlaceBefore(sentence, i)
                ?? PlaceAfter(sentence, i + 2),
            "verlautet" or "verlautete" => PlaceBefore(sentence, i),
            "steht" or "stand" or "stehe" => sentence.At(i - 2)?.Key is "auf" or "in" && sentence.At(i - 1)?.Key is "dem" or "der"
                ? OwnerBefore(sentence, i - 3)
                : Opening(sentence, i) ?? Document(WrittenBehind(sentence, i)),
            "war" or "waren" or "ist" or "sind" or "sei" or "seien" when IsToRead(sentence, i) => Opening(sentence, i)
                ?? Document(PlaceAfter(sentence, i + 1)),
            _ => sentence.At(i + 1)?.Key == "es"
            && sentence.At(i + 2)?.Key == "aus"
            && sentence.At(i - 1)?.Is(',') == true
            && sentence.At(i - 2)?.IsQuotation == true
                ? PlaceAfter(sentence, i + 2)
                : null,
        };
    }

    // „…“, steht auf dem Schild.
    private static Mention? WrittenBehind(Sentence sentence, int verb) =>
        GermanByPlace.IsAfterSpeech(sentence, verb) ? PlaceAfter(sentence, verb + 1) : null;

    // A wall that it stands on says nothing.
    private static Mention? Document(Mention? mention) => mention is { Thing: MentionedThing.Document } ? mention : null;

    // "war auf Plakaten zu lesen"
    private static bool IsToRead(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < verb + LongestFrame && sentence.At(i + 1) is { } next; i++)
        {
            if (next.Key == "lesen" && sentence.Tokens[i].Key == "zu")
                return true;
        }

        return false;
    }

    // "In der Studie der Hochschule heißt es".
    private static Mention? PlaceBefore(Sentence sentence, int verb)
    {
        var mention = sentence.MentionAt(verb - 1);
        for (var step = 0; step < MostGenitives && mention is not null; step++)
        {
            if (IsPlace(sentence.At(mention.First - 1)))
                return IsNamedPlace(sentence, mention) ? null : Owned(sentence, mention);
            mention = sentence.MentionAt(mention.First - (sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) == true ? 2 : 1));
        }

        return Opening(sentence, verb);
    }

    // „…“, heißt es weiter in der Studie.
    private static Mention? PlaceAfter(Sentence sentence, int i)
    {
        while (sentence.At(i) is { } token && token.Has(WordTraits.Adverb) && !token.Has(WordTraits.Preposition))
            i++;
        return
            IsPlace(sentence.At(i))
            && sentence.MentionAt(i + 1) is { } mention
            && mention.First == i + 1
            && !IsNamedPlace(sentence, mention)
            ? Owned(sentence, mention)
            : null;
    }

    // "In ihrer Absage an die Akademie, die 1987 erschien, steht": what the sentence opens with.
    private static Mention? Opening(Sentence sentence, int verb) =>
        verb > 1
        && IsPlace(sentence.At(0))
        && sentence.MentionAt(1) is { First: 1, Thing: MentionedThing.Document } mention
        && mention.Last < verb
            ? Owned(sentence, mention)
            : null;

    // "einen Zettel von ihr, auf dem stehe".
    private static Mention? OwnerBefore(Sentence sentence, int comma)
    {
        if (sentence.At(comma)?.Is(',') != true)
            return null;
        for (var i = comma - 1; i > 0 && i > comma - OwnerReach; i--)
        {
            if (
                sentence.Tokens[i - 1].Key == "von"
                && sentence.MentionAt(i) is { Thing: MentionedThing.Person or MentionedThing.Body } owner
                && owner.First == i
            )
            {
                return owner;
            }
        }

        return null;
    }

    // "In ihrer Absage": she wrote it.
    private static Mention Owned(Sentence sentence, Mention document) =>
        document.Thing == MentionedThing.Document && Bearer(sentence, document) is { } bearer ? bearer : document;

    /// <summary>Whose the noun is by the pronoun that it opens with, "ihre Antwort", "seiner Absage"; null without one.</summary>
    public static Mention? Bearer(Sentence sentence, Mention noun)
    {
        var key = sentence.Tokens[noun.First].Key;
        if (noun.First == noun.Last || !IsPossessive(key, "ihr") && !IsPossessive(key, "sein"))
            return null;
        return new Mention
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = noun.First,
            Last = noun.First,
            Gender = key[0] == 'i' ? Gender.Female : Gender.Male,
            Thing = MentionedThing.Person,
        };
    }

    private static bool IsPossessive(string key, string stem) =>
        key.StartsWith(stem, StringComparison.Ordinal) && (key.Length == stem.Length || key[stem.Length] == 'e');

    /// <summary>
    /// Whether the phrase behind "in", "auf", "aus" or "bei" is a place's name: "In Brightport hieß es" tells
    /// of nobody. Nobody's words stand in a person.
    /// </summary>
    public static bool IsNamedPlace(Sentence sentence, Mention mention)
    {
        if (sentence.At(mention.First - 1)?.Key is not ("in" or "im" or "auf" or "aus" or "bei" or "beim") || mention.HasDeterminer)
            return false;
        var noun = sentence.Tokens[mention.Last];
        if (noun.Has(WordTraits.Place))
            return mention.First == mention.Last || mention.Kind == MentionKind.Name;
        if (mention.Thing is MentionedThing.Body or MentionedThing.Document)
            return false;

        // A noun for one thing would have an article; "aus Regierungskreisen" has many.
        return mention.Kind == MentionKind.Name || mention.Thing == MentionedThing.Thing && IsLoneUnknown(mention, noun);
    }

    private static bool IsLoneUnknown(Mention mention, Token noun) =>
        mention.First == mention.Last && noun.Traits == WordTraits.None && !noun.EndsIn("kreisen");

    private static bool IsPlace(Token? token) =>
        token?.Key is "in" or "im" or "auf" or "aus" or "vom" or "von" or "bei" or "beim" or "seitens";
}
