using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Rules of what is where the header should.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor HeaderValueNotValid = new(
        "NEWS014",
        ArticleRules.HeaderValueNotValid.Title,
        ArticleRules.HeaderValueNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS014")
    );

    public static readonly DiagnosticDescriptor OtherFormat = new(
        "NEWS043",
        ArticleRules.OtherFormat.Title,
        ArticleRules.OtherFormat.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS043"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor HeadlineNotClear = new(
        "NEWS044",
        ArticleRules.HeadlineNotClear.Title,
        ArticleRules.HeadlineNotClear.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS044")
    );

    public static readonly DiagnosticDescriptor SummaryNotValid = new(
        "NEWS045",
        ArticleRules.SummaryNotValid.Title,
        ArticleRules.SummaryNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS045")
    );
}
