using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>The words that stand for a source without a name: "a spokesman for the ministry".</summary>
internal static class SourceWords
{
    private const WordTraits OfSource = WordTraits.Determiner | WordTraits.RoleModifier | WordTraits.PersonNoun | WordTraits.PeopleNoun;

    /// <summary>The phrase with what hangs on it, as it stands in the text, without a capital that only the sentence gives.</summary>
    public static string Of(Mention source, ArticleReading reading)
    {
        var sentence = source.Sentence;
        var range = sentence.RangeOf(source.First, reading.Language.Discourse.EndOfSource(source));
        var words = range.In(reading.Input.Passages[sentence.Passage].Text);
        return HasCapitalOfSentence(source, reading.Language.Orthography) ? InSmallLetters(words) : words;
    }

    private static string InSmallLetters(string words)
    {
        var letters = words.ToCharArray();
        letters[0] = char.ToLowerInvariant(letters[0]);
        return new string(letters);
    }

    // "The mayor said": the capital is the sentence's; "Rowers said", where no list knows the word, keeps it, and so does a German noun.
    private static bool HasCapitalOfSentence(Mention source, Orthography orthography)
    {
        var first = source.Sentence.Tokens[source.First];
        var isSmall =
            first.Has(orthography.CapitalizesNouns ? WordTraits.Determiner : OfSource)
            && !first.Has(WordTraits.Affiliation | WordTraits.Honorific);
        return isSmall
            && source.Kind == MentionKind.Nominal
            && OpensSentence(source.Sentence.At(source.First - 1))
            && IsSpelledAsWord(first);
    }

    private static bool OpensSentence(Token? before) =>
        before is null || before.IsQuotation || before.Is(':') || before.Is('(') || before.Is('.') || before.Is('\u2014');

    private static bool IsSpelledAsWord(Token word) =>
        word.IsCapitalized && !NameShapes.IsAcronym(word) && word.Text.Skip(1).All(char.IsLower);
}
