using NewsContent.Text.Advice;
using NewsContent.Text.References;

namespace NewsContent.Text.Tests.Advice;

/// <summary>What several articles tell beside each other.</summary>
public sealed class ArchiveAdviceTests
{
    private const string LongText =
        "The harbour board met on Friday and spoke of the old pier, the new ferry and the price of rope. Nobody spoke of the lighthouse.";

    [Theory]
    [InlineData("Kirsten Halvard", "Kristen Halvard", "Kristen Halvard→Kirsten Halvard")]
    [InlineData("Maria Halvard", "Maria Halward", "Maria Halward→Maria Halvard")]
    [InlineData("José Peña", "Jose Pena", "Jose Pena→José Peña")]
    [InlineData("Nora O’Malley", "Nora O'Malley", "Nora O'Malley→Nora O’Malley")]
    [InlineData("Ines Holm-Berg", "Ines Holm Berg", "Ines Holm Berg→Ines Holm-Berg")]
    [InlineData("Maria Soto", "Mario Soto", "")]
    [InlineData("Daniel Halvard", "Daniela Halvard", "")]
    [InlineData("Ivan Petrov", "Irina Petrova", "")]
    [InlineData("Jan Holm", "Jon Holm", "")]
    [InlineData("Maria Halvard", "Maria Brunner", "")]
    [InlineData("Maria Halvard", "Maria Halvard", "")]
    public void Of_two_names_that_are_one_the_rarer_is_reported(string often, string once, string told)
    {
        var found = ArchiveNames.Find([Names("a", often), Names("b", once), Names("c", often)], default);

        Assert.Equal(told, string.Join(", ", found.Select(problem => $"{problem.Problem.Arguments[0]}→{problem.Problem.Arguments[1]}")));
        Assert.All(found, problem =>
            Assert.Equal((1, 0, "2 articles, such as a"), (problem.ArticleIndex, problem.OtherIndex, problem.Problem.Arguments[2]))
        );
    }

    [Fact]
    public void The_places_are_those_of_the_names()
    {
        var found = Assert.Single(ArchiveNames.Find([Names("a", "Kirsten Halvard"), Names("b", "Kristen Halvard")], default));

        Assert.Equal("(4,8)", found.Problem.Start.ToString());
        Assert.Equal("(4,23)", found.Problem.End.ToString());
        Assert.Equal("(4,8)", found.Other.Start.ToString());
        Assert.Equal(
            "“Kristen Halvard” is spelt “Kirsten Halvard” in a. Use one spelling. "
                + "If these are two people, list each of them in the header line “Speakers:” of an article that quotes that person.",
            found.Problem.Message
        );
    }

    [Fact]
    public void Two_names_that_are_both_listed_are_two_people() =>
        Assert.Empty(
            ArchiveNames.Find(
                [
                    Names("a", "Kirsten Halvard", "Speakers: Kirsten Halvard\n"),
                    Names("b", "Kristen Halvard", "Speakers: Kristen Halvard\n"),
                ],
                default
            )
        );

    [Theory]
    [InlineData("Speakers: Kirsten Halvard\n", "")]
    [InlineData("", "Speakers: Kirsten Halvard\n")]
    public void Of_two_names_as_frequent_the_listed_one_is_right(string first, string second)
    {
        var (a, b) = first.Length > 0 ? ("Kirsten Halvard", "Kristen Halvard") : ("Kristen Halvard", "Kirsten Halvard");

        var found = Assert.Single(ArchiveNames.Find([Names("a", a, first), Names("b", b, second)], default));

        Assert.Equal(("Kristen Halvard", "Kirsten Halvard"), (found.Problem.Arguments[0], found.Problem.Arguments[1]));
    }

    [Fact]
    public void What_an_article_tells_of_its_own_list_is_not_told_of_the_archive_too()
    {
        // The slip is in the list: NEWS025 is at each of the right names.
        const string Text =
            "Talks\nSpeakers: Kristen Halvard\n2026-02-07\n\n“One,” Kirsten Halvard said.\n\n“Two,” Kirsten Halvard said.\n";
        var article = ArticleText.ParseSyntax(Text);

        Assert.Contains(article.Problems, problem => problem.Rule.Id == "NEWS025");
        Assert.Empty(
            ArchiveNames.Find([("a", QuotedName.In(Text, article)), Names("b", "Kirsten Halvard"), Names("c", "Kirsten Halvard")], default)
        );
    }

    [Fact]
    public void A_slip_inside_one_article_is_reported_once()
    {
        var text = "Talks\n2026-02-07\n\n“One,” Kirsten Halvard said.\n\n“Two,” Kristen Halvard said.\n";

        var found = Assert.Single(ArchiveNames.Find([("a", QuotedName.In(text, ArticleText.ParseSyntax(text)))], default));

        Assert.Equal("(6,8)", found.Problem.Start.ToString());
        Assert.Contains("in this article too.", found.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_are_the_same_text_whatever_their_lines_and_marks()
    {
        var found = Assert.Single(
            SameTexts.Find([
                Print("a", $"One\n2026-02-07\n\n{LongText}\n"),
                Print(
                    "b",
                    $"Two\n\nA summary.\n2026-02-08\nTwo\n\n"
                        + $"{LongText.Replace(". ", ".\r\n\r\n", StringComparison.Ordinal).ToUpperInvariant()}"
                ),
                Print("c", $"Three\n2026-02-07\n\n{LongText} And so on.\n"),
                Print("d", "Four\n2026-02-07\n\nShort.\n"),
                Print("e", "Five\n2026-02-07\n\nShort.\n"),
                Print("f", ""),
            ])
        );

        Assert.Equal((1, 0, "a"), (found.ArticleIndex, found.OtherIndex, found.Problem.Arguments[0]));
        Assert.Equal("(7,1)", found.Problem.Start.ToString());
        Assert.Equal("(4,1)", found.Other.Start.ToString());
    }

    [Theory]
    [InlineData("irn-us-talks", "iran-us-talks")]
    [InlineData("Iran-US-Talks", "iran-us-talks")]
    [InlineData("iran us talks", "iran-us-talks")]
    [InlineData("fog-treaty", "world/fog-treaty")]
    [InlineData("sport/fog-treaty", "world/fog-treaty")]
    [InlineData("nothing-of-the-kind", null)]
    [InlineData("", null)]
    public void The_slug_that_was_meant_is_found(string slug, string? meant) =>
        Assert.Equal(meant, new KnownSlugs(["world/fog-treaty", "iran-us-talks", "ferry"]).Nearest(slug));

    [Theory]
    [InlineData("Talks\n2026-02-07\n\nText.\n", "world/talks")]
    [InlineData("Talks\nSlug: home/other\n2026-02-07\n\nText.\n", "home/other")]
    [InlineData("Talks\n2026-02-07\n\nA slug: it crept.\n", "world/talks")]
    public void A_slug_is_read_from_the_path_or_the_header(string text, string slug) =>
        Assert.Equal(slug, NamedArticle.ReadSlug("Articles/world/2026-02-07-talks.txt", text, ArticleTextOptions.Default));

    private static (string Path, IReadOnlyList<QuotedName> Names) Names(string path, string speaker, string header = "")
    {
        var text = $"Talks\n{header}2026-02-07\n\n“Yes,” {speaker} said.\n";
        return (path, QuotedName.In(text, ArticleText.ParseSyntax(text)));
    }

    private static (string Path, BodyPrint? Print) Print(string path, string text) =>
        (path, BodyPrint.Of(text, PlainTextFormat.Instance, default));
}
