using System.Text;
using CsCheck;
using NewsContent.Text.ForbiddenCharacters;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Tests.Format;

/// <summary>Printable text of any script is never refused as a paragraph or a quotation, and never changed.</summary>
public sealed class PrintableTextProperties
{
    private const long Samples = 3_000;

    // Every scalar value has its chance; the planes that scripts use have more.
    private static readonly Gen<Rune> AnyRune = Gen.Frequency(
            (4, Gen.Int[0x20, 0x7E]),
            (4, Gen.Int[0xA0, 0xFFFF]),
            (1, Gen.Int[0x10000, 0x10FFFF])
        )
        .Where(value => Rune.IsValid(value))
        .Select(value => new Rune(value))
        .Where(rune => ForbiddenCharacter.At(rune.ToString(), 0, out _) is null && rune.Value is not ('{' or (>= 0x2066 and <= 0x2069)));

    private static readonly Gen<string> Printable = AnyRune.Array[0, 60].Select(runes => "a" + string.Concat(runes) + "b");

    [Fact]
    public void Any_printable_text_is_a_paragraph_as_it_stands() =>
        Printable.Sample(
            text =>
            {
                var article = ArticleText.ParseSyntax($"Council approves budget\n\n2026-02-07\n\n\\{text}\n");

                Assert.True(article.IsComplete, text);
                Assert.Equal([text], article.Paragraphs.Select(paragraph => paragraph.Text));
            },
            iter: Samples
        );

    [Fact]
    public void Any_printable_text_between_marks_is_a_quotation_as_it_stands() =>
        Printable.Sample(
            text =>
            {
                var words = string.Concat(text.Where(c => !CanBeMark(c)));

                var article = ArticleText.ParseSyntax($"Council approves budget\n\n2026-02-07\n\nShe said: “{words}” and left.\n");

                Assert.Empty(article.Problems);
                Assert.Equal([words], article.Quotes.Select(quote => quote.Text));
            },
            iter: Samples
        );

    /// <summary>A mark of some language, or half of one that is typed as two.</summary>
    private static bool CanBeMark(char c) => c == '`' || MarkKinds.Of(c) != MarkKind.None;
}
