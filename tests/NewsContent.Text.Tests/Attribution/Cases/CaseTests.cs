using NewsContent.Text.Attribution;

namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Kinds of sentences that real newspapers write and that were read wrongly once, each with its siblings.</summary>
public class CaseTests
{
    public static TheoryData<Example> English => [.. NobodyCases.English, .. UnsaidCases.English];

    public static TheoryData<Example> German => [.. NobodyCases.German, .. UnsaidCases.German];

    [Theory]
    [MemberData(nameof(English))]
    public void An_English_case_has_the_speakers_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, RuleTests.Speakers(example, "en"));

    [Theory]
    [MemberData(nameof(German))]
    public void A_German_case_has_the_speakers_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, RuleTests.Speakers(example, "de"));
}
