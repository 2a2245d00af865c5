using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsContent.CompilerServices;

/// <summary>Reads the fields of a packed article one after the other; whatever does not fit is told with the field's number.</summary>
internal ref struct PackedFields
{
    private const char Separator = '\u001F';

    private readonly ReadOnlySpan<char> _packed;
    private int _position;
    private int _field;

    public PackedFields(ReadOnlySpan<char> packed)
    {
        _packed = packed;
        _position = 0;
        _field = 0;
    }

    /// <summary>Named in messages as soon as it is known.</summary>
    public string? Slug { get; set; }

    /// <summary>The next field's characters.</summary>
    public ReadOnlySpan<char> Next()
    {
        if (_position > _packed.Length)
            Fail("the text ends too early");
        _field++;
        var rest = _packed[_position..];
        var length = rest.IndexOf(Separator);
        if (length < 0)
            length = rest.Length;
        _position += length + 1;
        return rest[..length];
    }

    public string? Optional()
    {
        var field = Next();
        return field.IsEmpty ? null : field.ToString();
    }

    public string Text() => Next().ToString();

    public string Required(string what)
    {
        var field = Next();
        if (field.IsWhiteSpace())
            Fail($"{what} is missing");
        return field.ToString();
    }

    public DateOnly Date()
    {
        if (OptionalDate() is { } date)
            return date;
        Fail("the date of publication is missing");
        return default;
    }

    public DateOnly? OptionalDate()
    {
        var field = Next();
        if (field.IsEmpty)
            return null;
        if (!DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Fail($"'{field}' is no date");
        return date;
    }

    public DateTimeOffset? OptionalMoment()
    {
        var field = Next();
        if (field.IsEmpty)
            return null;
        if (!DateTimeOffset.TryParseExact(field, "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            Fail($"'{field}' is no moment");
        return moment;
    }

    /// <summary>The number of a list's items. No list has more items than there are characters left, so a wrong number cannot ask for much memory.</summary>
    public int Count()
    {
        var count = Integer(Next());
        if (count < 0 || count > _packed.Length - _position + 1)
            Fail($"{count} is no possible number of items");
        return count;
    }

    public int Integer() => Integer(Next());

    /// <summary>The first integer of a field of several, which is taken off it.</summary>
    public int TakeInteger(ref ReadOnlySpan<char> field)
    {
        var end = field.IndexOf(' ');
        var digits = end < 0 ? field : field[..end];
        field = end < 0 ? default : field[(end + 1)..];
        return Integer(digits);
    }

    public ContentList<string> Texts()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return ContentList.Own(texts);
    }

    public void End()
    {
        if (_position <= _packed.Length)
            Fail("the text goes on after the last field");
    }

    [DoesNotReturn]
    public readonly void Fail(string what) => throw new InvalidOperationException(
        $"The generated article{(Slug is null ? "" : $" '{Slug}'")} cannot be read: {what} (field {_field}). "
        + PackedArticle.VersionsDiffer);

    private readonly int Integer(ReadOnlySpan<char> digits)
    {
        var negative = digits.Length > 0 && digits[0] == '-';
        var value = 0;
        for (var i = negative ? 1 : 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if (digit is < 0 or > 9 || value > (int.MaxValue - digit) / 10)
                Fail($"'{digits}' is no integer");
            value = value * 10 + digit;
        }

        if (digits.Length == (negative ? 1 : 0))
            Fail($"'{digits}' is no integer");
        return negative ? -value : value;
    }
}
