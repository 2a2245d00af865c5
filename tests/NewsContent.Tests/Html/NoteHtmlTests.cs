namespace NewsContent.Tests.Html;

/// <summary>References to notes, the notes at the end, and the ways back.</summary>
public class NoteHtmlTests
{
    [Fact]
    public void Notes_are_at_the_end_in_the_order_of_their_references() =>
        Assert.Equal(
            """
            <p>Late<sup><a href="#note_1" id="note_1_reference_1" role="doc-noteref">1</a></sup></p>
            <p>Wet<sup><a href="#note_2" id="note_2_reference_1" role="doc-noteref">2</a></sup></p>
            <h2 id="tides">Tides</h2>
            <p>End</p>
            <section role="doc-endnotes">
            <ol>
            <li id="note_1">
            <p>By an hour.</p>
            <a href="#note_1_reference_1" role="doc-backlink">↩</a>
            </li>
            <li id="note_2">
            <p>By rain.</p>
            <a href="#note_2_reference_1" role="doc-backlink">↩</a>
            </li>
            </ol>
            </section>

            """,
            Body(
                [Referring("Late", "z"), new Footnote("a", new Paragraph("By rain.")), Referring("Wet", "a")],
                new Section("Tides", new Footnote("z", new Paragraph("By an hour.")), new Paragraph("End"))
            )
        );

    [Fact]
    public void Several_references_have_several_ways_back()
    {
        var html = Body([Referring("One", "n"), Referring("Two", "n"), new Footnote("n", new Paragraph("Note."))]);

        Assert.Contains("id=\"note_1_reference_2\" role=\"doc-noteref\">1</a>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"#note_1_reference_1\" role=\"doc-backlink\">↩1</a>\n<a href=\"#note_1_reference_2\" role=\"doc-backlink\">↩2</a>\n",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_note_without_a_reference_is_after_the_others()
    {
        var html = Body([new Footnote("lost", new Paragraph("Lost.")), Referring("One", "n"), new Footnote("n", new Paragraph("Note."))]);

        Assert.Equal(["note_1", "note_2"], HtmlPage.Of(html).Body.QuerySelectorAll("li").Select(note => note.Id));
        Assert.True(html.IndexOf("Lost.", StringComparison.Ordinal) > html.IndexOf("Note.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_without_a_note_is_its_label() => Assert.Equal("<p>One<sup>n</sup></p>\n", Body([Referring("One", "n")]));

    [Fact]
    public void Of_two_notes_of_one_label_both_are_shown_and_the_first_is_meant()
    {
        var note = new Footnote("n", new Paragraph("Note."));
        var page = HtmlPage.Of(Body([Referring("One", "n"), note, note, new Footnote("n", new Paragraph("Other."))]));

        Assert.Equal(["Note.", "Note.", "Other."], page.Body.QuerySelectorAll("li > p").Select(words => words.TextContent));
        Assert.Equal("note_1", page.Body.QuerySelector("[role=doc-backlink]")!.Closest("li")!.Id);
    }

    [Fact]
    public void Notes_in_notes_items_and_quotations_are_found_and_refer_to_each_other()
    {
        var page = HtmlPage.Of(
            Body([
                Referring("One", "a"),
                new ListBlock(new ListItem(new Footnote("a", Referring("A", "b"), new Footnote("c", new Paragraph("C"))))),
                new BlockQuotation(new Footnote("b", Referring("B", "a"), Referring("BB", "b"))),
            ])
        );

        Assert.Equal(["A", "B", "BB", "C"], page.Body.QuerySelectorAll("section p").Select(HtmlPage.TextOf));
        // The way back to note 1 from note 2 is none: note 1 was written before.
        Assert.Equal(
            ["#note_1_reference_1", "#note_2_reference_1"],
            page.Body.QuerySelectorAll("[role=doc-backlink]").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_note_in_a_link_is_after_the_link()
    {
        var paragraph = new Paragraph("See the report now.")
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 4, 10) { Target = "/report" },
                new Inline(InlineKind.FootnoteReference, 7, 0) { Target = "n" },
            ],
        };

        var html = Body([paragraph, new Footnote("n", new Paragraph("Note."))]);

        Assert.StartsWith(
            "<p>See <a href=\"/report\">the report</a><sup>"
                + "<a href=\"#note_1\" id=\"note_1_reference_1\" role=\"doc-noteref\">1</a></sup> now.</p>\n",
            html,
            StringComparison.Ordinal
        );
        HtmlPage.Of(html);
    }

    [Fact]
    public void A_reference_that_the_app_leaves_out_has_no_way_back()
    {
        var options = new ArticleHtmlOptions { WriteBlock = static (block, _) => block is Paragraph { Text: "One" } };

        var page = HtmlPage.Of(Body([Referring("One", "n"), Referring("Two", "n"), new Footnote("n", new Paragraph("Note."))], options));

        Assert.Equal("#note_1_reference_1", Assert.Single(page.Body.QuerySelectorAll("[role=doc-backlink]")).GetAttribute("href"));
    }

    private static Paragraph Referring(string text, string label) =>
        new(text) { Inlines = [new Inline(InlineKind.FootnoteReference, text.Length, 0) { Target = label }] };

    private static string Body(Block[] blocks, params Section[] sections) => Body(blocks, null, sections);

    private static string Body(Block[] blocks, ArticleHtmlOptions? options, params Section[] sections) =>
        ArticleHtml.RenderBody(new Article("Headline", new DateOnly(2026, 2, 7), "slug", blocks, sections), options);
}
