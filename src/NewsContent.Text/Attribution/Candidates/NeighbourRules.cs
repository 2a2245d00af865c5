using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>What a sentence tells of the words beside it: whether words go on, and whom the next sentence names for them.</summary>
internal static class NeighbourRules
{
    private const int LongestOpening = 8;
    private const int FewestWordsOfClause = 5;

    /// <summary>Whether the sentence is nothing but quotations: the words stand alone.</summary>
    public static bool StandsAlone(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (!token.IsQuotation && token.Kind != TokenKind.Punctuation)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the sentence's own clause stands in its quotation: “We lost the best part of a year” to the
    /// storm. Instead, “we lost the whole of it.”
    /// </summary>
    public static bool IsMainlyQuoted(Sentence sentence)
    {
        var opening = 0;
        while (opening < sentence.Tokens.Length && opening < LongestOpening && !sentence.Tokens[opening].IsQuotation)
            opening++;
        if (sentence.At(opening)?.Quoted is not { WordCount: >= FewestWordsOfClause } quoted || sentence.Sayings.Length > 0)
            return false;
        for (var i = 0; i < opening; i++)
        {
            if (
                sentence.Tokens[i].Has(WordTraits.Auxiliary | WordTraits.OtherVerb | WordTraits.Relative)
                || sentence.Tokens[i].Verb is { IsFinite: true }
            )
            {
                return false;
            }
        }

        if (opening == 0 ? !quoted.BeginsSentence : sentence.MentionAt(0) is not null || !sentence.Tokens[opening - 1].Is(','))
            return false;
        var next = sentence.At(opening + 1);
        return next is null
            || next.Kind == TokenKind.Punctuation
            || next.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Relative);
    }
}
