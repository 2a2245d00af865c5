namespace NewsContent.Tests.Blocks;

public class InlineTests
{
    private const string Text = "Read the report 😀 now\nor later";

    /// <summary>Each has one fault; the words say which.</summary>
    public static TheoryData<string, Inline[]> Faults =>
        new()
        {
            { "'Strong 20..40' is outside its text of 31 characters", [new(InlineKind.Strong, 20, 20)] },
            { "'Strong 32..33' is outside its text of 31 characters", [new(InlineKind.Strong, 32, 1)] },
            { "'Strong 2..7' cuts another one in two", [new(InlineKind.Emphasis, 0, 4), new(InlineKind.Strong, 2, 5)] },
            { "'Strong 0..4' stands behind one that begins later", [new(InlineKind.Emphasis, 5, 3), new(InlineKind.Strong, 0, 4)] },
            {
                "'Strong 0..8' stands behind one that begins later or lies in it",
                [new(InlineKind.Emphasis, 0, 4), new(InlineKind.Strong, 0, 8)]
            },
            { "'Strong 0..17' cuts a character in two", [new(InlineKind.Strong, 0, 17)] },
            { "'Strong 17..20' cuts a character in two", [new(InlineKind.Strong, 17, 3)] },
            { "'LineBreak 4..5' is no line feed", [new(InlineKind.LineBreak, 4, 1)] },
            { "'Link 0..4' leads nowhere", [new(InlineKind.Link, 0, 4)] },
            { "'Image 0..4' has no target", [new(InlineKind.Image, 0, 4)] },
            { "'FootnoteReference 4..4' has no target", [new(InlineKind.FootnoteReference, 4, 0)] },
            {
                "'Strong 3..6' stands behind one that begins later",
                [new(InlineKind.FootnoteReference, 4, 0) { Target = "1" }, new(InlineKind.Strong, 3, 3)]
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_does_not_fit_is_refused_in_paragraphs_and_headings(string fault, Inline[] inlines)
    {
        var ofParagraph = Assert.Throws<ArgumentException>(() => new Paragraph(Text) { Inlines = inlines });
        var ofHeading = Assert.Throws<ArgumentException>(() => new Section(Text) { HeadingInlines = inlines });

        Assert.Contains(fault, ofParagraph.Message, StringComparison.Ordinal);
        Assert.Equal("Inlines", ofParagraph.ParamName);
        Assert.Contains(fault, ofHeading.Message, StringComparison.Ordinal);
        Assert.Equal("HeadingInlines", ofHeading.ParamName);
    }

    [Fact]
    public void What_nests_and_what_follows_on_fits()
    {
        Inline[] inlines =
        [
            new(InlineKind.Link, 0, 15) { Target = "x" },
            new(InlineKind.Strong, 0, 15),
            new(InlineKind.Emphasis, 0, 4),
            new(InlineKind.FootnoteReference, 4, 0) { Target = "1" },
            new(InlineKind.Code, 4, 4),
            new(InlineKind.FootnoteReference, 15, 0) { Target = "2" },
            new(InlineKind.Image, 16, 2) { Target = "smile.png" },
            new(InlineKind.FootnoteReference, 19, 0) { Target = "1" },
            new(InlineKind.LineBreak, 22, 1),
            new(InlineKind.Strikethrough, 23, 8),
        ];

        Assert.Equal(inlines, new Paragraph(Text) { Inlines = inlines }.Inlines);
    }

    [Theory]
    [InlineData(InlineKind.Strong, 0)]
    [InlineData(InlineKind.Link, 0)]
    [InlineData(InlineKind.LineBreak, 2)]
    [InlineData(InlineKind.FootnoteReference, 1)]
    [InlineData(InlineKind.Image, -1)]
    [InlineData((InlineKind)8, 1)]
    [InlineData((InlineKind)(-1), 1)]
    public void An_inline_that_cannot_be_is_refused(InlineKind kind, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inline(kind, 0, length));

    [Fact]
    public void A_text_that_the_inlines_do_not_fit_is_refused()
    {
        var paragraph = new Paragraph(Text) { Inlines = [new Inline(InlineKind.Strong, 0, 20)] };

        Assert.Equal("Text", Assert.Throws<ArgumentException>(() => paragraph with { Text = "Short" }).ParamName);
        var changed = paragraph with { Inlines = [], Text = "Short" };
        Assert.Equal([new Inline(InlineKind.Strong, 0, 5)], (changed with { Inlines = [new Inline(InlineKind.Strong, 0, 5)] }).Inlines);
    }

    [Fact]
    public void References_are_equal_by_slug()
    {
        var reference = new ArticleReference(Samples.Talks("a"));
        var later = new ArticleReference("a", static () => throw new InvalidOperationException("Nobody asked."));

        Assert.True(reference == later);
        Assert.Equal(reference.GetHashCode(), later.GetHashCode());
        Assert.True(reference != new ArticleReference(Samples.Talks("b")));
        Assert.Equal("a", later.ToString());
        Assert.Equal(Samples.Talks("a"), reference.Article);
        Assert.Throws<InvalidOperationException>(() => later.Article);
    }
}
