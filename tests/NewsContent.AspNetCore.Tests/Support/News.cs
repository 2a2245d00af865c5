namespace NewsContent.AspNetCore.Tests;

/// <summary>Articles of a fictional harbour town.</summary>
internal static class News
{
    public static readonly Speaker Holm = new("Ida Holm", "Harbour Master");

    /// <summary>An article with a speaker, an author, tags, a picture and an address that it had before.</summary>
    public static Article Ferry(string slug = "world/ferry") =>
        new(
            "The Ferry Sails Again",
            new DateOnly(2026, 2, 7),
            slug,
            lead: [new Paragraph("“We have waited,” said Ida Holm.", new Quote("We have waited", Holm, "said"))],
            sections: [new Section("The Tide", new Paragraph("It falls at noon."))]
        )
        {
            Kicker = "HARBOUR",
            Summary = "After a week the ferry is back.",
            Byline = [new Author("Mara Lind", "harbour")],
            Tags = ["Ferry", "Harbour"],
            Image = new Image("world/ferry.png", "The ferry at the quay")
            {
                Width = 16,
                Height = 9,
                Caption = "At noon.",
                Credit = "Per Dahl",
            },
            Aliases = ["old-ferry"],
        };

    /// <summary>An article without any of that.</summary>
    public static Article Plain(string slug, DateOnly? day = null) =>
        new($"About {slug}", day ?? new DateOnly(2026, 2, 8), slug, [new Paragraph("Nothing happened.")]);

    /// <summary>An article and its translation into German.</summary>
    public static Article Translated(Func<Article, Article>? change = null)
    {
        var german = new Article("Die Fähre", new DateOnly(2026, 2, 9), "boat", [new Paragraph("Sie fährt.")]) { Language = "de" };
        return Plain("boat") with { Translations = [change?.Invoke(german) ?? german] };
    }
}
