using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <summary>
/// The compiler's view of the rules. Titles and messages are those of <see cref="ArticleRules"/>; release
/// tracking needs the ids and severities written out here.
/// </summary>
internal static partial class Descriptors
{
    private const string Category = "NewsContent";

    public static readonly DiagnosticDescriptor FileEmpty = new(
        "NEWS001",
        ArticleRules.FileEmpty.Title,
        ArticleRules.FileEmpty.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS001"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor FileNotDecodable = new(
        "NEWS002",
        ArticleRules.FileNotDecodable.Title,
        ArticleRules.FileNotDecodable.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS002"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        "NEWS003",
        ArticleRules.ForbiddenCharacter.Title,
        ArticleRules.ForbiddenCharacter.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS003"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor HeadlineMissing = new(
        "NEWS004",
        ArticleRules.HeadlineMissing.Title,
        ArticleRules.HeadlineMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS004"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DateMissing = new(
        "NEWS005",
        ArticleRules.DateMissing.Title,
        ArticleRules.DateMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS005"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor DateNotValid = new(
        "NEWS006",
        ArticleRules.DateNotValid.Title,
        ArticleRules.DateNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS006"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor RepeatedHeadlineDiffers = new(
        "NEWS007",
        ArticleRules.RepeatedHeadlineDiffers.Title,
        ArticleRules.RepeatedHeadlineDiffers.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS007")
    );

    public static readonly DiagnosticDescriptor BodyMissing = new(
        "NEWS008",
        ArticleRules.BodyMissing.Title,
        ArticleRules.BodyMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS008"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor SectionWithoutParagraph = new(
        "NEWS009",
        ArticleRules.SectionWithoutParagraph.Title,
        ArticleRules.SectionWithoutParagraph.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS009")
    );

    public static readonly DiagnosticDescriptor HeadingRepeated = new(
        "NEWS010",
        ArticleRules.HeadingRepeated.Title,
        ArticleRules.HeadingRepeated.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS010")
    );

    public static readonly DiagnosticDescriptor QuotationNeverCloses = new(
        "NEWS011",
        ArticleRules.QuotationNeverCloses.Title,
        ArticleRules.QuotationNeverCloses.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS011")
    );

    public static readonly DiagnosticDescriptor UnknownHeaderLine = new(
        "NEWS012",
        ArticleRules.UnknownHeaderLine.Title,
        ArticleRules.UnknownHeaderLine.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS012")
    );

    public static readonly DiagnosticDescriptor HeaderKeyRepeated = new(
        "NEWS013",
        ArticleRules.HeaderKeyRepeated.Title,
        ArticleRules.HeaderKeyRepeated.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS013")
    );

    public static readonly DiagnosticDescriptor QuotationNotInBody = new(
        "NEWS018",
        ArticleRules.QuotationNotInBody.Title,
        ArticleRules.QuotationNotInBody.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS018")
    );

    public static readonly DiagnosticDescriptor ClosingMarkWithoutOpening = new(
        "NEWS019",
        ArticleRules.ClosingMarkWithoutOpening.Title,
        ArticleRules.ClosingMarkWithoutOpening.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS019")
    );

    public static readonly DiagnosticDescriptor MixedMarks = new(
        "NEWS020",
        ArticleRules.MixedMarks.Title,
        ArticleRules.MixedMarks.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS020")
    );

    public static readonly DiagnosticDescriptor SpeakerMisspelt = new(
        "NEWS025",
        ArticleRules.SpeakerMisspelt.Title,
        ArticleRules.SpeakerMisspelt.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS025")
    );

    public static readonly DiagnosticDescriptor SpeakerNotListed = new(
        "NEWS026",
        ArticleRules.SpeakerNotListed.Title,
        ArticleRules.SpeakerNotListed.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS026")
    );

    public static readonly DiagnosticDescriptor NoteNotValid = new(
        "NEWS027",
        ArticleRules.NoteNotValid.Title,
        ArticleRules.NoteNotValid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS027")
    );

    public static readonly DiagnosticDescriptor NoteOutOfPlace = new(
        "NEWS028",
        ArticleRules.NoteOutOfPlace.Title,
        ArticleRules.NoteOutOfPlace.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS028")
    );

    public static readonly DiagnosticDescriptor ArticleTooLong = new(
        "NEWS032",
        ArticleRules.ArticleTooLong.Title,
        ArticleRules.ArticleTooLong.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS032"),
        customTags: WellKnownDiagnosticTags.NotConfigurable
    );

    public static readonly DiagnosticDescriptor MoreProblems = new(
        "NEWS033",
        ArticleRules.MoreProblems.Title,
        ArticleRules.MoreProblems.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Link("NEWS033")
    );

    /// <summary>Every descriptor, in the order of the rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => InOrder.Descriptors;

    // A class of its own: the parts of this one may be initialized in any order.
    private static class InOrder
    {
        public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.Create(
            FileEmpty,
            FileNotDecodable,
            ForbiddenCharacter,
            HeadlineMissing,
            DateMissing,
            DateNotValid,
            RepeatedHeadlineDiffers,
            BodyMissing,
            SectionWithoutParagraph,
            HeadingRepeated,
            QuotationNeverCloses,
            UnknownHeaderLine,
            HeaderKeyRepeated,
            HeaderValueNotValid,
            NameTaken,
            NameNotUsable,
            LanguageVersionTooLow,
            QuotationNotInBody,
            ClosingMarkWithoutOpening,
            MixedMarks,
            GeneratorFault,
            OptionNotValid,
            RecordsMissing,
            ClassNameTaken,
            SpeakerMisspelt,
            SpeakerNotListed,
            NoteNotValid,
            NoteOutOfPlace,
            LiteralsTooLarge,
            NamesOfLargeArchive,
            ArticlesNotReached,
            ArticleTooLong,
            MoreProblems,
            MembersWithoutName,
            QuotationRunsOn,
            ReferenceNotFound,
            ClassInReference,
            SameArticleTwice,
            ManifestNotReadable,
            HeadingNotFound,
            AliasTaken,
            OtherFormat,
            HeadlineNotClear,
            SummaryNotValid,
            HtmlInMarkdown,
            MarkdownWithoutPlace,
            FrontMatterNotValid,
            MarkdownTooLarge,
            DefinitionWithoutUse,
            ReferenceToHeldBack,
            ReferenceToDraft,
            EmbargoedTexts,
            HeldBackTextEmbedded,
            TranslationOfHeldBack,
            FieldValueNotValid,
            FieldMissing,
            FieldsRecordNotValid,
            FieldPropertyNotValid,
            LanguageDiffers,
            TranslationWithoutOriginal,
            TranslationTwice,
            SlugOfTranslation,
            TranslationMissing,
            NameNotInOriginal,
            PictureNotFound,
            PictureWithoutWords,
            PictureNotReadable
        );
    }
}
