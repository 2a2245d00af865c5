using System.Globalization;
using NewsContent;
using NewsReader.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsReader.Terminal;

/// <summary>The list of articles: a table where the terminal is wide enough for one, else one block for each article.</summary>
internal static class ArticleList
{
    // Below this the headline's column would be narrower than the three beside it.
    private const int NarrowestTable = 72;

    /// <summary>The list for a terminal of <paramref name="width"/> cells.</summary>
    public static IRenderable Of(IEnumerable<Article> articles, int width) =>
        width >= NarrowestTable ? Table(articles) : new Rows(articles.Select(Block));

    private static Spectre.Console.Table Table(IEnumerable<Article> articles)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        table.AddColumn(new TableColumn(new Text("Date")) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("Kicker")));
        table.AddColumn(new TableColumn(new Text("Headline and slug")));
        table.AddColumn(new TableColumn(new Text("Quotes")) { NoWrap = true, Alignment = Justify.Right });
        foreach (var article in articles)
        {
            table.AddRow(
                new ProseText(Wording.Day(article.Published), Styles.Reference),
                new ProseText(article.Kicker ?? "", Styles.Kicker),
                new Rows(new ProseText(article.Headline, Styles.Headline), new ProseText(article.Slug, Styles.Reference)),
                new Text(article.Quotes.Count.ToString(CultureInfo.InvariantCulture))
            );
        }
        return table;
    }

    private static Rows Block(Article article) =>
        new(
            new ProseText(Wording.Day(article.Published) + (article.Kicker is { } kicker ? "  " + kicker : ""), Styles.Kicker),
            new ProseText(article.Headline, Styles.Headline),
            new ProseText($"{article.Slug} · {Wording.Quotations(article.Quotes.Count)}", Styles.Reference),
            Text.Empty
        );
}
