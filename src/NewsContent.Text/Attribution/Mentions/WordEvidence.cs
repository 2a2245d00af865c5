using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>
/// What the article itself tells of its words: which have a capital in the middle of a sentence, which stand in lower case, and
/// which full names and surnames it uses. So a name needs no dictionary, only a second place.
/// </summary>
internal sealed class WordEvidence : IDisposable
{
    private const int MoreWords = 512;
    private const int Several = -2;

    // What a thread keeps between two articles: a byte for each word of a language and of a long article.
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static Seen[]? _kept;

    [Flags]
    private enum Seen : byte
    {
        Capitalized = 1,
        LowerCase = 2,
        Surname = 4,
    }

    // By the words' numbers; pairs of them for full names.
    private readonly HashSet<(int Given, int Surname)> _fullNames = [];
    private readonly HashSet<(int Given, int Surname)> _wholeNames = [];

    // By surname the one given name that comes with it, or that there are several.
    private readonly Dictionary<int, int> _givenNames = [];
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private Seen[] _seen;

    /// <summary>Begins without evidence, in the table that this thread's last article left.</summary>
    /// <param name="knownWords">How many words the language has; an article has more.</param>
    public WordEvidence(int knownWords)
    {
        _seen = _kept is { } kept && kept.Length >= knownWords + MoreWords ? kept : new Seen[knownWords + MoreWords];
        _kept = null;
    }

    /// <summary>Leaves the table to the next article; nothing may be asked afterwards.</summary>
    public void Dispose()
    {
        if (_seen.Length is 0 or > MostKept)
            return;
        Array.Clear(_seen, 0, _seen.Length);
        (_kept, _seen) = (_seen, []);
    }

    /// <summary>Takes the words of running text; a headline's capitals tell nothing and must not come here.</summary>
    [MethodImpl(HotPath.Options)]
    public void AddRunningText(TokenRun tokens, CancellationToken cancellation)
    {
        var begins = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && !(begins && token.IsCapitalized))
                Note(token, token.IsCapitalized ? Seen.Capitalized : Seen.LowerCase);
            begins = token.MayPrecedeCapital;
        }
    }

    /// <summary>Takes a person's name of two words or more.</summary>
    public void AddFullName(Token[] name)
    {
        // A genitive's stem has no number: the name stands elsewhere, else its surname would not be known.
        var surname = name[name.Length - 1];
        if (surname.WordId < 0)
            return;

        // Most names come again and again.
        if (name.Length == 2 && !_wholeNames.Add(Pair(name[0], surname)))
            return;
        AddSurname(surname);
        _fullNames.Add(Pair(name[name.Length - 2], surname));
        if (!_givenNames.TryGetValue(surname.WordId, out var given))
            _givenNames.Add(surname.WordId, name[0].WordId);
        else if (given != name[0].WordId)
            _givenNames[surname.WordId] = Several;
    }

    /// <summary>Takes a lone surname that a title or a role stands before.</summary>
    public void AddSurname(Token surname)
    {
        Note(surname, Seen.Surname);
        _surnames.Add(surname.Key);
    }

    /// <summary>Takes a name that an apposition shows to be a body's: "the national railway, Ostervale Lines,".</summary>
    public void AddBody(Token[] name) => _bodies.Add(Joined(name));

    /// <summary>Whether these words are such a body's name.</summary>
    public bool IsBody(Token[] name) => _bodies.Count > 0 && _bodies.Contains(Joined(name));

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
        token is { IsCapitalized: true, Kind: TokenKind.Word }
        && EndsAsGenitive(token.Key)
        && !IsSurname(token)
        && IsSurname(token.Key.Substring(0, token.Key.Length - 1));

    /// <summary>Whether <paramref name="key"/>, a word in lower case, ends some person's name in this article.</summary>
    public bool IsSurname(string key) => _surnames.Contains(key);

    /// <summary>Whether the two words are the end of some person's full name in this article.</summary>
    public bool IsFullName(Token given, Token surname) => _fullNames.Contains(Pair(given, surname));

    /// <summary>Whether the two words are some person's whole name in some place of this article.</summary>
    public bool IsWholeName(Token given, Token surname) => _wholeNames.Contains(Pair(given, surname));

    /// <summary>
    /// Whether a full name of this article ends in <paramref name="surname"/> and begins with another word than <paramref name="given"/>.
    /// </summary>
    public bool HasOtherGivenName(Token given, Token surname) =>
        _givenNames.TryGetValue(surname.WordId, out var known) && known != given.WordId;

    private static bool EndsAsGenitive(string key) => key.Length > 3 && key[key.Length - 1] == 's';

    private static string Joined(Token[] name) => string.Join(" ", name.Select(static token => token.Key));

    private static (int Given, int Surname) Pair(Token given, Token surname) => (given.WordId, surname.WordId);

    private bool Is(Token token, Seen seen) => token.WordId >= 0 && token.WordId < _seen.Length && (_seen[token.WordId] & seen) != 0;

    [MethodImpl(HotPath.Options)]
    private void Note(Token token, Seen seen)
    {
        if (token.WordId >= _seen.Length)
            Array.Resize(ref _seen, Math.Max(token.WordId + 1, _seen.Length * 2));
        _seen[token.WordId] |= seen;
    }
}
