using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Quotations;

public class NestingTests
{
    [Theory]
    [InlineData("“⟦He said ‘she said “he said ‘no’ ”’,⟧” they said.")]
    [InlineData("‘⟦He said “she said ‘he said “no”’”,⟧’ they said.")]
    [InlineData("“⟦He called it “a mess” then,⟧” she said.")]
    [InlineData("“⟦‘Go!’ he said.⟧” \"⟦'Go!' he said.⟧\" “⟦“Go!” he said.⟧”")]
    [InlineData("“⟦He said ‘go!’⟧” \"⟦He said 'go!'⟧\" “⟦He said “go!”⟧”")]
    [InlineData("„⟦He «said ‘“go” »’ x⟧“ and “⟦so⟧”.")]
    public void Quotations_inside_belong_to_the_outer_one(string annotated) => Scanned.WithoutFault("en", annotated);

    [Fact]
    public void Depth_has_no_limit()
    {
        const int Depth = 100_000;
        string text = string.Concat(Enumerable.Repeat("“‘", Depth)) + "no" + string.Concat(Enumerable.Repeat("’”", Depth));

        QuotationScan scan = QuotationScanner.Scan([text], "en");

        Quotation quotation = Assert.Single(scan.Quotations);
        Assert.Equal(new TextRange(0, text.Length), quotation.Pieces[0].Marked);
        Assert.Empty(scan.Problems);
    }

    // Any step that looked back over the open marks would not come to an end here.
    [Fact]
    public void A_million_marks_that_open_are_read_in_linear_time()
    {
        const int Count = 1_000_000;
        QuotationScan scan = QuotationScanner.Scan([new string('“', Count)], "en");
        Assert.Empty(scan.Quotations);
        Assert.Equal(Count, scan.Problems.Count);
    }

    [Theory]
    [InlineData(" “a")]
    [InlineData("“‘")]
    [InlineData(" \"a")]
    [InlineData(" ‘a")]
    [InlineData(" “a \"b «c „d")]
    [InlineData("' ")]
    [InlineData(" 'a s' b")]
    [InlineData(" 1\"")]
    [InlineData(" “a\" b")]
    public void Marks_that_open_and_leave_it_open_are_read_in_linear_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 200_000));
        QuotationScan scan = QuotationScanner.Scan([text, text], "en");
        Assert.True(scan.Problems.All(problem => problem.Range.End <= text.Length));
    }

    [Fact]
    public void A_long_form_of_very_many_paragraphs_is_read_in_linear_time()
    {
        const int Count = 300_000;
        string[] paragraphs = [.. Enumerable.Repeat("“And so on ‘and “so” on’.", Count), "“The end.”"];

        Quotation quotation = Assert.Single(QuotationScanner.Scan(paragraphs, "en").Quotations);
        Assert.Equal(Count + 1, quotation.Pieces.Count);
    }

    [Fact]
    public void Cancellation_is_honoured()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => QuotationScanner.Scan(["“Hello,” he said."], "en", source.Token));
    }
}
