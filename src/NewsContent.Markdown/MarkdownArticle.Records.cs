#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using NewsContent.Text;
using NewsContent.Text.Records;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown;

public static partial class MarkdownArticle
{
    /// <inheritdoc cref="ArticleText.Parse"/>
    /// <remarks>The path ends in <c>.md</c>, as in <c>Articles/world/iran-us-talks.md</c>.</remarks>
    public static Article Parse(string text, string sourcePath, ArticleTextOptions? options = null) =>
        RecordMaker.MakeFlawless(ParseSyntax(text, options), sourcePath, options);

    /// <inheritdoc cref="ArticleText.TryParse"/>
    public static bool TryParse(
        string text,
        string sourcePath,
        [NotNullWhen(true)] out Article? article,
        out IReadOnlyList<ArticleProblem> problems,
        ArticleTextOptions? options = null
    )
    {
        var syntax = ParseSyntax(text, options);
        problems = syntax.Problems;
        article = RecordMaker.MakeComplete(syntax, sourcePath, options);
        return article is not null;
    }
}
#endif
