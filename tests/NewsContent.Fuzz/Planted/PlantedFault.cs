using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>
/// A fault that <c>Planted.targets</c> puts behind the parser, to show that fuzzing finds one and that a build survives one. Only an
/// article of two parts meets it, which the corpus has in two files and nowhere together.
/// </summary>
internal static class PlantedFault
{
    public static void Meet(ArticleSyntax article)
    {
        if (article.Language != "de")
            return;
        if (article.Sections.Count > 0)
            throw new InvalidOperationException("The planted fault.");
    }
}
