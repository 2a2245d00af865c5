using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Syntax;

/// <summary>The parser's build for the compiler does not see the records; its enumerations must say the same by number.</summary>
public class MirroredEnumTests
{
    [Fact]
    public void The_rules_of_syntax_and_records_are_one_list() => AssertSame<AttributionSyntaxRule, AttributionRule>();

    [Fact]
    public void The_levels_of_confidence_of_syntax_and_records_are_one_list() =>
        AssertSame<AttributionSyntaxConfidence, AttributionConfidence>();

    [Fact]
    public void The_kinds_of_speaker_of_syntax_and_records_are_one_list() => AssertSame<SpeakerSyntaxKind, SpeakerKind>();

    private static void AssertSame<TSyntax, TRecord>()
        where TSyntax : struct, Enum
        where TRecord : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<TSyntax>().Select(value => (value.ToString(), Convert.ToInt32(value))),
            Enum.GetValues<TRecord>().Select(value => (value.ToString(), Convert.ToInt32(value)))
        );
}
