namespace NewsContent.Text.Rules;

/// <content>Rules of pictures.</content>
public static partial class ArticleRules
{
    /// <summary>A picture that does not exist.</summary>
    public static ArticleRule PictureNotFound { get; } = new("NEWS070", "Picture not found", RuleSeverity.Error, "{0} {1}");

    /// <summary>A picture without alternative text.</summary>
    public static ArticleRule PictureWithoutWords { get; } =
        new(
            "NEWS071",
            "Picture without alternative text",
            RuleSeverity.Warning,
            "This picture has no description for readers who cannot see it. {0}"
        );

    /// <summary>A file that is not a picture, or is damaged.</summary>
    public static ArticleRule PictureNotReadable { get; } =
        new(
            "NEWS072",
            "Picture cannot be read",
            RuleSeverity.Warning,
            "“{0}” cannot be read as a picture: the file is damaged, or its name has the wrong ending. Save it again."
        );
}
