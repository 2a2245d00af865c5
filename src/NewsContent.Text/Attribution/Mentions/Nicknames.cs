using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>A nickname between given name and surname: Rosa “Red” Lund, Rosa (Red) Lund, Rosa (“Red”) Lund.</summary>
internal static class Nicknames
{
    private const int LongestNickname = 3;

    /// <summary>Whether the token belongs to such a nickname: the quotation, the word in brackets, or a bracket.</summary>
    public static bool IsInside(Sentence sentence, int i) =>
        IsBracketed(sentence, i) ? IsBetweenNames(sentence, i - 2, i + 2)
        : sentence.Tokens[i].Is('(') ? IsBracketed(sentence, i + 1) && IsBetweenNames(sentence, i - 1, i + 3)
        : sentence.Tokens[i].Is(')') ? IsBracketed(sentence, i - 1) && IsBetweenNames(sentence, i - 3, i + 1)
        : IsNickname(sentence, i) && sentence.Tokens[i].IsQuotation && IsBetweenNames(sentence, i - 1, i + 1);

    private static bool IsBracketed(Sentence sentence, int i) =>
        sentence.At(i - 1)?.Is('(') == true && sentence.At(i + 1)?.Is(')') == true && IsNickname(sentence, i);

    private static bool IsNickname(Sentence sentence, int i) =>
        sentence.Tokens[i].Quoted is { } quoted
            ? quoted is { WordCount: <= LongestNickname, BeginsSentence: true, EndsSentence: false, EndsWithComma: false }
            : sentence.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 1 };

    // In German every noun has a capital: "die Zeitung „Bote“ Chefin" is no name, so that the given name must be known as one.
    private static bool IsBetweenNames(Sentence sentence, int given, int surname)
    {
        if (sentence.At(given) is not { } first || sentence.At(surname) is not { Kind: TokenKind.Word, IsCapitalized: true } last)
            return false;
        var isGiven =
            first.Has(WordTraits.GivenName) || NameShapes.IsInitial(first) || IsUnknown(first) && !sentence.Tokens[given + 1].Is('(');
        return isGiven && (last.Traits & ~(WordTraits.GivenName | WordTraits.BodyNameWord)) == WordTraits.None && last.Verb is null;
    }

    private static bool IsUnknown(Token word) => word is { Kind: TokenKind.Word, IsCapitalized: true, Traits: WordTraits.None, Verb: null };
}
