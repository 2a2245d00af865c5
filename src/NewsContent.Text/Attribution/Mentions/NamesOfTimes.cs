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
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: true } next
        && !next.Has(PhraseBounds.EndsPhrase | WordTraits.Time | WordTraits.Determiner | WordTraits.Adverb);

    // "Eva Day", "Theresa May": right behind a given name, and no number follows as in "told Eva May 3". A weekday is never one.
    private static bool IsSurname(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: true } time
        && time.Has(WordUse.TimeSurname)
        && sentence.At(i - 1) is { Kind: TokenKind.Word, IsCapitalized: true } given
        && given.Has(WordTraits.GivenName)
        && !given.Has(WordTraits.Time | WordTraits.Place)
        && sentence.At(i - 2)?.Has(WordUse.BeforeDate | WordUse.BeforeTime) != true
        && sentence.Kind is PassageKind.Paragraph or PassageKind.Summary
        && sentence.At(i + 1) is not { Kind: TokenKind.Number };
}
