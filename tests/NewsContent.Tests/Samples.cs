namespace NewsContent.Tests;

/// <summary>An article with one of everything, and the generated kinds of list.</summary>
internal static class Samples
{
    public static readonly Speaker Araghchi = new("Abbas Araghchi", "Foreign Minister");
    public static readonly Speaker Ministry = new("Foreign Ministry", kind: SpeakerKind.Organization);
    public static readonly Speaker Official = new("a senior official", kind: SpeakerKind.Unnamed);

    public static Article Talks(string slug = "world/talks") =>
        new(
            "Iran-US Talks Resume Amid Tensions",
            new DateOnly(2026, 2, 7),
            slug,
            lead:
            [
                new Paragraph(
                    "Talks were “a good start,” he said.",
                    new Quote("a good start", Araghchi, "said", 9)
                    {
                        Attribution = new(AttributionRule.CueAtEnd, AttributionConfidence.High),
                    }
                ),
            ],
            sections:
            [
                new Section(
                    "Red Lines",
                    new Paragraph("The missiles are “never negotiable.”", new Quote("never negotiable.", Araghchi, line: 13)),
                    new Paragraph(
                        "“We are ready,” it said. “Only talks help,” an official said.",
                        new Quote("We are ready", Ministry, "said", 15),
                        new Quote("Only talks help", Official, "said", 15)
                    )
                ),
                new Section("Nothing Quoted", new Paragraph("A quiet paragraph.")) { Level = 3 },
                new Section(
                    "Regional Tensions",
                    new Paragraph(
                        "Nobody knows who said “soon.”",
                        new Quote("soon.", line: 23) { Attribution = new(AttributionRule.NoRule, AttributionConfidence.None) }
                    )
                ),
            ],
            summaryQuotes: [new Quote("good start.", new Speaker("Badr Albusaidi"), line: 5), new Quote("a good start", Araghchi, line: 5)]
        )
        {
            SourcePath = $"Articles/{slug}.txt",
            Kicker = "WORLD NEWS",
            Summary = "Araghchi calls talks a “good start.” They were “a good start” indeed.",
            PublishedAt = new DateTimeOffset(2026, 2, 7, 9, 30, 0, TimeSpan.FromMinutes(210)).AddTicks(1),
            Updated = new DateOnly(2026, 2, 8),
            UpdatedAt = new DateTimeOffset(2026, 2, 8, 1, 0, 0, TimeSpan.Zero),
            Language = "en-GB",
            Location = "Muscat",
            Source = "Agency",
            Byline = [new Author("Jane Doe"), new Author("John Roe", "staff writer")],
            Credits =
            [
                new Credit(CreditKind.Reporting, new Author("Ben Holm", "Tollen")),
                new Credit(CreditKind.Photos, new Author("Sam Lee")),
            ],
            Corrections =
            [
                new Correction(new DateOnly(2026, 2, 8), "It was another city."),
                new Correction(new DateOnly(2026, 2, 7), "It was another day."),
            ],
            Tags = ["iran", "diplomacy"],
            Image = new Image("world/talks.jpg", "A table") { Caption = "The table.", Credit = "Ida Lund" },
        };

    /// <summary>An article with one of each kind of block and inline.</summary>
    public static Article WithBlocks() =>
        new(
            "The Harbour in Figures",
            new DateOnly(2026, 3, 1),
            "harbour",
            lead:
            [
                new Paragraph("Read the report, which is new.[note]")
                {
                    Inlines =
                    [
                        new Inline(InlineKind.Link, 0, 15) { Target = "https://example.org/report", Title = "The report" },
                        new Inline(InlineKind.Emphasis, 5, 10),
                        new Inline(InlineKind.Strong, 9, 6),
                        new Inline(InlineKind.FootnoteReference, 30, 0) { Target = "1" },
                        new Inline(InlineKind.Strikethrough, 30, 6),
                    ],
                },
                new ListBlock(
                    new ListItem("Berths: “none free,” says Holm.", new Quote("none free", Holm, "says", 7)),
                    new ListItem(
                        new Paragraph("Cranes"),
                        new ListBlock(new ListItem("Old"), new ListItem("New")) { IsOrdered = true, Start = 3 }
                    )
                ),
                new Divider(),
            ],
            sections:
            [
                new Section(
                    "What Holm wrote",
                    new BlockQuotation(new Paragraph("We stay.\nAll of us."), new Paragraph("Nobody leaves.")) { Speaker = Holm },
                    new Figure(
                        new Image("pier.jpg", "A pier") { Title = "Pier" },
                        new Paragraph("The pier. “Too short,” she says.", new Quote("Too short", Holm))
                    ),
                    new Figure(new Image("sign.jpg", ""))
                )
                {
                    HeadingInlines = [new Inline(InlineKind.Emphasis, 5, 4)],
                },
                new Section(
                    "Figures",
                    new Table(
                        [ColumnAlignment.None, ColumnAlignment.Right],
                        new TableRow("Year", "Ships"),
                        [
                            new TableRow("2024", "“many”"),
                            new TableRow([new Paragraph("2025"), new Paragraph("“more”", new Quote("more", Holm))]),
                        ]
                    ),
                    new CodeBlock("ships = 12\nberths = 3", "text"),
                    new CodeBlock(""),
                    new Footnote("1", new Paragraph("Of the port office."))
                )
                {
                    Level = 3,
                },
            ]
        )
        {
            SourcePath = "Articles/harbour.md",
        };

    private static readonly Speaker Holm = new("Ida Holm", "Harbour Master");

    public static Article Plain(string slug, DateOnly published, DateTimeOffset? publishedAt = null, string? kicker = null) =>
        new(slug + "!", published, slug, lead: [new Paragraph("Text.")])
        {
            PublishedAt = publishedAt,
            Kicker = kicker,
            SourcePath = slug + ".txt",
        };
}

internal sealed class NamedSections(IReadOnlyList<Section> sections) : SectionList(sections);

internal sealed class NamedQuotes(IReadOnlyList<Quote> quotes) : QuoteList(quotes);
