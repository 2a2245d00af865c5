namespace NewsContent.Tests.Content;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" — “…” !", 0)]
    [InlineData("One two  three.", 3)]
    [InlineData("don’t isn't ’tis rock-’n’-roll", 6)]
    [InlineData("son-in-law non\u2011stop well- -known a--b", 6)]
    [InlineData("U.S. and U.S.-Iran", 4)]
    [InlineData("$14.5 billion, 1,200 ships,and 3 more", 7)]
    [InlineData("bbc.com/news", 2)]
    [InlineData("“good,”he said", 3)]
    [InlineData("2024–25", 2)]
    [InlineData("cafe\u0301 café", 2)]
    [InlineData("col·legi", 1)]
    [InlineData("Привет, мир", 2)]
    [InlineData("می\u200Cخواهم بروم", 2)]
    [InlineData("السَّلَامُ عَلَيْكُمْ", 2)]
    [InlineData("हिन्दी में क\u094D\u200Dष", 3)]
    [InlineData("한국어 문장", 2)]
    [InlineData("東京で会う", 5)]
    [InlineData("コーヒー・タイム", 7)]
    [InlineData("か\u3099き", 2)]
    [InlineData("ｶﾞｽ", 2)]
    [InlineData("iPhone用の3台", 5)]
    [InlineData("𠀀𠀁", 2)]
    [InlineData("𝒜𝒷 👍🏽 2️⃣", 2)]
    [InlineData("ภาษาไทย", 1)]
    [InlineData("\uD800a\uDC00b", 2)]
    [InlineData("١٬٢٠٠ ٣", 3)]
    [InlineData("soft\u00ADhyphen", 1)]
    public void Words_are_counted_in_every_script(string text, int words) =>
        Assert.Equal(words, new Article("Two words", new DateOnly(2026, 2, 7), "s", lead: [new Paragraph(text)]).WordCount);

    [Fact]
    public void Only_paragraphs_count()
    {
        var article = new Article(
            "Not this",
            new DateOnly(2026, 2, 7),
            "s",
            [new Paragraph("One two.")],
            [new Section("Nor this", new Paragraph("Three."))]
        )
        {
            Summary = "Nor this",
        };
        Assert.Equal(3, article.WordCount);
    }

    [Fact]
    public void A_word_does_not_go_over_the_end_of_a_paragraph() =>
        Assert.Equal(2, new Article("H", new DateOnly(2026, 2, 7), "s", [new Paragraph("one"), new Paragraph("two")]).WordCount);
}
