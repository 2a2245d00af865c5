using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Pictures;

/// <summary>Tells pictures that have no words for readers who do not see them: for these no other file need be known.</summary>
internal static class PictureWords
{
    private const string InHeader = "Say what it shows in a line “Image alt:”. If it is only decoration, write “Image alt: \"\"”.";

    private const string InFrontMatter = "Say what it shows in a line “imageAlt:”. If it is only decoration, write “imageAlt: \"\"”.";

    private const string InText = "Say what it shows between the [ ], as in ![The pier at noon](pier.jpg).";

    /// <summary>Reports each of them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(ArticleSyntax article, ProblemList problems)
    {
        var values = article.HeaderValues;
        if (values.Find(HeaderFields.Image.Key) is { } image && values.Find(HeaderFields.ImageAlt.Key) is null)
            Add(image.Range, article.FrontMatterLines > 0 ? InFrontMatter : InHeader);
        foreach (var figure in ArticlePictures.Figures(article))
        {
            if (figure.AlternativeText.Length == 0)
                Add(figure.TargetRange, InText);
        }

        foreach (var inline in ArticlePictures.Inlines(article))
        {
            if (inline.Range.Length == 0)
                Add(inline.TargetRange, InText);
        }

        void Add(TextRange range, string advice) => problems.Add(ArticleRules.PictureWithoutWords, range, advice);
    }
}
