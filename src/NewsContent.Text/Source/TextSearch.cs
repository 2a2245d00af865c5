namespace NewsContent.Text.Source;

/// <summary>
/// Looks for a text in others, in time linear in both whatever they are (Knuth, Morris and Pratt 1977): the framework's search
/// begins anew at each place, which in “a a a a …” takes the product.
/// </summary>
internal sealed class TextSearch
{
    private readonly string _text;

    // For each length of its beginning the longest shorter beginning that ends there too.
    private readonly int[] _fallbacks;

    /// <summary>Prepares the search for a text that is not empty.</summary>
    public TextSearch(string text)
    {
        _text = text;
        _fallbacks = new int[text.Length + 1];
        for (var i = 1; i < text.Length; i++)
            _fallbacks[i + 1] = Next(_fallbacks[i], text[i]);
    }

    /// <summary>Whether the text is in another, character by character.</summary>
    public bool IsIn(string other)
    {
        if (other.Length < _text.Length)
            return false;
        var length = 0;
        foreach (var c in other)
        {
            length = Next(length, c);
            if (length == _text.Length)
                return true;
        }

        return false;
    }

    private int Next(int length, char c)
    {
        while (length > 0 && _text[length] != c)
            length = _fallbacks[length];
        return _text[length] == c ? length + 1 : 0;
    }
}
