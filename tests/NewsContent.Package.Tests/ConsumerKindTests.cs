using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Projects of every kind that a user may have.</summary>
[Collection(PackageTests.Name)]
public sealed class ConsumerKindTests(PackedPackage package)
{
    private const string Small =
        "Ferry Runs Again\n\n2026-01-05\n\n“The first boat leaves at six,” said Mara Lindqvist, the harbour master.\n";

    [Fact]
    public void An_app_reads_the_articles_of_a_library_through_it()
    {
        var library = Consumer.Library(package, "Newsroom").WithClientArticle();
        var app = Consumer
            .Console(package, "Reader")
            .Referencing(library)
            .WithProgram("foreach (var q in Newsroom.Articles.IranUsTalks.Quotes) System.Console.WriteLine(q.Speaker?.Name);");

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(11, app.Run().Succeeded().Lines.Count);
    }

    [Fact]
    public void An_app_that_reaches_the_package_through_a_library_has_articles_of_its_own()
    {
        var library = Consumer.Library(package, "Newsroom").WithClientArticle();
        var app = Consumer
            .Console(package, "Reader")
            .Referencing(library)
            .With("Articles/ferry.txt", Small)
            .WithProgram("Console.WriteLine(Reader.Articles.Ferry.Quotes[0].Text + Newsroom.Articles.IranUsTalks.Quotes.Count);");

        app.Build().Succeeded();
        Assert.Equal(["The first boat leaves at six11"], app.Run().Succeeded().Lines);
    }

    [Theory]
    [InlineData("Quotes")]
    [InlineData("Articles")]
    public void A_part_of_the_class_that_the_app_writes_has_fields_of_articles_and_none_counts_for_coverage(string names)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentNames>{names}</NewsContentNames>")
            .With("Articles/ferry.txt", Small)
            .With(
                "Own.cs",
                """
                namespace Demo;

                public static partial class Articles
                {
                    public static readonly Article Featured = Ferry;
                }
                """
            )
            .WithProgram(
                """
                using System.Diagnostics.CodeAnalysis;

                Console.WriteLine(Articles.Featured.Headline);
                Console.WriteLine(typeof(Articles).IsDefined(typeof(ExcludeFromCodeCoverageAttribute), inherit: false));
                """
            );

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["Ferry Runs Again", "True"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_project_for_two_frameworks_builds_for_both()
    {
        var library = Consumer.Library(package, "Both", framework: "net8.0;net10.0").WithClientArticle();

        Assert.Empty(library.Build().Succeeded().Warnings);
        Assert.True(File.Exists(library.PathOf("bin/Debug/net8.0/Both.dll")));
        Assert.True(File.Exists(library.PathOf("bin/Debug/net10.0/Both.dll")));
    }

    [Fact]
    public void Files_from_elsewhere_are_articles_under_their_own_folders_and_links()
    {
        var app = Consumer
            .Console(
                package,
                items: """
                <NewsArticle Include="../texts/**/*.txt" /><NewsArticle Include="../loose/note.txt" Link="Articles/desk/note.txt" />
                """
            )
            .With("../texts/world/ferry.txt", Small)
            .With("../loose/note.txt", Small)
            .WithProgram("""Console.WriteLine(Articles.World.Ferry.Slug + " " + Articles.Desk.Note.Slug + " " + Articles.All.Count);""");

        app.Build().Succeeded();
        Assert.Equal(["world/ferry desk/note 2"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_project_named_my_app_has_its_articles_in_my_app_with_an_underscore()
    {
        var app = Consumer
            .Console(package, "my-app")
            .With("Articles/ferry.txt", Small)
            .WithProgram("Console.WriteLine(my_app.Articles.Ferry.Headline + Articles.All.Count);");

        app.Build().Succeeded();
        Assert.Equal(["Ferry Runs Again1"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_namespace_named_as_the_generated_class_is_reported_in_one_message()
    {
        var app = Consumer
            .Console(package)
            .With("Articles/ferry.txt", Small)
            .With("Articles/Page.cs", "namespace Demo.Articles; public class Page { }")
            .WithProgram("Console.WriteLine(new Demo.Articles.Page());");

        var build = app.Build();
        Assert.Contains("error NEWS024: ", Assert.Single(build.Errors), StringComparison.Ordinal);

        app.Build("-p:NewsContentClassName=News").Succeeded();
    }

    [Fact]
    public void Properties_name_the_class_its_namespace_and_its_accessibility()
    {
        var app = Consumer
            .Console(
                package,
                properties: "<NewsContentNamespace>Paper.Desk</NewsContentNamespace><NewsContentClassName>News</NewsContentClassName>"
                    + "<NewsContentAccessibility>internal</NewsContentAccessibility>"
                    + "<NewsContentNames>Articles</NewsContentNames><NewsContentLanguage>de</NewsContentLanguage>"
            )
            .With("Articles/ferry.txt", Small)
            .WithProgram(
                """Console.WriteLine(typeof(Paper.Desk.News).IsPublic + " " + News.Ferry.Language + " " + News.Ferry.GetType().Name);"""
            );

        app.Build().Succeeded();
        Assert.Equal(["False de Article"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void The_default_items_can_be_turned_off()
    {
        var app = Consumer
            .Console(package, properties: "<EnableDefaultNewsArticleItems>false</EnableDefaultNewsArticleItems>")
            .With("Articles/broken.txt", "No article")
            .WithProgram("Console.WriteLine(1);");

        Assert.Empty(app.Build().Succeeded().Warnings);
    }

    [Theory]
    [InlineData("netstandard2.0", ".csproj")]
    [InlineData("net10.0", ".fsproj")]
    [InlineData("net10.0", ".vbproj")]
    public void A_project_that_cannot_have_articles_is_reported_in_one_message(string framework, string extension)
    {
        var library = Consumer
            .Library(
                package,
                "Texts",
                properties: "<ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>",
                framework: framework,
                extension: extension
            )
            .With("Articles/ferry.txt", Small);
        if (extension == ".fsproj")
        {
            library
                .With("Library.fs", "module Library")
                .With(
                    "Texts.fsproj",
                    File.ReadAllText(library.PathOf("Texts.fsproj"))
                        .Replace("<ItemGroup>", "<ItemGroup><Compile Include=\"Library.fs\" />", StringComparison.Ordinal)
                );
        }

        var build = library.Build();

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Matches("error (NEWS101|NEWS102|NU1202)", error);
    }
}
