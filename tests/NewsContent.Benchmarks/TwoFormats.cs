using System.Globalization;
using System.Text;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Benchmarks;

/// <summary>The same words as plain text and as Markdown.</summary>
internal sealed record TwoFormats(IReadOnlyList<string> Text, IReadOnlyList<string> Markdown)
{
    private const int LineLength = 80;

    /// <summary>Kinds of articles, by the name that the table shows.</summary>
    public static IReadOnlyDictionary<string, Func<TwoFormats>> Kinds { get; } =
        new Dictionary<string, Func<TwoFormats>>(StringComparer.Ordinal)
        {
            ["the sample's files"] = static () => Same(SampleFiles()),
            ["with front matter"] = static () => new TwoFormats(SampleFiles(), [.. SampleFiles().Select(WithFrontMatter)]),
            ["in lines of 80"] = static () => Same([Corpus.Header + string.Join("\n\n", Corpus.SamplePassages().Select(Wrapped))]),
            ["200,000 characters"] = static () => Same(Corpus.Sample().Articles),
            ["rich"] = static () =>
                new TwoFormats(
                    [Corpus.Header + string.Join("\n\n", Corpus.SamplePassages())],
                    [Corpus.Header + string.Join("\n\n", Corpus.SamplePassages().Select(Rich))]
                ),
        };

    private static TwoFormats Same(IReadOnlyList<string> articles) => new(articles, articles);

    private static string[] SampleFiles() =>
        [
            .. Directory
                .GetFiles(Path.Combine(Corpus.Repository(), "sample-app", "NewsArticles", "Articles"), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];

    private static string WithFrontMatter(string text)
    {
        var article = ArticleText.ParseSyntax(text);
        var date = article.Published!.Value;
        var written = new StringBuilder("---\n")
            .Append("title: ")
            .AppendLine(Quoted(article.Headline!))
            .Append(CultureInfo.InvariantCulture, $"date: {date.Year:D4}-{date.Month:D2}-{date.Day:D2}\n")
            .Append("lang: ")
            .AppendLine(article.Language);
        if (article.Summary is { } summary)
            written.Append("description: ").AppendLine(Quoted(summary));
        return written.Append("---\n\n").AppendJoin("\n\n", article.Paragraphs.Select(static paragraph => paragraph.Text)).ToString();
    }

    private static string Quoted(PassageSyntax passage) => '"' + passage.Text.Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    private static string Wrapped(string passage)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in passage.Split(' '))
        {
            var goesOn = column > 0 && column + word.Length < LineLength;
            if (column > 0)
                lines.Append(goesOn ? ' ' : '\n');
            lines.Append(word);
            column = (goesOn ? column : 0) + word.Length + 1;
        }

        return lines.ToString();
    }

    /// <summary>Every tenth word has stress, every fifteenth a link, and every fourth passage is an item of a list.</summary>
    private static string Rich(string passage, int index)
    {
        var words = passage.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 0 || !words[i].All(char.IsLetter))
                continue;
            words[i] =
                i % 15 == 0 ? $"[{words[i]}](/{index}/{i})"
                : i % 10 == 0 ? $"**{words[i]}**"
                : words[i];
        }

        return (index % 4 == 0 ? "- " : "") + string.Join(' ', words);
    }
}
