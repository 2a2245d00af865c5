namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Kinds of sentences that real newspapers write and that were read wrongly once, each with its siblings.</summary>
public class CaseTests
{
    public static TheoryData<Example> English =>
        [
            .. NobodyCases.English,
            .. UnsaidCases.English,
            .. UnnamedCases.English,
            .. EnglishUnnamedSources.All,
            .. SmallNameCases.English,
            .. SignatureCases.English,
            .. NameAndRoleCases.English,
            .. NameAndRoleCases.Unintroduced,
            .. WhoSpeaksCases.English,
        ];

    public static TheoryData<Example> German =>
        [
            .. NobodyCases.German,
            .. UnsaidCases.German,
            .. UnnamedCases.German,
            .. GermanUnnamedSources.All,
            .. SmallNameCases.German,
            .. SignatureCases.German,
            .. NameAndRoleCases.German,
            .. NameAndRoleCases.UnintroducedGerman,
            .. WhoSpeaksCases.German,
        ];

    public static TheoryData<Example> Spanish => [.. SpanishCases.All, .. SpanishUnnamedSources.All];

    public static TheoryData<Example, string> Limits
    {
        get
        {
            var limits = new TheoryData<Example, string>();
            foreach (var example in CaseLimits.English)
                limits.Add(example, "en");
            foreach (var example in CaseLimits.Spanish)
                limits.Add(example, "es");
            foreach (var example in CaseLimits.German)
                limits.Add(example, "de");
            return limits;
        }
    }

    [Theory]
    [MemberData(nameof(English))]
    public void An_English_case_has_the_speakers_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, RuleTests.Speakers(example, "en"));

    [Theory]
    [MemberData(nameof(German))]
    public void A_German_case_has_the_speakers_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, RuleTests.Speakers(example, "de"));

    [Theory]
    [MemberData(nameof(Spanish))]
    public void A_Spanish_case_has_the_speakers_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, RuleTests.Speakers(example, "es"));

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_is_still_one(Example example, string language) =>
        Assert.NotEqual(example.Speakers, RuleTests.Speakers(example, language));
}
