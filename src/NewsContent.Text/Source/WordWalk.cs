using System.Runtime.CompilerServices;

namespace NewsContent.Text.Source;

/// <summary>
/// Goes through the words of a text, as two texts are compared by their words: runs of letters, digits and marks; each character of
/// Chinese or Japanese is a word of its own.
/// </summary>
internal struct WordWalk(string text)
{
    private int _position;

    /// <summary>Where the word is.</summary>
    public TextRange Word { get; private set; }

    /// <summary>Goes on to the next word; false at the end.</summary>
    [MethodImpl(HotPath.Options)]
    public bool MoveNext()
    {
        while (_position < text.Length && !Characters.IsWordPart(text[_position]))
            _position++;
        if (_position == text.Length)
            return false;

        var start = _position++;
        if (!Characters.IsWrittenWithoutSpaces(text[start]))
        {
            while (_position < text.Length && Characters.IsWordPart(text[_position]) && !Characters.IsWrittenWithoutSpaces(text[_position]))
                _position++;
        }

        Word = new TextRange(start, _position);
        return true;
    }
}
