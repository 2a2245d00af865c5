using NewsContent.Text.Attribution.Cues;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German as the engine knows it: the finite verb second, nouns in capitals, compounds in one word.</summary>
internal static class GermanProfile
{
    /// <summary>The profile; it never changes once made.</summary>
    public static LanguageProfile Instance { get; } = Create();

    private static LanguageProfile Create()
    {
        var profile = new LanguageProfile
        {
            Language = "de",
            Cues = new GermanCueReader(),
            CapitalizesNouns = true,
            RoleEndings = GermanNouns.RoleEndings,
            BodyEndings = GermanNouns.BodyEndings,
        };
        GermanFunctionWords.AddTo(profile);
        GermanNouns.AddTo(profile);
        GermanVerbs.AddTo(profile);
        GivenNames.AddTo(profile);
        Places.AddTo(profile);
        return profile;
    }
}
