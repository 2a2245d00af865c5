using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>
/// Sees when a small word of the language is somebody's name: "said Will Smith", "An Nguyen said", "Thomas More". Inside a sentence its
/// capital tells; at the head what follows does.
/// </summary>
internal static class SmallWordNames
{
    private const WordTraits Small =
        PhraseBounds.EndsPhrase | WordTraits.Determiner | WordTraits.Time | WordTraits.Adverb | WordTraits.RoleModifier;

    /// <summary>Whether the small word is a name at this place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The word's token.</param>
    /// <param name="opens">Whether any word could have a capital here.</param>
    /// <param name="canOpen">Whether the language has small nouns, so that a capital behind a first word tells of a name.</param>
    /// <param name="evidence">What the article tells of its words.</param>
    public static bool Is(Sentence sentence, int i, bool opens, bool canOpen, WordEvidence evidence)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(Small) || !IsSpelledAsName(token) || sentence.Kind is not (PassageKind.Paragraph or PassageKind.Summary))
            return false;
        if (sentence.At(i + 1) is { } known && evidence.IsWholeName(token, known))
            return true;
        if (IsOfTitles(token) || token.Has(WordTraits.Pronoun | WordTraits.RoleModifier))
            return false;
        return (canOpen || !opens) && IsGivenName(sentence, i, opens) || !opens && IsSurname(sentence, i);
    }

    // "NO" and "I" are no names.
    private static bool IsSpelledAsName(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true } && token.Text.Any(char.IsLower);

    // Words with capitals in the titles of works and bodies: "Lord Of The Rings".
    private static bool IsOfTitles(Token token) => token.Has(WordUse.TitleWord);

    // "said Can Yildiz", "actor Will Smith", "Sir Per Brunn"; at the head only before a surname with its verb: "An Nguyen said".
    private static bool IsGivenName(Sentence sentence, int i, bool opens)
    {
        if (!IsPlain(sentence.At(i + 1)))
            return false;
        var token = sentence.Tokens[i];
        if (opens)
        {
            return !token.Has(WordTraits.Adverb | WordTraits.Conjunction | WordTraits.Complementizer | WordTraits.Subordinator)
                && sentence.At(i + 2) is { } verb
                && (verb.Verb is { IsFinite: true, IsAlsoNoun: false } || verb.Has(WordTraits.OtherVerb))
                && !sentence.Tokens[sentence.Tokens.Length - 1].Is('?');
        }

        var before = sentence.Tokens[i - 1];
        if (token.Has(WordTraits.Time) && (IsBeforeTime(before) || before.Has(WordTraits.Time | WordTraits.Affiliation)))
            return false;
        return !before.IsCapitalized || before.Has(WordTraits.Honorific | WordTraits.PersonNoun);
    }

    // "Anna Will", "Thomas More", "Ute Mai": right behind a given name, with nothing of a name or a date behind it.
    private static bool IsSurname(Sentence sentence, int i) =>
        sentence.At(i - 1) is { Kind: TokenKind.Word, IsCapitalized: true } given
        && given.Has(WordTraits.GivenName)
        && !given.Has(WordTraits.Time | WordTraits.Place)
        && sentence.At(i + 1) is not { Kind: TokenKind.Number }
        && !(sentence.Tokens[i].Has(WordTraits.Time) && !CanBeSurname(sentence.Tokens[i]))
        && !IsBeforeTime(sentence.At(i - 2));

    // Weekdays are left out in English, where "told Eva Monday" is common.
    private static bool CanBeSurname(Token time) => time.Has(WordUse.TimeSurname);

    // "in May Lund left", "on Monday"
    private static bool IsBeforeTime(Token? before) => before?.Has(WordUse.BeforeDate | WordUse.BeforeTime) == true;

    private static bool IsPlain(Token? next) =>
        next is { Kind: TokenKind.Word, IsCapitalized: true }
        && (next.Traits & ~(WordTraits.GivenName | WordTraits.NameParticle | WordTraits.BodyNameWord)) == WordTraits.None
        && !NameShapes.IsAcronym(next);
}
