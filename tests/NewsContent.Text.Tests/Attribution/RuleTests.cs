using NewsContent.Text.Attribution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>Every rule on an example of its own.</summary>
public class RuleTests
{
    public static TheoryData<Example> English => [.. EnglishExamples.All];

    public static TheoryData<Example> German => [.. GermanExamples.All];

    public static TheoryData<Example> Spanish => [.. SpanishExamples.All];

    public static TheoryData<Example, string> Limits
    {
        get
        {
            var limits = new TheoryData<Example, string>();
            foreach (var example in EnglishExamples.KnownLimits)
                limits.Add(example, "en");
            foreach (var example in GermanExamples.KnownLimits)
                limits.Add(example, "de");
            foreach (var example in SpanishExamples.KnownLimits)
                limits.Add(example, "es");
            return limits;
        }
    }

    [Theory]
    [MemberData(nameof(English))]
    public void Each_quotation_has_the_speaker_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, Speakers(example, "en"));

    [Theory]
    [MemberData(nameof(German))]
    public void Each_German_quotation_has_the_speaker_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, Speakers(example, "de"));

    [Theory]
    [MemberData(nameof(Spanish))]
    public void Each_Spanish_quotation_has_the_speaker_that_the_text_tells(Example example) =>
        Assert.Equal(example.Speakers, Speakers(example, "es"));

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_known_limit_is_still_one(Example example, string language) =>
        Assert.NotEqual(example.Speakers, Speakers(example, language));

    [Theory]
    [InlineData("fr")]
    [InlineData("pt-BR")]
    [InlineData("fa")]
    [InlineData("ja")]
    [InlineData("")]
    public void A_language_without_a_profile_gets_no_speaker(string language) =>
        Assert.Equal(["-"], Speakers(new Example("", "“The gates stay shut,” Maria Soto said."), language));

    [Theory]
    [InlineData("en-GB")]
    [InlineData("EN")]
    public void A_region_does_not_hide_the_language(string language) =>
        Assert.Equal(["Maria Soto"], Speakers(new Example("", "“The gates stay shut,” Maria Soto said."), language));

    internal static string[] Speakers(Example example, string language) =>
        [.. SpeakerAttribution.Attribute(MarkedText.Paragraphs(example.Text, language)).Select(quotation => Show(quotation.Speaker))];

    [Theory]
    [InlineData("“Shut them,” Maria Soto said.", AttributionSyntaxConfidence.High)]
    [InlineData("“Shut them,” Maria Soto said. “Now.”", AttributionSyntaxConfidence.High, AttributionSyntaxConfidence.High)]
    [InlineData("Maria Soto said: “Shut them now, all of them.”", AttributionSyntaxConfidence.High)]
    [InlineData("Maria Soto said that the gates were “a ruin.”", AttributionSyntaxConfidence.High)]
    [InlineData("Maria Soto called the gates “a ruin.”", AttributionSyntaxConfidence.Medium)]
    [InlineData("The port is “a ruin” from end to end, Maria Soto said.", AttributionSyntaxConfidence.Medium)]
    [InlineData(
        "Maria Soto came late. “Shut them,” she said. “Now.”",
        AttributionSyntaxConfidence.Medium,
        AttributionSyntaxConfidence.Medium
    )]
    [InlineData("Maria Soto came late. She called the gates “a ruin.”", AttributionSyntaxConfidence.Low)]
    [InlineData("Maria Soto wants “a better one.”", AttributionSyntaxConfidence.Low)]
    [InlineData("The yard has a “dry dock” of its own.", AttributionSyntaxConfidence.None)]
    public void The_plainer_the_place_the_surer_the_speaker(string text, params AttributionSyntaxConfidence[] expected) =>
        Assert.Equal(expected, SpeakerAttribution.Attribute(MarkedText.Paragraphs(text)).Select(quotation => quotation.Confidence));

    [Theory]
    [InlineData("How a band lost its brass: it was “not a protest.”", "“It was not a protest,” Maria Soto said.", "Maria Soto")]
    [InlineData("“Closed.”", "“Closed,” Maria Soto said.", "Maria Soto")]
    [InlineData("The port is “closed.”", "“The port was closed,” Maria Soto said.", null)]
    [InlineData("It was “not a protest.”", "“It was not a protest,” Maria Soto said. “It was not a protest,” Harald Brunn said.", null)]
    [InlineData("Its conductor said it was “not a protest.”", "“It was not a protest,” Maria Soto said.", "its conductor")]
    [InlineData("It was “not a protest.”", "It was not a protest, Maria Soto said.", null)]
    public void Words_of_the_summary_that_the_text_quotes_are_the_same_persons(string summary, string text, string? speaker)
    {
        var input = MarkedText.Read([new Passage(PassageKind.Summary, summary), new Passage(PassageKind.Paragraph, text)]);

        Assert.Equal(speaker, SpeakerAttribution.Attribute(input)[0].Speaker?.Name);
    }

    private static string Show(AttributedSpeaker? speaker) =>
        speaker switch
        {
            null => "-",
            { Kind: SpeakerSyntaxKind.Person, Role: null } => speaker.Name,
            { Kind: SpeakerSyntaxKind.Person } => $"{speaker.Name} | {speaker.Role}",
            _ => $"{speaker.Name} [{speaker.Kind}]",
        };
}
