using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>
/// What the article itself tells of its words: which have a capital in the middle of a sentence, which stand in lower case, and
/// which full names and surnames it uses. So a name needs no dictionary, only a second place.
/// </summary>
/// <param name="knownWords">How many words the language has; an article has more.</param>
internal sealed class WordEvidence(int knownWords)
{
    private const int MoreWords = 512;

    [Flags]
    private enum Seen : byte
    {
        Capitalized = 1,
        LowerCase = 2,
        Surname = 4,
    }

    // By the words' numbers; pairs of them for full names.
    private readonly HashSet<long> _fullNames = [];
    private readonly HashSet<long> _wholeNames = [];
    private readonly Dictionary<int, HashSet<int>> _givenNames = [];
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private Seen[] _seen = new Seen[knownWords + MoreWords];

    /// <summary>Takes the words of running text; a headline's capitals tell nothing and must not come here.</summary>
    public void AddRunningText(List<Token> tokens)
    {
        var begins = true;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                if (!token.IsCapitalized)
                    Note(token, Seen.LowerCase);
                else if (!begins)
                    Note(token, Seen.Capitalized);
            }

            begins = token.IsQuotation || token.Kind == TokenKind.Punctuation && token.Text[0] is '.' or '!' or '?' or ':' or '\u2026' or '-' or '\u2013' or '\u2014';
        }
    }

    /// <summary>Takes a person's name of two words or more.</summary>
    public void AddFullName(IReadOnlyList<Token> name)
    {
        // A genitive's stem has no number: the name stands elsewhere, else its surname would not be known.
        if (name[name.Count - 1].WordId < 0)
            return;
        AddSurname(name[name.Count - 1]);
        _fullNames.Add(Pair(name[name.Count - 2], name[name.Count - 1]));
        if (name.Count == 2)
            _wholeNames.Add(Pair(name[0], name[1]));
        if (!_givenNames.TryGetValue(name[name.Count - 1].WordId, out var given))
            _givenNames.Add(name[name.Count - 1].WordId, given = []);
        given.Add(name[0].WordId);
    }

    /// <summary>Takes a lone surname that a title or a role stands before.</summary>
    public void AddSurname(Token surname)
    {
        Note(surname, Seen.Surname);
        _surnames.Add(surname.Key);
    }

    /// <summary>Takes a name that an apposition shows to be a body's: "the national railway, Ostervale Lines,".</summary>
    public void AddBody(IReadOnlyList<Token> name) => _bodies.Add(Joined(name));

    /// <summary>Whether these words are such a body's name.</summary>
    public bool IsBody(IReadOnlyList<Token> name) => _bodies.Count > 0 && _bodies.Contains(Joined(name));

    /// <summary>Whether the word has a capital inside some sentence.</summary>
    public bool IsCapitalizedInside(Token token) => Is(token, Seen.Capitalized);

    /// <summary>Whether the word stands in lower case somewhere.</summary>
    public bool IsSeenInLowerCase(Token token) => Is(token, Seen.LowerCase);

    /// <summary>Whether the word ends some person's name in this article.</summary>
    public bool IsSurname(Token token) => Is(token, Seen.Surname);

    /// <summary>Whether some body's name was taken.</summary>
    public bool HasBodies => _bodies.Count > 0;

    /// <summary>Whether the word is the German genitive of a surname: "Holms".</summary>
    public bool IsGenitive(Token token) =>
        token is { IsCapitalized: true, Kind: TokenKind.Word } && token.Key.Length > 3 && token.Key[token.Key.Length - 1] == 's' && !IsSurname(token) && IsSurname(token.Key.Substring(0, token.Key.Length - 1));

    /// <summary>Whether <paramref name="key"/>, a word in lower case, ends some person's name in this article.</summary>
    public bool IsSurname(string key) => _surnames.Contains(key);

    /// <summary>Whether the two words are the end of some person's full name in this article.</summary>
    public bool IsFullName(Token given, Token surname) => _fullNames.Contains(Pair(given, surname));

    /// <summary>Whether the two words are some person's whole name in some place of this article.</summary>
    public bool IsWholeName(Token given, Token surname) => _wholeNames.Contains(Pair(given, surname));

    /// <summary>Whether a full name of this article ends in <paramref name="surname"/> and begins with another word than <paramref name="given"/>.</summary>
    public bool HasOtherGivenName(Token given, Token surname) =>
        _givenNames.TryGetValue(surname.WordId, out var known) && (known.Count > 1 || !known.Contains(given.WordId));

    private static string Joined(IReadOnlyList<Token> name) => string.Join(" ", name.Select(static token => token.Key));

    private static long Pair(Token given, Token surname) => (long)given.WordId << 32 | (uint)surname.WordId;

    private bool Is(Token token, Seen seen) => token.WordId >= 0 && token.WordId < _seen.Length && (_seen[token.WordId] & seen) != 0;

    private void Note(Token token, Seen seen)
    {
        if (token.WordId >= _seen.Length)
            Array.Resize(ref _seen, Math.Max(token.WordId + 1, _seen.Length * 2));
        _seen[token.WordId] |= seen;
    }
}
