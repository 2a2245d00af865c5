using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <summary>
/// The compiler's view of the advice. Titles and messages are those of <see cref="AdviceRules"/>; release
/// tracking needs the ids and severities written out here.
/// </summary>
internal static partial class AdviceDescriptors
{
    private const string Category = "NewsContent.Advice";

    public static readonly DiagnosticDescriptor QuotationWithoutSpeaker = new(
        "NEWS201",
        AdviceRules.QuotationWithoutSpeaker.Title,
        AdviceRules.QuotationWithoutSpeaker.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS201")
    );

    public static readonly DiagnosticDescriptor NameSpeltInTwoWays = new(
        "NEWS202",
        AdviceRules.NameSpeltInTwoWays.Title,
        AdviceRules.NameSpeltInTwoWays.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS202"),
        customTags: WellKnownDiagnosticTags.CompilationEnd
    );

    public static readonly DiagnosticDescriptor SurnameAlone = new(
        "NEWS203",
        AdviceRules.SurnameAlone.Title,
        AdviceRules.SurnameAlone.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS203")
    );

    public static readonly DiagnosticDescriptor ParagraphTooLong = new(
        "NEWS204",
        AdviceRules.ParagraphTooLong.Title,
        AdviceRules.ParagraphTooLong.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS204")
    );

    public static readonly DiagnosticDescriptor StraightMarks = new(
        "NEWS205",
        AdviceRules.StraightMarks.Title,
        AdviceRules.StraightMarks.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS205")
    );

    public static readonly DiagnosticDescriptor BlanksInRow = new(
        "NEWS206",
        AdviceRules.BlanksInRow.Title,
        AdviceRules.BlanksInRow.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS206")
    );

    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "NEWS207",
        AdviceRules.InvisibleCharacter.Title,
        AdviceRules.InvisibleCharacter.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS207")
    );

    public static readonly DiagnosticDescriptor DateInFuture = new(
        "NEWS208",
        AdviceRules.DateInFuture.Title,
        AdviceRules.DateInFuture.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS208")
    );

    public static readonly DiagnosticDescriptor SameText = new(
        "NEWS209",
        AdviceRules.SameText.Title,
        AdviceRules.SameText.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS209"),
        customTags: WellKnownDiagnosticTags.CompilationEnd
    );

    public static readonly DiagnosticDescriptor UnknownSlug = new(
        "NEWS210",
        AdviceRules.UnknownSlug.Title,
        AdviceRules.UnknownSlug.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS210")
    );

    public static readonly DiagnosticDescriptor HeadingInParagraph = new(
        "NEWS211",
        AdviceRules.HeadingInParagraph.Title,
        AdviceRules.HeadingInParagraph.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS211")
    );

    public static readonly DiagnosticDescriptor HeaderLineAsHeading = new(
        "NEWS212",
        AdviceRules.HeaderLineAsHeading.Title,
        AdviceRules.HeaderLineAsHeading.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS212")
    );

    public static readonly DiagnosticDescriptor TurnedApostrophe = new(
        "NEWS213",
        AdviceRules.TurnedApostrophe.Title,
        AdviceRules.TurnedApostrophe.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS213")
    );

    public static readonly DiagnosticDescriptor TurnedMarks = new(
        "NEWS214",
        AdviceRules.TurnedMarks.Title,
        AdviceRules.TurnedMarks.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS214")
    );

    public static readonly DiagnosticDescriptor MoreAdvice = new(
        "NEWS215",
        AdviceRules.MoreAdvice.Title,
        AdviceRules.MoreAdvice.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS215")
    );

    public static readonly DiagnosticDescriptor StructureOfOtherFormats = new(
        "NEWS219",
        AdviceRules.StructureOfOtherFormats.Title,
        AdviceRules.StructureOfOtherFormats.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS219")
    );

    public static readonly DiagnosticDescriptor PossibleHeading = new(
        "NEWS220",
        AdviceRules.PossibleHeading.Title,
        AdviceRules.PossibleHeading.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS220")
    );

    public static readonly DiagnosticDescriptor ShortLinesInRow = new(
        "NEWS221",
        AdviceRules.ShortLinesInRow.Title,
        AdviceRules.ShortLinesInRow.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS221")
    );

    public static readonly DiagnosticDescriptor LeftoverOfPrint = new(
        "NEWS222",
        AdviceRules.LeftoverOfPrint.Title,
        AdviceRules.LeftoverOfPrint.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS222")
    );

    public static readonly DiagnosticDescriptor ParaphraseInHeadline = new(
        "NEWS223",
        AdviceRules.ParaphraseInHeadline.Title,
        AdviceRules.ParaphraseInHeadline.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS223")
    );

    public static readonly DiagnosticDescriptor DerivedName = new(
        "NEWS224",
        AdviceRules.DerivedName.Title,
        AdviceRules.DerivedName.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS224")
    );

    public static readonly DiagnosticDescriptor UnknownSpeaker = new(
        "NEWS225",
        AdviceRules.UnknownSpeaker.Title,
        AdviceRules.UnknownSpeaker.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS225")
    );

    public static readonly DiagnosticDescriptor UnknownKicker = new(
        "NEWS226",
        AdviceRules.UnknownKicker.Title,
        AdviceRules.UnknownKicker.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS226")
    );

    public static readonly DiagnosticDescriptor SkeletonWords = new(
        "NEWS228",
        AdviceRules.SkeletonWords.Title,
        AdviceRules.SkeletonWords.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS228")
    );

    /// <summary>Every descriptor, in the order of the rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => InOrder.Descriptors;

    // A class of its own: the parts of this one may be initialized in any order.
    private static class InOrder
    {
        public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.Create(
            QuotationWithoutSpeaker,
            NameSpeltInTwoWays,
            SurnameAlone,
            ParagraphTooLong,
            StraightMarks,
            BlanksInRow,
            InvisibleCharacter,
            DateInFuture,
            SameText,
            UnknownSlug,
            HeadingInParagraph,
            HeaderLineAsHeading,
            TurnedApostrophe,
            TurnedMarks,
            MoreAdvice,
            StructureOfOtherFormats,
            PossibleHeading,
            ShortLinesInRow,
            LeftoverOfPrint,
            ParaphraseInHeadline,
            DerivedName,
            UnknownSpeaker,
            UnknownKicker,
            SkeletonWords,
            KindLeftOut,
            LanguageNotWritten,
            NameLikeTranslation,
            SearchPropertyMissing,
            CaptionTooLong,
            FormNotWritten
        );
    }
}
