namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The tokens of one passage with their places, before they are cut into sentences; filled anew for each passage.</summary>
internal sealed class TokenRun
{
    private const int FirstSize = 256;

    private Token[] _tokens = new Token[FirstSize];
    private int[] _starts = new int[FirstSize];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>Where the token at <paramref name="index"/> ends in the passage's text.</summary>
    public int EndOf(int index) => _starts[index] + _tokens[index].Length;

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a token that stands behind the others.</summary>
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
