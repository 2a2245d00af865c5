using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The tokens of one passage with their places, before they are cut into sentences; filled anew for each passage.</summary>
internal sealed class TokenRun : IDisposable
{
    private const int FirstSize = 256;

    // What a thread keeps between two articles: more tokens than a paragraph has.
    private const int MostKept = 1024;

    [ThreadStatic]
    private static (Token[] Tokens, int[] Starts)? _kept;

    private Token[] _tokens;
    private int[] _starts;

    /// <summary>Begins empty, in the arrays that this thread's last article left.</summary>
    public TokenRun()
    {
        (_tokens, _starts) = _kept ?? (new Token[FirstSize], new int[FirstSize]);
        _kept = null;
    }

    /// <summary>Leaves the arrays to the next article; nothing may be asked afterwards.</summary>
    public void Dispose()
    {
        if (_tokens.Length is 0 or > MostKept)
            return;

        // A token keeps its article's text.
        Array.Clear(_tokens, 0, _tokens.Length);
        _kept = (_tokens, _starts);
        (_tokens, _starts) = ([], []);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>Where the token at <paramref name="index"/> begins in the passage's text.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where the token at <paramref name="index"/> ends in the passage's text.</summary>
    public int EndOf(int index) => _starts[index] + _tokens[index].Length;

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a token that stands behind the others.</summary>
    [MethodImpl(HotPath.Options)]
    public void Add(Token token, int start)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
            Array.Resize(ref _starts, Count * 2);
        }

        _tokens[Count] = token;
        _starts[Count++] = start;
    }

    /// <summary>A copy of the tokens from one to another, exclusive, and of their places.</summary>
    public (Token[] Tokens, int[] Starts) Copy(int start, int end)
    {
        var (tokens, starts) = (new Token[end - start], new int[end - start]);
        Array.Copy(_tokens, start, tokens, 0, tokens.Length);
        Array.Copy(_starts, start, starts, 0, starts.Length);
        return (tokens, starts);
    }
}
