namespace NewsContent.Text.Rules;

/// <content>Rules of articles in several languages.</content>
public static partial class ArticleRules
{
    /// <summary>A translation whose line <c>Language:</c> does not match its file name.</summary>
    public static ArticleRule LanguageDiffers { get; } =
        new(
            "NEWS060",
            "Language differs from the file’s name",
            RuleSeverity.Error,
            "The file name says that this article is in “{0}”, but this line says “{1}”. Rename the file, or delete the line.",
            preventsPublishing: true
        );

    /// <summary>A translation of an article that does not exist.</summary>
    public static ArticleRule TranslationWithoutOriginal { get; } =
        new(
            "NEWS061",
            "Translation without an original",
            RuleSeverity.Error,
            "The file name makes this the “{0}” translation of {1}, but there is no such article. If it translates another "
                + "article, name it after that article: {2}. If it is the original, rename it {1} and write “Language: {0}” "
                + "above the date.",
            preventsPublishing: true
        );

    /// <summary>Two files that are one article in one language.</summary>
    public static ArticleRule TranslationTwice { get; } =
        new(
            "NEWS062",
            "Article twice in one language",
            RuleSeverity.Error,
            "{0} is already this article in “{1}”. Remove one of the two files. {2}",
            preventsPublishing: true
        );

    /// <summary>A slug or aliases in a translation.</summary>
    public static ArticleRule SlugOfTranslation { get; } =
        new(
            "NEWS063",
            "Translation with a slug of its own",
            RuleSeverity.Error,
            "A translation has the slug of its original. Delete “{0}” here, or move it to the original."
        );

    /// <summary>An article without a translation into each language of the project.</summary>
    public static ArticleRule TranslationMissing { get; } =
        new(
            "NEWS064",
            "Translation missing",
            RuleSeverity.Warning,
            "This article has no translation into {0}, but every article of this project should have one. Add the file {1}."
        );

    /// <summary>A note in a translation with a name that the original does not have.</summary>
    public static ArticleRule NameNotInOriginal { get; } =
        new("NEWS065", "Name not in the original", RuleSeverity.Warning, "The original, {0}, has no {1} named “{2}”. {3}");
}
