namespace NewsContent.Tests.Content;

public class InlineListTests
{
    [Fact]
    public void A_note_may_be_after_an_inline_at_its_end_and_in_it()
    {
        var inlines = new List<Inline> { new(InlineKind.Strong, 0, 6), new(InlineKind.Emphasis, 1, 2) };
        inlines.AddRange(
            Enumerable.Range(1, 4).Select(i => 2 * i).Select(place => new Inline(InlineKind.FootnoteReference, place, 0) { Target = "1" })
        );

        Assert.Equal(
            6,
            new Paragraph("Tides rise.") { Inlines = inlines }
                .Inlines
                .Count
        );
    }
}
