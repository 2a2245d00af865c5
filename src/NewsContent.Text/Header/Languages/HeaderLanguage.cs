using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header.Languages;

/// <summary>
/// What header lines are called in one language, and its names of the months. Where the file’s name or the project says the language, an
/// article may have them in the place of the format’s own words. Here stand only words that mean one thing in their language; those that
/// may mean another are synonyms of the field (<see cref="HeaderField.Synonyms"/>), which a message names.
/// </summary>
/// <param name="tag">The language, as a BCP 47 tag without script and region.</param>
/// <param name="months">The names of the months, January first, with semicolons between them; of one month several with blanks.</param>
/// <param name="keys">What is before the colon, with semicolons between several.</param>
internal sealed class HeaderLanguage(string tag, string months, params (HeaderField Field, string Words)[] keys)
{
    private readonly Dictionary<string, HeaderField> _fields = Fields(keys);

    /// <summary>No words beside those of the format.</summary>
    public static HeaderLanguage None { get; } = new("", "");

    /// <summary>The language, as a BCP 47 tag without script and region.</summary>
    public string Tag => tag;

    /// <summary>The words for “and” between two names, with a blank on both sides, beside those that every byline may have.</summary>
    public string[] Conjunctions { get; init; } = [];

    /// <summary>The words before a colon, in small letters, and what they mean.</summary>
    public IReadOnlyDictionary<string, HeaderField> Keys => _fields;

    /// <summary>
    /// The names of the months as they are written, January first, with semicolons between them; of one month several with blanks,
    /// and a hyphen in a name of two words. Empty where months are numbers.
    /// </summary>
    public string Months => months;

    /// <summary>The names of the months without their full stops, and the month (1–12).</summary>
    public IReadOnlyDictionary<string, int> MonthOf => field ??= IndexOf(months);

    /// <summary>The words of a language.</summary>
    /// <param name="language">A BCP 47 tag; script and region make no difference. Null where the format’s words alone count.</param>
    public static HeaderLanguage Of(string? language)
    {
        if (language is null)
            return None;
        var end = language.IndexOf('-');
        return HeaderLanguages.Find(end < 0 ? language : language.Substring(0, end)) ?? None;
    }

    /// <summary>The field that the words before a colon name in this language, in any case; null when they name none.</summary>
    public HeaderField? Find(string label) => _fields.TryGetValue(label, out var field) ? field : null;

    /// <summary>The day that a date means which is written out in this language; null where it could mean another, or none.</summary>
    /// <param name="words">The whole line, or the whole value.</param>
    public PublicationDate? Day(string words)
    {
        if (ReferenceEquals(this, None) || new WrittenDate(words, Month) is not { IsDate: true, NamesItsMonth: true } written)
            return null;
        var reading = written.Advise();
        return reading.IsCertain ? DateLine.ReadIso(reading.Corrections[0]).Date : null;
    }

    private int Month(string word) => MonthOf.TryGetValue(MonthNames.Plain(word), out var month) ? month : 0;

    private static Dictionary<string, HeaderField> Fields((HeaderField Field, string Words)[] keys)
    {
        var fields = new Dictionary<string, HeaderField>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, words) in keys)
        {
            foreach (var word in words.Split(';'))
                fields.Add(word.Trim(), field);
        }

        return fields;
    }

    private static Dictionary<string, int> IndexOf(string names)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var inOrder = names.Split(';');
        for (var i = 0; i < inOrder.Length; i++)
        {
            foreach (var name in inOrder[i].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                months.Add(MonthNames.Plain(name), i + 1);
        }

        return months;
    }
}
