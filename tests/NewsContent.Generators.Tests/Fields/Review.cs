using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>Projects with the record of docs/fields.md: reviews of restaurants.</summary>
internal static class Review
{
    public const string Usings =
        "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using NewsContent; "
        + "namespace Newsroom;\n";

    public const string Record = """
        public enum Cuisine { Other, Seafood, NewNordic }

        [ArticleFields("reviews")]
        public sealed record ReviewFields
        {
            [Range(1, 5)] public required int Stars { get; init; }
            public string? Photographer { get; init; }
            public DateOnly? Opens { get; init; }
            public Cuisine Cuisine { get; init; } = Cuisine.Other;
            public IReadOnlyList<string> Dishes { get; init; } = [];
        }
        """;

    public const string Identity = "Articles/reviews/harbour-kitchen.txt";

    /// <summary>A project with the record and one review, in which these header lines stand.</summary>
    public static TestProject With(string lines, string code = Record, string identity = Identity) =>
        TestProject.Empty.WithCode(Usings + code).WithArticle(identity, Text(lines)).WithArticle("Articles/plain.txt", Story.With());

    /// <summary>The same with Markdown’s front matter.</summary>
    public static TestProject InMarkdown(string lines, string code = Record) =>
        TestProject
            .Empty.WithCode(Usings + code)
            .WithArticle(
                "Articles/reviews/harbour-kitchen.md",
                $"---\ntitle: Harbour Kitchen\ndate: 2026-02-07\n{lines}---\n\nThe soup was warm.\n"
            )
            .WithArticle("Articles/plain.txt", Story.With());

    public static string Text(string lines) => $"Harbour Kitchen\n{lines}2026-02-07\n\nThe soup was warm.\n";

    /// <summary>All that the generator says of a project with these header lines, each with its place.</summary>
    public static IReadOnlyList<string> Told(string lines, string code = Record) => Told(GeneratorRun.Of(With(lines, code)));

    public static IReadOnlyList<string> Told(GeneratorRun run) =>
        [.. run.DemandCompiles().Problems.Select(static problem => $"{Place(problem)} {problem.Id}: {problem.Message()}")];

    /// <summary>The value of a property of the review’s fields.</summary>
    public static object? Value(TestProject project, string property, string article = "Reviews.HarbourKitchen")
    {
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var fields = Fields(app.Article(article));
        foreach (var name in property.Split('.'))
            fields = fields!.GetType().GetProperty(name)!.GetValue(fields);
        return fields;
    }

    public static object? Fields(Article article) => article.GetType().GetProperty("Fields")!.GetValue(article);

    public static TestProject As(this TestProject project, string names, string storage) =>
        project.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage);

    private static string Place(Microsoft.CodeAnalysis.Diagnostic problem)
    {
        var start = problem.Location.GetLineSpan().StartLinePosition;
        return $"({start.Line + 1},{start.Character + 1})";
    }
}
