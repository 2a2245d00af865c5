namespace NewsContent;

/// <summary>How many characters are inserted, deleted or replaced to make other texts of one; case makes no difference.</summary>
/// <remarks>
/// A column of the table of distances is kept as its steps up and down, 64 to a word, so that each character of the other text costs a
/// handful of operations: G. Myers, “A Fast Bit-Vector Algorithm for Approximate String Matching” (1999), for whole texts as H. Hyyrö,
/// “A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances” (2003), gives it.
/// </remarks>
internal sealed class EditCounter
{
    private const int WordBits = 64;

    private readonly int _length;
    private readonly ulong _lastBit;

    // For each character of the text where it stands, one bit each.
    private readonly Dictionary<char, ulong[]> _places = [];
    private readonly ulong[] _nowhere;
    private readonly ulong[] _up;
    private readonly ulong[] _down;

    /// <param name="text">The one text; not empty.</param>
    public EditCounter(string text)
    {
        _length = text.Length;
        _lastBit = 1UL << ((text.Length - 1) % WordBits);
        var words = ((text.Length - 1) / WordBits) + 1;
        (_nowhere, _up, _down) = (new ulong[words], new ulong[words], new ulong[words]);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToUpperInvariant(text[i]);
            if (!_places.TryGetValue(letter, out var places))
                _places.Add(letter, places = new ulong[words]);
            places[i / WordBits] |= 1UL << (i % WordBits);
        }
    }

    /// <summary>The number for another text; where it is more than <paramref name="most"/>, some number that is.</summary>
    /// <param name="other">The other text.</param>
    /// <param name="most">What is asked for at most.</param>
    public int To(string other, int most)
    {
        Array.Fill(_up, ulong.MaxValue);
        Array.Clear(_down);
        var count = _length;
        for (var i = 0; i < other.Length; i++)
        {
            count += Step(_places.GetValueOrDefault(char.ToUpperInvariant(other[i]), _nowhere));

            // Each character that follows can take away one.
            if (count - (other.Length - i - 1) > most)
                return int.MaxValue;
        }

        return count;
    }

    /// <summary>Goes to the next column; gives by how much its last number is higher.</summary>
    private int Step(ulong[] places)
    {
        // The first row rises by one with each column.
        var rise = 1;
        for (var word = 0; word < _up.Length; word++)
        {
            var (up, down, equal) = (_up[word], _down[word], places[word]);
            var across = equal | down;
            if (rise < 0)
                equal |= 1;
            var same = (unchecked((equal & up) + up) ^ up) | equal;
            var (rises, falls) = (down | ~(same | up), up & same);
            var last = word == _up.Length - 1 ? _lastBit : 1UL << (WordBits - 1);
            var next =
                (rises & last) != 0 ? 1
                : (falls & last) != 0 ? -1
                : 0;
            rises = (rises << 1) | (rise > 0 ? 1UL : 0);
            falls = (falls << 1) | (rise < 0 ? 1UL : 0);
            _up[word] = falls | ~(across | rises);
            _down[word] = rises & across;
            rise = next;
        }

        return rise;
    }
}
