using System.Text;
using AngleSharp.Dom;
using CsCheck;

namespace NewsContent.Tests.Html;

/// <summary>What the HTML of any article shows as text is what the article says, in order.</summary>
public class HtmlProperties
{
    [Fact]
    public void The_words_of_an_articles_page_are_the_articles() =>
        RandomRecords.Article.Sample(
            article =>
            {
                var page = HtmlPage.Of(ArticleHtml.Render(article));

                Assert.Equal(ExpectedWords.Of(article).WithoutBlanks(), page.Words());
            },
            iter: 600
        );

    [Fact]
    public void A_paragraphs_words_are_kept_to_the_blank() =>
        RandomRecords.Paragraph.Sample(
            paragraph =>
            {
                var page = HtmlPage.Of($"<p>{ArticleHtml.RenderInlines(paragraph, new() { IdOfQuote = Numbered() })}</p>");

                Assert.Equal(ExpectedWords.Of(paragraph), HtmlPage.TextOf(page.Body));
            },
            iter: 500
        );

    [Fact]
    public void Every_quotation_has_its_id_and_every_reference_its_note() =>
        RandomRecords.Article.Sample(
            article =>
            {
                var page = HtmlPage.Of(ArticleHtml.Render(article));

                var ids = page.Body.QuerySelectorAll("span[id]").Select(span => span.Id!);
                Assert.Equal(article.Quotes.Select(article.IdOf).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
                Assert.Equal(ExpectedWords.CountReferences(article), page.Body.QuerySelectorAll("sup").Length);
                Assert.Equal(ExpectedWords.NotesOf(article.Blocks).Count, page.Body.QuerySelectorAll("li[id]").Length);
                Assert.All(page.Body.QuerySelectorAll("[role=doc-noteref]"), reference =>
                    Assert.Equal(NumberOf(page, reference), reference.TextContent)
                );
            },
            iter: 500
        );

    [Fact]
    public void Writing_twice_gives_the_same() =>
        RandomRecords.Article.Sample(article => Assert.Equal(ArticleHtml.Render(article), ArticleHtml.Render(article)), iter: 100);

    [Fact]
    public void The_random_articles_have_everything_often_enough_to_mean_something()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        RandomRecords.Article.Sample(
            article =>
            {
                var page = HtmlPage.Of(ArticleHtml.Render(article)).Body;
                foreach (var name in page.QuerySelectorAll("*").Select(element => element.LocalName).Distinct())
                    found[name] = found.GetValueOrDefault(name) + 1;
            },
            iter: 200,
            threads: 1
        );

        foreach (var name in "em strong code del br sup a img ul ol blockquote figure figcaption table pre hr section span".Split(' '))
            Assert.True(found.GetValueOrDefault(name) > 20, $"{name}: {found.GetValueOrDefault(name)}");
    }

    private static string NumberOf(HtmlPage page, IElement reference)
    {
        var note = page.Body.QuerySelector($"li[id='{reference.GetAttribute("href")![1..]}']")!;
        return (Array.IndexOf(note.ParentElement!.Children.ToArray(), note) + 1).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    private static Func<Quote, string?> Numbered()
    {
        var number = 0;
        return _ => $"q{++number}";
    }
}

/// <summary>What a page must show, told from the records alone.</summary>
internal static class ExpectedWords
{
    public static string Of(Article article)
    {
        var words = new StringBuilder();
        words.Append(Shown(article.Kicker ?? "")).Append(Shown(article.Headline)).Append(Shown(article.Summary ?? "")).Append("2026-02-07");
        words.Append(Shown(string.Join(", ", article.Byline)));
        Add(words, article.LeadBlocks);
        foreach (var section in article.Sections)
        {
            words.Append(Of(section.Heading, section.HeadingInlines));
            Add(words, section.Blocks);
        }

        foreach (var note in NotesInOrder(article))
            Add(words, note.Blocks);
        foreach (var credit in article.Credits)
            words.Append(Shown(credit.Author.ToString()));
        foreach (var correction in article.Corrections)
            words.Append("2026-02-09").Append(Shown(correction.Text));
        return words.ToString();
    }

    public static string Of(Paragraph paragraph) => Of(paragraph.Text, paragraph.Inlines);

    public static int CountReferences(Article article) =>
        article
            .Paragraphs.SelectMany(paragraph => paragraph.Inlines)
            .Concat(article.Sections.SelectMany(section => section.HeadingInlines))
            .Count(inline => inline.Kind == InlineKind.FootnoteReference);

    public static List<Footnote> NotesOf(IReadOnlyList<Block> blocks)
    {
        var notes = new List<Footnote>();
        foreach (var block in blocks)
        {
            if (block is Footnote note)
                notes.Add(note);
            notes.AddRange(NotesOf(PartsOf(block)));
        }

        return notes;
    }

    // A reference in a link is read behind the link, so labels are taken in the order of the ends of links.
    private static List<Footnote> NotesInOrder(Article article)
    {
        var all = NotesOf(article.Blocks);
        var inOrder = new List<Footnote>();
        Refer(article.LeadBlocks);
        foreach (var section in article.Sections)
        {
            ReferIn(section.HeadingInlines);
            Refer(section.Blocks);
        }

        for (var i = 0; inOrder.Count < all.Count || i < inOrder.Count; i++)
        {
            if (i == inOrder.Count)
                inOrder.Add(all.First(note => !inOrder.Exists(other => ReferenceEquals(note, other))));
            Refer(inOrder[i].Blocks);
        }

        return inOrder;

        void Refer(IReadOnlyList<Block> blocks)
        {
            foreach (var paragraph in ParagraphsOutsideNotes(blocks))
                ReferIn(paragraph.Inlines);
        }

        void ReferIn(IReadOnlyList<Inline> inlines)
        {
            var references = inlines
                .Where(inline => inline.Kind == InlineKind.FootnoteReference)
                .OrderBy(reference => inlines.Where(link => IsLinkAround(link, reference)).Select(LinkEnd).Append(reference.Start).Max());
            foreach (var reference in references)
            {
                if (all.Find(note => note.Label == reference.Target) is { } meant && !inOrder.Exists(note => ReferenceEquals(note, meant)))
                    inOrder.Add(meant);
            }
        }
    }

    private static bool IsLinkAround(Inline link, Inline reference) =>
        link.Kind == InlineKind.Link && SafeTarget.Is(link.Target!) && link.Start <= reference.Start && reference.Start < LinkEnd(link);

    private static int LinkEnd(Inline link) => link.Start + link.Length;

    private static IEnumerable<Paragraph> ParagraphsOutsideNotes(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Footnote => [],
                Paragraph paragraph => [paragraph],
                Figure { Caption: { } caption } => [caption],
                Table table => table.Header.Cells.Concat(table.Rows.SelectMany(row => row.Cells)),
                _ => ParagraphsOutsideNotes(PartsOf(block)),
            }
        );

    private static IReadOnlyList<Block> PartsOf(Block block) =>
        block switch
        {
            Footnote note => note.Blocks,
            BlockQuotation quotation => quotation.Blocks,
            ListBlock list => [.. list.Items.SelectMany(item => item.Blocks)],
            _ => [],
        };

    private static void Add(StringBuilder words, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Footnote:
                    break;
                case Paragraph paragraph:
                    words.Append(Of(paragraph));
                    break;
                case CodeBlock code:
                    words.Append(Shown(code.Code));
                    break;
                case Figure figure:
                    var shown = Shown(figure.Image.Alt);
                    words.Append(SafeTarget.Is(figure.Image.Source) ? $"[{shown}]" : shown);
                    words.Append(figure.Caption is null ? "" : Of(figure.Caption));
                    break;
                case Table table:
                    foreach (var cell in table.Rows.Prepend(table.Header).SelectMany(row => row.Cells))
                        words.Append(Of(cell));
                    break;
                default:
                    Add(words, PartsOf(block));
                    words.Append(block is BlockQuotation { Speaker: { } speaker } ? Shown(speaker.ToString()) : "");
                    break;
            }
        }
    }

    private static string Of(string text, IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        var place = 0;
        foreach (var image in inlines.Where(inline => inline.Kind == InlineKind.Image && SafeTarget.Is(inline.Target!)))
        {
            if (image.Start < place)
                continue;
            words.Append(Shown(text[place..image.Start])).Append($"[{Shown(text.Substring(image.Start, image.Length))}]");
            place = image.Start + image.Length;
        }

        return words.Append(Shown(text[place..])).ToString();
    }

    /// <summary>The text without what HTML cannot hold, told character by character.</summary>
    private static string Shown(string text) =>
        string.Concat(
            text.Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n')
                .EnumerateRunes()
                .Select(rune =>
                    rune.Value is '\n' or '\t' ? rune.ToString()
                    : Rune.IsControl(rune) || rune.Value is (>= 0xFDD0 and <= 0xFDEF) or 0xFFFE or 0xFFFF ? "\uFFFD"
                    : rune.ToString()
                )
        );
}
