namespace NewsContent;

/// <summary>Words as a part of an address, for pages of tags, kickers and the like.</summary>
public static class PageSlug
{
    /// <summary>
    /// Letters and digits of the words in lower case, with hyphens between the words: <c>foreign-policy</c>. Letters of every script are
    /// kept. Longer results are cut to the whole words of the first 60 code units, followed by a number made from all words.
    /// <see cref="Speaker.Slug"/> and <see cref="Author.Slug"/> are made the same way.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <returns>The part of the address; a number where the words have neither a letter nor a digit. Never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static string Of(string words) => WordsInAddress.Of(Check.NotNull(words, nameof(words)));
}
