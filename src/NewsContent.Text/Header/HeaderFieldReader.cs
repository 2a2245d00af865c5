using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;

namespace NewsContent.Text.Header;

/// <summary>Reads the values of the header lines, each key once.</summary>
internal sealed class HeaderFieldReader(ArticleSource source, ArticleHeader header, ProblemList problems)
{
    /// <summary>How much of a value a message repeats.</summary>
    private const int LongestValue = 100;

    private readonly Dictionary<HeaderKey, TextRange> _given = [];

    /// <summary>A kicker that stands above the headline counts as given.</summary>
    public void NoteKicker(TextRange range) => _given[HeaderKey.Kicker] = range;

    /// <summary>Takes a header line into the header, or reports what is wrong with it.</summary>
    /// <returns>False when its key was given already: that is all that is then said of the line.</returns>
    public bool Read(HeaderLine line)
    {
        if (line.Key is not { } key)
        {
            ReportUnknown(line);
            if (line.Suggestion is { } meant && line.ValueRange.Length > 0)
                ReadAsMeant(meant, line);
            return true;
        }

        if (_given.TryGetValue(key, out var first))
        {
            problems.Add(
                ArticleRules.HeaderKeyRepeated,
                line.KeyRange,
                first,
                HeaderKeys.Name(key) + ":",
                problems.LineNumber(first.Start),
                HowToHaveOne(key)
            );
            return false;
        }

        _given[key] = line.KeyRange;
        if (line.ValueRange.Length == 0)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                line.Line.Trimmed,
                $"“{HeaderKeys.Name(key)}:” has no value.",
                "Write it after the colon, or remove the line."
            );
        }
        else
        {
            ReadValue(key, line.ValueRange, line.Line.Index);
        }

        return true;
    }

    private static string HowToHaveOne(HeaderKey key) =>
        key switch
        {
            HeaderKey.By => "Several authors stand in one line, as in “By: Ada Stone, Ben Holm”.",
            HeaderKey.Tags => "Several tags stand in one line, with commas between them.",
            HeaderKey.Speakers => "All speakers stand in one line, with semicolons between them.",
            _ => "Keep one of the two.",
        };

    /// <summary>A line with a slip in its key says what it would say without: what else is wrong must not wait for the slip's repair.</summary>
    private void ReadAsMeant(HeaderKey key, HeaderLine line)
    {
        if (_given.ContainsKey(key))
            return;
        var value = line.ValueRange.In(source.Text);
        var isValid = key switch
        {
            HeaderKey.Language => LanguageTag.Normalize(value) is not null,
            HeaderKey.Updated => DateLine.Read(value).Date is not null,
            HeaderKey.Slug => ArticleSlug.Fault(value) is null,
            HeaderKey.By or HeaderKey.Tags => HeaderList.Tags(value).Count > 0,
            _ => true,
        };
        if (isValid)
            ReadValue(key, line.ValueRange, line.Line.Index);
    }

    private void ReadValue(HeaderKey key, TextRange range, int lineIndex)
    {
        var fields = header.Fields;
        var value = range.In(source.Text);
        switch (key)
        {
            case HeaderKey.By:
                fields.Authors = NotEmpty(HeaderList.Names(value), key, range);
                break;
            case HeaderKey.Kicker:
                header.Kicker = PassageBuilder.FromRange(source, range, lineIndex);
                break;
            case HeaderKey.Location:
                fields.Location = value;
                break;
            case HeaderKey.Source:
                fields.Source = value;
                break;
            case HeaderKey.Tags:
                fields.Tags = NotEmpty(HeaderList.Tags(value), key, range);
                break;
            case HeaderKey.Language:
                ReadLanguage(value, range);
                break;
            case HeaderKey.Updated:
                ReadUpdated(value, range);
                break;
            case HeaderKey.Slug:
                ReadSlug(value, range);
                break;
            case HeaderKey.Speakers:
                ReadSpeakers(value, range);
                break;
        }
    }

    /// <summary>A value of nothing but commas names nobody.</summary>
    private IReadOnlyList<string> NotEmpty(IReadOnlyList<string> items, HeaderKey key, TextRange range)
    {
        if (items.Count == 0)
            ReportValue(key, range, "Write one name, or several with commas between them.");
        return items;
    }

    private void ReadSpeakers(string value, TextRange range)
    {
        var (entries, faults) = SpeakerList.Read(value);
        header.Fields.Speakers = new ListedSpeakers(entries);
        foreach (var (part, fault) in faults)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                new TextRange(range.Start + part.Start, range.Start + part.End),
                "The speakers cannot be read.",
                fault
            );
        }
    }

    private void ReadLanguage(string value, TextRange range)
    {
        header.Fields.Language = LanguageTag.Normalize(value);
        if (header.Fields.Language is null)
            ReportValue(HeaderKey.Language, range, "Write the language’s code, such as en, de, fa or pt-BR.");
    }

    private void ReadUpdated(string value, TextRange range)
    {
        var reading = DateLine.Read(value);
        header.Fields.Updated = reading.Date;
        header.Fields.UpdatedRange = range;
        if (reading.Date is null)
        {
            ReportValue(
                HeaderKey.Updated,
                range,
                reading.Advice ?? "Write a date like 2026-02-07, or a date with a time and its zone, such as 2026-02-07T09:30+01:00."
            );
        }
    }

    private void ReadSlug(string value, TextRange range)
    {
        if (ArticleSlug.Fault(value) is { } fault)
        {
            ReportValue(HeaderKey.Slug, range, fault);
            return;
        }

        header.Fields.Slug = Unicode.ComposedForm.Of(value);
        header.Fields.SlugRange = range;
    }

    /// <summary>An article cannot have been changed before it was published.</summary>
    public void CheckUpdated()
    {
        if (header.Date is not { } published || header.Fields.Updated is not { } updated)
            return;

        var isEarlier =
            published.At is { } from && updated.At is { } to
                ? to < from
                : (updated.Year, updated.Month, updated.Day).CompareTo((published.Year, published.Month, published.Day)) < 0;
        if (!isEarlier)
            return;

        header.Fields.Updated = null;
        ReportValue(
            HeaderKey.Updated,
            header.Fields.UpdatedRange,
            $"It lies before the article’s own date, {Calendar.Iso(published.Year, published.Month, published.Day)}. Write the date of the change, or correct the article’s date."
        );
    }

    private void ReportUnknown(HeaderLine line)
    {
        var word = line.KeyRange.In(source.Text);
        var advice = line.Suggestion is { } key
            ? $"Did you mean “{HeaderKeys.Name(key)}:”?"
            : $"There are {string.Join(", ", HeaderKeys.All.Select(known => HeaderKeys.Name(known) + ":"))}; headline, summary and date have no key.";
        problems.Add(
            ArticleRules.UnknownHeaderLine,
            line.KeyRange,
            word,
            advice + " If this line is part of the summary, put a \\ before it."
        );
    }

    private void ReportValue(HeaderKey key, TextRange range, string advice) =>
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            range,
            $"“{Excerpt.Of(range.In(source.Text), LongestValue)}” cannot be the value of “{HeaderKeys.Name(key)}:”.",
            advice
        );
}

/// <summary>Cuts the values of header lines that hold several names.</summary>
internal static class HeaderList
{
    private static readonly string[] NameConjunctions = [" and ", " & ", " und ", " et ", " \u0648 "];

    /// <summary>Names between commas, semicolons or an "and".</summary>
    public static IReadOnlyList<string> Names(string value)
    {
        foreach (var conjunction in NameConjunctions)
            value = value.Replace(conjunction, ",");
        return Tags(value);
    }

    /// <summary>What stands between commas or semicolons of any script, each once, in the order written.</summary>
    public static IReadOnlyList<string> Tags(string value)
    {
        var items = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var part in value.Split([',', ';', '\u060C', '\u061B', '\u3001', '\uFF0C', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (part.Trim() is { Length: > 0 } item && seen.Add(item))
                items.Add(item);
        }

        return items;
    }
}
