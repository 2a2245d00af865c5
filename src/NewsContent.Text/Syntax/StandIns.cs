namespace NewsContent.Text.Syntax;

/// <summary>
/// What a record holds in the place of what every article must have and a faulty one has not. Such a record is never published: the fault
/// fails the build. It keeps the article's members while someone repairs the text.
/// </summary>
internal static class StandIns
{
    private const string LostHeadline = "\uFFFD";

    /// <summary>The headline; of an article without one U+FFFD, which stands for what cannot be read.</summary>
    public static string HeadlineText(this ArticleSyntax article) => article.Headline?.Text ?? LostHeadline;

    /// <summary>
    /// The date; of an article without one, or with one that cannot be used, the first day of the calendar, <c>0001-01-01</c>.
    /// </summary>
    public static PublicationDate Date(this ArticleSyntax article) => article.Published ?? new PublicationDate(1, 1, 1, null);
}
