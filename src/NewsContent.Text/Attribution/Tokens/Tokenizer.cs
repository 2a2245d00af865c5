using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Quotations;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>Cuts the passages of an article into tokens; a quotation becomes one token.</summary>
/// <param name="language">The language's words.</param>
/// <param name="cancellation">Honoured at each word: a passage may be as long as a file.</param>
internal sealed class Tokenizer(LanguageProfile language, CancellationToken cancellation) : IDisposable
{
    private const char SoftHyphen = '\u00AD';

    // "of", "the", "and" stay small in a title.
    private const int ShortWord = 3;

    private readonly ArticleWords _words = new(language.Words);

    // One run for all passages: what is cut from it is copied.
    private readonly TokenRun _tokens = new();

    /// <summary>The tokens of a passage, each quotation one token, until the next call.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="pieces">The quotations' pieces in this passage, in reading order.</param>
    public TokenRun Tokenize(string text, IReadOnlyList<(int Quotation, QuotationPiece Piece)> pieces)
    {
        _tokens.Clear();
        var position = 0;
        foreach (var (quotation, piece) in pieces)
        {
            // Ranges come from a scanner of the same text; one that does not fit is left out rather than trusted.
            if (piece.Marked.Start < position || piece.Marked.End > text.Length || piece.Marked.Length <= 0)
                continue;

            AddWords(text, position, piece.Marked.Start);
            _tokens.Add(Quoted(text, quotation, piece), piece.Marked.Start);
            position = piece.Marked.End;
        }

        AddWords(text, position, text.Length);
        return _tokens;
    }

    /// <summary>Leaves the tables to the next article that this thread reads.</summary>
    public void Dispose()
    {
        _words.Dispose();
        _tokens.Dispose();
    }

    /// <summary>The tokens of one stretch without looking for quotations, the words inside a quotation, until the next call.</summary>
    public TokenRun Words(string text, TextRange range)
    {
        _tokens.Clear();
        AddWords(text, Math.Max(0, range.Start), Math.Min(text.Length, range.End));
        return _tokens;
    }

    private Token Quoted(string text, int quotation, QuotationPiece piece)
    {
        var start = Math.Max(piece.Content.Start, piece.Marked.Start);
        var end = Math.Min(piece.Content.End, piece.Marked.End);
        var last = end - 1;
        while (last >= start && (char.IsWhiteSpace(text[last]) || IsQuotationMark(text[last])))
            last--;
        var first = start;
        while (first < end && !char.IsLetterOrDigit(text[first]))
            first++;
        var (words, titleCase) = Count(text, start, end);
        var quoted = new QuotedWords(
            quotation,
            last >= start ? text[last] : '\0',
            first < end && char.IsUpper(text[first]),
            words,
            titleCase
        );
        return new Token(quoted, piece.Marked.Length);
    }

    [MethodImpl(HotPath.Options)]
    private (int Words, bool TitleCase) Count(string text, int start, int end)
    {
        var (words, titleCase) = (0, true);
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var first = i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || WordParts.IsApostrophe(text[i])))
                i++;
            words++;
            titleCase &= i - first <= ShortWord || !char.IsLower(text[first]);
        }

        return (words, titleCase && words > 0);
    }

    [MethodImpl(HotPath.Options)]
    private void AddWords(string text, int start, int end)
    {
        for (var i = start; i < end; )
        {
            cancellation.ThrowIfCancellationRequested();
            var c = text[i];
            if (c == ' ')
            {
                i++;
            }
            else if (PackedWord.CodeOf(c) != 0 || char.IsLetter(c))
            {
                i = AddWord(text, i, end);
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
            }
            else if (char.IsDigit(c))
            {
                i = AddNumber(text, i, end);
            }
            else
            {
                i = AddMark(text, i, end);
            }
        }
    }

    // "1,200", "15.30", "10-year"
    private int AddNumber(string text, int start, int end)
    {
        var next = start + 1;
        while (next < end && (char.IsLetterOrDigit(text[next]) || JoinsNumber(text, next, end)))
            next++;
        Add(TokenKind.Number, text, start, next);
        return next;
    }

    private static bool JoinsNumber(string text, int mark, int end) =>
        text[mark] is '.' or ',' or '-' or ':'
        && mark + 1 < end
        && (char.IsDigit(text[mark + 1]) || text[mark] == '-' && char.IsLetter(text[mark + 1]));

    private int AddMark(string text, int start, int end)
    {
        // "the boats' crews"
        if (WordParts.IsApostrophe(text[start]) && FollowsWord(start) && EndsInS())
        {
            Add(TokenKind.Possessive, text, start, start + 1);
            return start + 1;
        }

        if (char.IsHighSurrogate(text[start]) && start + 1 < end)
        {
            Add(TokenKind.Punctuation, text, start, start + 2);
            return start + 2;
        }

        _tokens.Add(_words.MarkAt(text, start), start);
        return start + 1;
    }

    [MethodImpl(HotPath.Options)]
    private int AddWord(string text, int start, int end)
    {
        // Most words are plain letters up to a blank or a mark: their number is taken on the way, and no string is touched.
        var first = PackedWord.CodeOf(text[start]);
        var (next, packed, later) = (start + 1, PackedWord.Add(PackedWord.None, first), 0);
        while (next < end && PackedWord.CodeOf(text[next]) is var code && code != 0)
        {
            packed = PackedWord.Add(packed, code);
            later |= code;
            next++;
        }

        var isPlain = first != 0 && later < PackedWord.Capital && next - start <= PackedWord.MostLetters;
        if (!isPlain || next < end && !EndsPlainWord(packed, text, start, next, end))
            return AddAnyWord(text, start, next, end);
        _tokens.Add(_words.At(packed, first >= PackedWord.Capital, text, start, next), start);
        return next;
    }

    // A word whose first letters are read, whatever characters it has, and the ending that an apostrophe parts from it.
    [MethodImpl(HotPath.Options)]
    private int AddAnyWord(string text, int start, int read, int end)
    {
        var next = read;
        while (next < end && IsInsideWord(text, start, next, end))
            next++;
        Add(TokenKind.Word, text, start, next);
        if (next == end || !WordParts.IsApostrophe(text[next]))
            return next;
        if (WordParts.IsPossessive(text, next, end))
        {
            Add(TokenKind.Possessive, text, next, next + 2);
            return next + 2;
        }

        if (WordParts.EndOfContraction(language.Words, text, start, next, end) is var last and > 0)
        {
            Add(TokenKind.Word, text, next, last);
            return last;
        }

        return next;
    }

    // Whether the word that begins at start goes on with the character at i.
    [MethodImpl(HotPath.Options)]
    private bool IsInsideWord(string text, int start, int i, int end)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || IsCombining(c) || c == SoftHyphen)
            return true;
        var letterFollows = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
        if (c == '.')
            return letterFollows && IsPeriodInside(text, start, i, end) || Abbreviations.EndsAt(language.Words, text, start, i);
        if (!letterFollows)
            return false;
        if (WordParts.IsApostrophe(c))
            return !WordParts.IsPossessive(text, i, end) && WordParts.EndOfContraction(language.Words, text, start, i, end) <= 0;
        return c is '-' or '\u2010' or '\u2011' || c == '&' && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]);
    }

    // "U.S", "Boats.com"
    private static bool IsPeriodInside(string text, int start, int period, int end) =>
        char.IsLetter(text[period + 1]) && (Abbreviations.IsInitials(text, start, period) || WordParts.IsInSiteName(text, period, end));

    // Whether the character after plain letters ends the word, whatever follows it.
    [MethodImpl(HotPath.Options)]
    private bool EndsPlainWord(ulong packed, string text, int start, int next, int end) =>
        text[next] switch
        {
            ' ' or ',' or ';' or ':' or '?' or '!' or ')' or '"' or '\u201C' or '\u201D' => true,
            '.' => next - start > 1 && (next + 1 == end || text[next + 1] == ' ') && !language.Words.IsAbbreviation(packed),
            _ => false,
        };

    private void Add(TokenKind kind, string text, int start, int end) => _tokens.Add(_words.At(kind, text, start, end), start);

    private bool FollowsWord(int position) =>
        _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == TokenKind.Word && _tokens.EndOf(_tokens.Count - 1) == position;

    private bool EndsInS()
    {
        var word = _tokens[_tokens.Count - 1].Text;
        return word[word.Length - 1] is 's' or 'S' or 'x' or 'z';
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsQuotationMark(char c) =>
        c
            is '"'
                or '\''
                or '`'
                or '\u2018'
                or '\u2019'
                or '\u201A'
                or '\u201C'
                or '\u201D'
                or '\u201E'
                or '\u00AB'
                or '\u00BB'
                or '\u2039'
                or '\u203A';
}
