using System.Globalization;
using System.Text;

namespace NewsContent.Text.Fields;

/// <summary>Numbers that an author writes, in the digits of any script.</summary>
internal static class FieldNumbers
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = Whole | NumberStyles.AllowDecimalPoint;

    public static string Digits(long number) => number.ToString(NumberFormatInfo.InvariantInfo);

    public static FieldReading Read(FieldDefinition field, string words)
    {
        const int Longest = 64;
        var plain = words.Length <= Longest ? InPlainDigits(words) : "";
        return field.Kind switch
        {
            FieldKind.Decimal => decimal.TryParse(plain, Fraction, NumberFormatInfo.InvariantInfo, out var number)
                ? FieldReading.Of(number.ToString(NumberFormatInfo.InvariantInfo))
                : NoNumber(field, plain),
            FieldKind.Double => TryRead(plain, out var number) ? FieldReading.Of(Shown(number)) : NoNumber(field, plain),
            FieldKind.Single => TryRead(plain, out var number) && Math.Abs(number) <= float.MaxValue
                ? FieldReading.Of(((float)number).ToString("R", NumberFormatInfo.InvariantInfo))
                : NoNumber(field, plain),
            _ => ReadWhole(field, plain),
        };
    }

    /// <summary>The smallest and the largest number of a kind of whole numbers.</summary>
    public static (decimal Least, decimal Most) Bounds(FieldKind kind) =>
        kind switch
        {
            FieldKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
            FieldKind.Byte => (byte.MinValue, byte.MaxValue),
            FieldKind.Int16 => (short.MinValue, short.MaxValue),
            FieldKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
            FieldKind.Int32 => (int.MinValue, int.MaxValue),
            FieldKind.UInt32 => (uint.MinValue, uint.MaxValue),
            FieldKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };

    private static string Shown(double number) => number.ToString("R", NumberFormatInfo.InvariantInfo);

    private static bool TryRead(string plain, out double number) =>
        double.TryParse(plain, Fraction | NumberStyles.AllowExponent, NumberFormatInfo.InvariantInfo, out number)
        && !double.IsInfinity(number)
        && !double.IsNaN(number);

    private static FieldReading ReadWhole(FieldDefinition field, string plain)
    {
        if (!decimal.TryParse(plain, Whole, NumberFormatInfo.InvariantInfo, out var number))
            return NoNumber(field, plain);
        var (least, most) = Bounds(field.Kind);
        return number < least || number > most
            ? FieldReading.Faulty(FieldAdvice.Number(field))
            : FieldReading.Of(number.ToString(NumberFormatInfo.InvariantInfo));
    }

    /// <summary>A number with signs between its digits is reported how it is written without.</summary>
    private static FieldReading NoNumber(FieldDefinition field, string plain)
    {
        var bare = plain.Replace(',', '.');
        if (bare.IndexOf('.') != bare.LastIndexOf('.') || IsGrouped(plain))
            bare = plain.Replace(",", "").Replace(".", "").Replace(" ", "").Replace("'", "");
        var isNumber = bare != plain && decimal.TryParse(bare, Fraction, NumberFormatInfo.InvariantInfo, out _);
        var isWhole = field.Kind is not (FieldKind.Decimal or FieldKind.Double or FieldKind.Single);
        return isNumber && !(isWhole && bare.Contains('.'))
            ? FieldReading.Faulty($"Write {bare}.", bare)
            : FieldReading.Faulty(FieldAdvice.Number(field));
    }

    private static bool IsGrouped(string plain)
    {
        var sign = plain.IndexOfAny([',', ' ', '\'']);
        return sign > 0 && plain.Length - sign - 1 >= 3 && (plain.Length - sign - 1) % 4 == 3 && plain[sign] != ',' || IsThousands(plain);
    }

    /// <summary>1,200 and 12,500,000: three digits are after each comma.</summary>
    private static bool IsThousands(string plain)
    {
        var parts = plain.Split(',');
        return parts.Length > 1 && parts.Skip(1).All(static part => part.Length == 3 && part.All(char.IsDigit));
    }

    private static string InPlainDigits(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            plain.Append(
                c is '\u2212' or '\u2013' ? '-'
                : c is '\u00A0' or '\u202F' ? ' '
                : c == '\u066B' ? '.'
                : char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber ? (char)('0' + (int)char.GetNumericValue(c))
                : c
            );
        }

        return plain.ToString();
    }
}
