namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The tokens of one passage with their places, before they are cut into sentences; filled anew for each passage.</summary>
internal sealed class TokenRun
{
    private const int FirstSize = 256;

    private Token[] _tokens = new Token[FirstSize];
    private TextRange[] _ranges = new TextRange[FirstSize];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>Where the token at <paramref name="index"/> ends in the passage's text.</summary>
    public int EndOf(int index) => _ranges[index].End;

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a token that stands behind the others.</summary>
    public void Add(Token token, int start, int end)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
            Array.Resize(ref _ranges, Count * 2);
        }

        _tokens[Count] = token;
        _ranges[Count++] = new TextRange(start, end);
    }

    /// <summary>A copy of the tokens from one to another, exclusive, and of their places.</summary>
    public (Token[] Tokens, TextRange[] Ranges) Copy(int start, int end)
    {
        var (tokens, ranges) = (new Token[end - start], new TextRange[end - start]);
        Array.Copy(_tokens, start, tokens, 0, tokens.Length);
        Array.Copy(_ranges, start, ranges, 0, ranges.Length);
        return (tokens, ranges);
    }
}
