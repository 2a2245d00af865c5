using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Fields;

/// <summary>What became of the words after a key.</summary>
/// <param name="Canonical">The value as it is kept; null when the words are none.</param>
/// <param name="Advice">Why they are none and what to write, as a sentence; null for a value.</param>
internal readonly record struct FieldReading(string? Canonical, string? Advice)
{
    /// <summary>What the author most likely meant; null when nobody knows.</summary>
    public string? Correction { get; private init; }

    public static FieldReading Of(string canonical) => new(canonical, null);

    public static FieldReading Faulty(string advice, string? correction = null) => new(null, advice) { Correction = correction };
}

/// <summary>Makes values of words: from what an author writes to the one form in which each value is kept.</summary>
/// <remarks>
/// The form: a text as it is; yes as 1 and no as 0; numbers in digits, a double so that it reads back the same; a day as its number,
/// counted from 0001-01-01; times in ticks of 100 ns; a moment as its ticks and the minutes of its zone with a blank between; a choice as
/// its number in C#; an article as its slug.
/// </remarks>
internal static class FieldValue
{
    private static readonly string[] YesWords = ["yes", "true", "on"];
    private static readonly string[] NoWords = ["no", "false", "off"];

    /// <summary>Reads one value, or one item of a list.</summary>
    public static FieldReading Read(FieldDefinition field, string words)
    {
        var reading = field.Kind switch
        {
            FieldKind.Text or FieldKind.Unknown => FieldReading.Of(words),
            FieldKind.Boolean => ReadBoolean(words),
            FieldKind.Date => ReadDate(words),
            FieldKind.Time => FieldTimes.ReadTime(words),
            FieldKind.Moment => ReadMoment(words),
            FieldKind.Duration => FieldTimes.ReadDuration(words),
            FieldKind.Uri => ReadUri(words),
            FieldKind.Choice => ReadChoice(field, words),
            FieldKind.Reference => ReadReference(words),
            _ => FieldNumbers.Read(field, words),
        };
        return reading.Canonical is { } canonical && FieldLimits.Fault(field, canonical) is { } fault
            ? FieldReading.Faulty(fault)
            : reading;
    }

    private static FieldReading ReadBoolean(string words)
    {
        if (Is(YesWords, words))
            return FieldReading.Of("1");
        return Is(NoWords, words) ? FieldReading.Of("0") : FieldReading.Faulty("Write yes or no.");
    }

    private static FieldReading ReadDate(string words)
    {
        var reading = DateLine.Read(words);
        if (reading.Date is { At: null } date)
            return FieldReading.Of(FieldNumbers.Digits(new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay));
        if (reading.Date is { } moment)
        {
            var day = Calendar.Iso(moment.Year, moment.Month, moment.Day);
            return FieldReading.Faulty($"Write only the date: {day}.", day);
        }

        return FieldReading.Faulty(
            reading.Advice ?? "Write a date such as 2026-02-07.",
            reading.Corrections.Count > 0 ? reading.Corrections[0] : null
        );
    }

    private static FieldReading ReadMoment(string words)
    {
        var reading = DateLine.Read(words);
        if (reading.Date?.At is { } at)
            return FieldReading.Of(FieldNumbers.Digits(at.Ticks) + " " + FieldNumbers.Digits((long)at.Offset.TotalMinutes));
        return FieldReading.Faulty(
            reading.Date is null && reading.Advice is { } advice
                ? advice
                : "Write a date and a time with its zone, such as 2026-02-07T19:30+01:00."
        );
    }

    private static FieldReading ReadUri(string words) =>
        SafeTarget.Is(words) && !words.Any(char.IsWhiteSpace) && Uri.TryCreate(words, UriKind.RelativeOrAbsolute, out _)
            ? FieldReading.Of(words)
            : FieldReading.Faulty("Write an address such as https://example.com/page, or one on this site such as /about.");

    private static FieldReading ReadChoice(FieldDefinition field, string words)
    {
        var bare = FieldKeys.Bare(words);
        foreach (var choice in field.Choices)
        {
            if (FieldKeys.Bare(choice.Name) == bare)
                return FieldReading.Of(choice.Value);
        }

        var nearest = new FieldKeys([.. field.Choices.Select(static choice => choice.Name)], []).Nearest(words);
        var meant = nearest is null ? null : FieldName.Words(nearest);
        return FieldReading.Faulty(meant is null ? FieldAdvice.OneOf(field) : $"Did you mean {meant}?", meant);
    }

    private static FieldReading ReadReference(string words) =>
        ArticleSlug.Fault(words) is { } fault ? FieldReading.Faulty(fault) : FieldReading.Of(ComposedForm.Of(words));

    private static bool Is(string[] known, string words) =>
        Array.Exists(known, word => string.Equals(word, words, StringComparison.OrdinalIgnoreCase));
}
