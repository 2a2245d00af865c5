using CsCheck;
using NewsContent.CompilerServices;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Records;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>
/// Blocks and inlines, which no text has yet, put upon the paragraphs of one: what is packed at compile time is what is made at run time.
/// </summary>
public class PackedBlocksTests
{
    private const string Identity = "Articles/harbour.txt";

    private const string Harbour = """
        The Harbour in Figures

        2026-03-01

        “We stay,” said Ida Holm.

        Berths are full
        and cranes are old.

        ## What comes

        Years and ships pass.

        “Nobody leaves,” she added.

        It rains.

        ## What stays

        Fog.

        Rain, wind and 😀.
        """;

    [Fact]
    public void One_of_each_comes_back()
    {
        var speaker = new SpeakerSyntax("Per Brunn", "Mayor", SpeakerSyntaxKind.Person);
        var paragraph = ParagraphBlockSyntax.Instance;
        var syntax = With(
            [
                new ListSyntax(
                    true,
                    4,
                    [
                        [paragraph],
                        [new DividerSyntax(), paragraph],
                    ]
                ),
            ],
            [
                new BlockQuotationSyntax([paragraph], speaker),
                new FigureSyntax("pier.jpg", "A pier", "Pier", true),
                new CodeSyntax("Years\nand ships pass", "text"),
                new FootnoteSyntax("1", [paragraph]),
            ],
            [new TableSyntax([1, 3], 0), new FigureSyntax("sign.jpg", "", null, false)],
            [new InlineSyntax(InlineSyntaxKind.Link, TextRange.At(0, 4), "https://example.org/", "ships")]
        );

        DemandSame(syntax);
        Assert.Equal(7, syntax.Paragraphs.Count);
    }

    [Fact]
    public void Any_blocks_and_inlines_come_back()
    {
        var leads = Blocks(2, 3);
        var firsts = Blocks(3, 3);
        var lasts = Blocks(2, 3);
        var targets = Gen.OneOf("https://example.org/", "ships", "");
        var inlines = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 2], targets, static (kind, start, length, target) =>
            new InlineSyntax((InlineSyntaxKind)kind, TextRange.At(start, length + 1), target + "x")
        );
        Gen.Select(leads, firsts, lasts, inlines.Array[0, 1], static (lead, first, last, some) => With(lead, first, last, some))
            .Sample(DemandSame, iter: 1_000);
    }

    [Fact]
    public void Plain_paragraphs_are_packed_as_before()
    {
        var plain = PackedArticleWriter.Write(ArticleText.ParseSyntax(Harbour), Identity, "harbour");
        var blocks = PackedArticleWriter.Write(With([new DividerSyntax(), .. Plain(2)], Plain(3), Plain(2), []), Identity, "harbour");

        Assert.True(plain.Length < blocks.Length);
        Assert.EndsWith(plain[plain.IndexOf('\u001F', StringComparison.Ordinal)..], blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_file_they_come_back_too()
    {
        var project = TestProject.Empty.With(MetadataNames.Storage, "Resources").WithArticle(Identity, Harbour);
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var syntax = With(
            [new BlockQuotationSyntax(Plain(2), null)],
            [new ListSyntax(false, 1, [Plain(1), Plain(2)]), new CodeSyntax("not in the file", null)],
            Plain(2),
            [new InlineSyntax(InlineSyntaxKind.Strong, TextRange.At(0, 3))]
        );

        var packed = PackedArticleWriter.WriteBesideFile(syntax, Identity, "harbour", Harbour);

        Assert.Null(ArticleContentComparer.FirstDifference(Made(syntax), new Article(ArticleContent.Unpack(packed, app.Assembly))));
    }

    [Theory]
    [InlineData("Sections")]
    [InlineData("Articles")]
    [InlineData("Quotes")]
    public void A_reference_finds_its_article_in_the_generated_catalog_and_in_that_of_a_text_read_at_run_time(string named)
    {
        var project = TestProject.Empty.With(MetadataNames.Names, named).WithArticle(Identity, Harbour);
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var link = new InlineSyntax(InlineSyntaxKind.Link, TextRange.At(0, 3), "harbour.txt");
        var syntax = With(Plain(2), Plain(3), Plain(2), [link]);

        var names = PackedNameWriter.OfReferences(ArticleReferences.Of(syntax), ["harbour", "harbour"]);
        var unpacked = new Article(app.Store().Unpack(PackedArticleWriter.Write(syntax, Identity, "quay") + names));
        var made = RecordMaker.Make(syntax, Identity, "quay", new ReferenceMaker(static _ => "harbour", () => app.All()));
        var alone = RecordMaker.Make(syntax, Identity, "quay", new ReferenceMaker(static _ => "harbour", null));

        var harbour = app.All()["harbour"];
        Assert.Same(harbour, ReferenceOf(unpacked).Article);
        Assert.Same(harbour, ReferenceOf(made).Article);
        Assert.Contains(
            "ArticleTextOptions.Catalog",
            Assert.Throws<InvalidOperationException>(() => ReferenceOf(alone).Article).Message,
            StringComparison.Ordinal
        );
    }

    private static ArticleReference ReferenceOf(Article article) => Assert.Single(article.Paragraphs[0].Inlines).Reference!;

    private static void DemandSame(ArticleSyntax syntax)
    {
        var references = ArticleReferences.Of(syntax);
        var names = PackedNameWriter.OfReferences(references, [.. references.Select(SlugOf)]);
        var packed = PackedArticleWriter.Write(syntax, Identity, "harbour") + names;
        Assert.Null(ArticleContentComparer.FirstDifference(Made(syntax), new Article(ArticleContent.Unpack(packed, catalog: NoCatalog))));
    }

    private static ArticleCatalog NoCatalog() => throw new InvalidOperationException("Nobody asks for an article of the catalog.");

    private static Article Made(ArticleSyntax syntax) =>
        RecordMaker.Make(syntax, Identity, "harbour", new ReferenceMaker(SlugOf, NoCatalog));

    /// <summary>Some lead to an article, some to none.</summary>
    private static string? SlugOf(ReferenceSyntax reference) => reference.Target == "x" ? null : "ferry";

    /// <summary>The text's article with other blocks, and the first paragraph and the first heading with inlines.</summary>
    private static ArticleSyntax With(
        IReadOnlyList<BlockSyntax> lead,
        IReadOnlyList<BlockSyntax> first,
        IReadOnlyList<BlockSyntax> last,
        IReadOnlyList<InlineSyntax> inlines
    )
    {
        var syntax = ArticleText.ParseSyntax(Harbour);
        Assert.Empty(syntax.Problems);
        syntax.LeadBlocks = lead;
        syntax.Sections = [WithBlocks(syntax.Sections[0], first, inlines), WithBlocks(syntax.Sections[1], last, [])];
        syntax.Paragraphs = [WithInlines(syntax.Paragraphs[0], inlines), .. syntax.Paragraphs.Skip(1)];
        return syntax;
    }

    private static SectionSyntax WithBlocks(
        SectionSyntax section,
        IReadOnlyList<BlockSyntax> blocks,
        IReadOnlyList<InlineSyntax> inlines
    ) =>
        new(WithInlines(section.Heading, inlines), section.Level, section.FirstParagraphIndex, section.ParagraphCount, null)
        {
            Blocks = blocks,
        };

    private static PassageSyntax WithInlines(PassageSyntax passage, IReadOnlyList<InlineSyntax> inlines) =>
        new(passage.Text, passage.Pieces, passage.LineIndex, passage.Notes) { Inlines = inlines };

    private static IReadOnlyList<BlockSyntax> Plain(int count) => [.. Enumerable.Repeat(ParagraphBlockSyntax.Instance, count)];

    /// <summary>Random blocks that take just so many paragraphs.</summary>
    private static Gen<IReadOnlyList<BlockSyntax>> Blocks(int paragraphs, int depth)
    {
        var without = Gen.OneOf<BlockSyntax>(new DividerSyntax(), new CodeSyntax("a\nb", "c"), new FigureSyntax("x.jpg", "", null, false));
        if (paragraphs == 0)
            return without.Array[0, 2].Select(static some => (IReadOnlyList<BlockSyntax>)some);
        var plain = Gen.Const(Plain(paragraphs));
        if (depth == 0)
            return plain;
        var speakers = Gen.OneOf<SpeakerSyntax?>(
            null,
            new SpeakerSyntax("Ida Holm", null, SpeakerSyntaxKind.Person),
            new SpeakerSyntax("The Harbour", "Port", SpeakerSyntaxKind.Organization)
        );
        var inner = Blocks(paragraphs, depth - 1);
        return Gen.OneOf(
            plain,
            Gen.Const<IReadOnlyList<BlockSyntax>>([new TableSyntax([.. Enumerable.Repeat(2, paragraphs)], 0)]),
            Gen.Const<IReadOnlyList<BlockSyntax>>([new TableSyntax([0], paragraphs - 1)]),
            Gen.Select(inner, speakers, static (some, speaker) => (IReadOnlyList<BlockSyntax>)[new BlockQuotationSyntax(some, speaker)]),
            inner.Select(static some => (IReadOnlyList<BlockSyntax>)[new FootnoteSyntax("note", some), new DividerSyntax()]),
            Gen.Select(Blocks(1, depth - 1), Blocks(paragraphs - 1, depth - 1), Gen.Int[0, 30], static (one, others, start) =>
                (IReadOnlyList<BlockSyntax>)[new ListSyntax(true, start, [one, others])]
            ),
            Gen.Select(without, Blocks(paragraphs - 1, depth - 1), static (block, others) =>
                (IReadOnlyList<BlockSyntax>)[block, new FigureSyntax("a.jpg", "b", "c", true), .. others]
            )
        );
    }
}
