namespace NewsContent.Text.Rules;

/// <summary>
/// The rules of what is no fault and still worth a look, in the order of their ids. No build fails for them: editors show them,
/// and <c>newscontent check</c> prints them.
/// </summary>
/// <remarks>
/// A suggestion is what an editor may have meant so; builds do not print it and do no work for it. A warning is what nobody can
/// have meant: words lost as a heading, a text twice, a slug that stops the app.
/// </remarks>
public static class AdviceRules
{
    /// <summary>Words in quotation marks of which the text does not say whose they are.</summary>
    public static ArticleRule QuotationWithoutSpeaker { get; } =
        new("NEWS201", "Quotation without a speaker", RuleSeverity.Suggestion, "No speaker was found for “{0}”. {1}");

    /// <summary>One name with two spellings in an archive.</summary>
    public static ArticleRule NameSpeltInTwoWays { get; } =
        new(
            "NEWS202",
            "Name spelt in two ways",
            RuleSeverity.Suggestion,
            "“{0}” is spelt “{1}” in {2}. Write the name in one way; if these are two people, list each in a Speakers line."
        );

    /// <summary>A speaker whom the text introduces without a given name.</summary>
    public static ArticleRule SurnameAlone { get; } =
        new(
            "NEWS203",
            "First mention by surname alone",
            RuleSeverity.Suggestion,
            "“{0}” stands here by surname alone, before the text has said who that is: {1}. Write “{2}” here."
        );

    /// <summary>A paragraph that fills a screen.</summary>
    public static ArticleRule ParagraphTooLong { get; } =
        new(
            "NEWS204",
            "Very long paragraph",
            RuleSeverity.Suggestion,
            "This paragraph has {0}; above {1} readers lose the thread. Put a blank line where another thought begins."
        );

    /// <summary>A typewriter's marks where the article has a printer's.</summary>
    public static ArticleRule StraightMarks { get; } =
        new(
            "NEWS205",
            "Straight marks among curly ones",
            RuleSeverity.Suggestion,
            "“{0}” stands between straight marks (\"), and the quotation of line {1} between {2} and {3}. Use these here too."
        );

    /// <summary>More blanks than one between two words.</summary>
    public static ArticleRule BlanksInRow { get; } =
        new("NEWS206", "Several blanks in a row", RuleSeverity.Suggestion, "{0} blanks stand here between two words{1}. Write one.");

    /// <summary>A character that nobody sees and nobody typed.</summary>
    public static ArticleRule InvisibleCharacter { get; } =
        new(
            "NEWS207",
            "Invisible character",
            RuleSeverity.Suggestion,
            "The invisible character {0} stands here{1}. It comes with text pasted from web pages, and a search for the word "
                + "does not find it. Delete it."
        );

    /// <summary>A date after the day that counts as today.</summary>
    public static ArticleRule DateInFuture { get; } =
        new(
            "NEWS208",
            "Date in the future",
            RuleSeverity.Warning,
            "“{0}” lies in the future, for today is {1}. Write the day on which the article appears."
        );

    /// <summary>Two articles with the same words below their dates.</summary>
    public static ArticleRule SameText { get; } =
        new(
            "NEWS209",
            "The same text in two articles",
            RuleSeverity.Warning,
            "The text that begins here is word for word the text of {0}. Remove one of the two articles, or write a text for this one."
        );

    /// <summary>C# code that asks the catalog for an article which is not there.</summary>
    public static ArticleRule UnknownSlug { get; } =
        new("NEWS210", "No article has this slug", RuleSeverity.Warning, "No article has the slug “{0}”. {1}");

    /// <summary>A heading that became the beginning or the end of a paragraph.</summary>
    public static ArticleRule HeadingInParagraph { get; } =
        new(
            "NEWS211",
            "Heading without blank lines",
            RuleSeverity.Warning,
            "“{0}” looks like a heading and is part of the paragraph, since no blank line stands {1} it. Put one there; "
                + "if the line is text, put a \\ before it."
        );

    /// <summary>A line of the header that stands, behind a blank line, in the text.</summary>
    public static ArticleRule HeaderLineAsHeading { get; } =
        new(
            "NEWS212",
            "Header line in the text",
            RuleSeverity.Warning,
            "“{0}” is part of the text here. {1} If it is a heading, put ## and a blank before it."
        );

    /// <summary>Another mark where an apostrophe stands.</summary>
    public static ArticleRule TurnedApostrophe { get; } =
        new("NEWS213", "Turned apostrophe", RuleSeverity.Suggestion, "“{0}” has {1} in the place of an apostrophe. Write “{2}”.");

    /// <summary>A quotation whose opening mark is the one that closes.</summary>
    public static ArticleRule TurnedMarks { get; } =
        new(
            "NEWS214",
            "Turned quotation marks",
            RuleSeverity.Suggestion,
            "“{0}” opens with {1}, which closes a quotation in this language. Write {2} before the words and {3} behind them."
        );

    /// <summary>A file with more advice of one rule than is shown.</summary>
    public static ArticleRule MoreAdvice { get; } =
        new(
            "NEWS215",
            "More advice than is shown",
            RuleSeverity.Suggestion,
            "From here on there are {0} more places for the advice {1} in this file. The first {2} are shown: "
                + "the next ones come when those are repaired."
        );

    /// <summary>A list, a table, a picture and the like: what other formats have and plain text has not.</summary>
    public static ArticleRule StructureOfOtherFormats { get; } =
        new("NEWS219", "Structure that plain text does not have", RuleSeverity.Warning, "{0} {1}");

    /// <summary>A line that is text by its signs and may be a heading by its place, or the other way round.</summary>
    public static ArticleRule PossibleHeading { get; } =
        new(
            "NEWS220",
            "Perhaps a heading",
            RuleSeverity.Suggestion,
            "“{0}” stands alone between blank lines and is read as {3}, {1}. If it is {4}, {2}."
        );

    /// <summary>Several lines of a heading's shape one after the other.</summary>
    public static ArticleRule ShortLinesInRow { get; } =
        new(
            "NEWS221",
            "Short lines in a row",
            RuleSeverity.Suggestion,
            "“{0}” and the {1} below it are read as paragraphs, since several short lines in a row are a list. Where one of them is a "
                + "heading, put ## and a blank before it."
        );

    /// <summary>What printing a page left in its text: a divided word, a joined letter, a page's number.</summary>
    public static ArticleRule LeftoverOfPrint { get; } =
        new("NEWS222", "Leftover of a printed page", RuleSeverity.Suggestion, "“{0}” is left over from a printed page: {1}. {2}");

    /// <summary>Single marks in a headline around words that the text does not have.</summary>
    public static ArticleRule ParaphraseInHeadline { get; } =
        new(
            "NEWS223",
            "Words in single marks are not in the text",
            RuleSeverity.Suggestion,
            "The headline has “{0}” in single marks, and the text below does not have these words. If somebody said them, quote them as "
                + "the text has them. If nobody did, write {{by nobody}} right behind the closing mark; readers do not see it."
        );

    /// <summary>A name in C# that the first words of a quotation, or a heading, give: another text can give it to another.</summary>
    public static ArticleRule DerivedName { get; } =
        new(
            "NEWS224",
            "Name that a change of the text can move",
            RuleSeverity.Warning,
            "The name {0} comes from {1} (line {2} of {3}), and a change of the text can give it to {4}. {5}"
        );

    /// <summary>A speaker in C# whom no article quotes.</summary>
    public static ArticleRule UnknownSpeaker { get; } =
        new("NEWS225", "No article quotes this speaker", RuleSeverity.Suggestion, "No article quotes “{0}”. {1}");

    /// <summary>A kicker in C# that no article has.</summary>
    public static ArticleRule UnknownKicker { get; } =
        new("NEWS226", "No article has this kicker", RuleSeverity.Warning, "No article has the kicker “{0}”. {1}");

    /// <summary>Words that a template brought, where the author's own belong.</summary>
    public static ArticleRule SkeletonWords { get; } =
        new(
            "NEWS228",
            "Words of a template",
            RuleSeverity.Suggestion,
            "“{0}” comes from the template with which the article was begun. Write your own words here."
        );

    /// <summary>Kinds of block that a switch in C# has no arm for.</summary>
    public static ArticleRule KindLeftOut { get; } =
        new(
            "NEWS229",
            "Switch that leaves out kinds of block",
            RuleSeverity.Suggestion,
            "This switch has no arm for {0}. Where an article has such a block, {1}. Add an arm for each, or a default that does something "
                + "with any block."
        );

    /// <summary>An article without a line for its language that is read in another one than its words are.</summary>
    public static ArticleRule LanguageNotWritten { get; } =
        new(
            "NEWS230",
            "Language not written",
            RuleSeverity.Suggestion,
            "This article is read as “{0}”, as no line says its language, and its words are most likely “{1}”. Write “Language: {1}” above "
                + "the date: quotation marks and speakers are read by it. If it is “{0}”, write “Language: {0}”."
        );

    /// <summary>A file’s name that ends as that of a translation, of an article that is none.</summary>
    public static ArticleRule NameLikeTranslation { get; } =
        new(
            "NEWS232",
            "Name that ends like a language",
            RuleSeverity.Suggestion,
            "“{0}” at the end of this file’s name looks like a language, but is not read as one, because {1}. The article’s slug is “{2}”. "
                + "Name the project’s languages in <NewsContentLanguages> to settle it."
        );

    /// <summary>An article that does not say what search engines ask for; told when somebody asks for it.</summary>
    public static ArticleRule SearchPropertyMissing { get; } =
        new(
            "NEWS233",
            "Missing for search engines",
            RuleSeverity.Suggestion,
            "Search engines ask for {0}, and this article does not say it. Write a line such as {1}."
        );

    /// <summary>A caption that is most likely a paragraph below a picture.</summary>
    public static ArticleRule CaptionTooLong { get; } =
        new(
            "NEWS234",
            "Very long caption",
            RuleSeverity.Suggestion,
            "These words are the caption of the picture above them, and long for one. If they are a paragraph of the text, leave an empty "
                + "line above them."
        );

    /// <summary>Labels before a colon in paragraphs that follow each other, where no header line says that they name speakers.</summary>
    public static ArticleRule FormNotWritten { get; } =
        new(
            "NEWS235",
            "Turns of speech without a form",
            RuleSeverity.Suggestion,
            "“{0}:” and the labels below it seem to say who speaks, and the words behind them are nobody’s. Write “Form: {1}” above the "
                + "date: then each of them begins a quotation of its speaker."
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
