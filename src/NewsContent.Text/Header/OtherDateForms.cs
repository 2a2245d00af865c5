using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Recognises a date that is written in another form than the format's own, so that the message can say what to write
/// instead. The whole line must be a date, perhaps with a time: words around it make it text.
/// </summary>
internal static class OtherDateForms
{
    private static readonly char[] Colons = [':', '\uFF1A'];

    private static readonly char[] Signs = ['*', '_', '(', ')', '[', ']', ' '];

    /// <summary>Reads the line; the result has advice, or is not a date at all.</summary>
    public static DateReading Read(string words)
    {
        var date = WithoutLabel(words);
        if (date.Length < words.Length && DateLine.ReadIso(date) is { IsDate: true } reading)
        {
            return reading.Advice is { } advice
                ? DateReading.Faulty(advice)
                : DateReading.Faulty($"Write only the date on this line: {date}.", isCertain: true, date);
        }

        if (new WrittenDate(words) is { IsDate: true } written)
            return written.Advise();
        if (date.Length < words.Length && new WrittenDate(date) is { IsDate: true } labelled)
            return labelled.Advise();
        if (WithoutSigns(words) is { } bare && DateLine.Read(bare) is { IsDate: true } inside)
        {
            return inside.Date is null ? inside : DateReading.Faulty($"Write only the date on this line: {bare}.", isCertain: true, bare);
        }

        return PlacedDate.Read(words) is { Date.IsDate: true } placed ? AdvisePlaced(placed) : DateReading.None;
    }

    /// <summary>The place has a header line of its own.</summary>
    private static DateReading AdvisePlaced(PlacedDate placed) =>
        DateReading.Faulty($"{placed.Date.Advice} Put the place in a header line: “{HeaderFields.Location.Name} {placed.Place}”.") with
        {
            Corrections = placed.Date.Corrections,
            Place = placed.Place,
        };

    /// <summary>What is between brackets or the signs of emphasis; null without them.</summary>
    private static string? WithoutSigns(string words)
    {
        var bare = words.Trim(Signs);
        return bare.Length < words.Length ? bare : null;
    }

    /// <summary>
    /// "Date", in whatever language: a word that is not known means it too where a day is after it that is written as it should be.
    /// </summary>
    private static bool IsOfDate(string label, string value)
    {
        const int MostWords = 2;
        var meaning = HeaderLabels.Find(label);
        if (meaning is not null || HeaderFields.Find(label) is not null || HeaderSynonyms.Find(label) is not null)
            return meaning is LabelMeaning.Date;
        return DateLine.ReadIso(value).Date is not null
            && label.Split(' ').Length <= MostWords
            && label.All(static c => c == ' ' || Characters.IsWordPart(c) && !char.IsDigit(c));
    }

    /// <summary>What follows "Date:" and the like.</summary>
    private static string WithoutLabel(string words)
    {
        var colon = words.IndexOfAny(Colons);
        if (colon > 0 && words.Substring(colon + 1).Trim() is var value && IsOfDate(words.Substring(0, colon).Trim(), value))
            return value;

        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsLetter(words[i]))
                continue;
            if (i > start && words.Substring(start, i - start) is var word && !DateWords.IsFiller(word) && MonthNames.ReadDay(word) < 0)
                return words;
            if (words[i] is not (' ' or '\u00A0' or '\t' or ':' or '\uFF1A'))
                return words.Substring(i);
            start = i + 1;
        }

        return words;
    }
}
