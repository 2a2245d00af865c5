using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Advice on the article as a whole, and on code that goes through its blocks.</content>
internal static partial class AdviceDescriptors
{
    public static readonly DiagnosticDescriptor KindLeftOut = new(
        "NEWS229",
        AdviceRules.KindLeftOut.Title,
        AdviceRules.KindLeftOut.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS229")
    );

    public static readonly DiagnosticDescriptor LanguageNotWritten = new(
        "NEWS230",
        AdviceRules.LanguageNotWritten.Title,
        AdviceRules.LanguageNotWritten.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS230")
    );

    public static readonly DiagnosticDescriptor NameLikeTranslation = new(
        "NEWS232",
        AdviceRules.NameLikeTranslation.Title,
        AdviceRules.NameLikeTranslation.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS232")
    );

    public static readonly DiagnosticDescriptor CaptionTooLong = new(
        "NEWS234",
        AdviceRules.CaptionTooLong.Title,
        AdviceRules.CaptionTooLong.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS234")
    );

    public static readonly DiagnosticDescriptor FormNotWritten = new(
        "NEWS235",
        AdviceRules.FormNotWritten.Title,
        AdviceRules.FormNotWritten.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS235")
    );

    public static readonly DiagnosticDescriptor SearchPropertyMissing = new(
        "NEWS233",
        AdviceRules.SearchPropertyMissing.Title,
        AdviceRules.SearchPropertyMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS233")
    );
}
