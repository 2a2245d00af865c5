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
    private const int LongestInitials = 12;

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
            while (i < end && (char.IsLetterOrDigit(text[i]) || IsApostrophe(text[i])))
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
                var next = i + 1;
                while (
                    next < end
                    && (
                        char.IsLetterOrDigit(text[next])
                        || (
                            text[next] is '.' or ',' or '-' or ':'
                            && next + 1 < end
                            && (char.IsDigit(text[next + 1]) || text[next] == '-' && char.IsLetter(text[next + 1]))
                        )
                    )
                )
                {
                    next++;
                }

                Add(TokenKind.Number, text, i, next);
                i = next;
            }
            else if (IsApostrophe(c) && FollowsWord(i) && EndsInS())
            {
                Add(TokenKind.Possessive, text, i, i + 1);
                i++;
            }
            else
            {
                var length = char.IsHighSurrogate(c) && i + 1 < end ? 2 : 1;
                _tokens.Add(length == 1 ? _words.MarkAt(text, i) : _words.At(TokenKind.Punctuation, text, i, i + 2), i);
                i += length;
            }
        }
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

        if (
            first != 0
            && later < PackedWord.Capital
            && next - start <= PackedWord.MostLetters
            && (next == end || EndsPlainWord(packed, text, start, next, end))
        )
        {
            _tokens.Add(_words.At(packed, first >= PackedWord.Capital, text, start, next), start);
            return next;
        }

        while (next < end)
        {
            var c = text[next];
            var letterFollows = next + 1 < end && char.IsLetterOrDigit(text[next + 1]);
            if (char.IsLetterOrDigit(c) || IsCombining(c) || c == '\u00AD')
            {
                next++;
            }
            else if ((IsApostrophe(c) || c is '-' or '\u2010' or '\u2011') && letterFollows)
            {
                if (IsApostrophe(c) && (IsPossessive(text, next, end) || EndOfContraction(text, start, next, end) > 0))
                    break;
                next++;
            }
            else if (c == '&' && letterFollows && char.IsUpper(text[next - 1]) && char.IsUpper(text[next + 1]))
            {
                // "A&B": one body's name.
                next++;
            }
            else if (
                c == '.'
                && (
                    letterFollows
                        && char.IsLetter(text[next + 1])
                        && (IsInitials(text, start, next) || WordParts.IsInSiteName(text, next, end))
                    || IsAbbreviation(text, start, next)
                )
            )
            {
                next++;
            }
            else
            {
                break;
            }
        }

        Add(TokenKind.Word, text, start, next);
        if (next < end && IsApostrophe(text[next]) && IsPossessive(text, next, end))
        {
            Add(TokenKind.Possessive, text, next, next + 2);
            next += 2;
        }
        else if (next < end && IsApostrophe(text[next]) && EndOfContraction(text, start, next, end) is var last and > 0)
        {
            Add(TokenKind.Word, text, next, last);
            next = last;
        }

        return next;
    }

    private int EndOfContraction(string text, int start, int apostrophe, int end) =>
        WordParts.EndOfContraction(language.Words, text, start, apostrophe, end);

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

    // "U.S", "J.K": single letters with periods between them.
    private static bool IsInitials(string text, int start, int period)
    {
        for (var i = period - 1; i > start; i--)
        {
            if (text[i] == '-')
                return IsInitials(text, i + 1, period);
            if (period - i > LongestInitials)
                return false;
        }

        if (period - start == 1)
            return true;
        for (var i = start; i < period; i++)
        {
            if ((i - start) % 2 == 1 && text[i] != '.')
                return false;
        }

        return (period - start) % 2 == 1;
    }

    // A period that belongs to its word: "U.S.", "J.", "Mr.", "Sen."
    private bool IsAbbreviation(string text, int start, int period)
    {
        if (period - start == 1)
            return char.IsUpper(text[start]) && text[start] != 'I';
        if (text.IndexOf('.', start, period - start) >= 0 && IsInitials(text, start, period))
            return true;
        if (text[period - 2] == '-' && char.IsUpper(text[period - 1]))
            return true;

        // "R-Wis.", "then-Gov.": the part after the hyphen is the abbreviation.
        var first = Math.Max(start, period - language.Words.LongestAbbreviation);
        var hyphen = text.LastIndexOf('-', period - 1, period - first);
        if (hyphen >= 0)
            start = hyphen + 1;
        return period - start <= language.Words.LongestAbbreviation && language.Words.IsAbbreviation(text.Substring(start, period - start));
    }

    private static bool IsPossessive(string text, int apostrophe, int end) =>
        apostrophe + 1 < end
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= end || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private bool FollowsWord(int position) =>
        _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == TokenKind.Word && _tokens.EndOf(_tokens.Count - 1) == position;

    private bool EndsInS()
    {
        var word = _tokens[_tokens.Count - 1].Text;
        return word[word.Length - 1] is 's' or 'S' or 'x' or 'z';
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

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
