using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Commands;

/// <summary>An article of a headline, a date and a line to write over, in one of the formats.</summary>
/// <param name="headlineLine">The line of the headline, from 0.</param>
/// <param name="write">Writes it of a headline and a date.</param>
/// <param name="read">Reads it.</param>
/// <param name="spellings">How a headline can be written, the plainest first.</param>
internal sealed class ArticleSkeleton(
    int headlineLine,
    Func<string, string, string> write,
    Func<string, ArticleSyntax> read,
    params Func<string, string>[] spellings
)
{
    /// <summary>A headline that looks like something else, a date, a header line or a note, says that it is text.</summary>
    public static readonly ArticleSkeleton PlainText = new(
        headlineLine: 0,
        static (headline, date) => $"{headline}\n\n{date}\n\n{SkeletonWords.FirstParagraph}\n",
        static text => ArticleText.ParseSyntax(text),
        static words => words,
        static words => "\\" + words,
        Denied
    );

    /// <summary>A headline that means something else in YAML is between quotation marks.</summary>
    public static readonly ArticleSkeleton Markdown = new(
        headlineLine: 1,
        static (headline, date) => $"---\ntitle: {headline}\ndate: {date}\n---\n\n{SkeletonWords.FirstParagraph}\n",
        static text => MarkdownArticle.ParseSyntax(text),
        static words => words,
        Quoted,
        static words => Quoted(Denied(words))
    );

    /// <summary>An article with just that headline, or null.</summary>
    public string? Find(string words, string date)
    {
        foreach (var spelling in spellings)
        {
            var text = write(spelling(words), date);
            var article = read(text);
            if (article.Headline?.Text == words && article.Published is not null && article.Problems.All(IsForLater))
                return text;
        }

        return null;
    }

    /// <summary>What is wrong with an article of that headline and date.</summary>
    public string? FaultOf(string words, string date) =>
        read(write(words, date)).Problems.FirstOrDefault(problem => !IsForLater(problem))?.Message;

    /// <summary>What a headline quotes is compared with a text, and there is none yet.</summary>
    private bool IsForLater(ArticleProblem problem) =>
        !problem.Rule.PreventsPublishing && problem.Rule != ArticleRules.FrontMatterNotValid && problem.Start.LineIndex == headlineLine;

    private static string Denied(string words) => words.Replace("{", "\\{", StringComparison.Ordinal);

    private static string Quoted(string words) =>
        '"' + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
