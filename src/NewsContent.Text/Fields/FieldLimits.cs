using System.Globalization;

namespace NewsContent.Text.Fields;

/// <summary>Holds values to what the attributes of a property say.</summary>
internal static class FieldLimits
{
    /// <summary>What is wrong with a value, or an item of a list, as a sentence that says what to write; null when nothing is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="canonical">The value in its canonical form.</param>
    public static string? Fault(FieldDefinition field, string canonical)
    {
        if (!IsInRange(field, canonical))
            return FieldAdvice.Range(field);
        if (!IsAllowed(field, canonical))
            return FieldAdvice.OneOfAllowed(field);
        return field.Kind == FieldKind.Text ? TextFault(field, canonical) : null;
    }

    /// <summary>What is wrong with the number of a list's items; null when nothing is.</summary>
    public static string? CountFault(FieldDefinition field, int count) =>
        count < field.Shortest || count > field.Longest ? FieldAdvice.Length(field) : null;

    /// <summary>Compares two values of a kind; those that have no order are equal.</summary>
    public static int Compare(FieldKind kind, string left, string right)
    {
        if (kind is FieldKind.Double or FieldKind.Single)
            return Double(left).CompareTo(Double(right));
        if (kind == FieldKind.Moment)
            return Utc(left).CompareTo(Utc(right));
        return kind is FieldKind.Text or FieldKind.Boolean or FieldKind.Uri or FieldKind.Choice or FieldKind.Reference or FieldKind.Unknown
            ? 0
            : Decimal(left).CompareTo(Decimal(right));
    }

    /// <summary>Whether a number keeps to its limits.</summary>
    public static bool Admits(FieldDefinition field, string canonical) => IsInRange(field, canonical) && IsAllowed(field, canonical);

    private static bool IsAllowed(FieldDefinition field, string canonical) =>
        field.Allowed.Count == 0 || field.Allowed.Contains(canonical, StringComparer.Ordinal);

    private static bool IsInRange(FieldDefinition field, string canonical)
    {
        if (field.Minimum is { } minimum)
        {
            var order = Compare(field.Kind, canonical, minimum);
            if (order < 0 || order == 0 && field.IsMinimumExclusive)
                return false;
        }

        if (field.Maximum is not { } maximum)
            return true;
        var above = Compare(field.Kind, canonical, maximum);
        return above < 0 || above == 0 && !field.IsMaximumExclusive;
    }

    private static string? TextFault(FieldDefinition field, string text)
    {
        if (!field.IsList && (text.Length < field.Shortest || text.Length > field.Longest))
            return FieldAdvice.Length(field);
        if (field.IsUrl && !IsWebAddress(text))
            return "Write a web address such as https://example.com/page.";
        if (field.IsEmailAddress && !IsEmailAddress(text))
            return "Write an e-mail address such as desk@example.com.";
        return field.Pattern is { } pattern && FieldPattern.Of(pattern) is { } known && !known.Matches(text)
            ? $"It must match the pattern {pattern}."
            : null;
    }

    private static bool IsWebAddress(string text) =>
        (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        )
        && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>One sign between two parts, as the attribute of .NET asks.</summary>
    private static bool IsEmailAddress(string text)
    {
        var sign = text.IndexOf('@');
        return sign > 0 && sign < text.Length - 1 && sign == text.LastIndexOf('@') && !text.Any(char.IsWhiteSpace);
    }

    private static decimal Decimal(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var number) ? number : 0;

    private static double Double(string digits) =>
        double.TryParse(digits, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var number) ? number : 0;

    private static decimal Utc(string moment)
    {
        var blank = moment.IndexOf(' ');
        return blank < 0
            ? Decimal(moment)
            : Decimal(moment.Substring(0, blank)) - (Decimal(moment.Substring(blank + 1)) * TimeSpan.TicksPerMinute);
    }
}
