using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Rules of articles that refer to articles.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ReferenceNotFound = new(
        "NEWS037",
        ArticleRules.ReferenceNotFound.Title,
        ArticleRules.ReferenceNotFound.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS037")
    );

    public static readonly DiagnosticDescriptor HeadingNotFound = new(
        "NEWS041",
        ArticleRules.HeadingNotFound.Title,
        ArticleRules.HeadingNotFound.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS041")
    );

    public static readonly DiagnosticDescriptor AliasTaken = new(
        "NEWS042",
        ArticleRules.AliasTaken.Title,
        ArticleRules.AliasTaken.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS042")
    );
}
