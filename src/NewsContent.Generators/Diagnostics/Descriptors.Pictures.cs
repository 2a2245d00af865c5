using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <content>Rules of pictures.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PictureNotFound = new(
        "NEWS070",
        ArticleRules.PictureNotFound.Title,
        ArticleRules.PictureNotFound.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS070")
    );

    public static readonly DiagnosticDescriptor PictureWithoutWords = new(
        "NEWS071",
        ArticleRules.PictureWithoutWords.Title,
        ArticleRules.PictureWithoutWords.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS071")
    );

    public static readonly DiagnosticDescriptor PictureNotReadable = new(
        "NEWS072",
        ArticleRules.PictureNotReadable.Title,
        ArticleRules.PictureNotReadable.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS072")
    );
}
