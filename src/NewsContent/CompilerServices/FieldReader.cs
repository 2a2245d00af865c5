using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsContent.CompilerServices;

/// <summary>
/// Reads the values of an article’s fields one after the other; for generated code, which knows their order and types. A value that is not
/// there is the default of its type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named after the types that they give.")]
public sealed class FieldReader
{
    private readonly string _literal;
    private readonly int _end;
    private readonly PackedArticleReader? _article;
    private int _place;

    /// <param name="literal">The literal with the values.</param>
    /// <param name="start">Where the first one begins.</param>
    /// <param name="end">Where the last one ends.</param>
    /// <param name="article">Finds the articles that values name; null when none does.</param>
    internal FieldReader(string literal, int start, int end, PackedArticleReader? article) =>
        (_literal, _place, _end, _article) = (literal, start, end, article);

    /// <summary>Whether the next value exists. A missing one is skipped.</summary>
    public bool Has()
    {
        if (_place < _end && _literal[_place] != PackedFormat.FieldSeparator)
            return true;
        _place++;
        return false;
    }

    /// <summary>Whether the values of a nested record follow.</summary>
    public bool HasGroup() => !Next().IsEmpty;

    /// <summary>A text; empty when it is not there.</summary>
    public string Text() => Next().ToString();

    /// <summary>Yes or no.</summary>
    public bool Boolean() => Next() is "1";

    /// <summary>A number.</summary>
    public sbyte SByte() => (sbyte)Whole(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>A number.</summary>
    public byte Byte() => (byte)Whole(byte.MinValue, byte.MaxValue);

    /// <summary>A number.</summary>
    public short Int16() => (short)Whole(short.MinValue, short.MaxValue);

    /// <summary>A number.</summary>
    public ushort UInt16() => (ushort)Whole(ushort.MinValue, ushort.MaxValue);

    /// <summary>A number.</summary>
    public int Int32() => (int)Whole(int.MinValue, int.MaxValue);

    /// <summary>A number.</summary>
    public uint UInt32() => (uint)Whole(uint.MinValue, uint.MaxValue);

    /// <summary>A number.</summary>
    public long Int64() => Whole(long.MinValue, long.MaxValue);

    /// <summary>A number.</summary>
    public ulong UInt64()
    {
        var digits = Next();
        if (digits.IsEmpty)
            return 0;
        return ulong.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : throw Unreadable();
    }

    /// <summary>A number.</summary>
    public decimal Decimal()
    {
        var digits = Next();
        if (digits.IsEmpty)
            return 0;
        return decimal.TryParse(digits, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var number) ? number : throw Unreadable();
    }

    /// <summary>A number.</summary>
    public double Double()
    {
        var digits = Next();
        if (digits.IsEmpty)
            return 0;
        return double.TryParse(digits, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var number) ? number : throw Unreadable();
    }

    /// <summary>A number.</summary>
    public float Single() => (float)Double();

    /// <summary>A day.</summary>
    public DateOnly Date() => DateOnly.FromDayNumber((int)Whole(0, DateOnly.MaxValue.DayNumber));

    /// <summary>A time of day.</summary>
    public TimeOnly Time() => new(Whole(0, TimeOnly.MaxValue.Ticks));

    /// <summary>A date and a time with its zone.</summary>
    public DateTimeOffset Moment()
    {
        var value = Next();
        if (value.IsEmpty)
            return default;
        var blank = value.IndexOf(' ');
        if (
            blank < 0
            || !long.TryParse(value[..blank], NumberStyles.None, NumberFormatInfo.InvariantInfo, out var ticks)
            || !int.TryParse(value[(blank + 1)..], NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out var minutes)
        )
        {
            throw Unreadable();
        }

        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes));
    }

    /// <summary>A length of time.</summary>
    public TimeSpan Duration() => new(Whole(long.MinValue, long.MaxValue));

    /// <summary>An address.</summary>
    public Uri Uri() => new(Text(), UriKind.RelativeOrAbsolute);

    /// <summary>Another article of the catalog; null when the value is not there.</summary>
    public ArticleReference Reference()
    {
        var name = Text();
        return name.Length == 0 ? null! : _article?.ReferenceOfField(name) ?? throw Unreadable();
    }

    /// <summary>A list, equal to another one with equal elements.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">Reads an item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public IReadOnlyList<T> List<T>(Func<T> item)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(item);
        var items = new T[(int)Whole(0, _end - Math.Min(_place, _end))];
        for (var i = 0; i < items.Length; i++)
            items[i] = item();
        return ContentList.Own(items);
    }

    private long Whole(long least, long most)
    {
        var digits = Next();
        if (digits.IsEmpty)
            return 0;
        var isNumber = long.TryParse(digits, NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out var number);
        return isNumber && number >= least && number <= most ? number : throw Unreadable();
    }

    private ReadOnlySpan<char> Next()
    {
        if (_place >= _end)
            return [];
        var value = _literal.AsSpan(_place, _end - _place);
        var length = value.IndexOf(PackedFormat.FieldSeparator);
        value = length < 0 ? value : value[..length];
        _place += value.Length + 1;
        return value;
    }

    private static InvalidOperationException Unreadable() =>
        new($"A value of a generated article’s fields cannot be read. {PackedFormat.VersionsDiffer}");
}
