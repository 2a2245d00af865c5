using BenchmarkDotNet.Attributes;
using NewsContent.Markdown;
using NewsContent.Text;

namespace NewsContent.Benchmarks;

/// <summary>Reading an article in Markdown against reading the same words as plain text: at most 1.6 times as long.</summary>
[MemoryDiagnoser]
[MinColumn]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class MarkdownAgainstText
{
    private static readonly ArticleTextOptions Options = new();
    private TwoFormats _articles = new([], []);

    public static IEnumerable<string> Kinds => TwoFormats.Kinds.Keys;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void MakeArticles() => _articles = TwoFormats.Kinds[Kind]();

    [Benchmark(Baseline = true)]
    public int Text()
    {
        var quotes = 0;
        foreach (var article in _articles.Text)
            quotes += ArticleText.ParseSyntax(article, Options).Quotes.Count;
        return quotes;
    }

    [Benchmark]
    public int Markdown()
    {
        var quotes = 0;
        foreach (var article in _articles.Markdown)
            quotes += MarkdownArticle.ParseSyntax(article, Options).Quotes.Count;
        return quotes;
    }
}
