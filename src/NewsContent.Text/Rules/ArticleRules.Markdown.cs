namespace NewsContent.Text.Rules;

/// <content>Rules of articles in Markdown.</content>
public static partial class ArticleRules
{
    /// <summary>A tag, or a declaration of HTML; a comment is allowed.</summary>
    public static ArticleRule HtmlInMarkdown { get; } =
        new("NEWS046", "HTML in Markdown", RuleSeverity.Error, "“{0}” is HTML, which articles do not support. {1}");

    /// <summary>Markdown that articles do not support.</summary>
    public static ArticleRule MarkdownWithoutPlace { get; } =
        new("NEWS047", "Markdown that articles do not support", RuleSeverity.Error, "{0} {1}");

    /// <summary>Front matter that cannot be read, or a part of it.</summary>
    public static ArticleRule FrontMatterNotValid { get; } =
        new("NEWS048", "Front matter not valid", RuleSeverity.Error, "The front matter cannot be read here: {0}", preventsPublishing: true);

    /// <summary>More of one construct than the parser can read in time.</summary>
    public static ArticleRule MarkdownTooLarge { get; } =
        new(
            "NEWS049",
            "Too much of one thing in Markdown",
            RuleSeverity.Error,
            "This article has {0}, but the limit is {1}. {2}",
            preventsPublishing: true
        );

    /// <summary>A footnote or an address that is never used, or is defined twice.</summary>
    public static ArticleRule DefinitionWithoutUse { get; } = new("NEWS050", "Unused definition", RuleSeverity.Error, "{0} {1}");
}
