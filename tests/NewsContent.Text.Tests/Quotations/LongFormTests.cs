namespace NewsContent.Text.Tests.Quotations;

public class LongFormTests
{
    [Theory]
    [InlineData("en", "He began: “⟦First paragraph.⟧¶“⟪Second paragraph.⟫¶“⟪Third,⟫” he said. “⟦Other.⟧”")]
    [InlineData("en", "\"⟦First paragraph.⟧¶\"⟪Second paragraph,⟫\" he said. \"⟦Other.⟧\"")]
    [InlineData("en", "''⟦It's the first.⟧¶''⟪It's the second,⟫'' he said.")]
    [InlineData("en", "‘⟦The boy’s first paragraph.⟧¶‘⟪The second isn’t long,⟫’ he said.")]
    [InlineData("en", "'⟦First paragraph, isn't it.⟧¶'⟪Second,⟫' he said.")]
    [InlineData("en", "“⟦He told me ‘no’ and «so» on.⟧¶“⟪And then “‘x’”,⟫” he said.")]
    [InlineData("en", "“⟦He told me: ‘Go.⟧¶“⟪‘Never come back,’ he said,⟫” she recalled.")]
    [InlineData("en", "‘⟦He told me “Go.⟧¶‘⟪“Never come back,” he said,⟫’ she recalled.")]
    [InlineData("en", "“⟦He told me ‘he said “go” twice’.⟧¶“⟪That was it.⟫”")]
    [InlineData("de", "„⟦Erster Absatz.⟧¶„⟪Zweiter Absatz⟫“, sagte er. „⟦Gut.⟧“")]
    [InlineData("fr", "« ⟦Premier paragraphe.⟧¶« ⟪Deuxième paragraphe⟫ », dit-elle.")]
    [InlineData("fr", "« ⟦Premier paragraphe.⟧¶» ⟪Deuxième paragraphe.⟫¶»⟪Troisième⟫ », dit-elle.")]
    [InlineData("es", "«⟦Primer párrafo.⟧¶»⟪Segundo párrafo⟫», dijo. «⟦Bien⟧».")]
    [InlineData("es", "“⟦Primer párrafo.⟧¶”⟪Segundo párrafo⟫”, dijo.")]
    [InlineData("sv", "”⟦Första stycket.⟧¶”⟪Andra stycket⟫”, sa hon.")]
    [InlineData("ja", "「⟦第一段落。⟧¶「⟪第二段落。⟫」")]
    [InlineData("fa", "«⟦بند نخست.⟧¶«⟪بند دوم⟫» گفت.")]
    public void Every_paragraph_opens_and_only_the_last_one_closes(string language, string annotated) =>
        Scanned.WithoutFault(language, annotated);

    [Fact]
    public void What_earlier_paragraphs_quoted_is_reported_before()
    {
        Scanned.WithoutFault("en", "“⟦One,⟧” he said. “⟦Two.⟧¶“⟪Three,⟫” he said. ‘⟦Four.⟧’¶“⟦Five.⟧”");
    }

    [Fact]
    public void Quotations_inside_one_that_never_closes_stand_for_themselves()
    {
        Scanned.WithFault(
            NewsContent.Text.Quotations.QuotationFault.NeverCloses,
            "en",
            "▲“One «⟦two⟧».¶“Three ‘⟦four⟧’.¶△“Five 「⟦six⟧」.¶Seven “⟦eight⟧”."
        );
    }
}
