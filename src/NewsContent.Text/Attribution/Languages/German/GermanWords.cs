using NewsContent.Text.Attribution.Languages.Lexicons;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>The words of German: its compounds are known by their last part, its women's roles by their ending.</summary>
internal sealed class GermanWords : LanguageWords
{
    /// <summary>The words of the lexicons.</summary>
    public static GermanWords Load()
    {
        var words = new GermanWords();
        var nouns = Lexicon.Load("German/nouns.txt");
        words.Add(Lexicon.Load("German/function-words.txt"));
        words.Add(Lexicon.Load("German/rule-words.txt"));
        words.Add(nouns);
        words.AddWomensRoles(nouns);
        words.Add(Lexicon.Load("given-names.txt"));
        words.Add(Lexicon.Load("German/given-names.txt"));
        words.Add(Lexicon.Load("places.txt"));
        words.Add(Lexicon.Load("German/places.txt"));
        GermanVerbs.AddTo(words, Lexicon.Load("German/verbs.txt"));
        return words;
    }

    /// <summary>Whether it is the genitive of a place: "Österreichs".</summary>
    public bool IsGenitiveOfPlace(string key) =>
        key[key.Length - 1] == 's' && (TraitsOf(key.Substring(0, key.Length - 1)) & WordTraits.Place) != 0;

    /// <inheritdoc />
    protected override WordTraits ByEnding(string text, string key, bool isCapitalized)
    {
        if (!isCapitalized)
            return WordTraits.None;
        if (IsGenitiveOfPlace(key))
            return WordTraits.Place;
        return RoleEndings.EndWord(key, 0, key.Length) ? WordTraits.PersonNoun
            : BodyEndings.EndWord(key, 0, key.Length) ? WordTraits.BodyNoun
            : WordTraits.None;
    }

    /// <inheritdoc />
    protected override bool MayTellByEnding(string text, int start, int end, bool isCapitalized) =>
        RoleEndings.EndWord(text, start, end) || isCapitalized && (text[end - 1] == 's' || BodyEndings.EndWord(text, start, end));

    // "ein 44-Jähriger"
    /// <inheritdoc />
    protected override bool IsPersonsAge(string key) =>
        key.EndsWith("-jähriger", StringComparison.Ordinal) || key.EndsWith("-jährige", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override Gender GenderByEnding(string key) => IsWomansRole(key) ? Gender.Female : Gender.Unknown;

    // "Ministerin": the ending tells a woman, so that the lexicon need not.
    /// <inheritdoc />
    public override bool EndsAsTrade(Token word) => word.EndsIn("er") || word.EndsIn("or") || word.EndsIn("ist");

    private void AddWomensRoles(Lexicon nouns)
    {
        foreach (
            var role in nouns.Sections.Where(static section => section.Label == "person noun").SelectMany(static section => section.Words)
        )
        {
            if (EndsAsWomans(role))
                Add(role, WordTraits.PersonNoun, Gender.Female);
        }
    }

    private bool IsWomansRole(string key) => EndsAsWomans(key) && RoleEndings.EndWord(key, 0, key.Length);

    private static bool EndsAsWomans(string role) => role.EndsWith("in", StringComparison.Ordinal);
}
