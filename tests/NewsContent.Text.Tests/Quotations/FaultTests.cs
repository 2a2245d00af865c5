using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Quotations;

public class FaultTests
{
    [Theory]
    [InlineData("en", "▲“This never closes, he said.")]
    [InlineData("en", "He said ▲\"this never closes.")]
    [InlineData("en", "‘⟦Fine,⟧’ he said. ▲‘This never closes.")]
    [InlineData("de", "▲‚Nie geschlossen, sagte er.")]
    [InlineData("de", "▲„Nie geschlossen. △„⟦Doch⟧“, sagte er.")]
    [InlineData("fr", "▲« Jamais fermé. △« ⟦Oui⟧ », dit-il.")]
    [InlineData("ja", "▲「終わらない。△「⟦はい⟧」と言った。")]
    [InlineData("en", "▲“This never closes. △“⟦But this does,⟧” he said.")]
    [InlineData("en", "▲\"This never closes. △\"⟦But this does,⟧\" he said.")]
    [InlineData("en", "“⟦Fine,⟧” he said. ▲“This never closes. △“⟦But this does.⟧”")]
    [InlineData("en", "“⟦He said ▲«no and left⟧” again.")]
    [InlineData("en", "It was wrong▲\" and he left.")]
    public void An_opening_mark_that_nothing_closes_is_an_error_at_that_mark(string language, string annotated) =>
        Scanned.WithFault(QuotationFault.NeverCloses, language, annotated);

    [Theory]
    [InlineData("▲“First paragraph.¶Second paragraph.")]
    [InlineData("▲“First paragraph.¶Second paragraph, closed here,” he said. “⟦Other.⟧”")]
    [InlineData("▲\"First paragraph.¶Second paragraph, closed here,\" he said. \"⟦Other.⟧\"")]
    [InlineData("▲“First paragraph.¶Second “⟦paragraph⟧”.")]
    [InlineData("▲“First ‘⟦paragraph⟧’ and «⟦so⟧» on.¶Second.")]
    [InlineData("▲“First paragraph.¶△“Second paragraph.")]
    [InlineData("▲“First paragraph.¶“Second paragraph.¶△“Third paragraph.¶Fourth.")]
    [InlineData("“First paragraph.¶▲“Second paragraph. △“⟦Third,⟧” he said.")]
    [InlineData("▲“First paragraph. △“⟦Second⟧”.¶“⟦Third.⟧”")]
    [InlineData("It was wrong▲\" and he left.¶\"⟦Next.⟧\"")]
    public void One_fault_over_several_paragraphs_is_one_message(string annotated) =>
        Scanned.WithFault(QuotationFault.NeverCloses, "en", annotated);

    [Theory]
    [InlineData("en", "He said it was over,▲” and left. “⟦Fine.⟧”")]
    [InlineData("en", "“⟦Fine,⟧” he said, and left.▲”")]
    [InlineData("de", "Er sagte, es sei vorbei▲“, und ging. „⟦Gut.⟧“")]
    [InlineData("fr", "C’est fini ▲», dit-il. « ⟦Bon.⟧ »")]
    [InlineData("ja", "終わった▲」と言った。「⟦はい⟧」")]
    public void A_closing_mark_without_an_opening_one_is_a_warning_at_that_mark(string language, string annotated) =>
        Scanned.WithFault(QuotationFault.ClosesWithoutOpening, language, annotated);

    [Theory]
    [InlineData("en", "△“⟦It is over,⟧▲\" he said. “⟦Fine.⟧”")]
    [InlineData("en", "△\"⟦It is over,⟧▲” he said. \"⟦Fine.⟧\"")]
    [InlineData("en", "△“⟦It is over,⟧▲“ he said. “⟦Fine.⟧”")]
    [InlineData("en", "△“⟦It is over,⟧▲\"he said. “⟦Fine.⟧”")]
    [InlineData("en", "△“⟦It is over.⟧ ▲“")]
    [InlineData("en", "△''⟦It is over,⟧▲\" he said.")]
    [InlineData("en", "He was △‘⟦shocked⟧▲' today.")]
    [InlineData("en", "He was △‘⟦shocked⟧▲” today.")]
    [InlineData("de", "△„⟦Es ist vorbei⟧▲\", sagte er. „⟦Gut.⟧“")]
    [InlineData("de", "△«⟦Es ist vorbei⟧▲\", sagte er.")]
    [InlineData("en", "“⟦First paragraph.⟧¶△“⟪Second,⟫▲\" he said.")]
    public void Opened_with_one_mark_and_closed_with_another_is_a_warning_at_the_closing_one(string language, string annotated) =>
        Scanned.WithFault(QuotationFault.MixedMarks, language, annotated);

    [Fact]
    public void Every_fault_is_reported_in_reading_order()
    {
        string[] paragraphs = ["“One. “Two. “Three.”", "Four.” “Five\" and „Six", "Seven"];
        QuotationScan scan = QuotationScanner.Scan(paragraphs, "en");

        Assert.Equal(
            [
                (QuotationFault.NeverCloses, 0, 0),
                (QuotationFault.NeverCloses, 0, 6),
                (QuotationFault.ClosesWithoutOpening, 1, 5),
                (QuotationFault.MixedMarks, 1, 12),
                (QuotationFault.NeverCloses, 1, 18),
            ],
            scan.Problems.Select(problem => (problem.Fault, problem.ParagraphIndex, problem.Range.Start))
        );
    }
}
