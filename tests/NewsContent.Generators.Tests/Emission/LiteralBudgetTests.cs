using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>More text than an assembly's literals can hold is told in the project's own words, never in the compiler's.</summary>
public class LiteralBudgetTests
{
    /// <summary>Twelve of them are more than 16 MB of literals.</summary>
    private static readonly string LongText = string.Concat(Enumerable.Repeat("the council met and the port was quiet. ", 18_750));

    [Theory]
    [InlineData(0)]
    [InlineData(1, 62, 63, 64)]
    [InlineData(8190, 8191, 8192, 20000)]
    [InlineData(5, 5, 5)]
    public void The_size_is_the_one_that_the_compiler_writes(params int[] lengths)
    {
        var literals = lengths.Select(length => new string('x', length)).ToList();
        var code =
            $"static class Code {{ static object[] All() => new object[] {{ {string.Join(", ", literals.Select(Written.Literal))} }}; }}";
        using var image = new MemoryStream();
        Assert.True(TestProject.Empty.WithCode(code).Compile().Emit(image).Success);

        image.Position = 0;
        using var file = new PEReader(image);
        var written = file.GetMetadataReader().GetHeapSize(HeapIndex.UserString);

        // The heap ends at a multiple of four.
        Assert.Equal(written, (StringHeap.SizeOf(literals) + 3) / 4 * 4);
    }

    [Fact]
    public void Too_much_text_in_literals_is_one_error_that_names_the_property()
    {
        var project = Enumerable
            .Range(0, 12)
            .Aggregate(TestProject.Empty, (project, i) => project.WithArticle(Story.Identity(i), Story.With($"Budget {i}", LongText)));

        var run = GeneratorRun.Of(
            project.WithCode("class App { int Count() => Newsroom.Articles.Story003.Quotes.Count + Newsroom.Articles.All.Count; }")
        );

        var problem = Assert.Single(run.Problems);
        Assert.Equal("error NEWS029", problem.Where());
        Assert.Equal(
            "The 12 articles need 17.2 MB of string literals, but an assembly has room for 16.0 MB, including the app’s own. "
                + "Set <NewsContentStorage>Resources</NewsContentStorage> in the project file: the assembly then "
                + "stores the article texts as files instead.",
            problem.Message()
        );
        using var image = new MemoryStream();
        Assert.True(run.DemandCompiles().Output.Emit(image).Success);

        var repaired = run.After(before => before.With(MetadataNames.Storage, "Resources"));
        using var app = repaired.DemandFlawless().Load();
        Assert.Equal(LongText.TrimEnd(), Assert.Single(app.Article("Story003").Paragraphs).Text);
    }

    [Fact]
    public void The_last_article_that_fits_is_no_fault_and_the_next_one_is()
    {
        const int Length = 1_000_000;
        var articles = Enumerable.Range(0, 8).Select(i => Model(i, Length)).ToImmutableArray();
        Assert.Null(LiteralBudget.Problem(articles, ArticleStorage.Literals));

        var left = StringHeap.Capacity - StringHeap.Reserve - StringHeap.SizeOf(articles.Select(article => article.Packed));
        var filling = (int)((left - 5) / 2);
        Assert.Null(LiteralBudget.Problem(articles.Add(Model(8, filling)), ArticleStorage.Literals));
        Assert.NotNull(LiteralBudget.Problem(articles.Add(Model(8, filling + 1)), ArticleStorage.Literals));

        // The same text again is kept once.
        Assert.Null(LiteralBudget.Problem(articles.Add(Model(0, Length)), ArticleStorage.Literals));
    }

    [Fact]
    public void Too_many_places_are_reported_with_the_advice_to_split()
    {
        var articles = Enumerable.Range(0, 9).Select(i => Model(i, 1_000_000)).ToImmutableArray();

        var problem = LiteralBudget.Problem(articles, ArticleStorage.Resources)!.ToDiagnostic();

        Assert.EndsWith(
            "Split the archive into two projects, and join their catalogs with ArticleCatalog.Combine.",
            problem.Message(),
            StringComparison.Ordinal
        );
    }

    private static ArticleModel Model(int number, int length) =>
        new(
            Story.Identity(number),
            new NewsContent.Text.Names.ArticleName($"story-{number}"),
            "",
            "",
            new string((char)('a' + number), length),
            EquatableArray<MemberModel>.Empty,
            EquatableArray<MemberModel>.Empty
        );
}
