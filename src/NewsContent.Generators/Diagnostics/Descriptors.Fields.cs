using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>The rules of fields that a record of the project gives to its articles.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor FieldValueNotValid = new(
        "NEWS056",
        ArticleRules.FieldValueNotValid.Title,
        ArticleRules.FieldValueNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS056"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor FieldMissing = new(
        "NEWS057",
        ArticleRules.FieldMissing.Title,
        ArticleRules.FieldMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS057"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor FieldsRecordNotValid = new(
        "NEWS058",
        ArticleRules.FieldsRecordNotValid.Title,
        ArticleRules.FieldsRecordNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS058"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor FieldPropertyNotValid = new(
        "NEWS059",
        ArticleRules.FieldPropertyNotValid.Title,
        ArticleRules.FieldPropertyNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS059"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
