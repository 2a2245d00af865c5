using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>The words of Spanish: the lexicon has one form of a noun for persons, and the others are made of it.</summary>
internal sealed class SpanishWords : LanguageWords
{
    /// <summary>The words of the lexicons.</summary>
    public static SpanishWords Load()
    {
        var words = new SpanishWords();
        var nouns = Lexicon.Load("Spanish/nouns.txt");
        words.Add(Lexicon.Load("given-names.txt"));
        words.Add(Lexicon.Load("Spanish/given-names.txt"));
        words.Add(Lexicon.Load("places.txt"));
        words.Add(Lexicon.Load("Spanish/places.txt"));
        words.Add(Lexicon.Load("Spanish/function-words.txt"));
        words.Add(Lexicon.Load("Spanish/rule-words.txt"));
        words.Add(nouns);
        words.AddInflectedNouns(nouns);
        SpanishVerbs.AddTo(words, Lexicon.Load("Spanish/verbs.txt"));
        return words;
    }

    // What most endings tell depends on the sentence, and the phrases ask for it there; "malacóloga" is somebody anywhere.
    /// <inheritdoc />
    protected override WordTraits ByEnding(string text, string key, bool isCapitalized) =>
        isCapitalized || key is "prólogo" or "monólogo" ? WordTraits.None
        : key.EndsWith("ólogo", StringComparison.Ordinal) || key.EndsWith("óloga", StringComparison.Ordinal) ? WordTraits.PersonNoun
        : key.EndsWith("ólogos", StringComparison.Ordinal) || key.EndsWith("ólogas", StringComparison.Ordinal) ? WordTraits.PeopleNoun
        : WordTraits.None;

    // That ending has an accent, and no word of plain letters has it.
    /// <inheritdoc />
    protected override bool MayTellByEnding(string text, int start, int end, bool isCapitalized) => false;

    // "diputado" gives "diputada", "diputados" and "diputadas", so that the lexicon need not.
    private void AddInflectedNouns(Lexicon nouns)
    {
        foreach (var section in nouns.Sections)
        {
            // "los grupos", "las comisiones": several bodies have one voice as several persons have.
            if (section.Label == "body noun")
            {
                foreach (var body in section.Words)
                    Add(SpanishNouns.PluralOf(body), WordTraits.PeopleNoun, Gender.Unknown);
            }

            if (section.Label is not ("person noun" or "person noun, male" or "person noun, female"))
                continue;
            foreach (var noun in section.Words)
                AddForms(noun, hasFeminine: section.Label == "person noun, male");
        }
    }

    private void AddForms(string noun, bool hasFeminine)
    {
        Add(SpanishNouns.PluralOf(noun), WordTraits.PeopleNoun, Gender.Unknown);
        if (!hasFeminine || SpanishNouns.FeminineOf(noun) is not { } feminine)
            return;
        var isOther = (TraitsOf(feminine) & (WordTraits.Preposition | WordTraits.Determiner)) != 0 || SpanishNouns.IsThing(feminine);
        if (!isOther)
            Add(feminine, WordTraits.PersonNoun, Gender.Female);
        Add(SpanishNouns.PluralOf(feminine), WordTraits.PeopleNoun, Gender.Unknown);
    }
}
