using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Spanish as the engine knows it: the subject before the verb, behind it or left out.</summary>
internal static class SpanishProfile
{
    /// <summary>Makes the profile from its lexicons.</summary>
    public static LanguageProfile Create()
    {
        var profile = new LanguageProfile
        {
            Language = "es",
            Cues = new SpanishCueReader(),
            MakeFinder = static (language, evidence, cancellation) => new SpanishMentionFinder(language, evidence, cancellation),
            ResolveNames = SpanishNameRegister.Resolve,
            FindBearer = SpanishRoles.FindBearer,
        };
        var nouns = Lexicon.Load("Spanish/nouns.txt");
        profile.Add(Lexicon.Load("given-names.txt"));
        profile.Add(Lexicon.Load("Spanish/given-names.txt"));
        profile.Add(Lexicon.Load("places.txt"));
        profile.Add(Lexicon.Load("Spanish/places.txt"));
        profile.Add(Lexicon.Load("Spanish/function-words.txt"));
        profile.Add(nouns);
        AddInflectedNouns(profile, nouns);
        SpanishVerbs.AddTo(profile, Lexicon.Load("Spanish/verbs.txt"));
        return profile;
    }

    // "diputado" gives "diputada", "diputados" and "diputadas", so that the lexicon need not.
    private static void AddInflectedNouns(LanguageProfile profile, Lexicon nouns)
    {
        foreach (var section in nouns.Sections)
        {
            // "los grupos", "las comisiones": several bodies have one voice as several persons have.
            if (section.Label == "body noun")
            {
                foreach (var body in section.Words)
                    profile.Add(SpanishNouns.PluralOf(body), WordTraits.PeopleNoun, Gender.Unknown);
            }

            if (section.Label is not ("person noun" or "person noun, male" or "person noun, female"))
                continue;
            foreach (var noun in section.Words)
            {
                profile.Add(SpanishNouns.PluralOf(noun), WordTraits.PeopleNoun, Gender.Unknown);
                if (section.Label != "person noun, male" || SpanishNouns.FeminineOf(noun) is not { } feminine)
                    continue;
                if ((profile.TraitsOf(feminine) & (WordTraits.Preposition | WordTraits.Determiner)) == 0 && !SpanishNouns.IsThing(feminine))
                    profile.Add(feminine, WordTraits.PersonNoun, Gender.Female);
                profile.Add(SpanishNouns.PluralOf(feminine), WordTraits.PeopleNoun, Gender.Unknown);
            }
        }
    }
}
