using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>
/// A fault put into the parser by the build property <c>PlantedFault</c>, to show that fuzzing finds one and that a build survives
/// one. Only an article of three parts meets it, of which the corpus has no two together.
/// </summary>
internal static partial class ArticleParser
{
    static partial void AfterReading(ArticleSyntax article)
    {
        if (article.Kicker is null) return;
        if (article.Sections.Count == 0) return;
        foreach (var quote in article.Quotes)
        {
            if (quote.Attribution.Rule == AttributionSyntaxRule.Stated && quote.Speaker is null && article.SectionOf(quote.ParagraphIndex) is not null)
                throw new InvalidOperationException("The planted fault.");
        }
    }
}
