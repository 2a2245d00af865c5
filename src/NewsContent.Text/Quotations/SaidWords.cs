using System.Text;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// What the speakers of a text say, word by word without case and punctuation: a pull quote repeats words of one of them, also over two
/// quotations in a row.
/// </summary>
internal sealed class SaidWords
{
    // More than any article sets apart; it keeps the work linear for texts made to be hard.
    private const int MostSought = 64;

    private readonly Dictionary<string, Speech> _speeches = new(StringComparer.Ordinal);
    private int _sought;

    /// <summary>Adds a quotation of the text.</summary>
    public void Add(QuoteSyntax quote)
    {
        var name = quote.Speaker?.Name ?? "";
        if (!_speeches.TryGetValue(name, out var speech))
            _speeches.Add(name, speech = new Speech(quote));
        foreach (var word in WordList.Of(quote.Text))
            speech.Words.Append(word).Append(' ');
    }

    /// <summary>A quotation of the speaker who says these words; null when none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="speaker">Who is to say them; null for anyone.</param>
    public QuoteSyntax? Find(string words, string? speaker)
    {
        var sought = WordList.Of(words);
        if (sought.Count == 0 || _sought++ >= MostSought)
            return null;
        var search = new TextSearch($" {string.Join(" ", sought)} ");
        foreach (var entry in _speeches)
        {
            if ((speaker is null || speaker == entry.Key) && search.IsIn(entry.Value.Words.ToString()))
                return entry.Value.First;
        }

        return null;
    }

    /// <summary>All that one speaker says.</summary>
    private sealed class Speech(QuoteSyntax first)
    {
        public QuoteSyntax First { get; } = first;

        public StringBuilder Words { get; } = new(" ");
    }
}
