namespace NewsContent;

/// <summary>
/// The parts of a quotation behind its first one, as its text has them with line feeds between: behind the reporter's words, or in the
/// paragraphs below. A part is found by its words, and where they leave a doubt it stays unmarked.
/// </summary>
internal static class QuoteRest
{
    /// <summary>The parts behind the first one, which stands in a text; null when there are none.</summary>
    public static string? Of(Quote quote, string text)
    {
        var length = quote.Length;
        var hasMore = quote.Text.Length > length + 1 && quote.Text[length] == '\n';
        return hasMore && string.CompareOrdinal(quote.Text, 0, text, quote.Start, length) == 0 ? quote.Text[(length + 1)..] : null;
    }

    /// <summary>Adds the parts with which a paragraph begins, apart from the marks before them; gives what is left.</summary>
    public static string? AtBeginning(string text, string rest, List<QuoteStretch> stretches)
    {
        var part = FirstOf(rest);
        var start = text.IndexOf(part, StringComparison.Ordinal);
        if (start < 0 || text.AsSpan(0, start).ContainsAnyLettersOrDigits() || !IsWhole(text, start, part.Length))
            return null;
        stretches.Add(new QuoteStretch(null, start, start + part.Length));
        return Without(part, rest) is { } more ? Behind(text, start + part.Length, more, stretches) : null;
    }

    /// <summary>Adds the parts that stand once behind a place of a paragraph; gives what is left for the next one.</summary>
    public static string? Behind(string text, int place, string rest, List<QuoteStretch> stretches)
    {
        for (string? left = rest; left is not null; left = Without(FirstOf(left), left))
        {
            var part = FirstOf(left);
            var start = text.IndexOf(part, place, StringComparison.Ordinal);
            if (start < 0 || !IsWhole(text, start, part.Length) || text.IndexOf(part, start + 1, StringComparison.Ordinal) >= 0)
                return left;
            place = start + part.Length;
            stretches.Add(new QuoteStretch(null, start, place));
        }

        return null;
    }

    private static string FirstOf(string rest) => rest.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? rest[..end] : rest;

    private static string? Without(string part, string rest) => rest.Length > part.Length + 1 ? rest[(part.Length + 1)..] : null;

    /// <summary>Neither end stands within a word or a character.</summary>
    private static bool IsWhole(string text, int start, int length)
    {
        var end = start + length;
        return !InlineList.Cuts(text, start) && !InlineList.Cuts(text, end) && !CutsWord(text, start) && !CutsWord(text, end);
    }

    private static bool CutsWord(string text, int place) =>
        place > 0 && place < text.Length && char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place]);

    private static bool ContainsAnyLettersOrDigits(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }
}
