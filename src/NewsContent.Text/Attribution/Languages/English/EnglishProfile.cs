using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English as the engine knows it: subject before verb, turned around only beside a quotation.</summary>
internal static class EnglishProfile
{
    /// <summary>Makes the profile from its lexicons.</summary>
    public static LanguageProfile Create()
    {
        var profile = new LanguageProfile { Language = "en", Cues = new EnglishCueReader() };
        profile.Add(Lexicon.Load("English/function-words.txt"));
        profile.Add(Lexicon.Load("English/nouns.txt"));
        profile.Add(Lexicon.Load("given-names.txt"));
        profile.Add(Lexicon.Load("places.txt"));
        EnglishVerbs.AddTo(profile, Lexicon.Load("English/verbs.txt"));
        return profile;
    }
}
