using NewsContent.Text.Attribution;
using NewsContent.Text.Quotations;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>What holds for any text: one answer for each quotation, the same every time, no exception, linear work.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "“",
        "”",
        "„",
        "“.",
        ",",
        ".",
        ":",
        "?",
        "—",
        "(",
        ")",
        "’s",
        "'",
        " ",
        "\u00A0",
        "Maria",
        "Soto",
        "said",
        "sagte",
        "the mayor",
        "der",
        "who",
        "and",
        "und",
        "according to",
        "laut",
        "he",
        "she",
        "R-",
        "U.S.",
        "J.",
        "-",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "سلام",
        "今日",
        "42",
        "“”",
        "calling",
        "to",
        "had",
        "been",
        "by",
        "of",
        "dijo",
        "el alcalde",
        "uno de los",
        "según",
        "quien",
        "que",
        "de la",
        "y",
        "se",
        "no",
        "señalando",
        "¿",
        "Ruiz",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void Any_text_gets_one_answer_for_each_quotation_and_the_same_again(string language)
    {
        var random = new Random(20260207);
        for (var round = 0; round < 3000; round++)
        {
            var lines = Enumerable
                .Range(0, random.Next(1, 4))
                .Select(_ =>
                    string.Concat(
                        Enumerable
                            .Range(0, random.Next(0, 30))
                            .Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : ""))
                    )
                );
            var input = MarkedText.Read([.. lines.Select((line, i) => new Passage((PassageKind)((round + i) % 4), line))], language);

            var attributed = SpeakerAttribution.Attribute(input);

            Assert.Equal(input.Quotations.Count, attributed.Count);
            Assert.Equal(attributed, SpeakerAttribution.Attribute(input));
            Assert.All(attributed, quotation =>
                Assert.True(
                    quotation.Speaker is null
                        ? quotation.Confidence < AttributionSyntaxConfidence.High
                        : quotation.Speaker.Name.Length > 0 && quotation.Confidence > AttributionSyntaxConfidence.None
                )
            );
        }
    }

    [Fact]
    public void Ranges_that_do_not_fit_the_text_are_passed_over()
    {
        Quotation At(int paragraph, int start, int end) =>
            new([new QuotationPiece(paragraph, new TextRange(start, end), new TextRange(start + 1, end - 1))]);
        var input = new AttributionInput(
            [new Passage(PassageKind.Paragraph, "“No,” Maria Soto said.")],
            [At(0, 0, 5), At(0, 2, 4), At(0, 10, 900), At(7, 0, 1), At(-1, 0, 1), At(0, -3, 1)],
            "en"
        );

        Assert.Equal(
            ["Maria Soto", null, null, null, null, null],
            SpeakerAttribution.Attribute(input).Select(quotation => quotation.Speaker?.Name)
        );
    }

    [Fact]
    public void A_cancelled_call_stops()
    {
        var input = MarkedText.Paragraphs("“No,” Maria Soto said.");

        Assert.Throws<OperationCanceledException>(() => SpeakerAttribution.Attribute(input, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("en", "“No,” Maria Soto, who called it “a ruin,” said, ")]
    [InlineData("en", "saying and saying, ")]
    [InlineData("en", "one of some of ")]
    [InlineData("en", "one of the ")]
    [InlineData("en", "of the mayor ")]
    [InlineData("en", "the mayor of ")]
    [InlineData("en", "Maria Soto A. ")]
    [InlineData("en", "“Low Tide,” ")]
    [InlineData("en", "(, ")]
    [InlineData("en", "Maria Soto's answer was “no” ")]
    [InlineData("en", "As Maria Soto said in a letter, the crowd began to chant and ")]
    [InlineData("en", "told to avoid the word “no” ")]
    [InlineData("en", "he ")]
    [InlineData("en", "A-B.")]
    [InlineData("en", "A.")]
    [InlineData("en", "“a,” ")]
    [InlineData("de", "„A“ und ")]
    [InlineData("de", "„Nein“, lautete die Antwort von ")]
    [InlineData("de", "sagte der Sprecher, die Rolle hat gesagt und ")]
    [InlineData("de", "„Nein“, wie der Sprecher des Amtes ")]
    [InlineData("es", "“No”, dijo Eva Ruiz, quien señaló que es “una ruina”, ")]
    [InlineData("es", "uno de los ")]
    [InlineData("es", "uno de uno de ")]
    [InlineData("es", "de la alcaldesa del ")]
    [InlineData("es", "el alcalde, Karl Brunn, ")]
    [InlineData("es", "dijo que dijo ")]
    [InlineData("es", "según según ")]
    [InlineData("es", "señalando que, al señalar, ")]
    [InlineData("es", "no se lo ha dicho y ")]
    [InlineData("es", "Eva de la Cruz y ")]
    [InlineData("es", "Eva Ruiz A. ")]
    [InlineData("es", "El alcalde llegó. ")]
    [InlineData("es", "(, ")]
    [InlineData("es", "“Marea baja”, ")]
    [InlineData("es", "negó haber dicho ")]
    [InlineData("es", "él ")]
    public void Eight_times_the_text_takes_eight_times_the_work(string language, string piece)
    {
        // One endless sentence is the hardest text there is.
        Attribute(Text(10));
        var small = WorkOf.Reading(Text(1000), Attribute);
        var large = WorkOf.Reading(Text(8000), Attribute);

        large.AssertInProportionTo(small);

        string Text(int times) => string.Concat(Enumerable.Repeat(piece, times)) + (language == "de" ? "„ja.“" : "“yes.”");

        void Attribute(string text) => SpeakerAttribution.Attribute(MarkedText.Paragraphs(text, language));
    }
}
