namespace NewsContent.Sample.Tests;

/// <summary>A small newsroom made by hand, so that the reader's tests depend on no parser.</summary>
internal static class TestArticles
{
    public static readonly Speaker Pilot = new("Odile Farrant", "pilot of the Tollen ferry");
    public static readonly Speaker Company = new("Ambry River Company", kind: SpeakerKind.Organization);

    public static readonly Article Ferry = new(
        "Long Night at Tollen Ferry Ends With Forty Passengers and One Piano Ashore",
        new DateOnly(2026, 1, 19),
        "transport/long-night",
        lead:
        [
            new Paragraph(
                "“The river was quiet until about ten,” said Odile Farrant, pilot of the Tollen ferry. "
                    + "“Then the fog came down like a curtain.",
                new Quote("The river was quiet until about ten", Pilot, "said", line: 8),
                new Quote("Then the fog came down like a curtain.\nI cut the engine and let her drift.", Pilot, "said", line: 8)
            ),
            new Paragraph("“I cut the engine and let her drift.”"),
        ],
        sections:
        [
            new Section(
                "No Blame for the Pilot",
                new Paragraph(
                    "The Ambry River Company said its pilot had done “exactly what the book asks for.” Somebody called it “luck.”",
                    new Quote("exactly what the book asks for.", Company, "said", line: 14),
                    new Quote("luck.", line: 14)
                )
            ),
        ],
        summaryQuotes: [new Quote("exactly what the book asks for", Company, line: 5)]
    )
    {
        Kicker = "TRANSPORT",
        Summary = "The ferry company says its pilot did “exactly what the book asks for” on a sandbank in the river Ambry.",
        Authors = ["Quillon Abernale", "Imogen Thistlewaite"],
        Location = "Tollen Landing",
        Source = "Marrowhaven Gazette",
        Updated = new DateOnly(2026, 1, 20),
        Tags = ["ferries", "pianos"],
        SourcePath = "Articles/transport/long-night.txt",
    };

    public static readonly Article FerryAgain = new(
        "Ferry Moves Instead of the Sand",
        new DateOnly(2026, 2, 1),
        "transport/ferry-moves",
        lead: [new Paragraph("“It comes back,” said Farrant.", new Quote("It comes back", new Speaker("Odile Farrant"), "said", line: 7))]
    )
    {
        SourcePath = "Articles/transport/ferry-moves.txt",
        PublishedAt = new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.FromHours(1)),
    };

    public static readonly Article Persian = new(
        "کتابخانهٔ رکابی نیلوفران به باریک‌ترین کوچه‌ها رسید",
        new DateOnly(2026, 2, 21),
        "ketabkhaneh-sayyar",
        lead:
        [
            new Paragraph(
                "نخستین کتابخانهٔ رکابی نیلوفران صبح شنبه از میدان انار به راه افتاد. مدیر کتابخانه گفت: "
                    + "«هیچ کوچه‌ای آن‌قدر باریک نیست که کتاب از آن رد نشود.»",
                new Quote(
                    "هیچ کوچه‌ای آن‌قدر باریک نیست که کتاب از آن رد نشود.",
                    new Speaker("مهرنوش سپیدارپور", "مدیر کتابخانهٔ عمومی نیلوفران")
                )
            ),
        ]
    )
    {
        Kicker = "فرهنگ",
        Language = "fa",
    };

    public static readonly Article Japanese = new(
        "青波町の夜の郵便船、四十年ぶりに再開へ",
        new DateOnly(2026, 6, 24),
        "aonami-yubinsen",
        lead:
        [
            new Paragraph(
                "船長を務める磯辺灯子さんは「灯りのついた窓がある限り、手紙を届けたい」と意気込みを語った。船は全長九メートルで、船体は町の中学生が選んだ深い藍色に塗られている。",
                new Quote("灯りのついた窓がある限り、手紙を届けたい", new Speaker("磯辺灯子", "船長"))
            ),
        ]
    )
    {
        Kicker = "地域",
        Language = "ja",
    };

    public static readonly Article French = new(
        "À Belvenne-sur-Orle, le marché du dimanche se tient en silence",
        new DateOnly(2026, 4, 12),
        "culture/marche-du-silence",
        lead:
        [
            new Paragraph(
                "«\u00A0C’est une politesse rendue au dimanche\u00A0», explique le maire\u00A0: "
                    + "«\u00A0En silence, bien entendu.\u00A0» Puis il s’en va vers la fontaine.",
                new Quote("C’est une politesse rendue au dimanche", new Speaker("Anselme Rocheverre", "maire"))
            ),
        ]
    )
    {
        Kicker = "CULTURE",
        Language = "fr",
    };

    /// <summary>Everything in it would mean something to Spectre, to a terminal or to JSON.</summary>
    public static readonly Article Hostile = new(
        "[red]Markup[/] and [an unknown style] and [[ and ]",
        new DateOnly(2026, 3, 1),
        "hostile",
        lead:
        [
            new Paragraph(
                "An array[0] in \"quotes\" with a \\ and \u001B[2J\u001B]0;title\u0007 and a tab\there and {0} and <b> and \u202Eoverride.",
                new Quote("array[0] \u001B[31mred\r\nand \"more\" \u009B1m", new Speaker("[bold]Name[/]", "[link=x]role[/]"))
            ),
        ],
        sections: [new Section("[heading] \u001B[1A", new Paragraph("Text."))]
    )
    {
        Kicker = "[KICKER]\u001B[2J",
        Summary = "[/] closes nothing",
        Authors = ["[author]"],
        Tags = ["[tag]"],
    };

    /// <summary>Has all kinds of block.</summary>
    public static readonly Article Harbour = new(
        "What the Harbour Needs",
        new DateOnly(2026, 5, 3),
        "harbour",
        lead:
        [
            new Paragraph("After the long night the harbour has a list.")
            {
                Inlines =
                [
                    new Inline(InlineKind.Link, 10, 10) { Reference = new ArticleReference(Ferry) },
                    new Inline(InlineKind.FootnoteReference, 44, 0) { Target = "1" },
                ],
            },
            new ListBlock(
                new ListItem(
                    "“Bring rope,” says the board of the harbour, which meets on the first Monday of each month.",
                    new Quote("Bring rope", Company)
                ),
                new ListItem(
                    new Paragraph("Lamps:"),
                    new ListBlock(new ListItem("green"), new ListItem("red")) { IsOrdered = true, Start = 9 }
                )
            ),
            new BlockQuotation(new Paragraph("Nobody sails without a lamp.")) { Speaker = Pilot },
            new Figure(new Image("pier.jpg", "The pier at noon"), new Paragraph("The pier.")),
            new Table(
                [ColumnAlignment.None, ColumnAlignment.Right],
                new TableRow("Thing", "Number"),
                [new TableRow("Rope", "12"), new TableRow("Lamps", "9")]
            ),
            new CodeBlock("if tide:\n    wait()", "python"),
            new Divider(),
            new Footnote("1", new Paragraph("It was in January.")),
        ]
    );

    public static readonly ArticleCatalog All = new([Ferry, FerryAgain, Persian, Japanese, French, Hostile, Harbour]);
}
