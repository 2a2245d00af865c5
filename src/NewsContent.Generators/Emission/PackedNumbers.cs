using System.Text;
using NewsContent.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes the numbers of a packed article's table: a row of bits, 15 of them to a character.</summary>
internal sealed class PackedNumbers
{
    /// <summary>From the first printable character on, 15 bits stay below the surrogates.</summary>
    private const char Zero = ' ';
    private const int BitsOfDigit = 15;

    private readonly StringBuilder _digits = new();
    private int _digit;
    private int _bits;

    public void Flag(bool value)
    {
        _digit = (_digit << 1) | (value ? 1 : 0);
        if (++_bits == BitsOfDigit)
            EndDigit();
    }

    /// <summary>Writes a number that is not negative, in groups of so many bits.</summary>
    public void Number(long value, int bits)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A number of the table is negative.");
        do
        {
            for (var bit = bits - 1; bit >= 0; bit--)
                Flag(((value >> bit) & 1) != 0);
            value >>= bits;
            Flag(value != 0);
        } while (value != 0);
    }

    /// <summary>Writes a number that may be negative; small ones take few bits on both sides of zero.</summary>
    public void Signed(long value, int bits) => Number(value < 0 ? (-2 * value) - 1 : 2 * value, bits);

    /// <summary>Writes where a string stands.</summary>
    public void Stretch(TextRange range)
    {
        Number(range.Start, 12);
        Number(range.Length, 5);
    }

    /// <summary>All that was written, filled up with zeros.</summary>
    public string End()
    {
        while (_bits != 0)
            Flag(false);
        return _digits.ToString();
    }

    private void EndDigit()
    {
        _digits.Append((char)(Zero + _digit));
        (_digit, _bits) = (0, 0);
    }
}
