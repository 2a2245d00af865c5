using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>A part of the generated class, and of a folder in it, that the app writes itself.</summary>
public class OwnPartTests
{
    private static readonly TestProject Project = TestProject
        .Empty.WithArticle("Articles/ferry.txt", Story.With("Ferry sails"))
        .WithArticle("Articles/world/treaty.txt", Story.With("Council signs treaty"));

    public static TheoryData<string, string, string, string> Settings
    {
        get
        {
            var settings = new TheoryData<string, string, string, string>();
            foreach (var names in Enum.GetNames<NamedMembers>())
            {
                foreach (
                    var (outer, inner) in (ReadOnlySpan<(string, string)>)
                        [("static ", "static "), ("static ", ""), ("", "static "), ("", "")]
                )
                {
                    settings.Add(names, nameof(ArticleStorage.Literals), outer, inner);
                    settings.Add(names, nameof(ArticleStorage.Resources), outer, inner);
                }
            }

            return settings;
        }
    }

    /// <summary>Fields of one class are set file by file: the app's own come first, and must find all articles there.</summary>
    [Theory]
    [MemberData(nameof(Settings))]
    public void Fields_of_the_apps_own_part_hold_articles_and_the_catalog(string names, string storage, string outer, string inner)
    {
        var run = GeneratorRun
            .Of(Project.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage).WithCode(Part(outer, inner)))
            .DemandFlawless();

        using var app = run.Load();

        Assert.Equal("Ferry sails", app.Article("Featured").Headline);
        Assert.Same(app.Article("Ferry"), app.Article("Featured"));
        Assert.Same(app.Article("World.Treaty"), app.Article("World.Lead"));
        Assert.Same(app.All(), app.Assembly.GetType("Newsroom.Articles")!.GetField("Everything")!.GetValue(null));
        Assert.Same(app.All(), app.Assembly.GetType("Newsroom.Articles+World")!.GetField("Whole")!.GetValue(null));
        Assert.Same(app.Article("Ferry"), app.All()["ferry"]);
        Assert.Equal(2, app.All().Count);
    }

    [Fact]
    public void The_generated_class_itself_has_no_field_that_is_set_when_the_class_is_touched()
    {
        foreach (var names in Enum.GetNames<NamedMembers>())
        {
            using var app = GeneratorRun.Of(Project.With(MetadataNames.Names, names)).DemandFlawless().Load();
            const System.Reflection.BindingFlags Own =
                System.Reflection.BindingFlags.Static
                | System.Reflection.BindingFlags.Public
                | System.Reflection.BindingFlags.NonPublic
                | System.Reflection.BindingFlags.DeclaredOnly;
            Assert.Empty(app.Assembly.GetType("Newsroom.Articles")!.GetFields(Own));
            Assert.Empty(app.Assembly.GetType("Newsroom.Articles+World")!.GetFields(Own));
        }
    }

    [Fact]
    public void An_edit_of_the_apps_own_part_emits_nothing_and_the_word_static_what_it_is_about()
    {
        var before = GeneratorRun.Of(Project.With(MetadataNames.Names, "Articles").WithCode(Part("", "")));

        var edited = before.After(project => project.WithOtherCode(Part("", "") + "\npublic class Desk { }"));
        var made = edited.After(project => project.WithOtherCode(Part("", "static ")));

        Assert.Empty(edited.EmittedAnewSince(before));
        Assert.Equal(2, made.EmittedAnewSince(edited).Count);
        Assert.Contains("Articles.g.cs", made.EmittedAnewSince(edited));
        using var app = made.DemandFlawless().Load();
        Assert.Same(app.Article("World.Treaty"), app.Article("World.Lead"));
    }

    private static string Part(string outer, string inner) =>
        $$"""
            namespace Newsroom
            {
                using NewsContent;

                public {{outer}}partial class Articles
                {
                    public static readonly Article Featured = Ferry;
                    public static readonly ArticleCatalog Everything = All;

                    public {{inner}}partial class World
                    {
                        public static readonly Article Lead = Treaty;
                        public static readonly ArticleCatalog Whole = All;
                    }
                }
            }
            """;
}
