namespace NewsContent.Text.Rules;

/// <summary>All rules of articles.</summary>
public static partial class ArticleRules
{
    /// <summary>A file without a visible character.</summary>
    public static ArticleRule FileEmpty { get; } =
        new(
            "NEWS001",
            "The article is empty",
            RuleSeverity.Error,
            "This file is empty. Write a headline, a date line such as 2026-02-07 and at least one paragraph, or delete the file.",
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
            "Articles cannot contain the character {0}. {1}",
            preventsPublishing: true
        );

    /// <summary>No line that could be the headline.</summary>
    public static ArticleRule HeadlineMissing { get; } =
        new("NEWS004", "Headline missing", RuleSeverity.Error, "The headline is missing. {0}", preventsPublishing: true);

    /// <summary>No date line where the header ends.</summary>
    public static ArticleRule DateMissing { get; } =
        new("NEWS005", "Date missing", RuleSeverity.Error, "The date is missing. {0}", preventsPublishing: true);

    /// <summary>A date that does not exist, or is written in another way.</summary>
    public static ArticleRule DateNotValid { get; } =
        new("NEWS006", "Date not valid", RuleSeverity.Error, "“{0}” is not a valid date line. {1}", preventsPublishing: true);

    /// <summary>The line under the date is not the headline.</summary>
    public static ArticleRule RepeatedHeadlineDiffers { get; } =
        new(
            "NEWS007",
            "Repeated headline differs",
            RuleSeverity.Error,
            "“{0}” is directly below the date. If the text begins here, put a blank line above it, and end it with a full stop unless it "
                + "is a heading. If it is the headline again, make it equal to line {1}, “{2}”."
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
            "The section “{0}” has no paragraph. Write its text below the heading, after a blank line.{1}"
        );

    /// <summary>Two sections with one heading.</summary>
    public static ArticleRule HeadingRepeated { get; } =
        new(
            "NEWS010",
            "Two sections with one heading",
            RuleSeverity.Error,
            "The heading “{0}” is already used at line {1}. Give each section its own heading."
        );

    /// <summary>An opening mark that nothing closes.</summary>
    public static ArticleRule QuotationNeverCloses { get; } =
        new(
            "NEWS011",
            "Quotation never closes",
            RuleSeverity.Error,
            "{0} is never closed. Put the closing mark where the quoted words end{1}."
        );

    /// <summary>A header line with an unknown key, or in the wrong place.</summary>
    public static ArticleRule UnknownHeaderLine { get; } =
        new("NEWS012", "Header line unknown or misplaced", RuleSeverity.Error, "“{0}” does not belong here. {1}");

    /// <summary>The same header line twice.</summary>
    public static ArticleRule HeaderKeyRepeated { get; } =
        new("NEWS013", "Header line repeated", RuleSeverity.Error, "“{0}” is already at line {1}. {2}");

    /// <summary>A header line whose value cannot be used.</summary>
    public static ArticleRule HeaderValueNotValid { get; } = new("NEWS014", "Header value not valid", RuleSeverity.Error, "{0} {1}");

    /// <summary>Words that the headline or summary quotes but the text does not have.</summary>
    public static ArticleRule QuotationNotInBody { get; } =
        new(
            "NEWS018",
            "Quoted words are not in the text",
            RuleSeverity.Warning,
            "The {0} quotes “{1}”, but the text does not contain these words. Quote the words as they are in the text{2}."
        );

    /// <summary>A closing mark where no quotation is open.</summary>
    public static ArticleRule ClosingMarkWithoutOpening { get; } =
        new(
            "NEWS019",
            "Closing mark without an opening one",
            RuleSeverity.Warning,
            "{0} closes a quotation, but none is open here. Put the opening mark where the quoted words begin, or delete this mark."
        );

    /// <summary>A quotation opened with one kind of mark and closed with another.</summary>
    public static ArticleRule MixedMarks { get; } =
        new(
            "NEWS020",
            "Mixed quotation marks",
            RuleSeverity.Warning,
            "The quotation opens with {0} but closes with {1}. Use two marks that match."
        );

    /// <summary>A name in the text that is a slip away from one of the header's speakers.</summary>
    public static ArticleRule SpeakerMisspelt { get; } =
        new(
            "NEWS025",
            "Speaker's name misspelt",
            RuleSeverity.Warning,
            "“{0}” is not in the header line “Speakers:”. Did you mean “{1}”? Use one spelling. If this is another person, add "
                + "the name to “Speakers:” after a semicolon."
        );

    /// <summary>A speaker who is not in the header line <c>Speakers:</c>, in a project that requires it.</summary>
    public static ArticleRule SpeakerNotListed { get; } =
        new(
            "NEWS026",
            "Speaker not listed",
            RuleSeverity.Error,
            "“{0}” is quoted here but is not in the header line “Speakers:”. {1}, or write the speaker right after the closing mark, "
                + "as in {{by {0}}} or {{by nobody}}."
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
            "{0} is not a note here, so readers will see it. {1} If it is text, put a \\ before the brace."
        );

    /// <summary>A file that is too long.</summary>
    public static ArticleRule ArticleTooLong { get; } =
        new(
            "NEWS032",
            "Article too long",
            RuleSeverity.Error,
            "This file has {0} characters, but an article can have at most {1}. Split it into several articles. If it is not an "
                + "article, move it out of the articles folder.",
            preventsPublishing: true
        );

    /// <summary>A file with more problems of one rule than are shown.</summary>
    public static ArticleRule MoreProblems { get; } =
        new(
            "NEWS033",
            "More problems than are shown",
            RuleSeverity.Warning,
            "From here on, this file has {0} more problems of rule {1}. Only the first {2} are shown: fix those to see more."
        );

    /// <summary>A quotation over several paragraphs with a clause like "Holm said" among its words.</summary>
    public static ArticleRule QuotationRunsOn { get; } =
        new(
            "NEWS035",
            "Quotation runs over its speaker",
            RuleSeverity.Warning,
            "“{0}” is inside the quotation that opens at line {1} and continues in the next paragraph. Put a closing mark where "
                + "the quoted words end. If “{0}” is quoted too, name the speaker after the closing mark at line {2}, as in {{by "
                + "Maria Soto}}."
        );

    /// <summary>A file that begins like another program’s format.</summary>
    public static ArticleRule OtherFormat { get; } =
        new(
            "NEWS043",
            "Beginning of another format",
            RuleSeverity.Error,
            "An article cannot begin with {0}. {1}",
            preventsPublishing: true
        );

    /// <summary>Kicker, headline and summary that are not clear.</summary>
    public static ArticleRule HeadlineNotClear { get; } =
        new(
            "NEWS044",
            "Kicker, headline and summary not clear",
            RuleSeverity.Warning,
            "“{0}” is read as the headline and “{1}” as the {2}, but that may be wrong. {3}"
        );

    /// <summary>Something in place of the summary that cannot be one.</summary>
    public static ArticleRule SummaryNotValid { get; } =
        new("NEWS045", "Summary not valid", RuleSeverity.Error, "This cannot be part of the summary: {0}");

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
