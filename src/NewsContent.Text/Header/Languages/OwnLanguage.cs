using NewsContent.Text.Source;

namespace NewsContent.Text.Header.Languages;

/// <summary>
/// An article that says its language itself has no words of another one in its header: the same word can be another month there.
/// </summary>
internal static class OwnLanguage
{
    private const int MostLines = 30;

    /// <summary>The file, without the words of its project’s language where its own line names another.</summary>
    public static ArticleSource Of(ArticleSource source)
    {
        if (source.HeaderLanguage is null)
            return source;
        for (var i = 0; i < source.Lines.Count && i < MostLines; i++)
        {
            if (HeaderLine.Read(source, source.Lines[i]) is { Field: { } field } line && field == HeaderFields.Language)
                return Of(source, source.Words(line.ValueRange));
        }

        return source;
    }

    /// <summary>The same where the value of the line is known.</summary>
    public static ArticleSource Of(ArticleSource source, string value) =>
        LanguageTag.Normalize(value) is { } tag && HeaderLanguage.Of(tag) != HeaderLanguage.Of(source.HeaderLanguage)
            ? source.WithoutHeaderLanguage()
            : source;
}
