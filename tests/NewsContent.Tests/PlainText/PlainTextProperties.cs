using CsCheck;
using NewsContent.Tests.Html;

namespace NewsContent.Tests.PlainText;

public class PlainTextProperties
{
    [Fact]
    public void Every_paragraph_is_in_the_text_in_order() =>
        RandomRecords.Article.Sample(
            article =>
            {
                var text = WithoutSigns(ArticlePlainText.Render(article));

                var place = 0;
                foreach (var words in WordsOf(article))
                {
                    var found = text.IndexOf(words, place, StringComparison.Ordinal);
                    Assert.True(found >= 0, $"{words} is not behind {place} in {text}");
                    place = found + words.Length;
                }

                Assert.DoesNotContain(text, character => char.IsControl(character));
            },
            iter: 1_000
        );

    private static IEnumerable<string> WordsOf(Article article) =>
        article
            .Lead.Select(paragraph => WordsOf(paragraph.Text, paragraph.Inlines))
            .Concat(
                article.Sections.SelectMany(section =>
                    section
                        .Paragraphs.Select(paragraph => WordsOf(paragraph.Text, paragraph.Inlines))
                        .Prepend(WordsOf(section.Heading, section.HeadingInlines))
                )
            );

    private static string WordsOf(string text, IReadOnlyList<Inline> inlines)
    {
        foreach (var note in inlines.Where(inline => inline.Kind == InlineKind.FootnoteReference).Reverse())
            text = text.Insert(note.Start, $"[{note.Target}]");
        return WithoutSigns(string.Concat(text.Select(Shown)));
    }

    private static char Shown(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\r' or '\t')) || character is '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF')
            ? '\uFFFD'
            : character;

    /// <summary>Blanks, line ends and signs of quotations differ with the place of the words.</summary>
    private static string WithoutSigns(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '>'));
}
