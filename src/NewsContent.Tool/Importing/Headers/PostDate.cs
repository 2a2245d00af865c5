using System.Globalization;
using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>A date of a source as an article has it.</summary>
/// <param name="Written">What is written.</param>
/// <param name="Date">What it means.</param>
/// <param name="Note">What is to be reported about it, as a sentence; null when it says the same.</param>
internal sealed record PostDate(string Written, PublicationDate Date, string? Note)
{
    private const int DayLength = 10;

    /// <summary>Forms that can be read in one way alone.</summary>
    private static readonly string[] Forms =
    [
        "MMM d yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
        "MMMM d, yyyy",
        "d MMM yyyy",
        "d MMMM yyyy",
        "ddd MMM d yyyy",
        "ddd, d MMM yyyy",
        "yyyy/M/d",
        "yyyy-M-d",
        "yyyy.M.d",
    ];

    private static readonly string[] FormsWithZone =
    [
        "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "yyyy-MM-dd HH:mm:ss zzz 'UTC'",
    ];

    /// <summary>Reads a date; null when it is none, or can be read in two ways.</summary>
    /// <param name="words">As the source has it.</param>
    /// <param name="isOfScript">Whether a program in JavaScript reads it: the month then is before the day.</param>
    public static PostDate? Read(string words, bool isOfScript)
    {
        words = Shortened(words.Trim());
        if (ReadExact(words).Date is { } date)
            return new PostDate(words, date, null);
        if (words.Length > DayLength && words[DayLength] is 'T' or 't' or ' ' && DateLine.Read(words[..DayLength]).Date is { } day)
        {
            var isTime = ReadExact(words + "Z").Date is not null || ReadExact(words + ":00Z").Date is not null;
            var reason = isTime ? "has a time without a time zone" : "has a time that cannot be read";
            var advice = $"Write a time with its time zone, such as {words[..DayLength]}T09:30+01:00, if it matters.";
            return new PostDate(words[..DayLength], day, $"“{words}” {reason}: {words[..DayLength]} is written. {advice}");
        }

        if (DateTime.TryParseExact(words, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var one))
            return OfDay(one, words, null);
        if (isOfScript && DateTime.TryParseExact(words, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var other))
            return OfDay(other, words, "Astro reads the month first");
        if (
            DateTimeOffset.TryParseExact(words, FormsWithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        )
        {
            return OfMoment(moment, words);
        }
        var reading = DateLine.Read(words);
        return reading is { IsCertain: true, Corrections.Count: > 0 } && DateLine.Read(reading.Corrections[0]).Date is { } certain
            ? new PostDate(reading.Corrections[0], certain, $"“{words}” is written as {reading.Corrections[0]}.")
            : null;
    }

    /// <summary>The moment that a date means where one is asked for: Hugo reads what has no zone in universal time.</summary>
    public static (string Written, string? Note)? Moment(string words)
    {
        words = Shortened(words.Trim());
        if (ReadExact(words).Date is { At: not null })
            return (words, null);
        if (words.Length < DayLength || DateLine.Read(words[..DayLength]).Date is null)
            return null;
        var time = words.Length == DayLength ? "00:00" : words[(DayLength + 1)..].Trim();
        var written = $"{words[..DayLength]}T{time}Z";
        return ReadExact(written).Date is { At: not null }
            ? (written, $"“{words}” has no time zone and is written as {written}, because Hugo reads it as UTC.")
            : null;
    }

    /// <summary>A date as front matter has it. Which language a site has says nothing of how its programs write dates.</summary>
    private static DateReading ReadExact(string words) => FrontMatterDate.Read(words, language: null);

    /// <summary>Fractions of a second are read to seven digits.</summary>
    private static string Shortened(string words)
    {
        var point = words.IndexOf('.', StringComparison.Ordinal);
        if (point < DayLength)
            return words;
        var end = point + 1;
        while (end < words.Length && char.IsAsciiDigit(words[end]))
            end++;
        return end - point > 8 ? words[..(point + 8)] + words[end..] : words;
    }

    private static PostDate OfDay(DateTime day, string words, string? how)
    {
        var written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var note = how is null ? null : $"“{words}” is written as {written}: {how}.";
        return new PostDate(written, new PublicationDate(day.Year, day.Month, day.Day, null), note);
    }

    private static PostDate OfMoment(DateTimeOffset moment, string words)
    {
        var written = moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        return new PostDate(written, ReadExact(written).Date!.Value, null);
    }
}
