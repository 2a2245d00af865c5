using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsContent.CompilerServices;

/// <summary>
/// Reads the numbers of a packed article's table one after the other, as <c>PackedNumberWriter</c> writes them; whatever does not fit is
/// reported with the article's path.
/// </summary>
internal ref struct PackedNumberReader
{
    private readonly ReadOnlySpan<char> _digits;
    private int _position;
    private uint _digit;
    private int _bitsLeft;

    public PackedNumberReader(ReadOnlySpan<char> digits) => _digits = digits;

    /// <summary>Named in messages as soon as it is known.</summary>
    public string? Path { get; set; }

    /// <summary>The bit that is read next, counted from the table's beginning.</summary>
    public int Place
    {
        readonly get => _position * PackedFormat.BitsOfDigit - _bitsLeft;
        set
        {
            _position = value / PackedFormat.BitsOfDigit;
            _bitsLeft = 0;
            if (value % PackedFormat.BitsOfDigit is > 0 and var read)
            {
                NextDigit();
                _bitsLeft -= read;
            }
        }
    }

    public bool Flag() => Bits(1) != 0;

    /// <summary>A number of groups of so many bits.</summary>
    public int Number(int bits) => Fitting(Long(bits));

    /// <summary>A number that may be negative.</summary>
    public int Signed(int bits) => Fitting(SignedLong(bits));

    public long SignedLong(int bits)
    {
        var value = Long(bits);
        return (value & 1) == 0 ? value >> 1 : ~(value >> 1);
    }

    public long Long(int bits)
    {
        var value = 0L;
        for (var shift = 0; ; shift += bits)
        {
            long group = Bits(bits);
            if (shift > 0 && (shift >= 63 || group >= 1L << (63 - shift)))
                Fail("a number is too large");
            value |= group << shift;
            if (!Flag())
                return value;
        }
    }

    /// <summary>The number of a list's items. Each has at least one bit, so a wrong number cannot ask for much memory.</summary>
    public int Count(int bits)
    {
        var count = Number(bits);
        if (count > BitsLeft)
            Fail("{0} is no possible number of items", count);
        return count;
    }

    /// <summary>Goes into the next part with a tag, past all others.</summary>
    /// <returns>The place after it.</returns>
    public int BeginPart(PackedPart tag)
    {
        if (!TryBeginPart(tag, out var end))
            Fail("its part {0} is missing", (int)tag);
        return end;
    }

    /// <summary>Goes into the next part with a tag, past all others; where there is none, it stays.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="end">The place after the part.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryBeginPart(PackedPart tag, out int end)
    {
        var place = Place;
        while (true)
        {
            var found = NextPart(out end);
            if (found == tag)
                return true;
            if (found == PackedPart.End)
            {
                Place = place;
                return false;
            }

            Place = end;
        }
    }

    /// <summary>Demands that a part has been read whole.</summary>
    /// <param name="end">The place after it.</param>
    public readonly void EndPart(int end)
    {
        if (Place != end)
            Fail("a part of its table does not end where it should");
    }

    /// <summary>
    /// Goes past parts that nobody has asked for, and demands that nothing is left but the zeros that fill the last digit.
    /// </summary>
    public void End()
    {
        while (NextPart(out var end) != PackedPart.End)
            Place = end;
        if (BitsLeft >= PackedFormat.BitsOfDigit || Bits((int)BitsLeft) != 0)
            Fail("the table goes on after its last number");
    }

    [DoesNotReturn]
    public readonly void Fail(string what) =>
        throw new InvalidOperationException(
            $"The generated article{(Path is null ? "" : $" '{Path}'")} cannot be read: {what}. {PackedFormat.VersionsDiffer}"
        );

    /// <summary>As <see cref="Fail(string)"/>. Where nothing fails, no method is compiled that writes a message.</summary>
    /// <param name="format">What is wrong, with places for numbers.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    /// <param name="third">The third number.</param>
    [DoesNotReturn]
    public readonly void Fail(string format, long first, long second = 0, long third = 0) =>
        Fail(string.Format(CultureInfo.InvariantCulture, format, first, second, third));

    private readonly long BitsLeft => (long)(_digits.Length - _position) * PackedFormat.BitsOfDigit + _bitsLeft;

    private PackedPart NextPart(out int end)
    {
        end = 0;
        var tag = Number(PackedWidths.PartTag);
        if (tag == (int)PackedPart.End)
            return PackedPart.End;
        var length = Count(PackedWidths.PartLength);
        end = Place + length;
        return (PackedPart)tag;
    }

    private readonly int Fitting(long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
            Fail("{0} is no possible place", value);
        return (int)value;
    }

    private uint Bits(int count)
    {
        var value = 0u;
        while (count > 0)
        {
            if (_bitsLeft == 0)
                NextDigit();
            var taken = Math.Min(count, _bitsLeft);
            _bitsLeft -= taken;
            count -= taken;
            value = (value << taken) | ((_digit >> _bitsLeft) & ((1u << taken) - 1));
        }

        return value;
    }

    private void NextDigit()
    {
        if (_position == _digits.Length)
            Fail("the table ends too early");
        _digit = (uint)(_digits[_position++] - PackedFormat.ZeroDigit);
        if (_digit >= 1u << PackedFormat.BitsOfDigit)
            Fail("a character of the table is no digit");
        _bitsLeft = PackedFormat.BitsOfDigit;
    }
}
