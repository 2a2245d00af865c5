using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>An article without a line <c>Language:</c> whose words look like another language.</summary>
internal static class MissingLanguageLine
{
    public static void Report(ArticleSource source, ArticleSyntax article, ProblemList problems, CancellationToken cancellation)
    {
        var isWritten = article.IsTranslation || article.HeaderValues.Find(HeaderFields.Language.Key) is not null;
        if (isWritten || article.Headline is not { } headline)
            return;
        if (LanguageOfWords.Other(article, article.Language, cancellation) is { } language)
            problems.Add(AdviceRules.LanguageNotWritten, source.Lines[headline.LineIndex].Trimmed, article.Language, language);
    }
}
