using NewsContent.Text.Attribution.Languages.Lexicons;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>The words of English.</summary>
internal sealed class EnglishWords : LanguageWords
{
    /// <summary>The words of the lexicons.</summary>
    public static EnglishWords Load()
    {
        var words = new EnglishWords();
        words.Add(Lexicon.Load("English/function-words.txt"));
        words.Add(Lexicon.Load("English/rule-words.txt"));
        words.Add(Lexicon.Load("English/nouns.txt"));
        words.Add(Lexicon.Load("given-names.txt"));
        words.Add(Lexicon.Load("places.txt"));
        EnglishVerbs.AddTo(words, Lexicon.Load("English/verbs.txt"));
        EnglishPlurals.AddTo(words);
        return words;
    }

    /// <inheritdoc />
    protected override WordTraits ByEnding(string text, string key, bool isCapitalized)
    {
        // "R-Utah": a party and a state; it names nobody.
        if (text[1] == '-' && text[0] is 'R' or 'D' or 'I' && char.IsUpper(text[2]))
            return WordTraits.Place;

        // "secretary-treasurer", "singer-songwriter": what its last part is.
        var hyphen = key.LastIndexOf('-');
        if (hyphen > 0 && (TraitsOf(key.Substring(hyphen + 1)) & WordTraits.PersonNoun) != 0)
            return WordTraits.PersonNoun;

        // "mayor-elect"
        if (hyphen > 0 && key.Substring(hyphen) is "-elect" or "-designate")
            return TraitsOf(key.Substring(0, hyphen)) & WordTraits.PersonNoun;

        // "quietly": an adverb; "Reportedly" at a sentence's head is left, since a name can end so.
        return !isCapitalized && EndsAsAdverb(key) ? WordTraits.Adverb : WordTraits.None;
    }

    /// <inheritdoc />
    protected override bool MayTellByEnding(string text, int start, int end, bool isCapitalized) =>
        end - start > ShortestWithEnding && !isCapitalized && text[end - 1] == 'y' && text[end - 2] == 'l';

    /// <inheritdoc />
    public override string? LettersOf(string text) =>
        text switch
        {
            "US" => "u.s.",
            "WHO" => "w.h.o.",
            "IT" => "i.t.",
            _ => null,
        };

    /// <inheritdoc />
    protected override bool IsPersonsAge(string key) => key.EndsWith("-year-old", StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool EndsAsTrade(Token word) => EnglishEndings.IsTrade(word);

    private static bool EndsAsAdverb(string key) =>
        key.EndsWith("ly", StringComparison.Ordinal)
        && key is not ("rally" or "family" or "assembly" or "supply" or "monopoly" or "anomaly" or "tally");
}
