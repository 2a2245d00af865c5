using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>A line of the form <c>Word: value</c>, whether or not the word is a key.</summary>
/// <param name="Line">The line.</param>
/// <param name="KeyRange">The word before the colon, in the file.</param>
/// <param name="ValueRange">What stands after the colon, without blanks at its ends; empty when nothing does. In the file.</param>
/// <param name="Field">The field that the word names; null when it names none.</param>
/// <param name="Suggestion">For a word that is no key: the field it most likely means; null when none is near.</param>
internal readonly record struct HeaderLine(
    SourceLine Line,
    TextRange KeyRange,
    TextRange ValueRange,
    HeaderField? Field,
    HeaderField? Suggestion
)
{
    private const int LongestWord = 20;

    /// <summary>The line as <c>Word: value</c>; null when it has another form.</summary>
    public static HeaderLine? Read(ArticleSource source, SourceLine line)
    {
        var text = source.Text;
        var words = Characters.WithoutDirectionMarks(text, line.Trimmed);
        var start = words.Start;
        var wordEnd = start;
        while (wordEnd < words.End && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '-' or '_'))
            wordEnd++;
        if (wordEnd == start || wordEnd - start > LongestWord)
            return ReadByline(source, line);

        var colon = wordEnd;
        while (colon < words.End && Characters.IsBlank(text[colon]))
            colon++;
        if (colon == words.End || text[colon] is not (':' or '\uFF1A'))
            return ReadByline(source, line);

        var keyRange = new TextRange(start, wordEnd);
        var word = keyRange.In(text);
        var field = HeaderFields.Find(word);
        return new HeaderLine(
            line,
            keyRange,
            Characters.WithoutDirectionMarks(text, new TextRange(colon + 1, words.End)),
            field,
            field is null ? HeaderFields.Suggest(word) : null
        );
    }

    /// <summary>
    /// "By Jane Doe", the byline as newspapers print it: a near miss of <c>By:</c> when every word begins with a capital and no
    /// punctuation ends the line. A sentence that begins with "By" is none.
    /// </summary>
    private static HeaderLine? ReadByline(ArticleSource source, SourceLine line)
    {
        const string By = "By ";
        var words = source.Words(line);
        if (
            words.Length is < 5 or > 80
            || !words.StartsWith(By, StringComparison.OrdinalIgnoreCase)
            || Characters.IsClosingPunctuation(words[words.Length - 1])
        )
        {
            return null;
        }

        foreach (var word in words.Substring(By.Length).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]) && word is not ("and" or "&" or "de" or "van" or "von"))
                return null;
        }

        return new HeaderLine(
            line,
            TextRange.At(line.Trimmed.Start, By.Length - 1),
            new TextRange(line.Trimmed.Start + By.Length, line.Trimmed.End),
            null,
            HeaderFields.By
        );
    }
}
