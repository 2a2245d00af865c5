using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>The small words inside names, bodies and offices: "Department of Justice", "chief of staff", "Jan de Wit".</summary>
internal sealed class NameJoints(LanguageProfile language, WordEvidence evidence)
{
    private const int LongestComplement = 5;

    /// <summary>Whether a small word stands inside a name: "Department of Justice", "Secretary of State", "Jan de Wit".</summary>
    [MethodImpl(HotPath.Options)]
    public bool JoinsName(Sentence sentence, int i, int start)
    {
        if (i == start || i + 1 >= sentence.Tokens.Length)
            return false;
        if (IsAmpersandInside(sentence, i))
            return true;
        var token = sentence.Tokens[i];
        var before = sentence.Tokens[i - 1];
        var next = sentence.Tokens[i + 1];
        if (
            token.Key is "of" or "for" or "on"
            && before.IsCapitalized
            && before.Has(WordTraits.BodyNoun | WordTraits.BodyNameWord | WordTraits.PersonNoun)
        )
        {
            return
                token.Key == "of"
                || before.Has(WordTraits.BodyNoun | WordTraits.BodyNameWord)
                || token.Key == "for" && next.IsCapitalized && next.Has(WordTraits.RoleModifier)
                ? IsCapitalWord(next)
                    || next.Key == "the" && i + 2 < sentence.Tokens.Length && IsCapitalWord(sentence.Tokens[i + 2]) && token.Key == "of"
                : false;
        }

        if (token.Key == "of" && IsCapitalWord(next) && JoinsUnknownBody(sentence, i, start))
            return true;
        if (token.Key == "the" && before.Key == "of")
        {
            return IsCapitalWord(next)
                && i - 2 >= start
                && sentence.Tokens[i - 2].IsCapitalized
                && sentence.Tokens[i - 2].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord | WordTraits.PersonNoun);
        }

        return IsParticleInside(sentence, i) && i > start;
    }

    /// <summary>Whether it joins the words of one name: "Department of Fish &amp; Harbours".</summary>
    public static bool IsAmpersandInside(Sentence sentence, int i) =>
        sentence.Tokens[i].Is('&')
        && sentence.At(i - 1) is { Kind: TokenKind.Word, IsCapitalized: true }
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: true };

    /// <summary>
    /// Whether "of" or "in" joins a role with its second word, which has no article: "chief of staff",
    /// "secretary of state", "editor in chief".
    /// </summary>
    [MethodImpl(HotPath.Options)]
    public bool JoinsOffice(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return !language.CapitalizesNouns
            && token.Key is "of" or "in"
            && i > 0
            && sentence.Tokens[i - 1].Has(WordTraits.PersonNoun)
            && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: false } office
            && office.Has(WordTraits.RoleModifier | WordTraits.BodyNoun | WordTraits.PersonNoun)
            && !office.Has(WordTraits.Determiner);
    }

    // "the Guild of Marrowhaven Clockmakers": persons have no article, and what "of" names ends as a plural of people does.
    private bool JoinsUnknownBody(Sentence sentence, int i, int start)
    {
        var head = sentence.Tokens[i - 1];
        if (language.CapitalizesNouns || !head.IsCapitalized || head.Traits != WordTraits.None || evidence.IsSurname(head))
            return false;
        if (i - 2 == start && sentence.Tokens[start].Key == "the")
            return true;

        // "Field of Dreams said": nobody has such a name.
        if (i - 1 == start && sentence.At(i + 2)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false })
            return true;
        var last = i + 1;
        while (last < i + LongestComplement && sentence.At(last + 1) is { Kind: TokenKind.Word, IsCapitalized: true })
            last++;
        return i - 1 == start && last > i + 1 && EndsAsMany(sentence.Tokens[last]);
    }

    private static bool EndsAsMany(Token word) =>
        word.EndsIn("ers") || word.EndsIn("ors") || word.EndsIn("ists") || word.Has(WordTraits.PeopleNoun);

    /// <summary>Whether a small particle stands inside a name: "Jan de Wit".</summary>
    public bool IsParticleInside(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.NameParticle) || token.IsCapitalized || i == 0 || i + 1 >= sentence.Tokens.Length)
            return false;
        var before = sentence.Tokens[i - 1];
        var next = sentence.Tokens[i + 1];
        return before.IsCapitalized
                && before.Kind == TokenKind.Word
                && (
                    next.IsCapitalized
                    || next.Has(WordTraits.NameParticle) && i + 2 < sentence.Tokens.Length && sentence.Tokens[i + 2].IsCapitalized
                )
                && !before.Has(WordTraits.PersonNoun | WordTraits.BodyNoun | WordTraits.BodyNameWord)
                && (
                    !language.CapitalizesNouns
                    || before.Has(WordTraits.GivenName | WordTraits.NameParticle)
                    || IsGermanGivenName(sentence, i - 1)
                )
            || IsKnownWithParticle(sentence, i) && before.IsCapitalized;
    }

    // "Joris de Haan", "Trainer Mirko von Rahn": a small word of another language, or a role, shows the given name that no list knows.
    private static bool IsGermanGivenName(Sentence sentence, int i) =>
        NameReader.IsPlainName(sentence.Tokens[i])
        && (
            sentence.Tokens[i + 1].Key is "de" or "van" or "del" or "al" or "el" or "ibn"
            || sentence.Tokens[i + 1].Key == "von"
                && sentence.At(i - 1) is { } before
                && (
                    before.Has(WordTraits.PersonNoun)
                    || before.Verb is { IsFinite: true, IsSpeech: true }
                    || sentence.At(i - 2)?.Is(',') == true && Cues.GermanByPlace.CanBeVerb(before)
                )
        );

    /// <summary>Whether the article has a full name that ends with this particle and the word behind it: "so von Rahn".</summary>
    public bool IsKnownWithParticle(Sentence sentence, int i) =>
        language.CapitalizesNouns
        && sentence.Tokens[i].Has(WordTraits.NameParticle)
        && sentence.At(i + 1) is { IsCapitalized: true } surname
        && evidence.IsFullName(sentence.Tokens[i], surname);

    private static bool IsCapitalWord(Token token) => token is { Kind: TokenKind.Word, IsCapitalized: true };
}
