namespace NewsContent.Text.Source;

/// <summary>What is before a colon at the head of a paragraph and, by its shape, may say who speaks: <c>GOVERNOR BRANDT: …</c></summary>
/// <param name="Name">The words before the colon, less what is in brackets after them.</param>
/// <param name="End">Where the words after the colon begin; the line's end where there are none.</param>
internal readonly record struct SpeakerLabel(TextRange Name, int End)
{
    private const int LongestLabel = 80;
    private const int MostWords = 6;

    /// <summary>The longest word that may begin small: "Maria de la Cruz", "Ursula von Holm".</summary>
    private const int LongestSmallWord = 3;

    /// <summary>Reads the label of a line or a paragraph; null where none is there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, without the blanks at its ends.</param>
    public static SpeakerLabel? At(string text, TextRange line)
    {
        var colon = ColonIn(text, line);
        if (colon < 0)
            return null;
        var end = colon + 1;
        while (end < line.End && Characters.IsBlank(text[end]))
            end++;

        // "Re:Port" and "10:30" are words; behind a colon of full width no blank is set.
        var isParted = end > colon + 1 || end == line.End || text[colon] == '\uFF1A' || Characters.IsQuotationMark(text[end]);
        var name = WithoutBrackets(text, WithoutBlanks(text, new TextRange(line.Start, colon)));
        return isParted && HasShape(text, name) ? new SpeakerLabel(name, end) : null;
    }

    private static int ColonIn(string text, TextRange line)
    {
        for (var i = line.Start; i < line.End && i < line.Start + LongestLabel; i++)
        {
            if (text[i] is ':' or '\uFF1A')
                return i == line.Start ? -1 : i;
        }

        return -1;
    }

    /// <summary>"NADIA OSEI (off stage)": how or where someone speaks.</summary>
    private static TextRange WithoutBrackets(string text, TextRange words)
    {
        if (words.Length == 0 || text[words.End - 1] is not (')' or ']' or '\uFF09'))
            return words;
        var open = text.LastIndexOfAny(['(', '[', '\uFF08'], words.End - 1, words.Length);
        return open <= words.Start ? words : WithoutBlanks(text, new TextRange(words.Start, open));
    }

    private static TextRange WithoutBlanks(string text, TextRange words)
    {
        var end = words.End;
        while (end > words.Start && Characters.IsBlank(text[end - 1]))
            end--;
        return new TextRange(words.Start, end);
    }

    /// <summary>A few words, each with a capital or of a script that has none; small ones stand inside names, numbers after them.</summary>
    private static bool HasShape(string text, TextRange name)
    {
        var count = 0;
        for (var i = name.Start; i < name.End; )
        {
            var start = i;
            while (i < name.End && !Characters.IsBlank(text[i]))
                i++;
            var isInside = start > name.Start && i < name.End;
            if (++count > MostWords || !IsWord(text, new TextRange(start, i), start == name.Start, isInside))
                return false;
            while (i < name.End && Characters.IsBlank(text[i]))
                i++;
        }

        return count > 0;
    }

    private static bool IsWord(string text, TextRange word, bool isFirst, bool isInside)
    {
        var first = text[word.Start];
        var mayBegin = char.IsLower(first)
            ? isInside && word.Length <= LongestSmallWord || HasCapitalBehindJoint(text, word)
            : char.IsLetter(first);
        if (!mayBegin && (isFirst || !char.IsDigit(first)))
            return false;
        for (var i = word.Start; i < word.End; i++)
        {
            var isOfWord = Characters.IsWordPart(text[i]) || text[i] is '.' or '-' or '\u2010' or '\'' or '\u2019' or '&' or '/';
            if (!isOfWord)
                return false;
        }

        return true;
    }

    /// <summary>"d'Arblay" and "al-Sharif" are names whose capital is after their first part.</summary>
    private static bool HasCapitalBehindJoint(string text, TextRange word)
    {
        var joint = text.IndexOfAny(['\'', '\u2019', '-'], word.Start, word.Length);
        return joint > 0 && joint + 1 < word.End && char.IsUpper(text[joint + 1]);
    }
}
