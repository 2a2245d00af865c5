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
        return opens ? canOpen && IsGivenNameAtHead(sentence, i) : IsGivenName(sentence, i) || IsSurname(sentence, i);
    }

    // "NO" and "I" are no names.
    private static bool IsSpelledAsName(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true } && token.Text.Any(char.IsLower);

    // Words with capitals in the titles of works and bodies: "Lord Of The Rings".
    private static bool IsOfTitles(Token token) => token.Has(WordUse.TitleWord);

    // "An Nguyen said": at the head a surname with its verb must follow.
    private static bool IsGivenNameAtHead(Sentence sentence, int i) =>
        IsPlain(sentence.At(i + 1))
        && CanOpenAsName(sentence.Tokens[i])
        && IsVerb(sentence.At(i + 2))
        && !sentence.Tokens[sentence.Tokens.Length - 1].Is('?');

    // "So Brunn said", "That Brunn said" are no names.
    private static bool CanOpenAsName(Token token) =>
        !token.Has(WordTraits.Adverb | WordTraits.Conjunction | WordTraits.Complementizer | WordTraits.Subordinator);

    private static bool IsVerb(Token? token) =>
        token is not null && (token.Verb is { IsFinite: true, IsAlsoNoun: false } || token.Has(WordTraits.OtherVerb));

    // "said Can Yildiz", "actor Will Smith", "Sir Per Brunn"
    private static bool IsGivenName(Sentence sentence, int i)
    {
        if (!IsPlain(sentence.At(i + 1)))
            return false;
        var before = sentence.Tokens[i - 1];
        if (sentence.Tokens[i].Has(WordTraits.Time) && IsBeforeOrOfTime(before))
            return false;
        return !before.IsCapitalized || before.Has(WordTraits.Honorific | WordTraits.PersonNoun);
    }

    // "Anna Will", "Thomas More", "Ute Mai": right behind a given name, with nothing of a name or a date behind it.
    private static bool IsSurname(Sentence sentence, int i) =>
        sentence.At(i - 1) is { Kind: TokenKind.Word, IsCapitalized: true } given
        && given.Has(WordTraits.GivenName)
        && !given.Has(WordTraits.Time | WordTraits.Place)
        && CanBeSurname(sentence.Tokens[i])
        && !IsPartOfDate(sentence, i);

    // Weekdays are left out in English, where "told Eva Monday" is common.
    private static bool CanBeSurname(Token token) => !token.Has(WordTraits.Time) || token.Has(WordUse.TimeSurname);

    // "told Eva Mai 3"
    private static bool IsPartOfDate(Sentence sentence, int i) =>
        sentence.At(i + 1) is { Kind: TokenKind.Number } || IsBeforeTime(sentence.At(i - 2));

    // "in May Lund left", "next May Lund left"
    private static bool IsBeforeOrOfTime(Token before) => IsBeforeTime(before) || before.Has(WordTraits.Time | WordTraits.Affiliation);

    // "in May Lund left", "on Monday"
    private static bool IsBeforeTime(Token? before) => before?.Has(WordUse.BeforeDate | WordUse.BeforeTime) == true;

    private static bool IsPlain(Token? next) =>
        next is { Kind: TokenKind.Word, IsCapitalized: true }
        && (IsPlainWord(next) || next.Has(WordUse.TimeSurname))
        && !NameShapes.IsAcronym(next);

    private static bool IsPlainWord(Token word) =>
        (word.Traits & ~(WordTraits.GivenName | WordTraits.NameParticle | WordTraits.BodyNameWord)) == WordTraits.None;
}
