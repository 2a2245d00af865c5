using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Sees when a word for a time is somebody's name: "April Holm", "Eva Day".</summary>
internal static class NamesOfTimes
{
    /// <summary>Whether it is a person's name at this place.</summary>
    public static bool Is(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.Time) && (IsGivenName(sentence, i) || IsSurname(sentence, i));

    // "April Holm": a month's name is a given name before another name.
    private static bool IsGivenName(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: true } month
        && month.Has(WordTraits.GivenName)
        && sentence.At(i - 1)?.Has(WordUse.BeforeDate) != true
        && CanBeSurname(sentence.At(i + 1));

    private static bool CanBeSurname(Token? next) =>
        next is { Kind: TokenKind.Word, IsCapitalized: true }
        && !next.Has(PhraseBounds.EndsPhrase | WordTraits.Time | WordTraits.Determiner | WordTraits.Adverb);

    // "Eva Day", "Theresa May": right behind a given name. A weekday is never one.
    private static bool IsSurname(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: true } time
        && time.Has(WordUse.TimeSurname)
        && IsGivenNameBefore(sentence.At(i - 1))
        && sentence.Kind is PassageKind.Paragraph or PassageKind.Summary
        && !IsPartOfDate(sentence, i);

    private static bool IsGivenNameBefore(Token? given) =>
        given is { Kind: TokenKind.Word, IsCapitalized: true }
        && given.Has(WordTraits.GivenName)
        && !given.Has(WordTraits.Time | WordTraits.Place);

    // "told Eva May 3": a number follows, or a word that dates have before them stands there.
    private static bool IsPartOfDate(Sentence sentence, int i) =>
        sentence.At(i - 2)?.Has(WordUse.BeforeDate | WordUse.BeforeTime) == true || sentence.At(i + 1) is { Kind: TokenKind.Number };
}
