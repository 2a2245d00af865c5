namespace NewsContent.Text.Rules;

/// <content>What articles in Markdown alone can have wrong.</content>
public static partial class ArticleRules
{
    /// <summary>A tag, or a declaration of HTML; a comment is allowed.</summary>
    public static ArticleRule HtmlInMarkdown { get; } =
        new("NEWS046", "HTML in Markdown", RuleSeverity.Error, "“{0}” is HTML, which articles do not support. {1}");

    /// <summary>Markdown that the records have no place for.</summary>
    public static ArticleRule MarkdownWithoutPlace { get; } =
        new("NEWS047", "Markdown that articles do not support", RuleSeverity.Error, "{0} {1}");

    /// <summary>Front matter that cannot be read, or a part of it.</summary>
    public static ArticleRule FrontMatterNotValid { get; } =
        new("NEWS048", "Front matter not valid", RuleSeverity.Error, "The front matter cannot be read here: {0}", preventsPublishing: true);

    /// <summary>More of something than a reader of Markdown can take in time.</summary>
    public static ArticleRule MarkdownTooLarge { get; } =
        new(
            "NEWS049",
            "Too much of one thing in Markdown",
            RuleSeverity.Error,
            "This article has {0}, but the limit is {1}. {2}",
            preventsPublishing: true
        );

    /// <summary>A note or an address that nothing leads to, or that is given twice.</summary>
    public static ArticleRule DefinitionWithoutUse { get; } = new("NEWS050", "Unused definition", RuleSeverity.Error, "{0} {1}");
}
