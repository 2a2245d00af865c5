using NewsContent.Text.Rules;

namespace NewsContent.Markdown;

/// <summary>The rules of articles in Markdown.</summary>
internal static class MarkdownRules
{
    public static ArticleRule HtmlInMarkdown => ArticleRules.HtmlInMarkdown;

    public static ArticleRule MarkdownWithoutPlace => ArticleRules.MarkdownWithoutPlace;

    public static ArticleRule FrontMatterNotValid => ArticleRules.FrontMatterNotValid;

    public static ArticleRule MarkdownTooLarge => ArticleRules.MarkdownTooLarge;

    public static ArticleRule DefinitionWithoutUse => ArticleRules.DefinitionWithoutUse;
}
