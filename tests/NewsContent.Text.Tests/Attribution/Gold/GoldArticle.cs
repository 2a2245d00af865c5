using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>An article of the gold set, as it was parsed, and the lines of its gold file.</summary>
internal sealed record GoldArticle(string Path, ArticleSyntax Syntax, IReadOnlyList<QuoteSyntax> Quotes, IReadOnlyList<GoldLine> Lines)
{
    private const string GoldEnding = ".gold.tsv";

    private static string Folder => System.IO.Path.Combine(AppContext.BaseDirectory, "Attribution", "Gold");

    /// <summary>The articles' paths below the set's folder, in a fixed order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Select(static path => System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder in which the article stands, which is its language's.</summary>
    public string Language => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Reads an article and its gold file.</summary>
    public static GoldArticle Read(string path)
    {
        var goldPath = System.IO.Path.ChangeExtension(path, null) + GoldEnding;
        var syntax = ArticleText.ParseSyntax(File.ReadAllText(System.IO.Path.Combine(Folder, path)));
        var lines = File.ReadLines(System.IO.Path.Combine(Folder, goldPath)).Select((line, i) => GoldLine.Read(goldPath, i + 1, line));
        return new GoldArticle(path, syntax, [.. syntax.SummaryQuotes, .. syntax.Quotes], [.. lines]);
    }

    /// <summary>The lines of the whole set, each with the engine's answer.</summary>
    public static IEnumerable<(GoldArticle Article, GoldLine Line, SpeakerSyntax? Answer)> Everything() =>
        Paths.Select(Read).SelectMany(static article => article.Lines.Zip(article.Quotes, (line, quote) => (article, line, quote.Speaker)));
}
