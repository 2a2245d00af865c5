using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSite.Languages;

/// <summary>Days and numbers as a language writes them, in its own calendar where it has one.</summary>
public static partial class LocalDate
{
    private const string Persian = "fa";

    /// <summary>.NET has the year first, as no Persian newspaper does.</summary>
    private const string PersianPattern = "d MMMM yyyy";

    private static readonly ConcurrentDictionary<string, CultureInfo> Cultures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The day without the weekday: <c>February 7, 2026</c>, <c>7. Februar 2026</c>, <c>۱۸ بهمن ۱۴۰۴</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">A BCP 47 tag. A language that nobody knows gets the day as ISO 8601 writes it.</param>
    public static string Of(DateOnly day, string language)
    {
        var culture = CultureOf(language);
        if (culture == CultureInfo.InvariantCulture)
            return day.ToString("yyyy-MM-dd", culture);
        var pattern =
            culture.TwoLetterISOLanguageName == Persian
                ? PersianPattern
                : Weekday().Replace(culture.DateTimeFormat.LongDatePattern, "").Trim(' ', ',', '،');
        return Digits(day.ToDateTime(TimeOnly.MinValue).ToString(pattern, culture), culture);
    }

    /// <summary>The day and, where it is known, the time at the place where it happened.</summary>
    public static string Of(DateOnly day, DateTimeOffset? moment, string language)
    {
        if (moment is not { } at)
            return Of(day, language);
        var culture = CultureOf(language);
        return $"{Of(DateOnly.FromDateTime(at.DateTime), language)}, {Digits(at.ToString("t", culture), culture)}";
    }

    /// <summary>A number in the digits of a language.</summary>
    public static string Number(int number, string language)
    {
        var culture = CultureOf(language);
        return Digits(number.ToString("N0", culture), culture);
    }

    /// <summary>A language's own name for itself: <c>Deutsch</c>, <c>فارسی</c>; its tag where nobody knows it.</summary>
    public static string NameOf(string language)
    {
        var culture = CultureOf(language);
        return culture == CultureInfo.InvariantCulture ? language : culture.NativeName;
    }

    /// <summary>The culture of a language; the invariant one where nobody knows it.</summary>
    public static CultureInfo CultureOf(string language) =>
        Cultures.Count > 200 ? Find(language) : Cultures.GetOrAdd(language, static tag => Find(tag));

    private static CultureInfo Find(string language)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(language, predefinedOnly: true);
            return culture.EnglishName == language ? CultureInfo.InvariantCulture : culture;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    /// <summary>Persian numbers have their own digits; .NET writes those of the others in every calendar.</summary>
    private static string Digits(string text, CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName != Persian)
            return text;
        return string.Create(text.Length, text, static (result, source) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = char.IsAsciiDigit(source[i]) ? (char)('۰' + (source[i] - '0')) : source[i];
        });
    }

    [GeneratedRegex("[ ,،]*dddd?[ ,،]*")]
    private static partial Regex Weekday();
}
