using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>What search engines ask for of a news article, and a header line can say.</summary>
/// <remarks>
/// Google Search Central, “Article structured data”: author, dates, headline and image. Headline and date are in every article.
/// </remarks>
internal static class SearchProperties
{
    private static readonly (HeaderField Field, string Name, string Line, string Key)[] Wanted =
    [
        (HeaderFields.By, "an author", "By: Jane Doe", "author: Jane Doe"),
        (HeaderFields.Image, "a picture", "Image: pier.jpg", "image: pier.jpg"),
    ];

    public static void Report(ArticleSource source, ArticleSyntax article, ProblemList problems)
    {
        if (article.Headline is not { } headline)
            return;
        foreach (var (field, name, line, key) in Wanted)
        {
            if (article.HeaderValues.Find(field.Key) is not null)
                continue;
            var howTo = article.FrontMatterLines > 0 ? $"“{key}” between the ---" : $"“{line}” above the date";
            problems.Add(AdviceRules.SearchPropertyMissing, source.Lines[headline.LineIndex].Trimmed, name, howTo);
        }
    }
}
