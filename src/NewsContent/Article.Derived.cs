using System.Text.Json;

namespace NewsContent;

/// <content>Values that are computed from an article’s words.</content>
public partial record Article
{
    /// <summary>
    /// How long people take to read <see cref="Paragraphs"/> silently, in whole seconds: <see cref="WordCount"/> divided by the words per
    /// minute of the article’s language.
    /// </summary>
    /// <remarks>
    /// Words per minute come from Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading Performance” (2012): English 228,
    /// German 179, Arabic 138 … Other languages have their mean, 184. For Chinese and Japanese, characters count as words.
    /// </remarks>
    public TimeSpan ReadingTime => ReadingSpeed.TimeOf(WordCount, Language);

    /// <summary>The sections as a tree: those of the highest level, each with its subsections.</summary>
    /// <returns>The entries in reading order; empty for an article without sections.</returns>
    public IReadOnlyList<ContentsEntry> TableOfContents() => ContentsEntry.Of(this);

    /// <summary>
    /// The beginning of an article for lists and previews: its summary, else the words of its first paragraphs. Tables, lists and captions
    /// count only if there are no paragraphs beside them. A longer text is cut after a sentence that ends in its second half, or else after
    /// a word, with <c>…</c>.
    /// </summary>
    /// <param name="longest">The longest length, in UTF-16 code units.</param>
    /// <returns>At most that many code units; empty for an article without words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is less than 1.</exception>
    public string Excerpt(int longest = 200)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        return ArticleExcerpt.Of(this, longest);
    }

    /// <summary>Writes the value of the article's fields, as some options have their type; null for an article without fields.</summary>
    internal virtual Action<Utf8JsonWriter>? FieldsWriter(JsonSerializerOptions options) => null;
}
