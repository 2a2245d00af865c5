using NewsContent.Markdown;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>What is offered for HTML and for definitions without use in articles in Markdown.</summary>
public sealed class MarkdownFixTests
{
    private const string Header = "---\ntitle: The Ferry Returns\ndate: 2026-02-07\n---\n\n";

    private static readonly FixOptions Options = new() { Reading = new ArticleTextOptions { Format = MarkdownFormat.Instance } };

    [Theory]
    [InlineData("The <b>new</b> pier.", 0, "The **new** pier.")]
    [InlineData("The <STRONG class=\"x\">new pier</STRONG>.", 0, "The **new pier**.")]
    [InlineData("The <em>new</em>ly built pier.", 0, "The *new*ly built pier.")]
    [InlineData("The <i>“new”</i> pier.", 0, "The *“new”* pier.")]
    [InlineData("It costs <del>10</del> <s>9</s> 8.", 0, "It costs ~~10~~ <s>9</s> 8.")]
    [InlineData("- The <b>new\n  pier</b>", 0, "- The **new\n  pier**")]
    [InlineData("The <b>new pier.", 0, "The \\<b>new pier.")]
    [InlineData("The <b>new\n\npier</b> is open.", 0, "The \\<b>new\n\npier</b> is open.")]
    [InlineData("The <b> new</b> pier.", 0, "The \\<b> new</b> pier.")]
    [InlineData("The ol<b>“new”</b> pier.", 0, "The ol\\<b>“new”</b> pier.")]
    [InlineData("The <b></b> pier.", 0, "The \\<b></b> pier.")]
    [InlineData("The <b>new</b> pier.", 1, "The \\<b>new</b> pier.")]
    [InlineData("One <br> two.", 0, "One\\\ntwo.")]
    [InlineData("One<br />\ntwo.", 0, "One\\\ntwo.")]
    [InlineData("One.<br>\n\nTwo.", 0, "One.\n\nTwo.")]
    [InlineData("> One<br>two.", 0, "> One\\\ntwo.")]
    [InlineData("One<br>- two.", 0, "One\\<br>- two.")]
    [InlineData("## One<br>two\n\nThree.", 0, "## One\\<br>two\n\nThree.")]
    [InlineData("| One<br>two | b |\n|---|---|\n| c | d |", 0, "| One\\<br>two | b |\n|---|---|\n| c | d |")]
    [InlineData("Press <kbd>F1</kbd>.", 0, "Press \\<kbd>F1</kbd>.")]
    [InlineData("<div>\nOne\n</div>", 0, "\\<div>\nOne\n\\</div>")]
    [InlineData("<!DOCTYPE html>", 0, "\\<!DOCTYPE html>")]
    [InlineData("One.\n\n[^1]: Two.\n\nThree.", 0, "One.\n\n\nThree.")]
    [InlineData("One.\n\n[^1]: Two,\nand more.\n\n    And this.\n\nThree.", 0, "One.\n\n\nThree.")]
    [InlineData("One[^2].\n\n[^1]: Two.\n[^2]: Three.", 0, "One[^2].\n\n[^2]: Three.")]
    [InlineData("One.\n\n[tides]: /tides\n  'Today'\n\nTwo.", 0, "One.\n\n\nTwo.")]
    [InlineData("See [a].\n\n[a]: /b\n[a]: /c", 0, "See [a].\n\n[a]: /b")]
    public void A_fix_is_offered_and_not_taken_unseen(string before, int fix, string after)
    {
        var text = Header + before + "\n";
        var problem = MarkdownArticle.ParseSyntax(text).Problems[0];

        var offered = ArticleFixes.For(text, problem, Options)[fix];

        Assert.Equal(Header + after + "\n", offered.Apply(text));
        Assert.False(offered.IsSafe);
        Assert.Equal(text, SafeFixes.Apply(text, Options).Text);
    }

    [Theory]
    [InlineData("The <b>new</b> pier.", "The new pier.", "Strong 4 3")]
    [InlineData("The <em>“new”</em>, (<b>red</b>) pier.", "The “new”, (red) pier.", "Emphasis 4 5,Strong 12 3")]
    [InlineData("The <b>ve<i>r</i>y</b> pier.", "The very pier.", "Strong 4 4,Emphasis 6 1")]
    [InlineData("One <br> two.", "One\ntwo.", "LineBreak 3 1")]
    public void The_words_stay_and_mean_what_the_tags_meant(string before, string words, string inlines)
    {
        var text = Header + before + "\n";
        while (MarkdownArticle.ParseSyntax(text).Problems is [var problem, ..])
            text = ArticleFixes.For(text, problem, Options)[0].Apply(text);

        var paragraph = Assert.Single(MarkdownArticle.ParseSyntax(text).Paragraphs);
        Assert.Equal(words, paragraph.Text);
        Assert.Equal(
            inlines,
            string.Join(',', paragraph.Inlines.Select(static inline => $"{inline.Kind} {inline.Range.Start} {inline.Range.Length}"))
        );
    }

    [Theory]
    [InlineData("---\ntitle: Talks\ndate: 7 February 2026\n---\n\nThe talks resumed.\n", "NEWS006", "2026-02-07")]
    [InlineData("# Talks\n\n7 February 2026\n\nThe talks resumed.\n", "NEWS006", "2026-02-07")]
    [InlineData("---\ntitle: Talks\ndate: 2026-02-07\n---\n\nHe said *“no* and left.\n", "NEWS011", "and left.”")]
    public void What_plain_text_offers_is_offered_too(string text, string id, string repaired)
    {
        var problem = Assert.Single(MarkdownArticle.ParseSyntax(text).Problems);
        Assert.Equal(id, problem.Rule.Id);

        var fixedText = ArticleFixes.For(text, problem, Options)[0].Apply(text);

        Assert.Contains(repaired, fixedText, StringComparison.Ordinal);
        Assert.Empty(MarkdownArticle.ParseSyntax(fixedText).Problems);
    }

    [Fact]
    public void No_fix_loses_a_word()
    {
        string[] pieces =
        [
            .. (string[])["<b>", "</b>", "<br>", "<i x>", "</i>", "<div>", "word", "word", " ", "\n", "\n\n", "> ", "- "],
            .. (string[])["**", "*", "`", "\\", "|", "<!-- c -->", "# ", "1. ", "    "],
        ];
        var random = new Random(46);
        var fixes = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var text = Header + string.Concat(random.GetItems(pieces, random.Next(2, 14)));
            var article = MarkdownArticle.ParseSyntax(text);
            if (article.Problems.FirstOrDefault(static problem => problem.Rule == ArticleRules.HtmlInMarkdown) is not { } problem)
                continue;
            foreach (var fix in ArticleFixes.For(text, problem, Options))
            {
                fixes++;
                var after = MarkdownArticle.ParseSyntax(fix.Apply(text));
                Assert.True(CountOfWords(after) >= CountOfWords(article), $"{fix.Title}: {text}");
            }
        }

        Assert.True(fixes > 1_000, $"{fixes} fixes");
    }

    private static int CountOfWords(ArticleSyntax article)
    {
        var code = article.LeadBlocks!.Concat(article.Sections.SelectMany(static section => section.Blocks!)).OfType<CodeSyntax>();
        var texts = article
            .Paragraphs.Select(static paragraph => paragraph.Text)
            .Concat(article.Sections.Select(static section => section.Heading.Text))
            .Concat(code.Select(static block => block.Code));
        return texts.Sum(static text => text.Split("word").Length - 1);
    }
}
