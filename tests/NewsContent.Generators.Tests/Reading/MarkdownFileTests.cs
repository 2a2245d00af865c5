using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Pictures;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>A file that ends in <c>.md</c> is read as Markdown, wherever the compiler or an editor reads it.</summary>
public class MarkdownFileTests
{
    private const string Identity = "Articles/harbour.md";

    private const string Harbour = """
        ---
        title: The Harbour
        date: 2026-02-07
        category: Sea
        slug: sea/quay
        ---

        A **full** [quay](https://example.org).

        ## What came

        - “Three boats,” said Ida Holm, the harbour master.
        - a table:

          | day | boats |
          | --- | ----: |
          | Monday | 3 |

        ![A pier](pier.jpg)

        > Nobody leaves.
        >
        > — Per Brunn, mayor
        """;

    [Theory]
    [InlineData("Quotes", "Literals")]
    [InlineData("Quotes", "Resources")]
    [InlineData("Sections", "Literals")]
    [InlineData("Articles", "Literals")]
    [InlineData("Articles", "Resources")]
    public void It_becomes_the_record_that_is_read_at_run_time(string names, string storage)
    {
        var project = TestProject
            .Empty.With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle(Identity, Harbour)
            .WithPicture("Articles/pier.jpg", 5, 4)
            .WithArticle("Articles/plain.txt", Story.With(text: "A **full** quay, or so it is told."));

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        var pictures = new PictureDirectory([new NamedPicture("Articles/pier.jpg", 5, 4)]);
        var parsed = MarkdownArticle.Parse(Harbour, Identity, new ArticleTextOptions { Pictures = pictures });
        Assert.Null(ArticleContentComparer.FirstDifference(parsed, app.Article("Sea.Quay")));
        Assert.Equal(["Holm", "Brunn"], app.Article("Sea.Quay").Quotes.Select(quote => quote.Speaker!.Name.Split(' ')[^1]));
        Assert.Equal(
            ["Paragraph", "ListBlock", "Figure", "BlockQuotation"],
            app.Article("Sea.Quay").Blocks.Select(block => block.GetType().Name)
        );
        Assert.Equal("A **full** quay, or so it is told.", app.Article("Plain").Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("A **full** [quay]", "A <b>full</b> [quay]", "(8,3,8,6): error NEWS046|(8,10,8,14): error NEWS046")]
    [InlineData("- a table:", "- # a table:", "(13,3,13,13): error NEWS047")]
    [InlineData("category: Sea", "category: &sea Sea", "(4,11,4,19): error NEWS048")]
    [InlineData("> Nobody leaves.", "> Nobody “leaves.", "(21,10,21,11): error NEWS011")]
    [InlineData("![A pier]", "[^1]: Never.\n\n![A pier]", "(19,1,19,13): error NEWS050")]
    public void A_fault_is_reported_at_its_place_and_the_code_compiles(string words, string wrong, string where)
    {
        var text = Harbour.Replace(words, wrong, StringComparison.Ordinal);
        var run = GeneratorRun.Of(TestProject.Of(text, Identity).WithPicture("Articles/pier.jpg")).DemandCompiles();

        Assert.Equal(where.Split('|').Select(static place => Identity + place), run.Problems.Select(static problem => problem.Where()));
        using var app = run.Load();
        Assert.NotEmpty(app.All());
    }

    [Theory]
    [InlineData("---\ntitle: \"The \\\"Harbour\\\"\"\ndate: 2026-02-07\n---\n\nText.\n")]
    [InlineData("---\ntitle: T\ndescription: >\n  Two\n  lines.\ndate: 2026-02-07\n---\n\nText.\n")]
    [InlineData("# Ships &amp; *boats*\n\n2026-02-07\n\nText.\n")]
    public void A_headline_or_summary_that_stands_so_in_no_file_is_kept_beside_the_text(string text)
    {
        using var app = GeneratorRun.Of(TestProject.Of(text, Identity).With(MetadataNames.Storage, "Resources")).DemandFlawless().Load();

        Assert.Null(ArticleContentComparer.FirstDifference(Parsed.Flawless(text, Identity), Assert.Single(app.All())));
    }

    [Fact]
    public void An_edit_reads_it_alone_and_emits_its_file_alone()
    {
        var before = GeneratorRun.Of(Story.Many(130).WithArticle(Identity, Harbour));

        var after = before.After(project => project.WithArticle(Identity, Harbour.Replace("**full**", "*full*", StringComparison.Ordinal)));

        var reasons = after.Reasons(TrackingNames.Articles).Where(static reason => reason != IncrementalStepRunReason.Cached);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons);
        Assert.Contains(" Quay\n", after.Sources[Assert.Single(after.EmittedAnewSince(before))], StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_say_nothing_emit_nothing()
    {
        var before = GeneratorRun.Of(Story.Many(130).WithArticle(Identity, Harbour));

        var after = before.After(project =>
            project.WithArticle(Identity, Harbour.Replace("**full**", "__full__", StringComparison.Ordinal))
        );

        Assert.Empty(after.EmittedAnewSince(before));
    }

    [Fact]
    public async Task Advice_on_lines_of_plain_text_is_not_given_and_that_on_words_is()
    {
        var advice = await AdviceRun.Of(
            TestProject.Of(
                Harbour.Replace("Three boats,” said Ida Holm, the harbour master.", "Three boats.”", StringComparison.Ordinal),
                Identity
            )
        );

        Assert.Equal(
            [Identity + "(12,3,12,17): NEWS201"],
            advice.Select(static problem => problem.Where().Replace("warning ", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_wrong_slug_in_code_is_reported_with_one_of_front_matter()
    {
        var project = TestProject
            .Of(Harbour, Identity)
            .WithCode(
                "class App { object Wrong => Newsroom.Articles.All[\"sea/quai\"]; object Right => Newsroom.Articles.All[\"sea/quay\"]; }"
            );

        var problem = Assert.Single(await AdviceRun.Of(project));

        Assert.Equal("NEWS210", problem.Id);
        Assert.Contains("sea/quay", problem.Message(), StringComparison.Ordinal);
    }
}
