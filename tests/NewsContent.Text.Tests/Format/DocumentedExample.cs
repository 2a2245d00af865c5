using NewsContent.Markdown;

namespace NewsContent.Text.Tests.Format;

/// <summary>An example of a document: an article's file, and what the parser must make of it.</summary>
/// <param name="Heading">The heading above it.</param>
/// <param name="Source">The lines of its article block, as they are written.</param>
/// <param name="Result">The lines of its result block.</param>
/// <param name="Options">
/// How it is read: an article block with the word <c>listed-speakers</c> requires them, and one of <c>article.md</c> is Markdown.
/// </param>
internal sealed record DocumentedExample(
    string Heading,
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Result,
    ArticleTextOptions Options
)
{
    private const string Fence = "```";

    /// <summary>The article's file.</summary>
    public string Text => VisibleText.Decode(Source);

    /// <summary>All examples of a document, in order.</summary>
    public static IReadOnlyList<DocumentedExample> ReadAll(string document)
    {
        var examples = new List<DocumentedExample>();
        var heading = "";
        IReadOnlyList<string>? article = null;
        var options = ArticleTextOptions.Default;
        var lines = document.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#').Trim();
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var kind = lines[i][Fence.Length..];
                var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToArray();
                i += block.Length + 1;
                if (kind is "article" or "article listed-speakers" or "article.md")
                {
                    options = new ArticleTextOptions
                    {
                        RequiresListedSpeakers = kind == "article listed-speakers",
                        Format = kind == "article.md" ? MarkdownFormat.Instance : PlainTextFormat.Instance,
                    };
                    Assert.True(article is null, $"{heading}: an article block without a result");
                    article = block;
                }
                else if (kind == "result")
                {
                    Assert.True(article is not null, $"{heading}: a result block without an article");
                    examples.Add(new DocumentedExample(heading, article, block, options));
                    article = null;
                }
            }
        }

        Assert.True(article is null, $"{heading}: an article block without a result");
        return examples;
    }

    /// <summary>Parses the article and compares what the result block says, line by line.</summary>
    public void Check()
    {
        var article = ArticleText.ParseSyntax(Text, Options);
        var problems = article.Problems.Select(ArticleOutline.Problem).ToList();
        var expectedProblems = Result.Where(ArticleOutline.IsProblem).ToList();
        var expectedOutline = Result.Where(line => !ArticleOutline.IsProblem(line)).ToList();

        AssertLines(expectedProblems, problems);
        if (expectedOutline.Count == 0 && problems.Count > 0)
            return;

        AssertLines(expectedOutline, ArticleOutline.Of(article, withSpeakers: expectedOutline.Any(ArticleOutline.IsSpeaker)));
    }

    /// <summary>Of an expected line, <c>[…]</c> stands for any words.</summary>
    private static void AssertLines(List<string> expected, List<string> actual)
    {
        var same = expected.Count == actual.Count && expected.Zip(actual).All(pair => Matches(pair.First, pair.Second));
        if (!same)
            Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    private static bool Matches(string expected, string actual)
    {
        var parts = expected.Split("[…]");
        if (parts.Length == 1)
            return expected == actual;
        if (!actual.StartsWith(parts[0], StringComparison.Ordinal) || !actual.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;

        var from = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var at = actual.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + part.Length;
        }

        return from <= actual.Length - parts[^1].Length;
    }
}
