using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Referring;

/// <summary>Articles that refer to the articles of a referenced library.</summary>
public class LibraryReferenceTests
{
    private const string Links = "See [the treaty](/fog-treaty#sanctions), [it](fog-treaty) and [its talks](/old-talks).";

    private static readonly TestProject World = Library("World")
        .WithArticle("Articles/fog-treaty.txt", Story.With("The Treaty\n\nAliases: old-talks, older"))
        .WithArticle("Articles/ferry.txt", Story.With("The World’s Ferry"));

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "Quotes", "Literals" },
            { "Quotes", "Resources" },
            { "Articles", "Literals" },
            { "Articles", "Resources" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_article_finds_those_of_a_library(string names, string storage)
    {
        var library = GeneratorRun.Of(World.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage)).DemandFlawless().Image();
        var project = App(library)
            .With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle("Articles/tides.md", Tides(Links, "Related: fog-treaty, plain\n"))
            .WithArticle("Articles/plain.txt", Story.With("A Plain Story"));
        using var app = new LoadedProject(GeneratorRun.Of(project).DemandFlawless().Image(), library);

        var tides = app.All()["tides"];
        var treaty = app.AllOf(0, "World.Articles")["fog-treaty"];
        Assert.Equal(["fog-treaty", "plain"], tides.Related.Select(static related => related.Slug));
        Assert.Same(treaty, tides.Related[0].Article);
        Assert.Same(app.All()["plain"], tides.Related[1].Article);
        Assert.Equal(3, tides.Paragraphs[0].Inlines.Count);
        Assert.All(tides.Paragraphs[0].Inlines, link => Assert.Same(treaty, link.Reference!.Article));
        Assert.Equal([tides], app.All().ReferencesTo(treaty));
    }

    [Fact]
    public void A_field_names_an_article_of_a_library()
    {
        var library = GeneratorRun.Of(World).Image();
        const string Record =
            "#nullable enable\n[NewsContent.ArticleFields] public sealed record Own "
            + "{ public NewsContent.ArticleReference? Treaty { get; init; } }";
        var project = App(library).WithCode(Record).WithArticle("Articles/tides.md", Tides("Text.", "Treaty: old-talks\n"));
        using var app = new LoadedProject(GeneratorRun.Of(project).DemandFlawless().Image(), library);

        dynamic fields = ((dynamic)app.All()["tides"]).Fields;

        Assert.Same(app.AllOf(0, "World.Articles")["fog-treaty"], (Article)fields.Treaty.Article);
        Assert.Equal("fog-treaty", (string)fields.Treaty.Slug);
    }

    [Fact]
    public void An_own_slug_comes_before_that_of_a_library_and_libraries_come_in_the_order_of_their_names()
    {
        var (world, sport) = (GeneratorRun.Of(World).Image(), GeneratorRun.Of(Final("Sport")).Image());
        var local = GeneratorRun.Of(Final("Local")).Image();
        var project = App(world, sport, local)
            .WithArticle("Articles/tides.md", Tides("See [it](ferry) and [that](final)."))
            .WithArticle("Articles/ferry.txt", Story.With("Our Ferry"));
        using var app = new LoadedProject(GeneratorRun.Of(project).DemandFlawless().Image(), world, sport, local);

        Assert.Equal(
            ["Our Ferry", "The Final of Local"],
            app.All()["tides"].Paragraphs[0].Inlines.Select(static link => link.Reference!.Article.Headline)
        );
    }

    [Fact]
    public void What_no_library_has_is_reported_with_the_nearest_slug_of_one()
    {
        var run = GeneratorRun.Of(App(GeneratorRun.Of(World).Image()).WithArticle("Articles/tides.md", Tides("See [it](fog-treatt).")));

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/tides.md(5,10,5,20): error NEWS037", problem.Where());
        Assert.Equal(
            "There is no article “fog-treatt”. Did you mean “fog-treaty”?",
            problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        );
        run.DemandCompiles();
    }

    public static TheoryData<string> Unnameable => ["internal", "alias", "own name", "two of a name", "nested", "none", "no catalog"];

    /// <summary>The generated code could not name the library's class, and is not made to try.</summary>
    [Theory]
    [MemberData(nameof(Unnameable))]
    public void A_library_whose_class_has_no_name_here_is_not_known(string kind)
    {
        var world = kind == "internal" ? World.With(MetadataNames.Accessibility, "internal") : World;
        if (kind == "own name")
            world = world.With(MetadataNames.RootNamespace, "Newsroom");
        var project = App(GeneratorRun.Of(world).Image());
        project = kind switch
        {
            "alias" => project with { Libraries = [project.Libraries[0].WithAliases(["world"])] },
            "two of a name" => project with
            {
                Libraries = [project.Libraries[0], Reference(GeneratorRun.Of(World with { AssemblyName = "World2" }).Image())],
            },
            "nested" => App(ByHand("World.Articles+Inner")),
            "none" => App(ByHand("World.Nothing")),
            "no catalog" => App(ByHand("World.Articles")),
            _ => project,
        };

        var run = GeneratorRun.Of(project.WithArticle("Articles/tides.md", Tides("See [it](/fog-treaty).")));

        Assert.Contains(run.Problems, static problem => problem.Where() == "Articles/tides.md(5,10,5,21): error NEWS037");
        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("World.Articles", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_refers_to_no_library_has_no_trace_of_one()
    {
        var articles = TestProject.Empty.WithArticle("Articles/plain.txt", Story.With("A Plain Story"));

        var (with, without) = (
            GeneratorRun.Of(articles with { Libraries = [Reference(GeneratorRun.Of(World).Image())] }),
            GeneratorRun.Of(articles)
        );

        Assert.Equal(without.DemandFlawless().Sources, with.DemandFlawless().Sources);
    }

    [Fact]
    public void An_edit_in_the_library_resolves_nothing_until_a_slug_changes()
    {
        var world = GeneratorRun.Of(World);
        var before = GeneratorRun.Of(
            (TestProject.Empty with { Libraries = [world.Output.ToMetadataReference()] }).WithArticle("Articles/tides.md", Tides(Links))
        );
        before.DemandFlawless();

        var edited = world.After(project => project.WithArticle("Articles/ferry.txt", Story.With("Another Ferry")));
        var after = before.After(project => project with { Libraries = [edited.Output.ToMetadataReference()] });

        Assert.Equal([IncrementalStepRunReason.Unchanged], after.Reasons(TrackingNames.Libraries));
        Assert.Equal([IncrementalStepRunReason.Cached], after.Reasons(TrackingNames.Resolved));
        Assert.Empty(after.EmittedAnewSince(before));

        var renamed = edited.After(project =>
            project.Without("Articles/fog-treaty.txt").WithArticle("Articles/mist-treaty.txt", Story.With("The Treaty"))
        );
        var broken = after.After(project => project with { Libraries = [renamed.Output.ToMetadataReference()] });

        Assert.Equal([IncrementalStepRunReason.Modified], broken.Reasons(TrackingNames.Libraries));
        Assert.Equal(["NEWS037", "NEWS037", "NEWS037"], broken.Problems.Select(static problem => problem.Id));
    }

    [Fact]
    public void A_library_says_which_articles_it_has_and_an_app_of_internal_ones_does_not()
    {
        var run = GeneratorRun.Of(World);

        Assert.Contains(
            "[assembly: global::NewsContent.CompilerServices.ArticleSlugs(\"World.Articles\", "
                + "\"ferry\\u000Afog-treaty\\u0009old-talks\\u0009older\")]",
            run.Sources["Articles.000.g.cs"],
            StringComparison.Ordinal
        );
        var hidden = GeneratorRun.Of(World.With(MetadataNames.Accessibility, "internal"));
        Assert.All(hidden.Sources.Values, static source => Assert.DoesNotContain("ArticleSlugs", source, StringComparison.Ordinal));
    }

    private static TestProject Library(string name) =>
        TestProject.Empty.With(MetadataNames.RootNamespace, name) with
        {
            AssemblyName = name,
        };

    private static TestProject Final(string name) => Library(name).WithArticle("Articles/final.txt", Story.With($"The Final of {name}"));

    private static TestProject App(params ReadOnlySpan<byte[]> libraries) =>
        TestProject.Empty with
        {
            Libraries = [.. libraries.ToArray().Select(Reference)],
        };

    private static PortableExecutableReference Reference(byte[] image) => MetadataReference.CreateFromImage(image);

    /// <summary>A library in which somebody has written the attribute.</summary>
    private static byte[] ByHand(string className) =>
        GeneratorRun
            .Of(
                (TestProject.Empty with { AssemblyName = "World" }).WithCode(
                    $$"""
                    [assembly: NewsContent.CompilerServices.ArticleSlugs("{{className}}", "fog-treaty")]
                    namespace World
                    {
                        public static class Articles
                        {
                            public static class Inner { public static NewsContent.ArticleCatalog All => null!; }
                        }
                    }
                    """
                )
            )
            .Image();

    private static string Tides(string text, string line = "") => $"# The Tides\n\n{line}2026-02-08\n\n{text}\n";
}
