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

    /// <summary>A short name is looked at where the other half of the name is the listed one's.</summary>
    [Theory]
    [InlineData("Emil Tern", "Tern → Tarn")]
    [InlineData("Emil Tan", "Tan → Tarn")]
    [InlineData("Emil Tarnn", "Tarnn → Tarn")]
    [InlineData("Emill Tarn", "Emill Tarn → Emil Tarn")]
    [InlineData("Harriet Vess", "Vess → Voss")]
    [InlineData("Harriet Vos", "Vos → Voss")]
    [InlineData("Harriet Vosss", "Vosss → Voss")]
    [InlineData("Karl Brun", "Brun → Brunn")]
    [InlineData("Brun", "Brun → Karl Brunn")]
    [InlineData("Emma Tarn")]
    [InlineData("Emilia Tarn")]
    [InlineData("Karla Brunn")]
    [InlineData("Tern")]
    [InlineData("Emil Thorne")]
    [InlineData("John")]
    public void A_short_name_needs_its_other_half(string name, params string[] expected)
    {
        var article = ArticleText.ParseSyntax(
            $"H\nSpeakers: Emil Tarn; Harriet Voss; Karl Brunn; Ada Johns\n2026-02-07\n\n“Yes, we all go,” said {name}.\n"
        );

        Assert.Equal(expected, article.Problems.Select(problem => $"{problem.Arguments[0]} → {problem.Arguments[1]}"));
    }

    /// <summary>What a note and a label name stands nowhere else.</summary>
    [Theory]
    [InlineData("", "“We go.” {by Mara Linqvist}", "Linqvist → Lindqvist")]
    [InlineData("", "“We go.” {by Mara Linqvist (mayor)}", "Linqvist → Lindqvist")]
    [InlineData("", "“We go.” {by Mara Lindqvist}")]
    [InlineData("", "“We go.” {by Lindqvist}")]
    [InlineData("", "“We go.” {by Ida Holm}")]
    [InlineData("Language: sv\n", "”Vi går.” {by Mara Linqvist}", "Linqvist → Lindqvist")]
    [InlineData("Form: interview\n", "Nadia Ossei: At six.\n\nMara Lindqvist: No.", "Ossei → Osei")]
    [InlineData("Form: interview\n", "Nadia Osei: At six.\n\nLinqvist: No.", "Linqvist → Mara Lindqvist")]
    [InlineData("Form: transcript\n", "MAYOR LINQVIST: At six.\n\nNADIA OSEI: No.", "LINQVIST → Mara Lindqvist")]
    [InlineData("Form: interview\n", "Nadia Osei: At six.\n\nIda Holm: No.")]
    public void A_slip_in_a_note_or_a_label_is_found(string line, string text, params string[] expected)
    {
        var article = ArticleText.ParseSyntax($"H\n{line}Speakers: Mara Lindqvist (mayor); Nadia Osei\n2026-02-07\n\n{text}\n");

        Assert.Equal(expected, article.Problems.Select(problem => $"{problem.Arguments[0]} → {problem.Arguments[1]}"));
        Assert.All(article.Problems, static problem => Assert.Equal("NEWS025", problem.Rule.Id));
    }

    [Theory]
    [InlineData("“We go,” an official said.", "")]
    [InlineData("“We go,” said Ida Lund.", "")]
    [InlineData("“We go,” said Klara Wend.", "Klara Wend")]
    [InlineData("“We go,” said Nadia Osei.", "")]
    [InlineData("“We go.” {by Klara Wend}", "")]
    public void Where_all_speakers_must_be_listed_the_author_and_sources_without_a_name_need_not_be(string text, string told)
    {
        var article = ArticleText.ParseSyntax(
            $"H\nBy: Ida Lund\nSpeakers: Nadia Osei\n2026-02-07\n\n{text}\n",
            new ArticleTextOptions { RequiresListedSpeakers = true }
        );

        Assert.Equal(told, string.Join(' ', article.Problems.Select(static problem => problem.Arguments[0])));
    }

    [Fact]
    public void Where_all_speakers_must_be_listed_the_author_who_asks_is_not()
    {
        var article = ArticleText.ParseSyntax(
            "H\nForm: interview\nBy: Ida Lund\nSpeakers: Nadia Osei\n2026-02-07\n\nQ: When?\n\nA: At six.\n\nKlara Wend: Yes.\n",
            new ArticleTextOptions { RequiresListedSpeakers = true }
        );

        Assert.Equal("Klara Wend", Assert.Single(article.Problems).Arguments[0]);
    }
}
