using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Quotations.Turns;

/// <summary>An article with what is said in it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Quotes">What is said, in reading order.</param>
internal sealed record TurnCase(string Text, IReadOnlyList<SaidWords> Quotes);

/// <summary>What somebody says.</summary>
/// <param name="Speaker">Who, as the case writes it.</param>
/// <param name="Pieces">Where the words stand, in the file.</param>
internal sealed record SaidWords(string Speaker, List<TextRange> Pieces);

/// <summary>The articles of <c>turns.txt</c>.</summary>
internal static class TurnCases
{
    private const string Title = "=== ";

    /// <summary>By what they show, in order.</summary>
    public static IReadOnlyDictionary<string, TurnCase> All { get; } = Read("turns.txt");

    /// <summary>Those of <c>dialogue.txt</c>.</summary>
    public static IReadOnlyDictionary<string, TurnCase> Dialogue { get; } = Read("dialogue.txt");

    public static TurnCase Parse(string marked)
    {
        var (text, quotes) = (new System.Text.StringBuilder(), new List<SaidWords>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '⟦')
            {
                text.Append(marked[i]);
                continue;
            }

            var (bar, close) = (marked.IndexOf('|', i), marked.IndexOf('⟧', i));
            var speaker = marked[(i + 1)..bar];
            if (speaker != "+")
                quotes.Add(new SaidWords(speaker, []));
            quotes[^1].Pieces.Add(TextRange.At(text.Length, close - bar - 1));
            text.Append(marked, bar + 1, close - bar - 1);
            i = close;
        }

        return new TurnCase(text.ToString(), quotes);
    }

    /// <summary>What the parser found, in the same form.</summary>
    public static IReadOnlyList<(string Speaker, string Pieces)> Found(ArticleSyntax article, string text) =>
        [
            .. article.Quotes.Select(quote =>
                (
                    Shown(quote.Speaker),
                    Shown(quote.Pieces.Select(piece => article.Paragraphs[piece.ParagraphIndex].InFile(piece.Range)), text)
                )
            ),
        ];

    public static IReadOnlyList<(string Speaker, string Pieces)> Expected(TurnCase one) =>
        [.. one.Quotes.Select(quote => (quote.Speaker, Shown(quote.Pieces, one.Text)))];

    private static string Shown(IEnumerable<TextRange> pieces, string text) =>
        string.Join(" + ", pieces.Select(piece => $"{piece.Start}: {piece.In(text)}"));

    private static string Shown(SpeakerSyntax? speaker) =>
        speaker is null
            ? "?"
            : speaker.Name
                + (speaker.Role is { } role ? "; " + role : "")
                + (speaker.Kind == SpeakerSyntaxKind.Person ? "" : $" ({speaker.Kind})");

    private static Dictionary<string, TurnCase> Read(string file)
    {
        var cases = new Dictionary<string, TurnCase>(StringComparer.Ordinal);
        var text = Repository.Read("tests", "NewsContent.Text.Tests", "Quotations", "Turns", file);
        foreach (var part in text.Split("\n" + Title).Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            cases.Add(part[..end], Parse(part[(end + 1)..].Trim('\n') + "\n"));
        }

        return cases;
    }
}
