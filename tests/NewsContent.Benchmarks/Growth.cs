using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using NewsContent.Text;

namespace NewsContent.Benchmarks;

/// <summary>Articles and paragraphs ten and a hundred times as long: the time for one character should stay what it is.</summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 4)]
[MinColumn]
[HideColumns("Error", "StdDev", "Median", "Mean", "Gen0", "Gen1", "Gen2")]
public class Growth
{
    private const int WarmingTimes = 100;
    private const int WarmingLength = 20_000;

    private static readonly ArticleTextOptions Options = new();
    private string _text = "";

    [Params(TextShape.Ordinary, TextShape.Capitals, TextShape.Quotations, TextShape.Sayings)]
    public TextShape Shape { get; set; }

    /// <summary>In characters; a paragraph has a tenth of it.</summary>
    [Params(100_000, 1_000_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup(Target = nameof(Article))]
    public void MakeArticle() => _text = Warm(ShapedText.Article(Shape, Length));

    [GlobalSetup(Target = nameof(Paragraph))]
    public void MakeParagraph() => _text = Warm(ShapedText.Paragraph(Shape, Length / 10));

    [Benchmark]
    public int Article() => ArticleText.ParseSyntax(_text, Options).Quotes.Count;

    [Benchmark]
    public int Paragraph() => ArticleText.ParseSyntax(_text, Options).Quotes.Count;

    // Few iterations of a long text do not make the runtime recompile the parser; many of a short one do.
    private static string Warm(string text)
    {
        var ordinary = ShapedText.Article(TextShape.Ordinary, WarmingLength);
        for (var i = 0; i < WarmingTimes; i++)
            ArticleText.ParseSyntax(ordinary, Options);
        return text;
    }

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new TimePerCharacter());
    }
}
