using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German as the engine knows it: the finite verb second, nouns in capitals, compounds in one word.</summary>
internal static class GermanProfile
{
    /// <summary>Makes the profile from its lexicons.</summary>
    public static LanguageProfile Create()
    {
        var profile = new LanguageProfile
        {
            Language = "de",
            Cues = new GermanCueReader(),
            CapitalizesNouns = true,
        };
        var nouns = Lexicon.Load("German/nouns.txt");
        profile.Add(Lexicon.Load("German/function-words.txt"));
        profile.Add(nouns);
        AddWomensRoles(profile, nouns);
        profile.Add(Lexicon.Load("given-names.txt"));
        profile.Add(Lexicon.Load("German/given-names.txt"));
        profile.Add(Lexicon.Load("places.txt"));
        profile.Add(Lexicon.Load("German/places.txt"));
        GermanVerbs.AddTo(profile, Lexicon.Load("German/verbs.txt"));
        return profile;
    }

    // "Ministerin": the ending tells a woman, so that the lexicon need not.
    private static void AddWomensRoles(LanguageProfile profile, Lexicon nouns)
    {
        foreach (var section in nouns.Sections)
        {
            if (section.Label != "person noun")
                continue;
            foreach (var role in section.Words)
            {
                if (role.EndsWith("in", StringComparison.Ordinal))
                    profile.Add(role, WordTraits.PersonNoun, Gender.Female);
            }
        }
    }
}
