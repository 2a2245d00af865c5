using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>What marks hold in German beside somebody's words: a name set beside its noun or behind its article.</summary>
internal sealed class GermanNobodysWords : NobodysWords
{
    private const int LongestName = 4;

    /// <inheritdoc />
    protected override bool HasTitlesInHeadlines => true;

    /// <inheritdoc />
    protected override bool AreSetApart(Sentence sentence, int quotation) =>
        IsSiteName(sentence, quotation) || IsAlias(sentence, quotation);

    // "bekannt als „Lange“": a mere name.
    private static bool IsAlias(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Key != "als")
            return false;
        for (var i = quotation - 2; i > quotation - LongestList && sentence.At(i) is { Kind: TokenKind.Word } token; i--)
        {
            if (token.Key == "bekannt")
                return true;
        }

        return false;
    }

    // "laut der Website „hafenblick.example“"
    private static bool IsSiteName(Sentence sentence, int quotation) =>
        sentence.Tokens[quotation].Quoted is { WordCount: <= LongestName, EndsSentence: false }
        && sentence.At(quotation - 1) is { } noun
        && IsSite(noun.Key);

    private static bool IsSite(string noun) =>
        noun is "website" or "webseite" or "homepage" or "internetseite" || noun is "portal" or "onlineportal" or "blog" or "plattform";

    // "die Zeitschrift „Fischerei heute“", "der „Hafenbote“"
    /// <inheritdoc />
    protected override bool IsBeforeName(Sentence sentence, int quotation, Token before)
    {
        if (sentence.Tokens[quotation].Quoted is not { BeginsSentence: true, WordCount: <= LongestName } || before.Has(WordTraits.Time))
            return false;

        // "Holms Wort von der “Wunde”": what somebody's word was.
        if (sentence.At(quotation - 2)?.Key is "von" or "vom" && sentence.At(quotation - 3)?.Has(WordTraits.SpeechNoun) == true)
            return false;
        if (IsNoun(before))
            return sentence.MentionAt(quotation - 1) is not { Kind: MentionKind.Name };
        return before.Key is "laut" or "der" or "des" or "dem" or "den" or "im" or "beim" or "vom" or "in" or "bei";
    }

    private static bool IsNoun(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true, Verb: null } && !token.Has(WordTraits.Pronoun);
}
