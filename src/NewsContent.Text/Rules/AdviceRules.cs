namespace NewsContent.Text.Rules;

/// <summary>
/// The rules of advice, in the order of their ids. Advice is about something that is not wrong but deserves a second look. It never fails a
/// build. Editors and <c>newscontent check</c> show it.
/// </summary>
/// <remarks>
/// A suggestion may be intended: builds neither print it nor look for it. A warning is a clear mistake: words lost as a heading, the same
/// text twice, a slug that stops the app.
/// </remarks>
public static class AdviceRules
{
    /// <summary>A quotation without a speaker.</summary>
    public static ArticleRule QuotationWithoutSpeaker { get; } =
        new("NEWS201", "Quotation without a speaker", RuleSeverity.Suggestion, "No speaker was found for “{0}”. {1}");

    /// <summary>One name with two spellings in an archive.</summary>
    public static ArticleRule NameSpeltInTwoWays { get; } =
        new(
            "NEWS202",
            "Name spelt in two ways",
            RuleSeverity.Suggestion,
            "“{0}” is spelt “{1}” in {2}. Use one spelling. If these are two people, list each of them in the header line “Speakers:” "
                + "of an article that quotes that person."
        );

    /// <summary>A speaker who is introduced without a given name.</summary>
    public static ArticleRule SurnameAlone { get; } =
        new("NEWS203", "First mention by surname only", RuleSeverity.Suggestion, "“{0}” is only a surname, and {1}. Write “{2}” here.");

    /// <summary>A paragraph that fills a screen.</summary>
    public static ArticleRule ParagraphTooLong { get; } =
        new(
            "NEWS204",
            "Very long paragraph",
            RuleSeverity.Suggestion,
            "This paragraph has {0}. With more than {1}, readers lose the thread. Put a blank line where a new thought begins."
        );

    /// <summary>Straight quotation marks in an article with curly ones.</summary>
    public static ArticleRule StraightMarks { get; } =
        new(
            "NEWS205",
            "Straight marks among curly ones",
            RuleSeverity.Suggestion,
            "“{0}” has straight quotation marks (\"), but the quotation at line {1} has {2} and {3}. Use those here too."
        );

    /// <summary>Several spaces between two words.</summary>
    public static ArticleRule BlanksInRow { get; } =
        new("NEWS206", "Several spaces in a row", RuleSeverity.Suggestion, "There are {0} spaces between two words here{1}. Write one.");

    /// <summary>An invisible character, usually pasted by accident.</summary>
    public static ArticleRule InvisibleCharacter { get; } =
        new(
            "NEWS207",
            "Invisible character",
            RuleSeverity.Suggestion,
            "There is an invisible character {2}: {0}{1}. It often comes from text pasted from web pages, and searches miss the "
                + "word. {3}"
        );

    /// <summary>A date after the day that counts as today.</summary>
    public static ArticleRule DateInFuture { get; } =
        new(
            "NEWS208",
            "Date in the future",
            RuleSeverity.Warning,
            "“{0}” is in the future: today is {1}. If the date is wrong, correct it. If it is right, this message disappears on that day."
        );

    /// <summary>Two articles with the same words below their dates.</summary>
    public static ArticleRule SameText { get; } =
        new(
            "NEWS209",
            "The same text in two articles",
            RuleSeverity.Warning,
            "The text below is word for word the text of {0}. Remove one of the two articles, or write a new text for this one."
        );

    /// <summary>C# code that asks the catalog for an article that does not exist.</summary>
    public static ArticleRule UnknownSlug { get; } =
        new("NEWS210", "No article has this slug", RuleSeverity.Warning, "No article has the slug “{0}”. {1}");

    /// <summary>A heading that became the beginning or the end of a paragraph.</summary>
    public static ArticleRule HeadingInParagraph { get; } =
        new(
            "NEWS211",
            "Heading without blank lines",
            RuleSeverity.Warning,
            "“{0}” looks like a heading, but it is part of the paragraph because there is no blank line {1} it. Add one. If the "
                + "line is text, put a \\ before it."
        );

    /// <summary>A header line in the text, after a blank line.</summary>
    public static ArticleRule HeaderLineAsHeading { get; } =
        new(
            "NEWS212",
            "Header line in the text",
            RuleSeverity.Warning,
            "“{0}” is read as part of the text. {1} If it is a heading, put ## and a space before it. If it is text, put a \\ before it."
        );

    /// <summary>Another mark instead of an apostrophe.</summary>
    public static ArticleRule TurnedApostrophe { get; } =
        new("NEWS213", "Wrong apostrophe", RuleSeverity.Suggestion, "“{0}” has {1} instead of an apostrophe. Write “{2}”.");

    /// <summary>A quotation with its two marks reversed.</summary>
    public static ArticleRule TurnedMarks { get; } =
        new(
            "NEWS214",
            "Reversed quotation marks",
            RuleSeverity.Suggestion,
            "“{0}” opens with {1}, which closes a quotation in this language. Write {2} before the words and {3} after them."
        );

    /// <summary>A file with more advice of one rule than is shown.</summary>
    public static ArticleRule MoreAdvice { get; } =
        new(
            "NEWS215",
            "More advice than is shown",
            RuleSeverity.Suggestion,
            "From here on, this file has {0} more places with advice {1}. Only the first {2} are shown: fix those to see more."
        );

    /// <summary>A list, a table, a picture and the like, which plain text does not support.</summary>
    public static ArticleRule StructureOfOtherFormats { get; } =
        new("NEWS219", "Structure that plain text does not support", RuleSeverity.Warning, "{0} {1}");

    /// <summary>A line that is read as text but may be a heading, or the other way round.</summary>
    public static ArticleRule PossibleHeading { get; } =
        new("NEWS220", "Perhaps a heading", RuleSeverity.Suggestion, "“{0}” is read as {3}, {1}. {2}");

    /// <summary>Several short lines in a row.</summary>
    public static ArticleRule ShortLinesInRow { get; } =
        new(
            "NEWS221",
            "Short lines in a row",
            RuleSeverity.Suggestion,
            "“{0}” and the {1} below it are read as paragraphs, because several short lines in a row look like a list. Put ## and "
                + "a space before a heading, and a \\ before each line that is text."
        );

    /// <summary>A leftover of a printed page: a divided word, joined letters, a page number.</summary>
    public static ArticleRule LeftoverOfPrint { get; } =
        new("NEWS222", "Leftover of a printed page", RuleSeverity.Suggestion, "“{0}” is left over from a printed page: {1}. {2}");

    /// <summary>Single marks in a headline around words that the text does not have.</summary>
    public static ArticleRule ParaphraseInHeadline { get; } =
        new(
            "NEWS223",
            "Words in single marks are not in the text",
            RuleSeverity.Suggestion,
            "The headline has “{0}” in single quotation marks, but the text does not contain these words. If someone said them, "
                + "quote the words as they are in the text. If nobody did, write {{by nobody}} right after the closing mark; "
                + "readers do not see it."
        );

    /// <summary>A C# name made from the words of a quotation or heading, which an edit can give to another one.</summary>
    public static ArticleRule DerivedName { get; } =
        new(
            "NEWS224",
            "Name that an edit can move",
            RuleSeverity.Warning,
            "The name {0} comes from {1} (line {2} of {3}), so an edit of the text can give it to {4}. {5}"
        );

    /// <summary>A speaker in C# code that no article quotes.</summary>
    public static ArticleRule UnknownSpeaker { get; } =
        new("NEWS225", "No article quotes this speaker", RuleSeverity.Suggestion, "No article quotes “{0}”. {1}");

    /// <summary>A kicker in C# code that no article has.</summary>
    public static ArticleRule UnknownKicker { get; } =
        new("NEWS226", "No article has this kicker", RuleSeverity.Warning, "No article has the kicker “{0}”. {1}");

    /// <summary>Words of a template that the author has not replaced.</summary>
    public static ArticleRule SkeletonWords { get; } =
        new("NEWS228", "Words of a template", RuleSeverity.Suggestion, "“{0}” is left over from the template. Write your own words here.");

    /// <summary>A C# switch without an arm for some kinds of block.</summary>
    public static ArticleRule KindLeftOut { get; } =
        new(
            "NEWS229",
            "Switch without an arm for some blocks",
            RuleSeverity.Suggestion,
            "This switch has no arm for {0}. If an article has such a block, {1}. Add an arm for each, or a default that handles "
                + "every block."
        );

    /// <summary>An article without a line <c>Language:</c> whose words look like another language.</summary>
    public static ArticleRule LanguageNotWritten { get; } =
        new(
            "NEWS230",
            "Language line missing",
            RuleSeverity.Suggestion,
            "This article has no line “Language:” and is read as “{0}”, but its words look like “{1}”. Write “Language: {1}” "
                + "above the date. If it is “{0}”, write “Language: {0}”."
        );

    /// <summary>A file name that ends like that of a translation, but the file is not read as one.</summary>
    public static ArticleRule NameLikeTranslation { get; } =
        new(
            "NEWS232",
            "Name that ends like a language",
            RuleSeverity.Suggestion,
            "“{0}” at the end of this file name looks like a language, but it is not read as one, because {1}. The article’s slug "
                + "is “{2}”. {3} If it is an article of its own, delete “{0}” from the file name. If it is in that language, write "
                + "“Language: {4}” above the date."
        );

    /// <summary>An article that lacks what search engines ask for; reported only on request.</summary>
    public static ArticleRule SearchPropertyMissing { get; } =
        new(
            "NEWS233",
            "Missing for search engines",
            RuleSeverity.Suggestion,
            "Search engines ask for {0}, which this article does not have. Write a line such as {1}."
        );

    /// <summary>A caption that is most likely a paragraph below a picture.</summary>
    public static ArticleRule CaptionTooLong { get; } =
        new(
            "NEWS234",
            "Very long caption",
            RuleSeverity.Suggestion,
            "These words are read as the caption of the picture above, but they are very long. If they are a paragraph of the "
                + "text, put a blank line above them."
        );

    /// <summary>Paragraphs with labels such as <c>Nadia Osei:</c>, without a header line <c>Form:</c>.</summary>
    public static ArticleRule FormNotWritten { get; } =
        new(
            "NEWS235",
            "Form line missing",
            RuleSeverity.Suggestion,
            "“{0}:” and the labels below it seem to name speakers, but the words after them are not read as quotations. Write "
                + "“Form: {1}” above the date{2}."
        );

    /// <summary>All of them, in the order of the ids.</summary>
    public static IReadOnlyList<ArticleRule> All { get; } =
    [
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
        FormNotWritten,
    ];
}
