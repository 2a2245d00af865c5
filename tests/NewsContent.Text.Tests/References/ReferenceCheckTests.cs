using System.Globalization;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.References;

/// <summary>What is said of references and aliases that lead nowhere, or to two articles.</summary>
public class ReferenceCheckTests
{
    private const string From = "Articles/culture/tides.md";

    private static readonly NamedArticle[] Articles =
    [
        new(From, "culture/tides", []),
        new("Articles/world/fog-treaty.md", "world/fog-treaty", ["world/fog-talks"]),
    ];

    [Theory]
    [InlineData(
        "../world/fog-treatt.md",
        "There is no article “../world/fog-treatt.md”. Did you mean “../world/fog-treaty.md”?",
        "../world/fog-treaty.md"
    )]
    [InlineData(
        "/world/fog-treatt",
        "There is no article “/world/fog-treatt”. Did you mean “/world/fog-treaty”? If this is a page of your site but not an "
            + "article, list it in "
            + "the project file, as in <NewsContentPages>/world/fog-treatt</NewsContentPages>.",
        "/world/fog-treaty"
    )]
    [InlineData(
        "/about",
        "There is no article “/about”. If this is a page of your site but not an article, list it in the project file, as in "
            + "<NewsContentPages>/about</NewsContentPages>.",
        null
    )]
    [InlineData(
        "nowhere-at-all",
        "There is no article “nowhere-at-all”. Write an article’s slug, such as world/fog-treaty, or the path to its file, such as "
            + "../fog-treaty.md.",
        null
    )]
    [InlineData(
        "nowhere-at-all.md",
        "There is no article “nowhere-at-all.md”. Write the path from this file to the other article’s file, such as "
            + "../world/fog-treaty.md.",
        null
    )]
    public void A_link_to_nothing_is_reported_with_the_nearest(string target, string message, string? instead) =>
        Demand(new ReferenceSyntax(ReferenceKind.Link, target, default), "NEWS037", message, instead);

    [Theory]
    [InlineData("world/fog-treatt", "There is no article “world/fog-treatt”. Did you mean “world/fog-treaty”?", "world/fog-treaty")]
    [InlineData("nowhere-at-all", "There is no article “nowhere-at-all”. Write the slug of an article, such as world/fog-treaty.", null)]
    [InlineData("culture/tides", "“culture/tides” is this article itself. Name another article, or delete it.", null)]
    public void A_header_line_that_names_nothing_is_reported(string target, string message, string? instead) =>
        Demand(new ReferenceSyntax(ReferenceKind.Related, target, default), "NEWS037", message, instead);

    [Theory]
    [InlineData("#sanctions", null, null)]
    [InlineData("#quote_we-stay", null, null)]
    [InlineData("#top", null, null)]
    [InlineData(
        "#Sanctions",
        "“world/fog-treaty” has no section or quotation with the id “Sanctions”. Did you mean “#sanctions”?",
        "/world/fog-treaty#sanctions"
    )]
    [InlineData(
        "#sanctoins",
        "“world/fog-treaty” has no section or quotation with the id “sanctoins”. Did you mean “#sanctions”?",
        "/world/fog-treaty#sanctions"
    )]
    [InlineData(
        "#nothing-like-it",
        "“world/fog-treaty” has no section or quotation with the id “nothing-like-it”. Its sections are #sanctions, #what-comes.",
        null
    )]
    public void A_link_to_a_heading_is_held_against_the_page(string heading, string? message, string? instead)
    {
        var anchors = Anchors("“We stay,” said Ida Holm.\n\n## Sanctions\n\nText.\n\n## What comes\n\nText.");
        var check = Check();
        var target = "/world/fog-treaty" + heading;
        var found = check.Check(From, [new ReferenceSyntax(ReferenceKind.Link, target, default)], CancellationToken.None);

        var fault = found.Headings.Count == 0 ? null : check.CheckHeading(Assert.Single(found.Headings), target, anchors);

        Assert.Empty(found.Faults);
        Assert.Equal(message, fault is null ? null : Message(fault));
        Assert.Equal(instead, fault?.Instead);
    }

    [Fact]
    public void A_page_without_sections_says_so()
    {
        var fault = AnchorFault.Find("sanctions", Anchors("Text."), "This article");

        Assert.Equal("It has no sections: delete the # and what follows it.", fault!.Arguments[1]);
    }

    [Fact]
    public void An_alias_leads_to_one_article()
    {
        NamedArticle[] articles = [new("Articles/a.txt", "a", ["b", "old"]), new("Articles/b.txt", "b", ["old", "b", "fine"])];

        var faults = AliasCheck.Find(articles, CancellationToken.None);

        Assert.Equal(
            [
                "0.0 The alias “b” is the slug of Articles/b.txt. An address can lead to only one article: delete the alias, "
                    + "or write another one.",
                "1.0 The alias “old” is already an alias of Articles/a.txt. An address can lead to only one article: delete the alias, or "
                    + "write another one.",
                "1.1 The alias “b” is this article’s own slug. An address can lead to only one article: delete the alias, or "
                    + "write another one.",
            ],
            faults.Select(fault =>
                $"{fault.Article}.{fault.Alias} "
                + string.Format(CultureInfo.InvariantCulture, ArticleRules.AliasTaken.MessageFormat, [.. fault.Arguments])
            )
        );
    }

    /// <summary>Ten thousand wrong links of a long article: each is told, and the work stays in proportion.</summary>
    [Fact]
    public void Of_many_wrong_links_the_first_come_with_the_nearest()
    {
        var links = Enumerable.Repeat(new ReferenceSyntax(ReferenceKind.Link, "/world/fog-treatt", default), 10_000).ToList();

        var faults = Check().Check(From, links, CancellationToken.None).Faults;

        Assert.Equal(10_000, faults.Count);
        Assert.Equal("/world/fog-treaty", faults[0].Instead);
        Assert.Null(faults[^1].Instead);
    }

    private static ReferenceCheck Check() => new(new ArticleDirectory(Articles));

    private static PageAnchors Anchors(string body) => PageAnchors.Of(ArticleText.ParseSyntax($"Headline\n\n2026-02-07\n\n{body}\n"));

    private static void Demand(ReferenceSyntax reference, string rule, string message, string? instead)
    {
        var fault = Assert.Single(Check().Check(From, [reference], CancellationToken.None).Faults);
        Assert.Equal(rule, fault.Rule.Id);
        Assert.Equal(message, Message(fault));
        Assert.Equal(instead, fault.Instead);
    }

    private static string Message(ReferenceFault fault) =>
        string.Format(CultureInfo.InvariantCulture, fault.Rule.MessageFormat, [.. fault.Arguments]);
}
