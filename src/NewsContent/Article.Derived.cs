using System.Text.Json;

namespace NewsContent;

/// <content>What follows from an article's words, and stands in no file.</content>
public partial record Article
{
    /// <summary>
    /// How long people take to read <see cref="Paragraphs"/> silently, in whole seconds: <see cref="WordCount"/> by the words that are read
    /// in a minute of the article’s language.
    /// </summary>
    /// <remarks>
    /// Words a minute as measured by Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading Performance: The New International
    /// Reading Speed Texts IReST” (2012): English 228, German 179, Arabic 138 …; their mean, 184, for languages that they do not have. Of
    /// Chinese and Japanese, whose characters are counted as words, the characters.
    /// </remarks>
    public TimeSpan ReadingTime => ReadingSpeed.TimeOf(WordCount, Language);

    /// <summary>The sections as a tree: those of the highest level, and below each the ones that stand under it.</summary>
    /// <returns>The entries in reading order; empty for an article without sections.</returns>
    public IReadOnlyList<ContentsEntry> TableOfContents() => ContentsEntry.Of(this);

    /// <summary>
    /// The beginning of an article for lists and previews: its summary, else the words of its first paragraphs. Tables, lists and captions
    /// give words where there are no paragraphs beside them. What is too long ends behind a sentence, if one ends in its second half, or
    /// else behind a word with <c>…</c>.
    /// </summary>
    /// <param name="longest">How long it may be, in UTF-16 code units.</param>
    /// <returns>At most so many; empty for an article without words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is less than 1.</exception>
    public string Excerpt(int longest = 200)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        return ArticleExcerpt.Of(this, longest);
    }

    /// <summary>Writes the value of the article's fields, as some options have their type; null for an article without fields.</summary>
    internal virtual Action<Utf8JsonWriter>? FieldsWriter(JsonSerializerOptions options) => null;
}
