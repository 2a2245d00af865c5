using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using NewsContent.Text;

namespace NewsContent.Benchmarks;

/// <summary>
/// Everything the parser does (characters, header, body, quotations, who said them) against the least that any reading of a text
/// does: finding its words, with the fastest means .NET has.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public partial class ParsingAgainstWords
{
    private static readonly ArticleTextOptions Options = new();
    private IReadOnlyList<string> _articles = [];

    public static IEnumerable<string> Texts => Corpus.Evaluation() is null ? ["sample"] : ["sample", "evaluation"];

    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void ReadArticles() => _articles = (Text == "evaluation" ? Corpus.Evaluation() : null)?.Articles ?? Corpus.Sample().Articles;

    [Benchmark(Baseline = true)]
    public int Words()
    {
        var words = 0;
        foreach (var article in _articles)
        {
            foreach (var _ in Word().EnumerateMatches(article))
                words++;
        }

        return words;
    }

    [Benchmark]
    public int Parsing()
    {
        var quotes = 0;
        foreach (var article in _articles)
            quotes += ArticleText.ParseSyntax(article, Options).Quotes.Count;
        return quotes;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
