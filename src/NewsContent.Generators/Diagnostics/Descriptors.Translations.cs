using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Rules of articles in several languages.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor LanguageDiffers = new(
        "NEWS060",
        ArticleRules.LanguageDiffers.Title,
        ArticleRules.LanguageDiffers.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS060"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor TranslationWithoutOriginal = new(
        "NEWS061",
        ArticleRules.TranslationWithoutOriginal.Title,
        ArticleRules.TranslationWithoutOriginal.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS061"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor TranslationTwice = new(
        "NEWS062",
        ArticleRules.TranslationTwice.Title,
        ArticleRules.TranslationTwice.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS062"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor SlugOfTranslation = new(
        "NEWS063",
        ArticleRules.SlugOfTranslation.Title,
        ArticleRules.SlugOfTranslation.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS063")
    );

    public static readonly DiagnosticDescriptor TranslationMissing = new(
        "NEWS064",
        ArticleRules.TranslationMissing.Title,
        ArticleRules.TranslationMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS064")
    );

    public static readonly DiagnosticDescriptor NameNotInOriginal = new(
        "NEWS065",
        ArticleRules.NameNotInOriginal.Title,
        ArticleRules.NameNotInOriginal.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS065")
    );
}
