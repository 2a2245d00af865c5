using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>
/// What the article itself tells of its words: which have a capital in the middle of a sentence, which stand in lower case, and
/// which full names and surnames it uses. So a name needs no dictionary, only a second place.
/// </summary>
internal sealed class WordEvidence
{
    private readonly HashSet<string> _capitalized = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lowerCase = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fullNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wholeNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _givenNames = new(StringComparer.Ordinal);

    /// <summary>Takes the words of running text; a headline's capitals tell nothing and must not come here.</summary>
    public void AddRunningText(IReadOnlyList<Token> tokens)
    {
        var begins = true;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                if (!token.IsCapitalized)
                    _lowerCase.Add(token.Key);
                else if (!begins)
                    _capitalized.Add(token.Key);
            }

            begins = token.IsQuotation || token.Kind == TokenKind.Punctuation && token.Text[0] is '.' or '!' or '?' or ':' or '\u2026' or '-' or '\u2013' or '\u2014';
        }
    }

    /// <summary>Takes a person's name of two words or more.</summary>
    public void AddFullName(IReadOnlyList<Token> name)
    {
        _surnames.Add(name[name.Count - 1].Key);
        _fullNames.Add(Pair(name[name.Count - 2], name[name.Count - 1]));
        if (name.Count == 2)
            _wholeNames.Add(Pair(name[0], name[1]));
        if (!_givenNames.TryGetValue(name[name.Count - 1].Key, out var given))
            _givenNames.Add(name[name.Count - 1].Key, given = new HashSet<string>(StringComparer.Ordinal));
        given.Add(name[0].Key);
    }

    /// <summary>Takes a lone surname that a title or a role stands before.</summary>
    public void AddSurname(Token surname) => _surnames.Add(surname.Key);

    /// <summary>Takes a name that an apposition shows to be a body's: "the national railway, Ostervale Lines,".</summary>
    public void AddBody(IReadOnlyList<Token> name) => _bodies.Add(Joined(name));

    /// <summary>Whether these words are such a body's name.</summary>
    public bool IsBody(IReadOnlyList<Token> name) => _bodies.Count > 0 && _bodies.Contains(Joined(name));

    /// <summary>Whether the word has a capital inside some sentence.</summary>
    public bool IsCapitalizedInside(Token token) => _capitalized.Contains(token.Key);

    /// <summary>Whether the word stands in lower case somewhere.</summary>
    public bool IsSeenInLowerCase(Token token) => _lowerCase.Contains(token.Key);

    /// <summary>Whether the word ends some person's name in this article.</summary>
    public bool IsSurname(Token token) => _surnames.Contains(token.Key);

    /// <summary>Whether <paramref name="key"/>, a word in lower case, ends some person's name in this article.</summary>
    public bool IsSurname(string key) => _surnames.Contains(key);

    /// <summary>Whether the two words are the end of some person's full name in this article.</summary>
    public bool IsFullName(Token given, Token surname) => _fullNames.Contains(Pair(given, surname));

    /// <summary>Whether the two words are some person's whole name in some place of this article.</summary>
    public bool IsWholeName(Token given, Token surname) => _wholeNames.Contains(Pair(given, surname));

    /// <summary>Whether a full name of this article ends in <paramref name="surname"/> and begins with another word than <paramref name="given"/>.</summary>
    public bool HasOtherGivenName(Token given, Token surname) =>
        _givenNames.TryGetValue(surname.Key, out var known) && (known.Count > 1 || !known.Contains(given.Key));

    private static string Joined(IReadOnlyList<Token> name) => string.Join(" ", name.Select(static token => token.Key));

    private static string Pair(Token given, Token surname) => given.Key + " " + surname.Key;
}
