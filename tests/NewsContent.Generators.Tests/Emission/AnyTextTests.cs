using System.Text;
using CsCheck;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>Whatever the articles are, each is told about or emitted, and what is emitted compiles.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\n\n",
        " ",
        "2026-02-07",
        "2026-02-07\n\n",
        "Council approves budget",
        "WORLD NEWS",
        "By: Ada Stone\n",
        "Slug: a/b\n",
        "Slug: ",
        "Tags: a, b\n",
        "Form: interview\n",
        "Form: transcript\n",
        "Language: es\n",
        "\n\nADA STONE: ",
        "\n\nQ: ",
        "\n\nA:\n\n",
        "\n\n(Applause.)\n\n",
        "\n\n—Voy —dijo Bo—. ¿No?\n\n",
        ", dijo, ",
        "## ",
        "\\",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "«",
        "»",
        "{by Ada Stone}",
        "{by nobody}",
        "{#Given}",
        "{#Count}",
        " {by a clerk #Given}",
        "{#a\\u0022}",
        "「",
        "」",
        "said",
        " said Ada Stone, the mayor.",
        "Ada Stone ",
        "Next Steps\n\n",
        "The council met.",
        ",",
        ".",
        "\r",
        "\t",
        "\u2028",
        "\u202E",
        "\u2066",
        "\u2069",
        "\u00AD",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "🚀",
        "\0",
        "\\u0022",
        "*/",
        "]]>",
        "</summary>",
        "{0}",
        "ایران",
        "青波",
        "1",
        "Count",
        "---\n",
        "---\ntitle: \"The Quay\"\ndate: 2026-02-07\ntags: [a, 'b']\n---\n\n",
        "# ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "*",
        "**",
        "`",
        "```\n",
        "~~",
        "[words](https://example.org \"t\")",
        "[words](",
        "![A pier](pier.jpg)",
        "[^1]",
        "[^1]: ",
        "| a | b |\n| --- | :-: |\n| c | “d” |\n",
        "<!-- a -->",
        "<b>",
        "&amp;",
        "<https://example.org>",
        "\\\n",
    ];

    private static readonly string[] Names =
    [
        "a",
        "A",
        "b",
        "world",
        "all",
        "001",
        "2026-02-07-a",
        "2026-02-08-a",
        "class",
        "é",
        "e\u0301",
        "ایران",
        "?",
        "\uD800",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Piece.Array[0, 30].Select(string.Concat),
        Gen.String[Gen.Char, 0, 40],
        Piece.Array[1, 20].Select(pieces => Story.With(text: string.Concat(pieces)))
    );

    private static readonly Gen<string> AnyPath = Gen.OneOf(
        Gen.Select(
            Gen.Int[0, Names.Length - 1].Select(i => Names[i]).Array[1, 3],
            Gen.OneOf(".txt", ".md", ".MD"),
            static (parts, extension) => "Articles/" + string.Join('/', parts) + extension
        ),
        Gen.String[Gen.Char, 1, 12]
    );

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Any_texts_under_any_names_give_code_that_compiles(string storage) =>
        Gen.Select(AnyPath, AnyText)
            .Array[1, 8]
            .Sample(
                articles =>
                {
                    var files = articles
                        .DistinctBy(article => article.Item1)
                        .Where(article => storage != "Resources" || IsPathOfAFile(article.Item1))
                        .ToList();
                    if (files.Count == 0)
                        return;
                    var empty = TestProject.Empty.With(MetadataNames.Storage, storage);
                    var run = GeneratorRun
                        .Of(files.Aggregate(empty, (project, article) => project.WithArticle(article.Item1, article.Item2)))
                        .DemandCompiles();
                    using var app = run.Load();

                    // The generator's own fault is never the answer.
                    Assert.DoesNotContain(run.Problems, problem => problem.Id == "NEWS021");

                    // Nothing is lost in silence.
                    var told = run
                        .Problems.Where(problem => problem.Descriptor.CustomTags.Contains("NotConfigurable"))
                        .Select(problem => problem.Location.GetLineSpan().Path)
                        .ToHashSet();
                    Assert.True(app.All().Count >= files.Count - told.Count);
                    foreach (var article in app.All())
                    {
                        var (identity, text) = files.FirstOrDefault(file => file.Item1 == article.SourcePath);
                        if (identity is null)
                            continue; // A path that was cleaned of what no path should hold.
                        Assert.Null(ArticleContentComparer.FirstDifference(Parsed.Record(text, identity), article));
                    }
                },
                iter: 250,
                threads: 1
            );

    /// <summary>What no file system gives cannot be embedded either.</summary>
    private static bool IsPathOfAFile(string path) =>
        path.Length > 0
        && !path.Contains('\0', StringComparison.Ordinal)
        && path.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
