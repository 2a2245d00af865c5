using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The record of docs/fields.md in an app outside of the repository: built, run, and broken in every way.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class FieldsTests(PackedPackage package)
{
    /// <summary>The first block of the page.</summary>
    internal static readonly string Record =
        "using System.ComponentModel.DataAnnotations;\n\n"
        + Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", "fields.md")))[0].Text;

    internal const string Program = """
        var fields = Articles.Reviews.HarbourKitchen.Fields;
        Console.WriteLine($"{fields.Stars} {fields.Photographer} {fields.Opens:yyyy-MM-dd} {fields.Cuisine}");
        Console.WriteLine(string.Join('+', fields.Dishes));
        Console.WriteLine($"{fields.Author?.Article.Headline}");
        Console.WriteLine(string.Join(' ', Articles.Reviews.All.Select(review => $"{review.Slug}:{review.Fields.Stars}")));
        Console.WriteLine(Articles.All.Count);
        """;

    internal static readonly string Review = Text(
        "Stars: 4\nPhotographer: Bo\nOpens: 2026-03-01\nCuisine: new nordic\nDishes: soup, bread\nAuthor: ada-stone\n"
    );

    /// <summary>Reviews with a fault, and where it is told.</summary>
    private static readonly (string Name, string Lines, string Told)[] Broken =
    [
        ("a-word.txt", "Stars: five\n", "(2,8): error NEWS056: “five” is not a valid value for “Stars:”. Write a whole number from 1 to 5"),
        ("too-many.txt", "Stars: 7\n", "(2,8): error NEWS056: “7” is not a valid value for “Stars:”."),
        ("missing.txt", "", "(2,1): error NEWS057: The header line “Stars:” is missing."),
        ("a-slip.txt", "Stars: 4\nPhotografer: Ada\n", "(3,1): error NEWS012: “Photografer” does not belong here. "),
        ("no-day.txt", "Stars: 4\nOpens: soon\n", "(3,8): error NEWS056: “soon” is not a valid value for “Opens:”."),
        ("no-name.txt", "Cuisine: Seafod\nStars: 4\n", "(2,10): error NEWS056: “Seafod” is not a valid value for “Cuisine:”. Did you mean"),
        ("twice.txt", "Stars: 4\nStars: 5\n", "(3,1): error NEWS013: “Stars:” is already at line 2."),
        ("empty.txt", "Stars:\n", "(2,1): error NEWS014: “Stars:” has no value."),
        ("dangling.txt", "Stars: 4\nAuthor: ada-ston\n", "(3,9): error NEWS037: There is no article “ada-ston”. Did you mean “ada-stone”?"),
        ("front-matter.md", "stars: five\n", "(4,8): error NEWS056: “five” is not a valid value for “Stars:”."),
        ("no-slug.txt", "Stars: 4\nAuthor: Ada Stone\n", "(3,9): error NEWS056: “Ada Stone” is not a valid value for “Author:”."),
    ];

    [Fact]
    public void The_record_of_the_page_is_built_run_and_broken()
    {
        var app = Consumer
            .Console(package)
            .With("ReviewFields.cs", Record)
            .WithProgram(Program)
            .With("Articles/ada-stone.txt", "Ada Stone\n2026-01-05\n\nShe writes on soup.\n")
            .With("Articles/reviews/harbour-kitchen.txt", Review)
            .With("Articles/reviews/salt-cellar.md", Markdown("stars: 3\ndishes:\n  - soup\n"));

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(
            ["4 Bo 2026-03-01 NewNordic", "soup+bread", "Ada Stone", "reviews/harbour-kitchen:4 reviews/salt-cellar:3", "3"],
            app.Run().Succeeded().Lines
        );

        foreach (var (name, lines, _) in Broken)
            app.With("Articles/reviews/" + name, name.EndsWith(".md", StringComparison.Ordinal) ? Markdown(lines) : Text(lines));
        var build = app.Build("--no-restore");
        Assert.NotEqual(0, build.ExitCode);
        foreach (var (name, _, told) in Broken)
            Assert.Contains(build.Errors, error => error.Contains("Articles/reviews/" + name + told, StringComparison.Ordinal));
        Assert.Equal(Broken.Length, build.Errors.Count);

        foreach (var (name, _, _) in Broken)
            File.Delete(app.PathOf("Articles/reviews/" + name));
        BreakRecord(app);
    }

    /// <summary>What the record cannot be, and what becomes of lines whose property is gone.</summary>
    private static void BreakRecord(Consumer app)
    {
        app.With("ReviewFields.cs", Record.Replace("public string? Photographer { get; init; }", "", StringComparison.Ordinal))
            .WithProgram("Console.WriteLine(Articles.All.Count);");
        var gone = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains(
            "Articles/reviews/harbour-kitchen.txt(3,1): error NEWS012: “Photographer” does not belong here.",
            gone,
            StringComparison.Ordinal
        );

        app.With("ReviewFields.cs", Record.Replace("public sealed record", "internal sealed record", StringComparison.Ordinal));
        var hidden = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains(
            "ReviewFields.cs(3,2): error NEWS058: “ReviewFields” cannot hold the fields of articles",
            hidden,
            StringComparison.Ordinal
        );

        app.With("ReviewFields.cs", Record.Replace("DateOnly? Opens", "object? Opens", StringComparison.Ordinal));
        var type = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains("ReviewFields.cs(8,20): error NEWS059: “Opens” cannot be a field of articles", type, StringComparison.Ordinal);
    }

    private static string Text(string lines) => $"Harbour Kitchen\n{lines}2026-02-07\n\nThe soup was warm.\n";

    private static string Markdown(string lines) => $"---\ntitle: Salt Cellar\ndate: 2026-02-06\n{lines}---\n\nThe soup was warm.\n";
}
