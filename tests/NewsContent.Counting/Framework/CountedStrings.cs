namespace NewsContent.Counting.Framework;

/// <summary>Searches and comparisons of strings: as many steps as characters are looked at, four at a time.</summary>
[Counts(typeof(string))]
public static class CountedStrings
{
    // The framework looks at many characters at once.
    private const int CharactersOfStep = 4;

    public static int IndexOf(string text, char value) => Found(text.IndexOf(value), 0, text.Length);

    public static int IndexOf(string text, char value, int start) => Found(text.IndexOf(value, start), start, text.Length);

    public static int IndexOf(string text, char value, int start, int count) =>
        Found(text.IndexOf(value, start, count), start, start + count);

    public static int IndexOf(string text, string value, StringComparison comparison) => IndexOf(text, value, 0, text.Length, comparison);

    public static int IndexOf(string text, string value, int start, StringComparison comparison) =>
        IndexOf(text, value, start, text.Length - start, comparison);

    public static int IndexOf(string text, string value, int start, int count, StringComparison comparison)
    {
        var found = text.IndexOf(value, start, count, comparison);

        // It compares at each place until two characters differ, which in “a a a a …” is far behind.
        var last = found < 0 ? start + count - value.Length : found;
        for (var i = start; i <= last; i++)
            Take(SameFrom(text, i, value));
        return found;
    }

    public static int IndexOfAny(string text, char[] values) => Found(text.IndexOfAny(values), 0, text.Length);

    public static int IndexOfAny(string text, char[] values, int start) => Found(text.IndexOfAny(values, start), start, text.Length);

    public static int IndexOfAny(string text, char[] values, int start, int count) =>
        Found(text.IndexOfAny(values, start, count), start, start + count);

    public static int LastIndexOf(string text, char value) => FoundBackwards(text.LastIndexOf(value), text.Length, text.Length);

    public static int LastIndexOf(string text, char value, int start) => FoundBackwards(text.LastIndexOf(value, start), start, start);

    public static int LastIndexOf(string text, char value, int start, int count) =>
        FoundBackwards(text.LastIndexOf(value, start, count), start, count);

    public static int LastIndexOf(string text, string value, StringComparison comparison) =>
        FoundBackwards(text.LastIndexOf(value, comparison), text.Length, text.Length);

    public static bool Contains(string text, char value) => IndexOf(text, value) >= 0;

    public static bool Contains(string text, string value) => IndexOf(text, value, StringComparison.Ordinal) >= 0;

    public static bool Contains(string text, string value, StringComparison comparison) => IndexOf(text, value, comparison) >= 0;

    public static bool StartsWith(string text, string value, StringComparison comparison)
    {
        Take(Math.Min(text.Length, value.Length));
        return text.StartsWith(value, comparison);
    }

    public static bool EndsWith(string text, string value, StringComparison comparison)
    {
        Take(Math.Min(text.Length, value.Length));
        return text.EndsWith(value, comparison);
    }

    public static bool op_Equality(string? left, string? right)
    {
        Take(left?.Length == right?.Length && !ReferenceEquals(left, right) ? left?.Length ?? 0 : 0);
        return left == right;
    }

    public static bool op_Inequality(string? left, string? right) => !op_Equality(left, right);

    public static bool Equals(string? left, string? right, StringComparison comparison)
    {
        Take(left?.Length == right?.Length ? left?.Length ?? 0 : 0);
        return string.Equals(left, right, comparison);
    }

    public static int CompareOrdinal(string? left, string? right)
    {
        Take(Math.Min(left?.Length ?? 0, right?.Length ?? 0));
        return string.CompareOrdinal(left, right);
    }

    public static int CompareOrdinal(string? left, int leftStart, string? right, int rightStart, int length)
    {
        Take(length);
        return string.CompareOrdinal(left, leftStart, right, rightStart, length);
    }

    public static int Compare(string? left, int leftStart, string? right, int rightStart, int length, StringComparison comparison)
    {
        Take(length);
        return string.Compare(left, leftStart, right, rightStart, length, comparison);
    }

    public static void CopyTo(string text, int start, char[] target, int targetStart, int count)
    {
        Take(count);
        text.CopyTo(start, target, targetStart, count);
    }

    /// <summary>Counts a string that the framework made: as many steps as it is long.</summary>
    public static string? Made(string? text)
    {
        Take(text?.Length ?? 0);
        return text;
    }

    private static int SameFrom(string text, int start, string value)
    {
        var length = 0;
        while (length < value.Length && text[start + length] == value[length])
            length++;
        return length;
    }

    private static int Found(int index, int start, int end)
    {
        Take((index < 0 ? end : index) - start);
        return index;
    }

    private static int FoundBackwards(int index, int start, int count)
    {
        Take(index < 0 ? count : start - index);
        return index;
    }

    private static void Take(int characters) => Work.Take(1 + (characters / CharactersOfStep));
}
