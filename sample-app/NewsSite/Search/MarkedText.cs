using NewsContent;

namespace NewsSite.Search;

/// <summary>A text in which the words that somebody looks for are marked.</summary>
internal static class MarkedText
{
    private const int Before = 60;
    private const int Longest = 240;

    /// <summary>The text in pieces, each a found word or what stands between two of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">What somebody looks for.</param>
    public static IReadOnlyList<(string Words, bool IsFound)> Of(string text, string query)
    {
        var pieces = new List<(string, bool)>();
        var (start, end) = (0, 0);
        foreach (var word in FoundIn(text, query))
        {
            // Words of scripts without blanks overlap, and are one.
            if (word.Start > end)
            {
                Add(start, end, isFound: true);
                Add(end, word.Start, isFound: false);
                start = word.Start;
            }

            end = Math.Max(end, word.Start + word.Length);
        }

        Add(start, end, isFound: true);
        Add(end, text.Length, isFound: false);
        return pieces;

        void Add(int from, int to, bool isFound)
        {
            if (to > from)
                pieces.Add((text[from..to], isFound));
        }
    }

    /// <summary>The place of an article that has most of the words, and of those that are as good the first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="query">What somebody looks for.</param>
    public static string Passage(Article article, string query)
    {
        var texts = article.Paragraphs.Select(static paragraph => paragraph.Text);
        var best = (article.Summary is { } summary ? texts.Prepend(summary) : texts)
            .Select(text => (Text: text, Found: FoundIn(text, query)))
            .MaxBy(static one => one.Found.Select(static word => word.Folded).Distinct(StringComparer.Ordinal).Count());
        if (best.Text is null || best.Text.Length <= Longest)
            return best.Text ?? "";
        var start = best.Found is [var first, ..] ? AfterBlank(best.Text, first.Start - Before) : 0;
        var end = start + Longest >= best.Text.Length ? best.Text.Length : best.Text.LastIndexOf(' ', start + Longest);
        if (end <= start)
            end = start + Longest - (char.IsHighSurrogate(best.Text[start + Longest - 1]) ? 1 : 0);
        return (start > 0 ? "…" : "") + best.Text[start..end] + (end < best.Text.Length ? "…" : "");
    }

    private static int AfterBlank(string text, int index) =>
        index <= 0 ? 0
        : text.IndexOf(' ', index) is >= 0 and var blank && blank - index < Before ? blank + 1
        : char.IsLowSurrogate(text[index]) ? index + 1
        : index;

    private static List<SearchWord> FoundIn(string text, string query)
    {
        var wanted = SearchWords.Of(query, isQuery: true).Select(static word => word.Folded).ToList();
        return
        [
            .. SearchWords.Of(text).Where(word => wanted.Exists(beginning => word.Folded.StartsWith(beginning, StringComparison.Ordinal))),
        ];
    }
}
