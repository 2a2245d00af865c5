using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations.Turns;

/// <summary>What the header of a transcript or an interview says of those who speak in it.</summary>
/// <param name="IsInterview">Whether it is an interview.</param>
/// <param name="Language">The BCP 47 tag of the article's language.</param>
/// <param name="Authors">The names of the byline.</param>
/// <param name="Source">The agency or the paper; null where none is given.</param>
internal sealed record SpokenForm(bool IsInterview, string Language, IReadOnlyList<string> Authors, string? Source)
{
    /// <summary>The form of an article; null where it has no line for it.</summary>
    public static SpokenForm? Of(ArticleSyntax article) =>
        article.HeaderValues.Text(HeaderFields.Form.Key) is { } form
            ? new SpokenForm(form == FormWords.Interview, article.Language, article.Authors, article.Source)
            : null;
}
