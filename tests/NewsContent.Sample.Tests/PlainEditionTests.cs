namespace NewsContent.Sample.Tests;

public class PlainEditionTests
{
    [Fact]
    public void Without_arguments_it_lists_every_article_on_one_line_and_shows_the_featured_one()
    {
        var run = ReaderRun.Plain();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            TestArticles.All.Select(article => article.Slug),
            run.Lines.TakeWhile(line => line.Length > 0).Select(line => line.Split('\t')[3])
        );
        Assert.Contains(
            "2026-01-19\tTRANSPORT\tLong Night at Tollen Ferry Ends With Forty Passengers and One Piano Ashore"
                + "\ttransport/long-night\t4 quotations",
            run.Lines
        );
        Assert.Contains("2026-02-01\t\tFerry Moves Instead of the Sand\ttransport/ferry-moves\t1 quotation", run.Lines);
        Assert.EndsWith(ReaderRun.Plain("--article", "transport/long-night").Output, run.Output);
    }

    [Fact]
    public void An_article_is_printed_part_by_part_in_reading_order()
    {
        Assert.Equal(
            """
            TRANSPORT
            Long Night at Tollen Ferry Ends With Forty Passengers and One Piano Ashore
            The ferry company says its pilot did “exactly what the book asks for” on a sandbank in the river Ambry.
            2026-01-19 · updated 2026-01-20 · Quillon Abernale, Imogen Thistlewaite · Tollen Landing · Marrowhaven Gazette
            ferries, pianos

            “The river was quiet until about ten,” said Odile Farrant, pilot of the Tollen ferry. “Then the fog came down like a curtain.
                “The river was quiet until about ten” — Odile Farrant (pilot of the Tollen ferry)
                “Then the fog came down like a curtain. I cut the engine and let her drift.” — Odile Farrant (pilot of the Tollen ferry)

            “I cut the engine and let her drift.”

            No Blame for the Pilot

            The Ambry River Company said its pilot had done “exactly what the book asks for.” Somebody called it “luck.”
                “exactly what the book asks for.” — Ambry River Company
                “luck.” — not attributed
            """.ReplaceLineEndings("\n").Split('\n'),
            ReaderRun.Plain("--article", "transport/long-night").Lines
        );
    }

    [Fact]
    public void Every_kind_of_block_is_printed_with_the_quotations_in_it_below() =>
        Assert.Equal(
            """
            What the Harbour Needs
            2026-05-03

            After the long night the harbour has a list.[1]

            - “Bring rope,” says the board of the harbour, which meets on the first Monday of each month.
            - Lamps:
              9. green
              10. red
                “Bring rope” — Ambry River Company

            > Nobody sails without a lamp.
            > — Odile Farrant, pilot of the Tollen ferry

            [The pier at noon]
            The pier.

            Thing | Number
            Rope | 12
            Lamps | 9

                if tide:
                    wait()

            * * *

            [1] It was in January.
            """.ReplaceLineEndings("\n").Split('\n'),
            ReaderRun.Plain("--article", "harbour").Lines
        );

    [Fact]
    public void A_speakers_quotations_are_under_their_articles_newest_first_with_file_and_line()
    {
        const string Pilot = "Odile Farrant (pilot of the Tollen ferry)";
        Assert.Equal(
            $"""
            Odile Farrant: 3 quotations in 2 articles

            2026-02-01|Ferry Moves Instead of the Sand|transport/ferry-moves
                “It comes back” — Odile Farrant|Articles/transport/ferry-moves.txt:7

            2026-01-19|Long Night at Tollen Ferry Ends With Forty Passengers and One Piano Ashore|transport/long-night
                “The river was quiet until about ten” — {Pilot}|Articles/transport/long-night.txt:8
                “Then the fog came down like a curtain. I cut the engine and let her drift.” — {Pilot}|Articles/transport/long-night.txt:8
            """.ReplaceLineEndings("\n").Replace('|', '\t').Split('\n'),
            ReaderRun.Plain("--speaker", "Odile Farrant").Lines
        );
    }

    [Fact]
    public void A_quotation_has_the_marks_of_its_articles_language()
    {
        Assert.Contains(
            "    «\u00A0C’est une politesse rendue au dimanche\u00A0» — Anselme Rocheverre (maire)",
            ReaderRun.Plain("--article", "culture/marche-du-silence").Lines
        );
        Assert.Contains(
            "    「灯りのついた窓がある限り、手紙を届けたい」 — 磯辺灯子 (船長)",
            ReaderRun.Plain("--article", "aonami-yubinsen").Lines
        );
        Assert.Contains(
            "    «هیچ کوچه‌ای آن‌قدر باریک نیست که کتاب از آن رد نشود.» — مهرنوش سپیدارپور (مدیر کتابخانهٔ عمومی نیلوفران)",
            ReaderRun.Plain("--article", "ketabkhaneh-sayyar").Lines
        );
    }

    [Fact]
    public void A_time_of_publication_is_printed_with_its_zone() =>
        Assert.Contains("2026-02-01 09:30 +01:00", ReaderRun.Plain("--article", "transport/ferry-moves").Lines);

    [Fact]
    public void Text_that_looks_like_markup_is_printed_as_it_is()
    {
        var run = ReaderRun.Plain("--article", "hostile");

        Assert.Contains("[red]Markup[/] and [an unknown style] and [[ and ]", run.Lines);
        Assert.Contains("    “array[0] ␛[31mred and \"more\" \uFFFD1m” — [bold]Name[/] ([link=x]role[/])", run.Lines);
    }

    [Theory]
    [InlineData("--article", "hostile")]
    [InlineData("--speaker", "[bold]Name[/]")]
    [InlineData]
    public void No_control_character_of_an_article_reaches_the_output(params string[] arguments)
    {
        var output = ReaderRun.Plain(arguments).Output.ReplaceLineEndings("\n");

        Assert.DoesNotContain(output, character => char.IsControl(character) && character is not ('\n' or '\t'));
        Assert.DoesNotContain('\u202E', output);
    }
}
