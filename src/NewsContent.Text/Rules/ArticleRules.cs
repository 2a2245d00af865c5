namespace NewsContent.Text.Rules;

/// <summary>Every rule. The generator reports them, the format's documents explain them.</summary>
public static partial class ArticleRules
{
    /// <summary>A file without a visible character.</summary>
    public static ArticleRule FileEmpty { get; } =
        new(
            "NEWS001",
            "The article is empty",
            RuleSeverity.Error,
            "This file is empty. Write a headline, a date line such as 2026-02-07 and at least one paragraph, or remove the file.",
            preventsPublishing: true
        );

    /// <summary>A file that cannot be read as text.</summary>
    public static ArticleRule FileNotDecodable { get; } =
        new(
            "NEWS002",
            "The file is not readable text",
            RuleSeverity.Error,
            "This file cannot be read as text: {0}. Save it as plain text in UTF-8.",
            preventsPublishing: true
        );

    /// <summary>A control, an unpaired or overriding mark of direction, a damaged character.</summary>
    public static ArticleRule ForbiddenCharacter { get; } =
        new(
            "NEWS003",
            "Forbidden character",
            RuleSeverity.Error,
            "The character {0} stands here, which no article may contain. {1}",
            preventsPublishing: true
        );

    /// <summary>No line that could be the headline.</summary>
    public static ArticleRule HeadlineMissing { get; } =
        new("NEWS004", "Headline missing", RuleSeverity.Error, "The headline is missing. {0}", preventsPublishing: true);

    /// <summary>No date line where the header ends.</summary>
    public static ArticleRule DateMissing { get; } =
        new("NEWS005", "Date missing", RuleSeverity.Error, "The date is missing. {0}", preventsPublishing: true);

    /// <summary>A date that no calendar has, or that is written another way.</summary>
    public static ArticleRule DateNotValid { get; } =
        new("NEWS006", "Date not valid", RuleSeverity.Error, "“{0}” cannot be used as the article’s date. {1}", preventsPublishing: true);

    /// <summary>The line under the date is not the headline.</summary>
    public static ArticleRule RepeatedHeadlineDiffers { get; } =
        new(
            "NEWS007",
            "Repeated headline differs",
            RuleSeverity.Error,
            "“{0}” stands directly under the date, where only the headline of line {1} may stand again, “{2}”. "
                + "Make the two equal, or put a blank line above this one if the text begins here."
        );

    /// <summary>A header and nothing below it.</summary>
    public static ArticleRule BodyMissing { get; } =
        new(
            "NEWS008",
            "No text",
            RuleSeverity.Error,
            "The article has no text below its date. Write at least one paragraph there, after a blank line.",
            preventsPublishing: true
        );

    /// <summary>A heading with no paragraph below it.</summary>
    public static ArticleRule SectionWithoutParagraph { get; } =
        new(
            "NEWS009",
            "Section without a paragraph",
            RuleSeverity.Error,
            "“{0}” is a section’s heading, and no paragraph follows it. Write the section’s text below, after a blank line.{1}"
        );

    /// <summary>Two sections with one heading.</summary>
    public static ArticleRule HeadingRepeated { get; } =
        new(
            "NEWS010",
            "Two sections with one heading",
            RuleSeverity.Error,
            "The heading “{0}” stands already at line {1}. Give each of the two sections a heading of its own."
        );

    /// <summary>An opening mark that nothing closes.</summary>
    public static ArticleRule QuotationNeverCloses { get; } =
        new(
            "NEWS011",
            "Quotation never closes",
            RuleSeverity.Error,
            "The quotation that opens with {0}{1} never closes. Put the closing mark where the quoted words end{2}."
        );

    /// <summary>A header line with a key that articles do not have.</summary>
    public static ArticleRule UnknownHeaderLine { get; } =
        new("NEWS012", "Header line unknown or misplaced", RuleSeverity.Error, "“{0}” is no header line that can stand here. {1}");

    /// <summary>The same header line twice.</summary>
    public static ArticleRule HeaderKeyRepeated { get; } =
        new("NEWS013", "Header line repeated", RuleSeverity.Error, "“{0}” is given already at line {1}. {2}");

    /// <summary>A header line whose value cannot be used.</summary>
    public static ArticleRule HeaderValueNotValid { get; } = new("NEWS014", "Header value not valid", RuleSeverity.Error, "{0} {1}");

    /// <summary>Words quoted in headline or summary that the body does not have.</summary>
    public static ArticleRule QuotationNotInBody { get; } =
        new(
            "NEWS018",
            "Quoted words are not in the text",
            RuleSeverity.Warning,
            "The {0} quotes “{1}”, and the text below does not have these words. Quote them as the text has them{2}."
        );

    /// <summary>A closing mark where no quotation is open.</summary>
    public static ArticleRule ClosingMarkWithoutOpening { get; } =
        new(
            "NEWS019",
            "Closing mark without an opening one",
            RuleSeverity.Warning,
            "{0} closes a quotation, and none is open here. Put the opening mark where the quoted words begin, or delete this one."
        );

    /// <summary>A quotation opened with one kind of mark and closed with another.</summary>
    public static ArticleRule MixedMarks { get; } =
        new(
            "NEWS020",
            "Mixed quotation marks",
            RuleSeverity.Warning,
            "The quotation that opens with {0} closes with {1}. Use two marks that belong together."
        );

    /// <summary>A name in the text that is a slip away from one of the header's speakers.</summary>
    public static ArticleRule SpeakerMisspelt { get; } =
        new(
            "NEWS025",
            "Speaker's name misspelt",
            RuleSeverity.Warning,
            "“{0}” is not in the header’s Speakers line. Did you mean “{1}”? Write the name in one way; "
                + "if it is somebody else’s, add it to the line."
        );

    /// <summary>In a project that asks for listed speakers: a quotation of somebody whom the header does not list.</summary>
    public static ArticleRule SpeakerNotListed { get; } =
        new(
            "NEWS026",
            "Speaker not listed",
            RuleSeverity.Error,
            "The header’s Speakers line does not list “{0}”, who is quoted here. "
                + "Add the name to the line, or say right after the closing mark who speaks, as in {{by Maria Soto}} or {{by nobody}}."
        );

    /// <summary>A note at a quotation or heading that cannot be used.</summary>
    public static ArticleRule NoteNotValid { get; } =
        new(
            "NEWS027",
            "Note cannot be used",
            RuleSeverity.Error,
            "The note {0} cannot be used. {1} If it is text, put a \\ before the brace."
        );

    /// <summary>Braces in the text that look like a note in the wrong place or form.</summary>
    public static ArticleRule NoteOutOfPlace { get; } =
        new(
            "NEWS028",
            "Note out of place",
            RuleSeverity.Warning,
            "Readers will see {0}, which stands in the text as it is. "
                + "A note is {{by Maria Soto}}, {{by nobody}} or {{#WeStay}}, right behind the mark that closes a quotation, or "
                + "{{#Name}} at the end of a heading. If it is text, put a \\ before the brace."
        );

    /// <summary>A file beyond the length up to which files are read.</summary>
    public static ArticleRule ArticleTooLong { get; } =
        new(
            "NEWS032",
            "Article too long",
            RuleSeverity.Error,
            "The file has {0} characters, and an article can have {1}. Make several articles of it; "
                + "if it is no article, keep it out of the folder of the articles.",
            preventsPublishing: true
        );

    /// <summary>A file in which one rule is broken at more places than are shown.</summary>
    public static ArticleRule MoreProblems { get; } =
        new(
            "NEWS033",
            "More problems than are shown",
            RuleSeverity.Warning,
            "From here on {0} more problems of the rule {1} are in this file. The first {2} are shown: "
                + "repair those, and the next build shows the next ones."
        );

    /// <summary>A quotation over several paragraphs with a clause like "Holm said" among its words.</summary>
    public static ArticleRule QuotationRunsOn { get; } =
        new(
            "NEWS035",
            "Quotation runs over its speaker",
            RuleSeverity.Warning,
            "“{0}” stands inside the quotation that opens at line {1} and goes on in the next paragraph. "
                + "Put the closing mark where the quoted words end. If they go on, say behind the closing mark at line {2} whose they "
                + "are, as in {{by Maria Soto}}."
        );

    /// <summary>A file that begins as another program's files do, or a headline with the signs of another format.</summary>
    public static ArticleRule OtherFormat { get; } =
        new(
            "NEWS043",
            "Beginning of another format",
            RuleSeverity.Error,
            "This is {0}, which an article does not have. {1}",
            preventsPublishing: true
        );

    /// <summary>Kicker and headline, or headline and summary, that could change places.</summary>
    public static ArticleRule HeadlineNotClear { get; } =
        new(
            "NEWS044",
            "Kicker, headline and summary not clear",
            RuleSeverity.Warning,
            "“{0}” is read as the headline and “{1}” as the {2}, and it may be otherwise. {3}"
        );

    /// <summary>What stands in the summary's place and can be no summary.</summary>
    public static ArticleRule SummaryNotValid { get; } =
        new("NEWS045", "Summary not valid", RuleSeverity.Error, "This cannot be the summary, or a part of it: {0}");

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<ArticleRule> All => InOrder.Rules;

    // A class of its own: the parts of this one may be initialized in any order.
    private static class InOrder
    {
        public static IReadOnlyList<ArticleRule> Rules { get; } =
        [
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
            PictureNotReadable,
        ];
    }
}
