using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>Tells a short line's form by its words: an address, a credit, a salutation, a time, a result, a page's number.</summary>
internal static class LineWords
{
    /// <summary>A salutation with a longer tail is a sentence.</summary>
    private const int MostWordsOfSalutation = 5;

    /// <summary>"Regards, Ida Lund"; "Thanks, Brightport" may be a heading.</summary>
    private const int ShortestClosing = 7;

    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u202F'];
    private static readonly char[] SignsBehindSalutation = ['!', ',', '.', ' '];

    /// <summary>The form of a line by its words.</summary>
    /// <param name="words">The line, without the blanks at its ends; not empty.</param>
    public static LineForm FormOf(string words)
    {
        var parts = Parts(words);
        if (AddressLine.Is(words, parts))
            return LineForm.Address;
        if (TimeLine.Is(words))
            return LineForm.Time;
        if (PlacedDate.Read(words) is not null)
            return LineForm.Dateline;
        if (PageNumber.Is(parts))
            return LineForm.PageNumber;
        if (IsLabel(words) || MeasureLine.IsServings(parts) || IsLabelledTime(words))
            return LineForm.Label;
        if (LineCredits.Is(words, parts))
            return LineForm.Credit;
        if (MeasureLine.Is(words))
            return LineForm.Measure;
        if (PersonLine.HasLifeDates(parts))
            return LineForm.LifeDates;
        if (PersonLine.IsAward(parts))
            return LineForm.Award;
        if (IsSalutation(words))
            return LineForm.Salutation;
        if (IsReaction(words))
            return LineForm.SentenceEnd;
        return IsScore(words) ? LineForm.Score : LineForm.Words;
    }

    /// <summary>What an audience does, in brackets at the end of a speech's line: <c>Thank you (applause)</c>.</summary>
    private static bool IsReaction(string words)
    {
        var open = words.LastIndexOfAny(['(', '[']);
        return open >= 0
            && words[words.Length - 1] is ')' or ']'
            && LinePhrases.Reactions.Contains(words.Substring(open + 1, words.Length - open - 2), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A result, alone or after a colon.</summary>
    private static bool IsScore(string words) =>
        ScoreLine.Is(words) || words.IndexOf(':') is >= 0 and var colon && ScoreLine.Is(words.Substring(colon + 1).TrimStart());

    /// <summary>"Q: …", "A: …" and their like.</summary>
    private static bool IsLabel(string words)
    {
        var sign = words.IndexOfAny([':', '.']);
        return sign > 0
            && sign + 1 < words.Length
            && Characters.IsBlank(words[sign + 1])
            && (words[sign] == ':' || words[0] == 'Q')
            && LinePhrases.QuestionLabels.Contains(
                words.Substring(0, sign),
                sign == 1 ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase
            );
    }

    /// <summary>Whether the first of the words is an address of the web or of e-mail.</summary>
    public static bool BeginsWithAddress(string words) => AddressLine.IsAlone(Parts(words)[0]);

    /// <summary>"Doors: 7 pm", "Beginn: 19:04 Uhr".</summary>
    private static bool IsLabelledTime(string words)
    {
        var colon = words.IndexOf(':');
        return colon > 0
            && colon + 1 < words.Length
            && Characters.IsBlank(words[colon + 1])
            && words.Take(colon).All(static c => c == ' ' || char.IsLetter(c))
            && TimeLine.Is(words.Substring(colon + 1));
    }

    /// <summary>Whether the words open a letter: <c>Dear Ida</c>, <c>Sir</c>.</summary>
    public static bool OpensLetter(string words) =>
        LinePhrases.Openings.Contains(words, StringComparer.OrdinalIgnoreCase)
        || StartsWithAny(words, LinePhrases.Salutations)
        || StartsWithAny(words, LinePhrases.SalutationsOfLetters);

    /// <summary>Whether the words end a letter or a text: <c>Best regards</c>, <c>ENDS</c>.</summary>
    public static bool IsClosing(string words) => IsGreeting(words) || IsEnd(words);

    /// <summary>Whether the words end a letter, and a name can be below them: <c>Best regards</c>.</summary>
    public static bool IsGreeting(string words) => LinePhrases.Closings.Contains(Bare(words), StringComparer.OrdinalIgnoreCase);

    private static bool IsEnd(string words) => LinePhrases.Ends.Contains(Bare(words), StringComparer.OrdinalIgnoreCase);

    private static string Bare(string words) => words.TrimEnd(SignsBehindSalutation);

    private static bool IsSalutation(string words)
    {
        if (IsClosing(words))
            return true;
        var bare = Bare(words);
        var comma = bare.IndexOf(',');
        if (comma >= ShortestClosing && IsClosing(bare.Substring(0, comma)) && Parts(bare).Length <= MostWordsOfSalutation)
            return true;
        return Parts(bare).Length <= MostWordsOfSalutation
            && LinePhrases.Salutations.Like(bare).Any(opening => StartsWith(bare, opening) && bare.Length > opening.Length);
    }

    /// <summary>The words of a line, as blanks part them.</summary>
    internal static string[] Parts(string words) => words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One to four digits.</summary>
    internal static bool IsNumber(string word)
    {
        if (word.Length is 0 or > 4)
            return false;
        foreach (var c in word)
        {
            if (c is not (>= '0' and <= '9'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the words begin with one of some phrases; see <see cref="LinePhrases"/> for how these are written.</summary>
    public static bool StartsWithAny(string words, Phrases phrases)
    {
        foreach (var phrase in phrases.Like(words))
        {
            if (StartsWith(words, phrase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words begin with a phrase, and with its last word in full unless a star ends it.</summary>
    public static bool StartsWith(string words, string phrase)
    {
        if (phrase[phrase.Length - 1] == '*')
            return string.Compare(words, 0, phrase, 0, phrase.Length - 1, StringComparison.OrdinalIgnoreCase) == 0;
        if (!words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            return false;
        var isInWord = words.Length > phrase.Length && char.IsLetter(phrase[phrase.Length - 1]) && char.IsLetter(words[phrase.Length]);
        return !isInWord || words[phrase.Length] == 's';
    }
}
