namespace NewsContent.Tests.Content;

/// <summary>All that can differ between two articles, one at a time, for <see cref="Samples.Talks"/>.</summary>
internal static class OneChange
{
    public static readonly Dictionary<string, Func<Article, Article>> All = new()
    {
        ["Slug"] = article => article with { Slug = "x" },
        ["SourcePath"] = article => article with { SourcePath = "x" },
        ["Kicker"] = article => article with { Kicker = null },
        ["Headline"] = article => article with { Headline = "x" },
        ["Summary"] = article => article with { Summary = null },
        ["Published"] = article => article with { Published = article.Published.AddDays(1) },
        ["PublishedAt"] = article => article with { PublishedAt = article.PublishedAt!.Value.AddTicks(1) },
        ["Updated"] = article => article with { Updated = null },
        ["UpdatedAt"] = article => article with { UpdatedAt = null },
        ["Language"] = article => article with { Language = "fa" },
        ["Location"] = article => article with { Location = "x" },
        ["Source"] = article => article with { Source = null },
        ["Authors[1]"] = article => article with { Authors = ["Jane Doe", "x"] },
        ["Authors[0]"] = article => article with { Authors = [.. article.Authors.Reverse()] },
        ["Authors.Count"] = article => article with { Authors = ["Jane Doe"] },
        ["Byline[1].Role"] = article => article with { Byline = [article.Byline[0], article.Byline[1] with { Role = "x" }] },
        ["Credits[0].Kind"] = article => article with { Credits = [.. article.Credits.Reverse()] },
        ["Credits[0].Author.Role"] = article =>
            article with
            {
                Credits = [new Credit(CreditKind.Reporting, new Author("Ben Holm")), article.Credits[1]],
            },
        ["Credits.Count"] = article => article with { Credits = [] },
        ["Corrections[0].Text"] = article =>
            article with
            {
                Corrections = [article.Corrections[0] with { Text = "x" }, article.Corrections[1]],
            },
        ["Corrections[1].Date"] = article =>
            article with
            {
                Corrections = [article.Corrections[0], article.Corrections[1] with { Date = new DateOnly(2026, 2, 1) }],
            },
        ["Corrections.Count"] = article => article with { Corrections = [] },
        ["Tags.Count"] = article => article with { Tags = [.. article.Tags, "x"] },
        ["Related.Count"] = article => article with { Related = [.. article.Related, new ArticleReference(Samples.Talks("related"))] },
        ["Aliases.Count"] = article => article with { Aliases = [.. article.Aliases, "x"] },
        ["Image.Source"] = article => article with { Image = article.Image! with { Source = "x" } },
        ["Image.Alt"] = article => article with { Image = article.Image! with { Alt = "x" } },
        ["Image.Caption"] = article => article with { Image = article.Image! with { Caption = null } },
        ["Image.Credit"] = article => article with { Image = article.Image! with { Credit = null } },
        ["Image.Width"] = article => article with { Image = article.Image! with { Width = 640 } },
        ["SummaryQuotes.Count"] = article => Rebuilt(article, summaryQuotes: article.SummaryQuotes.Take(1)),
        ["SummaryQuotes[1].Line"] = article =>
            Rebuilt(article, summaryQuotes: [article.SummaryQuotes[0], article.SummaryQuotes[1] with { Line = 6 }]),
        ["Lead[0].Text"] = article => Rebuilt(article, lead: [article.Lead[0] with { Text = "x" }]),
        ["Lead[0].Quotes.Count"] = article => Rebuilt(article, lead: [new Paragraph(article.Lead[0].Text)]),
        ["Sections[1].Heading"] = article =>
            Rebuilt(article, sections: [article.Sections[0], article.Sections[1] with { Heading = "x" }, article.Sections[2]]),
        ["Sections[1].Level"] = article =>
            Rebuilt(article, sections: [article.Sections[0], article.Sections[1] with { Level = 4 }, article.Sections[2]]),
        ["Sections.Count"] = article => Rebuilt(article, sections: article.Sections.Take(2)),
        ["Sections[1].Paragraphs[0].Text"] = article =>
            Rebuilt(
                article,
                sections: [article.Sections[0], article.Sections[1] with { Paragraphs = [new Paragraph("x")] }, article.Sections[2]]
            ),
        ["Sections[2].Quotes[0].Text"] = article => Requoted(article, quote => quote with { Text = "x" }),
        ["Sections[2].Quotes[0].Speaker"] = article => Requoted(article, quote => quote with { Speaker = Samples.Araghchi }),
        ["Sections[2].Quotes[0].Attribution"] = article =>
            Requoted(article, quote => quote with { Attribution = new(AttributionRule.Signature, AttributionConfidence.Low) }),
        ["Sections[2].Quotes[0].Cue"] = article => Requoted(article, quote => quote with { Cue = "x" }),
        ["Sections[2].Quotes[0].Line"] = article => Requoted(article, quote => quote with { Line = 24 }),
        ["Sections[0].Quotes[0].Speaker.Name"] = article => Resaid(article, Samples.Araghchi with { Name = "x" }),
        ["Sections[0].Quotes[0].Speaker.Role"] = article => Resaid(article, Samples.Araghchi with { Role = null }),
        ["Sections[0].Quotes[0].Speaker.Kind"] = article => Resaid(article, Samples.Araghchi with { Kind = SpeakerKind.Unnamed }),
    };

    private static Article Requoted(Article article, Func<Quote, Quote> change)
    {
        var last = article.Sections[2];
        var paragraph = last.Paragraphs[0] with { Quotes = [change(last.Quotes[0])] };
        return Rebuilt(article, sections: [article.Sections[0], article.Sections[1], last with { Paragraphs = [paragraph] }]);
    }

    private static Article Resaid(Article article, Speaker speaker)
    {
        var first = article.Sections[0];
        var paragraph = first.Paragraphs[0] with { Quotes = [first.Quotes[0] with { Speaker = speaker }] };
        return Rebuilt(
            article,
            sections: [first with { Paragraphs = [paragraph, first.Paragraphs[1]] }, article.Sections[1], article.Sections[2]]
        );
    }

    private static Article Rebuilt(
        Article article,
        IEnumerable<Block>? lead = null,
        IEnumerable<Section>? sections = null,
        IEnumerable<Quote>? summaryQuotes = null
    ) =>
        new(
            article.Headline,
            article.Published,
            article.Slug,
            lead ?? article.LeadBlocks,
            sections ?? article.Sections,
            summaryQuotes ?? article.SummaryQuotes
        )
        {
            SourcePath = article.SourcePath,
            Kicker = article.Kicker,
            Summary = article.Summary,
            PublishedAt = article.PublishedAt,
            Updated = article.Updated,
            UpdatedAt = article.UpdatedAt,
            Language = article.Language,
            Location = article.Location,
            Source = article.Source,
            Byline = article.Byline,
            Credits = article.Credits,
            Corrections = article.Corrections,
            Tags = article.Tags,
            Image = article.Image,
            Related = article.Related,
            Aliases = article.Aliases,
        };
}
