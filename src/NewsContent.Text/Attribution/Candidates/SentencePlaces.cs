using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Where a quotation stands in its sentence.</summary>
internal static class SentencePlaces
{
    /// <summary>Whether nothing but marks and conjunctions stands before the quotation.</summary>
    public static bool OpensSentence(Sentence sentence, int quotation) => quotation <= sentence.OpeningLength;

    /// <summary>
    /// Whether the words are a title within a phrase, which a comma closes: "the cast of the “Low Tide,” the anchor reacted".
    /// </summary>
    public static bool IsTitleInPhrase(Sentence sentence, int quotation) =>
        sentence.Tokens[quotation].Quoted is { IsTitleCase: true, EndsSentence: false, WordCount: > 1 }
        && sentence.At(quotation - 1)?.Has(WordTraits.Determiner) == true;
}
