using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>The rule of a quotation that takes in who said it.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor QuotationRunsOn = new(
        "NEWS035",
        ArticleRules.QuotationRunsOn.Title,
        ArticleRules.QuotationRunsOn.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS035")
    );
}
