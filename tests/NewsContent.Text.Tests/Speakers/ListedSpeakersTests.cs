using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Speakers;

/// <summary>The header's list: what may stand in it, whom it means, and which names are a slip away from it.</summary>
public class ListedSpeakersTests
{
    [Theory]
    [InlineData("Maria Soto", "Maria Soto", null, SpeakerSyntaxKind.Person)]
    [InlineData(" Maria Soto ( mayor of Brightport (East) ) ", "Maria Soto", "mayor of Brightport (East)", SpeakerSyntaxKind.Person)]
    [InlineData("Gulf Lines (Organisation)", "Gulf Lines", null, SpeakerSyntaxKind.Organization)]
    [InlineData("町役場の担当者 (unnamed)", "町役場の担当者", null, SpeakerSyntaxKind.Unnamed)]
    [InlineData("a senior official", "a senior official", null, SpeakerSyntaxKind.Unnamed)]
    [InlineData("von der Aue (harbour master)", "von der Aue", "harbour master", SpeakerSyntaxKind.Person)]
    [InlineData("علی رضایی", "علی رضایی", null, SpeakerSyntaxKind.Person)]
    public void An_entry_is_a_name_and_a_role(string text, string name, string? role, SpeakerSyntaxKind kind)
    {
        var (entry, fault) = SpeakerEntry.Read(text);

        Assert.Null(fault);
        Assert.Equal(new SpeakerEntry(name, role, kind), entry);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(mayor)")]
    [InlineData("Maria Soto ()")]
    [InlineData("Maria (mayor) Soto")]
    [InlineData("Maria Soto mayor)")]
    [InlineData("Maria Soto (mayor")]
    [InlineData("—")]
    public void An_entry_that_cannot_be_read_says_how_to_write_it(string text)
    {
        var (entry, fault) = SpeakerEntry.Read(text);

        Assert.Null(entry);
        Assert.EndsWith("Write a speaker as Name or Name (role).", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Soto", "Maria Elena Soto")]
    [InlineData("Maria", "Maria Elena Soto")]
    [InlineData("M. Soto", "Maria Elena Soto")]
    [InlineData("Maria Soto", "Maria Elena Soto")]
    [InlineData("maria elena soto", "Maria Elena Soto")]
    [InlineData("Elena Soto", "Maria Elena Soto")]
    [InlineData("Brunn", null)]
    [InlineData("K. Brunn", "Karl Brunn")]
    [InlineData("Ida Brunn", "Ida Brunn")]
    [InlineData("Otto Brunn", null)]
    [InlineData("the Gulf Lines", "Gulf Lines")]
    [InlineData("Lines", null)]
    [InlineData("Sotomayor", null)]
    public void A_name_of_the_text_means_one_entry_or_none(string name, string? expected)
    {
        var listed = new ListedSpeakers(SpeakerList.Read("Maria Elena Soto; Karl Brunn; Ida Brunn; Gulf Lines (organization)").Entries);

        Assert.Equal(expected, listed.Find(name)?.Name);
    }

    [Theory]
    [InlineData("“No,” Aragchi said", "Aragchi → Abbas Araghchi")]
    [InlineData("Abbas Arahgchi spoke.", "Arahgchi → Araghchi")]
    [InlineData("Abbbas Araghchi spoke, and Abbes Araghchi.", "Abbbas Araghchi → Abbas Araghchi", "Abbes Araghchi → Abbas Araghchi")]
    [InlineData("Araghchi’s and Araghchi's plan, the Araghchis, ARAGHCHI")]
    [InlineData("aragchi in small letters is no name")]
    [InlineData("Soto and Sato: a short name is near to too many")]
    [InlineData("Abbes, Araghchi are two names")]
    public void A_slip_is_found_and_nothing_else(string text, params string[] expected)
    {
        var article = ArticleText.ParseSyntax($"H\nSpeakers: Abbas Araghchi; Maria Soto\n2026-02-07\n\n{text}. “Yes,” she said.\n");

        Assert.Equal(expected, article.Problems.Select(problem => $"{problem.Arguments[0]} → {problem.Arguments[1]}"));
        Assert.All(article.Problems, problem =>
            Assert.Equal(
                problem.Arguments[0],
                problem.Range.In($"H\nSpeakers: Abbas Araghchi; Maria Soto\n2026-02-07\n\n{text}. “Yes,” she said.\n")
            )
        );
    }
}
