using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;

namespace NewsContent.Generators.Tests.Emission;

public class SampleArticlesTests
{
    [Theory]
    [InlineData("Quotes", "public")]
    [InlineData("Quotes", "internal")]
    [InlineData("Sections", "public")]
    [InlineData("Sections", "internal")]
    [InlineData("Articles", "public")]
    [InlineData("Articles", "internal")]
    public void Every_generated_record_says_what_the_parser_reads(string names, string accessibility) =>
        DemandEqualToParsed(
            SampleArticles.Project.With(MetadataNames.Names, names).With(MetadataNames.Accessibility, accessibility),
            "Newsroom.Articles"
        );

    [Theory]
    [InlineData("Quotes")]
    [InlineData("Sections")]
    [InlineData("Articles")]
    public void Every_record_made_of_a_resource_says_what_the_parser_reads(string names) =>
        DemandEqualToParsed(
            SampleArticles.Project.With(MetadataNames.Names, names).With(MetadataNames.Storage, "Resources"),
            "Newsroom.Articles"
        );

    [Fact]
    public void Another_namespace_and_class_name_change_nothing_in_the_records() =>
        DemandEqualToParsed(
            SampleArticles.Project.With(MetadataNames.Namespace, "My.Content").With(MetadataNames.ClassName, "Stories"),
            "My.Content.Stories"
        );

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_language_version_from_8_on_gives_the_records(LanguageVersion version)
    {
        DemandEqualToParsed(SampleArticles.Project.WithLanguage(version), "Newsroom.Articles");
        DemandEqualToParsed(SampleArticles.Project.WithLanguage(version).With(MetadataNames.Storage, "Resources"), "Newsroom.Articles");
        DemandEqualToParsed(
            SampleArticles.Project.WithLanguage(version).With(MetadataNames.ImplicitUsings, "enable") with
            {
                Nullable = NullableContextOptions.Disable,
            },
            "Newsroom.Articles"
        );
    }

    [Fact]
    public void A_language_version_below_8_gives_one_message_and_nothing_else()
    {
        var project = SampleArticles.Project.WithLanguage(LanguageVersion.CSharp7_3) with { Nullable = NullableContextOptions.Disable };

        var run = GeneratorRun.Of(project).DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("NEWS017", problem.Id);
        Assert.Equal(
            "The articles need C# 8.0 or later, but this project is set to C# 7.3. Raise or remove <LangVersion> in the project file.",
            problem.Message()
        );
        Assert.Empty(run.Sources);
    }

    private static void DemandEqualToParsed(TestProject project, string className)
    {
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var all = app.All(className);
        var byPath = all.SelectMany(static article => article.Translations.Prepend(article))
            .ToDictionary(static article => article.SourcePath, StringComparer.Ordinal);
        Assert.Equal(SampleArticles.All.Count, byPath.Count);
        var options = new ArticleTextOptions
        {
            Directory = Parsed.Directory(SampleArticles.All),
            Pictures = Parsed.Pictures(SampleArticles.Pictures),
            Catalog = () => all,
        };
        foreach (var (identity, text) in SampleArticles.All)
        {
            var parsed = Parsed.Flawless(text, identity, options);
            var generated = byPath[identity];

            // The slug of a translation is its original's, which no single file says.
            if (all.Contains(generated))
                Assert.Same(generated, app.Article(new NewsContent.Text.Names.ArticleName(parsed.Slug).Path, className));
            else
                parsed = parsed with { Slug = generated.Slug };
            Assert.Null(ArticleContentComparer.FirstDifference(parsed, generated));
            Assert.Equal(parsed, generated, ArticleContentComparer.Instance);
        }
    }
}
