using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>The rules of articles in Markdown.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor HtmlInMarkdown = new(
        "NEWS046",
        ArticleRules.HtmlInMarkdown.Title,
        ArticleRules.HtmlInMarkdown.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS046")
    );

    public static readonly DiagnosticDescriptor MarkdownWithoutPlace = new(
        "NEWS047",
        ArticleRules.MarkdownWithoutPlace.Title,
        ArticleRules.MarkdownWithoutPlace.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS047")
    );

    public static readonly DiagnosticDescriptor FrontMatterNotValid = new(
        "NEWS048",
        ArticleRules.FrontMatterNotValid.Title,
        ArticleRules.FrontMatterNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS048"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MarkdownTooLarge = new(
        "NEWS049",
        ArticleRules.MarkdownTooLarge.Title,
        ArticleRules.MarkdownTooLarge.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS049"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DefinitionWithoutUse = new(
        "NEWS050",
        ArticleRules.DefinitionWithoutUse.Title,
        ArticleRules.DefinitionWithoutUse.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS050")
    );
}
