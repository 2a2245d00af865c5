using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>
/// A fault put into the parser by the build property <c>PlantedFault</c>, to show that fuzzing finds one and that a build survives
/// one. Only an article of two parts meets it, which the corpus has in two files and nowhere together.
/// </summary>
internal static partial class ArticleParser
{
    static partial void AfterReading(ArticleSyntax article)
    {
        if (article.Language != "de")
            return;
        if (article.Sections.Count > 0)
            throw new InvalidOperationException("The planted fault.");
    }
}
