using NewsContent.Text.Header;

namespace NewsContent.Text.Tests.Header;

/// <summary>Header lines that say who made an article, what was corrected in it, and what readers never see.</summary>
public sealed class CreditLinesTests
{
    [Theory]
    [InlineData("Jane Doe (staff writer)", "Jane Doe (staff writer)")]
    [InlineData("Jane Doe (staff writer), Ben Holm", "Jane Doe (staff writer)|Ben Holm")]
    [InlineData("Jane Doe (staff writer, Muscat) and Ben Holm (photos)", "Jane Doe (staff writer, Muscat)|Ben Holm (photos)")]
    [InlineData("Jane Doe, PhD", "Jane Doe, PhD")]
    [InlineData("Jane Doe, Ph.D., and Ben Holm, MD", "Jane Doe, Ph.D.|Ben Holm, MD")]
    [InlineData("Jane Doe, MD, PhD (Tollen Clinic)", "Jane Doe, MD, PhD (Tollen Clinic)")]
    [InlineData("Jane  Doe ( staff  writer )", "Jane Doe (staff writer)")]
    [InlineData("Jane Doe（staff writer）", "Jane Doe (staff writer)")]
    [InlineData("Jane Doe (a), Jane Doe (b)", "Jane Doe (a)|Jane Doe (b)")]
    public void A_role_stands_in_brackets_and_a_degree_is_a_part_of_the_name(string value, string byline)
    {
        var article = Record($"By: {value}\n");

        Assert.Equal(byline.Split('|'), article.Byline.Select(author => author.ToString()));
        Assert.Equal(article.Byline.Select(author => author.Name).Distinct(), article.Authors);
    }

    [Fact]
    public void Credits_are_one_list()
    {
        var article = Record("Photos: Sam Lee, Ida Holm (Harbour Wire)\nReporting: Ben Holm (Tollen)\n");

        Assert.Equal(
            ["Reporting: Ben Holm (Tollen)", "Photos: Sam Lee", "Photos: Ida Holm (Harbour Wire)"],
            article.Credits.Select(credit => credit.ToString())
        );
        Assert.Empty(article.Authors);
    }

    [Fact]
    public void Corrections_are_one_list_with_the_newest_first_and_the_last_change_follows()
    {
        var article = Record(
            "Correction 2026-02-09: An earlier version named another quay.\nUpdated: 2026-02-08\n"
                + "correction 2026-02-11: The ferry is 40 years old, not 14: it sailed in 1986.\n"
        );

        Assert.Equal(
            [
                new Correction(new DateOnly(2026, 2, 11), "The ferry is 40 years old, not 14: it sailed in 1986."),
                new Correction(new DateOnly(2026, 2, 9), "An earlier version named another quay."),
            ],
            article.Corrections
        );
        Assert.Equal(new DateOnly(2026, 2, 11), article.Updated);
    }

    [Fact]
    public void A_change_behind_the_newest_correction_stays()
    {
        var article = Record("Correction 2026-02-09: It was another quay.\nUpdated: 2026-02-12T09:00Z\n");

        Assert.Equal(new DateOnly(2026, 2, 12), article.Updated);
        Assert.Equal(new DateTimeOffset(2026, 2, 12, 9, 0, 0, TimeSpan.Zero), article.UpdatedAt);
    }

    [Fact]
    public void A_note_reaches_no_record()
    {
        var article = Record("Note: Hold the picture.\nnote: And call Ida.\n");

        Assert.Equal(Record(""), article);
    }

    public static TheoryData<string, string, int, string> Faults =>
        new()
        {
            { "Correction: It was another quay.\n", "NEWS014", 1, "“Correction:” needs the date of the correction. Write the date" },
            { "Correction 2026-02-06: It was another quay.\n", "NEWS014", 12, "It is before the article’s date" },
            { "Correction 2026-02-30: It was another quay.\n", "NEWS014", 12, "is not a valid date for a correction." },
            { "Correction 9 February 2026: It was another quay.\n", "NEWS014", 12, "2026-02-09" },
            { "Correction February 9, 2026: It was another quay.\n", "NEWS014", 12, "2026-02-09" },
            { "Correction 2026-02-09T09:00Z: It was another quay.\n", "NEWS014", 12, "" },
            { "Correction yesterday: It was another quay.\n", "NEWS014", 12, "Write the date before the colon" },
            { "Correction 2026-02-09:\n", "NEWS014", 1, "“Correction:” has no value" },
            { "Korrektur 2026-02-09: Es war ein anderer Kai.\n", "NEWS012", 1, "Did you mean “Correction 2026-02-09:”?" },
            { "Corection 2026-02-09: It was another quay.\n", "NEWS012", 1, "Did you mean “Correction 2026-02-09:”?" },
            { "It was a quay.\nCorretcion 2026-02-09: It was another quay.\n", "NEWS012", 1, "Did you mean “Correction 2026-02-09:”?" },
            { "Correction 2026-02-09 It was another quay.\n", "NEWS012", 1, "Did you mean “Correction 2026-02-09:”?" },
            { "It was a quay.\n\nCorecton 2026-02-09 It was another.\n", "NEWS012", 1, "Did you mean “Correction 2026-02-09:”?" },
            { "Note:\n", "NEWS014", 1, "“Note:” has no value" },
            { "Photos:\n", "NEWS014", 1, "“Photos:” has no value" },
            { "Photos: Sam Lee\nPhotos: Ida Holm\n", "NEWS013", 1, "Write several names in one line" },
            { "Photos: Sam Lee, Staff Photographer\n", "NEWS014", 18, "“Staff Photographer” is not a name. Write only names" },
            { "Photographer: Sam Lee\n", "NEWS012", 1, "Did you mean “Photos:”?" },
            { "Fotos: Sam Lee\n", "NEWS012", 1, "Did you mean “Photos:”?" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_cannot_be_is_told_at_its_place(string lines, string rule, int column, string advice)
    {
        var problem = Assert.Single(ArticleText.ParseSyntax(Text(lines)).Problems);

        var line = lines.Count(static c => c == '\n') + 1;
        Assert.Equal((rule, line, column), (problem.Rule.Id, problem.Start.LineIndex + 1, problem.Start.ColumnIndex + 1));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_may_be_in_the_language_of_its_article()
    {
        var article = ArticleText.Parse(
            Text("Korrektur 9. Februar 2026: Es war ein anderer Kai.\nFotos: Sam Lee\n"),
            "Articles/ferry.de.txt",
            new ArticleTextOptions { DefaultLanguage = "de" }
        );

        Assert.Equal(new Correction(new DateOnly(2026, 2, 9), "Es war ein anderer Kai."), Assert.Single(article.Corrections));
        Assert.Equal(CreditKind.Photos, Assert.Single(article.Credits).Kind);
    }

    /// <summary>A headline may begin as a header line does.</summary>
    [Theory]
    [InlineData("Photos: The ferry in the fog")]
    [InlineData("Correction: The ferry never sank")]
    [InlineData("Correction desk: the men who check it all")]
    public void A_headline_stays_a_headline(string headline)
    {
        var article = ArticleText.ParseSyntax($"{headline}\n2026-02-07\n\nThe ferry sails.\n");

        Assert.Empty(article.Problems);
        Assert.Equal(headline, article.Headline!.Text);
    }

    /// <summary>The word begins many sentences; only a whole date behind it makes a correction of it.</summary>
    [Theory]
    [InlineData("Correction officers in Tollen have gone on strike.")]
    [InlineData("Corrections 14 and 15 are still to be printed, the court says.")]
    [InlineData("Connection 12 leaves the harbour at six, and no later.")]
    [InlineData("Corrected by hand in 2026, the map shows the old pier.")]
    [InlineData("Collection 2026: what the harbour museum shows this year.")]
    public void Prose_that_begins_as_a_correction_is_a_summary(string summary)
    {
        var article = ArticleText.ParseSyntax(Text(summary + "\n"));

        Assert.Empty(article.Problems);
        Assert.Equal(summary, article.Summary!.Text);
    }

    [Theory]
    [InlineData("Correction 2026-02-09: It was another quay.", "NEWS012")]
    [InlineData("\\Correction 2026-02-09: It was another quay.", "")]
    [InlineData("Correction 9 February 2026: It was another quay.", "")]
    [InlineData("Correction: It was another quay.", "")]
    [InlineData("Correction, Feb. 9: It was another quay.", "")]
    public void A_correction_below_the_text_is_told_in_the_form_of_the_header_alone(string paragraph, string told)
    {
        var article = ArticleText.ParseSyntax(Text("") + $"\n{paragraph}\n");

        Assert.Equal(told, string.Join(' ', article.Problems.Select(problem => problem.Rule.Id)));
        Assert.All(article.Problems, static problem => Assert.Contains("move it there", problem.Message, StringComparison.Ordinal));
    }

    /// <summary>Words for colleagues, or half of a correction, where readers would see them.</summary>
    [Theory]
    [InlineData("Note: Hold the picture until Monday.\nTalks Resume\n2026-02-07\n\nText.\n", "NEWS012 1 1")]
    [InlineData("Note: Hold the picture until Monday.\n2026-02-07\n\nText.\n", "NEWS004 1 1")]
    [InlineData("WORLD NEWS\nNote: Hold the picture until Monday.\nTalks Resume\n2026-02-07\n\nText.\n", "NEWS012 3 1")]
    [InlineData("Talks\nNote: Hold the picture\nand ask Bo.\n2026-02-07\n\nText.\n", "NEWS012 3 1")]
    [InlineData("Talks\nNote: Hold it\nand ask Bo\nand Ida.\n2026-02-07\n\nText.\n", "NEWS012 3 1, NEWS012 4 1")]
    [InlineData("Talks\nCorrection 2026-02-09: It was another quay,\nand not the old one.\n2026-02-07\n\nText.\n", "NEWS012 3 1")]
    [InlineData("Talks\nCorrection 2026-02-09: It was another quay.\nHinweis: halten\n2026-02-07\n\nText.\n", "NEWS012 3 1")]
    [InlineData("Talks\n2026-02-07\n\nNote: Hold the picture until Monday.\n\nText.\n", "NEWS012 4 1")]
    [InlineData("Talks\n2026-02-07\nNote: Hold the picture until Monday.\n\nText.\n", "NEWS012 3 1")]
    [InlineData("Talks\n2026-02-07\n\nBy: Jane Doe\nNote: Hold it until Monday.\n\nText.\n", "NEWS012 4 1")]
    [InlineData("Talks\n2026-02-07\n\nCorrection 2026-02-09: It was another quay.\n\nText.\n", "NEWS012 4 1")]
    [InlineData("Talks\nNote\u200B: Hold the picture until Monday.\n2026-02-07\n\nText.\n", "")]
    [InlineData("Talks\n**Note:** Hold the picture until Monday.\n2026-02-07\n\nText.\n", "NEWS012 2 3")]
    [InlineData("Talks\n[Note: Hold the picture until Monday.]\n2026-02-07\n\nText.\n", "NEWS012 2 2")]
    [InlineData("Talks\nNote – Hold the picture until Monday.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nNotiz: Das Bild erst am Montag zeigen.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nCorrections 2026-02-09: It was another quay.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nCorrection, 2026-02-09: It was another quay.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nCorrection2026-02-09: It was another quay.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nCorrected 2026-02-09: It was another quay.\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    [InlineData("Talks\nCorrection on Wednesday, February 11, 2026: It was another.\n2026-02-07\n\nText.\n", "NEWS014 2 12")]
    [InlineData("Talks\nCorrection 2026-02-09\n2026-02-07\n\nText.\n", "NEWS012 2 1")]
    public void Words_for_colleagues_and_halves_of_corrections_reach_no_reader(string text, string told)
    {
        var article = ArticleText.ParseSyntax(text);

        Assert.Equal(
            told,
            string.Join(
                ", ",
                article.Problems.Select(problem => $"{problem.Rule.Id} {problem.Start.LineIndex + 1} {problem.Start.ColumnIndex + 1}")
            )
        );
        var shown = string.Join(' ', article.Paragraphs.Append(article.Summary).Append(article.Headline).Select(passage => passage?.Text));
        Assert.DoesNotContain("Hold", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("another", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("not the old", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By: (Reuters)", "(Reuters)", "NEWS014")]
    [InlineData("By: Jane Doe (Reuters), (AP)", "Jane Doe (Reuters)", "NEWS014")]
    [InlineData("By: Jane Doe ((x)", "Jane Doe", "NEWS014")]
    [InlineData("By: Jane Doe unopened), Bo Lind", "Bo Lind", "NEWS014")]
    [InlineData("By: Jane Doe \u200F(writer)", "Jane Doe (writer)", "")]
    [InlineData("By: Jane Doe \u200B(writer)", "Jane Doe (writer)", "")]
    [InlineData("By: Jane Doe (a), PhD (b)", "Jane Doe, PhD (a, b)", "")]
    public void Brackets_that_do_not_fit_are_told(string line, string byline, string told)
    {
        var article = ArticleText.ParseSyntax(Text(line + "\n"));

        Assert.Equal(told, string.Join(' ', article.Problems.Select(problem => problem.Rule.Id)));
        Assert.Equal(
            byline,
            string.Join("; ", article.HeaderValues.Authors("By").Select(one => one.Role is null ? one.Name : $"{one.Name} ({one.Role})"))
        );
    }

    [Fact]
    public void A_change_before_the_articles_day_is_told_beside_corrections_too()
    {
        var article = ArticleText.ParseSyntax(Text("Updated: 2026-02-06\nCorrection 2026-02-09: It was another quay.\n"));

        Assert.Equal(("NEWS014", 1), (Assert.Single(article.Problems).Rule.Id, article.Problems[0].Start.LineIndex));
    }

    [Theory]
    [InlineData("Ferry\nNote: x\n", true)]
    [InlineData("Ferry\r\n  \u200E NOTE \u00A0: x\r\n", true)]
    [InlineData("---\ntitle: x\n\"notes\": y\n---\n", true)]
    [InlineData("\uFEFFNote：x", true)]
    [InlineData("Ferry\nA note: x\n", false)]
    [InlineData("Ferry\nNote\n: x\n", false)]
    [InlineData("Noted: x\nFootnote: y\nThe notes say nothing.\nnote", false)]
    public void A_build_sees_a_note_by_its_words(string text, bool isThere) => Assert.Equal(isThere, PrivateWords.MayBeIn(text));

    private static Article Record(string lines) => ArticleText.Parse(Text(lines), "Articles/ferry.txt");

    private static string Text(string lines) => $"Ferry Runs Again\n{lines}2026-02-07\n\nThe ferry sails.\n";
}
