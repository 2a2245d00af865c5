using System.Globalization;

namespace NewsContent;

/// <summary>Short forms of texts for <c>ToString</c> and the debugger.</summary>
internal static class ShortText
{
    private const int Longest = 80;

    /// <summary>The text on one line; when longer than 80 code units, its first words and “ …”.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : string.Concat(FirstWords(text), " …");
        return cut.Replace('\n', ' ');
    }

    /// <summary>The first words of paragraphs; nothing without any.</summary>
    public static string OfFirst(IReadOnlyList<Paragraph> paragraphs) => paragraphs.Count == 0 ? "" : Of(paragraphs[0].Text);

    /// <summary>A number and its noun: <c>1 quote</c>, <c>11 quotes</c>.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static ReadOnlySpan<char> FirstWords(string text)
    {
        // One more, so that a blank just behind the last whole word is found.
        var end = text.AsSpan(0, Longest + 1).LastIndexOfAny(' ', '\n');

        // A script without blanks, or one very long word: cut anywhere but inside a surrogate pair.
        if (end <= 0)
            end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.AsSpan(0, end).TrimEnd();
    }
}
