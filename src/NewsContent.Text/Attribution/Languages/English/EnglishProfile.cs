using NewsContent.Text.Attribution.Cues;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English as the engine knows it: subject before verb, turned around only beside a quotation.</summary>
internal static class EnglishProfile
{
    /// <summary>The profile; it never changes once made.</summary>
    public static LanguageProfile Instance { get; } = Create();

    private static LanguageProfile Create()
    {
        var profile = new LanguageProfile { Language = "en", Cues = new EnglishCueReader() };
        EnglishFunctionWords.AddTo(profile);
        EnglishNouns.AddTo(profile);
        EnglishVerbs.AddTo(profile);
        GivenNames.AddTo(profile);
        Places.AddTo(profile);
        return profile;
    }
}
