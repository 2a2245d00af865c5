using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

// What is wrong with a project, or with what its articles become in C#, as in ArticleRules.Project.cs.
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NameTaken = new(
        "NEWS015",
        ArticleRules.NameTaken.Title,
        ArticleRules.NameTaken.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS015"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NameNotUsable = new(
        "NEWS016",
        ArticleRules.NameNotUsable.Title,
        ArticleRules.NameNotUsable.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS016"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "NEWS017",
        ArticleRules.LanguageVersionTooLow.Title,
        ArticleRules.LanguageVersionTooLow.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS017"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor GeneratorFault = new(
        "NEWS021",
        ArticleRules.GeneratorFault.Title,
        ArticleRules.GeneratorFault.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS021"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor OptionNotValid = new(
        "NEWS022",
        ArticleRules.OptionNotValid.Title,
        ArticleRules.OptionNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS022"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor RecordsMissing = new(
        "NEWS023",
        ArticleRules.RecordsMissing.Title,
        ArticleRules.RecordsMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS023"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ClassNameTaken = new(
        "NEWS024",
        ArticleRules.ClassNameTaken.Title,
        ArticleRules.ClassNameTaken.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS024"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor LiteralsTooLarge = new(
        "NEWS029",
        ArticleRules.LiteralsTooLarge.Title,
        ArticleRules.LiteralsTooLarge.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS029"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor NamesOfLargeArchive = new(
        "NEWS030",
        ArticleRules.NamesOfLargeArchive.Title,
        ArticleRules.NamesOfLargeArchive.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS030")
    );

    public static readonly DiagnosticDescriptor ArticlesNotReached = new(
        "NEWS031",
        ArticleRules.ArticlesNotReached.Title,
        ArticleRules.ArticlesNotReached.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS031"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MembersWithoutName = new(
        "NEWS034",
        ArticleRules.MembersWithoutName.Title,
        ArticleRules.MembersWithoutName.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS034")
    );

    public static readonly DiagnosticDescriptor ClassInReference = new(
        "NEWS038",
        ArticleRules.ClassInReference.Title,
        ArticleRules.ClassInReference.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS038")
    );

    public static readonly DiagnosticDescriptor SameArticleTwice = new(
        "NEWS039",
        ArticleRules.SameArticleTwice.Title,
        ArticleRules.SameArticleTwice.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS039"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ManifestNotReadable = new(
        "NEWS040",
        ArticleRules.ManifestNotReadable.Title,
        ArticleRules.ManifestNotReadable.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS040"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );
}
