using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Rules of articles that are held back.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ReferenceToHeldBack = new(
        "NEWS051",
        ArticleRules.ReferenceToHeldBack.Title,
        ArticleRules.ReferenceToHeldBack.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS051")
    );

    public static readonly DiagnosticDescriptor ReferenceToDraft = new(
        "NEWS052",
        ArticleRules.ReferenceToDraft.Title,
        ArticleRules.ReferenceToDraft.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS052")
    );

    public static readonly DiagnosticDescriptor EmbargoedTexts = new(
        "NEWS053",
        ArticleRules.EmbargoedTexts.Title,
        ArticleRules.EmbargoedTexts.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS053")
    );

    public static readonly DiagnosticDescriptor HeldBackTextEmbedded = new(
        "NEWS054",
        ArticleRules.HeldBackTextEmbedded.Title,
        ArticleRules.HeldBackTextEmbedded.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS054"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor TranslationOfHeldBack = new(
        "NEWS055",
        ArticleRules.TranslationOfHeldBack.Title,
        ArticleRules.TranslationOfHeldBack.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS055"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
