using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>
/// Writes the numbers of a packed article's table, or of a part of it, one after the other; <c>PackedNumberReader</c> reads them.
/// </summary>
internal sealed class PackedNumberWriter
{
    private readonly StringBuilder _digits = new();
    private int _digit;
    private int _bits;

    public void Flag(bool value) => Bits(value ? 1 : 0, 1);

    /// <summary>Writes a number that is not negative, in groups of so many bits.</summary>
    public void Number(long value, int bits)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A number of the table is negative.");
        do
        {
            Bits((int)(value & ((1L << bits) - 1)), bits);
            value >>= bits;
            Flag(value != 0);
        } while (value != 0);
    }

    /// <summary>Writes a number that may be negative; small ones take few bits on both sides of zero.</summary>
    public void Signed(long value, int bits) => Number(value < 0 ? (-2 * value) - 1 : 2 * value, bits);

    /// <summary>Writes where a string is.</summary>
    public void Stretch(int start, int length)
    {
        Number(start, PackedWidths.StretchStart);
        Number(length, PackedWidths.StretchLength);
    }

    /// <summary>Writes a part: what another writer has written, after its tag and its length.</summary>
    public void Part(PackedPart tag, PackedNumberWriter part)
    {
        Number((int)tag, PackedWidths.PartTag);
        Number(((long)part._digits.Length * PackedFormat.BitsOfDigit) + part._bits, PackedWidths.PartLength);
        foreach (var digit in part._digits.ToString())
            Bits(digit - PackedFormat.ZeroDigit, PackedFormat.BitsOfDigit);
        Bits(part._digit, part._bits);
    }

    /// <summary>All that was written, after it the tag that ends the table, filled up with zeros.</summary>
    public string End()
    {
        Number((int)PackedPart.End, PackedWidths.PartTag);
        if (_bits != 0)
            Bits(0, PackedFormat.BitsOfDigit - _bits);
        return _digits.ToString();
    }

    /// <summary>Fills up the digit that was begun, and begins others with what is left.</summary>
    private void Bits(int value, int count)
    {
        while (count > 0)
        {
            var taken = Math.Min(count, PackedFormat.BitsOfDigit - _bits);
            count -= taken;
            _digit = (_digit << taken) | ((value >> count) & ((1 << taken) - 1));
            _bits += taken;
            if (_bits < PackedFormat.BitsOfDigit)
                return;
            _digits.Append((char)(PackedFormat.ZeroDigit + _digit));
            (_digit, _bits) = (0, 0);
        }
    }
}
