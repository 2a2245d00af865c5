using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Words that stand for somebody who is not named: "alguno", "otro", "uno de ellos"; and who is nobody: "nadie".</summary>
internal static class SpanishIndefinites
{
    /// <summary>Such a word that stands alone beside a verb of saying; null for every other.</summary>
    public static Mention? At(Sentence sentence, int i)
    {
        var key = sentence.Tokens[i].Key;
        var isOne = key is "alguien" or "alguno" or "alguna" or "otro" or "otra" or "uno" or "una";
        var isMany =
            key is "algunos" or "algunas" or "otros" or "otras" or "muchos" or "muchas" or "varios" or "varias" or "ambos" or "ambas";
        if (!isOne && !isMany || !StandsAlone(sentence, i))
            return null;
        return new Mention
        {
            Kind = MentionKind.Nominal,
            Thing = isOne ? MentionedThing.Person : MentionedThing.People,
            Sentence = sentence,
            First = i,
            Last = i,
            IsPlural = isMany,
            HasDeterminer = true,
        };
    }

    /// <summary>Whether the word stands for nobody: "nadie", "ninguno".</summary>
    public static bool IsNobody(Token token) => token.Key is "nadie" or "ninguno" or "ninguna" or "ningún";

    /// <summary>Whether the word stands for who was named last, and before no noun: "este le recordó que", "añadió esta.".</summary>
    public static bool IsThisOne(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Key is not ("este" or "esta"))
            return false;
        var next = i + 1;
        while (sentence.At(next)?.Has(WordTraits.ObjectPronoun | WordTraits.Auxiliary | WordTraits.Adverb) == true)
            next++;
        if (
            sentence.At(next)?.Verb is { IsFinite: true, IsAlsoNoun: false } or { IsFinite: false }
            && (next > i + 1 || IsFinite(sentence, next))
        )
        {
            return true;
        }

        return sentence.At(i - 1)?.Verb is { IsFinite: true, IsSpeech: true } && (sentence.At(i + 1) is not { Kind: TokenKind.Word });
    }

    private static bool IsFinite(Sentence sentence, int i) => sentence.Tokens[i].Verb is { IsFinite: true };

    /// <summary>Where those begin of whom it is one: "los" in "uno de los abogados"; -1 for any other phrase.</summary>
    public static int OneOfMany(Sentence sentence, int i) =>
        sentence.Tokens[i].Key
            is "uno"
                or "una"
                or "alguno"
                or "alguna"
                or "algunos"
                or "algunas"
                or "otro"
                or "otra"
                or "varios"
                or "varias"
                or "muchos"
                or "muchas"
                or "dos"
                or "tres"
        && sentence.At(i + 1)?.Key == "de"
        && sentence.At(i + 2)?.Key is "los" or "las" or "sus" or "estos" or "estas" or "ellos" or "ellas"
            ? i + 2
            : -1;

    /// <summary>Whether the determiners or the ending say that the phrase means several.</summary>
    public static bool IsPlural(Sentence sentence, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (sentence.Tokens[i].Has(WordTraits.Determiner))
                return sentence.Tokens[i].Key is var key && (key[key.Length - 1] == 's' || key is "dos" or "tres" or "cuatro" or "cinco");
        }

        var noun = sentence.Tokens[head];
        return noun.Has(WordTraits.PeopleNoun) && !noun.Has(WordTraits.PersonNoun);
    }

    private static bool StandsAlone(Sentence sentence, int i)
    {
        var next = sentence.At(i + 1);
        if (next?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false })
            return true;
        return sentence.At(i - 1)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false }
            && (next is null || next.Kind == TokenKind.Punctuation);
    }
}
