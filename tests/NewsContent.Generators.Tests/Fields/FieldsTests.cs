using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>Header lines of a record of the project’s, from the text to the property.</summary>
public class FieldsTests
{
    private const string Lines =
        "Stars: 4\nPhotographer: Ada Stone\nOpens: 2026-03-01\nCuisine: new nordic\nDishes: fish soup, rye bread\n";

    [Theory]
    [InlineData("Quotes", "Literals")]
    [InlineData("Sections", "Literals")]
    [InlineData("Articles", "Literals")]
    [InlineData("Quotes", "Resources")]
    [InlineData("Articles", "Resources")]
    public void Each_line_becomes_a_property_in_every_setting_of_names_and_storage(string names, string storage)
    {
        var project = Review.With(Lines).As(names, storage).WithArticle("Articles/plain.txt", Story.With());

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        var fields = Review.Fields(app.Article("Reviews.HarbourKitchen"))!;
        object? Value(string name) => fields.GetType().GetProperty(name)!.GetValue(fields);
        Assert.Equal(4, Value("Stars"));
        Assert.Equal("Ada Stone", Value("Photographer"));
        Assert.Equal(new DateOnly(2026, 3, 1), Value("Opens"));
        Assert.Equal("NewNordic", Value("Cuisine")!.ToString());
        Assert.Equal(["fish soup", "rye bread"], (IEnumerable<string>)Value("Dishes")!);
        Assert.IsNotType<Article>(app.Article("Reviews.HarbourKitchen"), exactMatch: true);
        Assert.Equal(2, app.All().Count);
    }

    [Fact]
    public void What_a_text_does_not_say_is_the_default_of_the_property()
    {
        using var app = GeneratorRun.Of(Review.With("Stars: 1\n")).DemandFlawless().Load();

        Assert.Equal(
            "ReviewFields { Stars = 1, Photographer = , Opens = , Cuisine = Other, Dishes = System.String[] }",
            Review
                .Fields(app.Article("Reviews.HarbourKitchen"))!
                .ToString()!
                .Replace("System.Collections.Generic.List`1[System.String]", "System.String[]")
        );
    }

    [Fact]
    public void The_folder_has_a_catalog_of_its_own()
    {
        const string Uses = """
            public static class Uses
            {
                public static int Stars() => Articles.Reviews.All["reviews/harbour-kitchen"].Fields.Stars;
                public static ArticleCatalog<ReviewFields> All() => Articles.Reviews.All;
                public static int One() => Articles.Reviews.HarbourKitchen.Fields.Stars;
            }
            """;
        foreach (var names in (string[])["Quotes", "Articles"])
        {
            var project = Review.With(Lines, Review.Record + Uses).As(names, "Literals").WithArticle("Articles/plain.txt", Story.With());
            using var app = GeneratorRun.Of(project).DemandFlawless().Load();
            var uses = app.Assembly.GetType("Newsroom.Uses")!;
            Assert.Equal(4, uses.GetMethod("Stars")!.Invoke(null, null));
            Assert.Equal(4, uses.GetMethod("One")!.Invoke(null, null));
            Assert.Single((System.Collections.IEnumerable)uses.GetMethod("All")!.Invoke(null, null)!);
        }
    }

    [Theory]
    [InlineData("Stars: five\n", "(2,8) NEWS056: “five” is not a valid value for “Stars:”. Write a whole number from 1 to 5, such as 4.")]
    [InlineData("Stars: 7\n", "(2,8) NEWS056: “7” is not a valid value for “Stars:”. Write a whole number from 1 to 5, such as 4.")]
    [InlineData(
        "",
        "(2,1) NEWS057: The header line “Stars:” is missing. Every article in reviews needs it: write a header line "
            + "such as “Stars: 4”."
    )]
    [InlineData(
        "Stars: 4\nPhotografer: Ada\n",
        "(3,1) NEWS012: “Photografer” does not belong here. Did you mean “Photographer:”? "
            + "If this line is part of the summary, put a \\ before it."
    )]
    [InlineData("Stars: 4\nOpens: soon\n", "(3,8) NEWS056: “soon” is not a valid value for “Opens:”. Write a date such as 2026-02-07.")]
    [InlineData("Stars: 4\nCuisine: Seafod\n", "(3,10) NEWS056: “Seafod” is not a valid value for “Cuisine:”. Did you mean Seafood?")]
    [InlineData(
        "Stars: 4\nCuisine: Thai\n",
        "(3,10) NEWS056: “Thai” is not a valid value for “Cuisine:”. Write one of: Other, Seafood, New nordic."
    )]
    [InlineData(
        "Stars: 4\nStars: 5\n",
        "(3,1) NEWS013: “Stars:” is already at line 2. Keep one of the two. Write the values of a list in one line, with commas "
            + "or semicolons between them."
    )]
    [InlineData("Stars:\n", "(2,1) NEWS014: “Stars:” has no value. Write it after the colon, or delete the line.")]
    [InlineData(
        "Strs: 4\n",
        "(2,1) NEWS012: “Strs” does not belong here. Did you mean “Stars:”? If this line is part of the summary, put a \\ before it."
    )]
    public void A_fault_is_reported_once_at_its_place_in_the_text(string lines, string told) => Assert.Equal([told], Review.Told(lines));

    [Fact]
    public void A_line_of_another_folder_is_told_where_it_belongs()
    {
        const string Told = "does not belong here. It is a field of the articles in “reviews”: move this file there, or delete the line.";
        var project = Review
            .With("Stars: 4\n")
            .WithArticle("Articles/pier.txt", "Old Pier\nStars: 4\nTags: pier\n2026-02-07\n\nIt stays open.\n")
            .WithArticle("Articles/quay.md", "---\ntitle: Quay\ndate: 2026-02-07\ndishes: fish soup\n---\n\nIt stays open.\n")
            .WithArticle("Articles/lamp.txt", "Lamp\nThe stars: a night at the pier.\n2026-02-07\n\nIt stays lit.\n");

        Assert.Equal(
            [$"(2,1) NEWS012: “Stars” {Told}", $"(4,1) NEWS012: “dishes” {Told}"],
            Review.Told(GeneratorRun.Of(project)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_line_that_front_matter_misses_is_shown_as_it_is_written_there() =>
        Assert.Equal(
            [
                "(1,1) NEWS057: The header line “Stars:” is missing. Every article in reviews needs it. Write it between the --- lines, "
                    + "as in “stars: 4”.",
            ],
            Review.Told(GeneratorRun.Of(Review.InMarkdown("")))
        );

    [Fact]
    public void A_fault_has_the_property_as_its_second_place()
    {
        var problem = Assert.Single(GeneratorRun.Of(Review.With("Stars: 7\n")).Problems);

        var place = Assert.Single(problem.AdditionalLocations).GetLineSpan();
        Assert.Equal("Code0.cs", place.Path);
        Assert.Equal("Stars", Review.Record.Split('\n')[place.StartLinePosition.Line - 2].Substring(place.StartLinePosition.Character, 5));
    }

    [Fact]
    public void A_value_that_reads_as_a_sentence_is_a_value_where_its_key_is_known()
    {
        const string Code =
            "[ArticleFields(\"reviews\")] public record ReviewFields { public string? Verdict { get; init; } "
            + "public string? PhotoCredit { get; init; } }";
        const string Sentence = "The best fish soup on the whole coast, and the warmest room.";
        var project = Review.With($"A summary of the review.\nVerdict: {Sentence}\nphoto-credit: Ada\n", Code);

        Assert.Equal(Sentence, Review.Value(project, "Verdict"));
        Assert.Equal("Ada", Review.Value(project, "PhotoCredit"));
    }

    [Fact]
    public void Other_folders_have_none_of_the_lines()
    {
        var run = GeneratorRun.Of(Review.With(Lines).WithArticle("Articles/world/talks.txt", Review.Text("Photographer: Ada\n")));

        Assert.Contains(
            "“Photographer” does not belong here",
            Assert.Single(run.DemandCompiles().Problems).Message(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_record_of_the_nearest_folder_is_the_articles()
    {
        const string Code = """
            [ArticleFields] public record AnyFields { public string? Desk { get; init; } }
            [ArticleFields("reviews")] public record ReviewFields { public int Stars { get; init; } }
            [ArticleFields("reviews/film")] public record FilmFields { public string? Director { get; init; } }
            """;
        var project = Review
            .With("Stars: 4\n", Code)
            .WithArticle("Articles/reviews/film/harbour.txt", Review.Text("Director: Ada\n"))
            .WithArticle("Articles/reviewsother/one.txt", Review.Text("Desk: World\n"));

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        string TypeOf(string path) => Review.Fields(app.Article(path))!.GetType().Name;
        Assert.Equal("ReviewFields", TypeOf("Reviews.HarbourKitchen"));
        Assert.Equal("FilmFields", TypeOf("Reviews.Film.Harbour"));
        Assert.Equal("AnyFields", TypeOf("Reviewsother.One"));
    }

    [Fact]
    public void A_field_that_names_another_article_is_checked_and_known_from_there()
    {
        const string Code = "[ArticleFields(\"reviews\")] public record F { public ArticleReference? Author { get; init; } }";
        var project = Review.With("Author: people/ada\n", Code).WithArticle("Articles/people/ada.txt", Story.With());

        foreach (var names in (string[])["Quotes", "Articles"])
        {
            using var app = GeneratorRun.Of(project.As(names, "Literals")).DemandFlawless().Load();
            var review = app.Article("Reviews.HarbourKitchen");
            var author = (ArticleReference)Review.Fields(review)!.GetType().GetProperty("Author")!.GetValue(Review.Fields(review))!;
            Assert.Same(app.Article("People.Ada"), author.Article);
            Assert.Equal(["reviews/harbour-kitchen"], app.All().ReferencesTo(author.Article).Select(article => article.Slug));
        }

        var told = Assert.Single(Review.Told(GeneratorRun.Of(project.WithArticle(Review.Identity, Review.Text("Author: people/adda\n")))));
        Assert.StartsWith("(2,9) ", told, StringComparison.Ordinal);
        Assert.Contains("There is no article “people/adda”. Did you mean “people/ada”?", told, StringComparison.Ordinal);
    }

    /// <summary>A slug of before, and a file in the own folder: the build finds both, and neither is a slug when the app runs.</summary>
    [Theory]
    [InlineData("people/adele", "people/ada")]
    [InlineData("chef", "reviews/chef")]
    public void A_field_that_names_an_article_otherwise_refers_to_its_slug(string written, string slug)
    {
        const string Code =
            "[ArticleFields(\"reviews\")] public record F { public System.Collections.Generic.IReadOnlyList<ArticleReference> Authors "
            + "{ get; init; } = []; }";
        var project = Review
            .With($"Authors: plain, {written}\n", Code)
            .WithArticle("Articles/plain.txt", Story.With())
            .WithArticle("Articles/people/ada.txt", Story.With("Ada\n\nAliases: people/adele"))
            .WithArticle("Articles/reviews/chef.txt", Story.With("The Chef"));

        foreach (var names in (string[])["Quotes", "Articles"])
        {
            using var app = GeneratorRun.Of(project.As(names, "Literals")).DemandFlawless().Load();
            var fields = Review.Fields(app.Article("Reviews.HarbourKitchen"))!;
            var authors = (IReadOnlyList<ArticleReference>)fields.GetType().GetProperty("Authors")!.GetValue(fields)!;
            Assert.Equal(["plain", slug], authors.Select(static author => author.Slug));
            Assert.Same(app.All()[slug], authors[1].Article);
            Assert.Contains(app.Article("Reviews.HarbourKitchen"), app.All().ReferencesTo(authors[1].Article));
        }
    }
}
