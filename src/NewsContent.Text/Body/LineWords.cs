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

    /// <summary>The form of a line by its words.</summary>
    /// <param name="words">The line, less the blanks at its ends; not empty.</param>
    public static LineForm FormOf(string words)
    {
        var parts = Parts(words);
        if (HasAddress(words, parts))
            return LineForm.Address;
        if (TimeLine.Is(words))
            return LineForm.Time;
        if (PlacedDate.Read(words) is not null)
            return LineForm.Dateline;
        if (IsPageNumber(parts))
            return LineForm.PageNumber;
        if (IsLabel(words) || MeasureLine.IsServings(parts))
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
        return ScoreLine.Is(words) || ScoreLine.Is(BehindColon(words)) ? LineForm.Score : LineForm.Words;
    }

    /// <summary>
    /// A page's number, with or without the pages there are: <c>Page 3 of 12</c>, <c>The Tidings, page 3</c>, <c>3 / 12</c>.
    /// </summary>
    public static bool IsPageNumber(string words) => IsPageNumber(Parts(words));

    private static bool IsPageNumber(string[] parts)
    {
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            var isPage =
                LinePhrases.PageWords.Contains(parts[i].Trim('.', '('), StringComparer.OrdinalIgnoreCase)
                && IsNumber(parts[i + 1].Trim(')'));
            if (isPage && (i == 0 ? IsRestOfPage(parts, 2) : IsRestOfPage(parts, i + 2)))
                return true;
        }

        return parts.Length == 3 && IsNumber(parts[0]) && IsOf(parts[1]) && IsNumber(parts[2])
            || parts.Length == 1 && IsNumberOfNumbers(parts[0]);
    }

    private static bool IsNumberOfNumbers(string word)
    {
        var sign = word.IndexOf('/');
        return sign > 0 && IsNumber(word.Substring(0, sign)) && IsNumber(word.Substring(sign + 1));
    }

    private static bool IsRestOfPage(string[] parts, int from) =>
        parts.Length == from || parts.Length == from + 2 && IsOf(parts[from]) && IsNumber(parts[from + 1].Trim(')'));

    private static bool IsOf(string word) => word is "of" or "von" or "de" or "di" or "sur" or "van" or "av" or "z" or "/";

    private static bool HasAddress(string words, string[] parts)
    {
        if (words.Contains("://") || StartsWithAny(words, LinePhrases.Copyright))
            return true;
        return parts.Any(IsAddress) || parts.Length == 1 && IsDomain(words) || TelephoneNumber.IsIn(parts) || IsStreet(parts);
    }

    private static bool IsAddress(string word)
    {
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var sign = word.IndexOf('@');
        return sign >= 0
            && sign + 1 < word.Length
            && char.IsLetterOrDigit(word[sign + 1])
            && (sign == 0 || char.IsLetterOrDigit(word[sign - 1]));
    }

    /// <summary>One word in lower case with a dot inside: <c>tidings.example/pier</c>.</summary>
    private static bool IsDomain(string word)
    {
        var dot = word.IndexOf('.');
        if (dot > 0 && LinePhrases.Domains.Contains(word.Substring(word.LastIndexOf('.') + 1), StringComparer.OrdinalIgnoreCase))
            return true;
        return dot > 0 && dot + 2 < word.Length && word.All(static c => c < '\u0080' && !char.IsUpper(c)) && word.Any(char.IsLetter);
    }

    /// <summary><c>12 Quay Road</c>, <c>Hafenstraße 12</c>.</summary>
    private static bool IsStreet(string[] parts)
    {
        if (parts.Length is < 2 or > 5)
            return false;
        var (first, last) = (parts[0].TrimEnd(','), parts[parts.Length - 1].TrimEnd(','));
        if (IsNumber(first))
            return LinePhrases.Streets.Contains(last, StringComparer.OrdinalIgnoreCase);
        return IsNumber(last)
            && LinePhrases.StreetEndings.Any(end => parts[parts.Length - 2].EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What an audience does, in brackets at the end of a speech's line: <c>Thank you (applause)</c>.</summary>
    private static bool IsReaction(string words)
    {
        var open = words.LastIndexOfAny(['(', '[']);
        return open >= 0
            && words[words.Length - 1] is ')' or ']'
            && LinePhrases.Reactions.Contains(words.Substring(open + 1, words.Length - open - 2), StringComparer.OrdinalIgnoreCase);
    }

    private static string BehindColon(string words) => words.Substring(words.IndexOf(':') + 1).TrimStart();

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

    /// <summary>Whether the words end a letter or a text: <c>Best regards</c>, <c>ENDS</c>.</summary>
    public static bool IsClosing(string words) => IsGreeting(words) || IsEnd(words);

    /// <summary>Whether the words end a letter, and a name may stand below them: <c>Best regards</c>.</summary>
    public static bool IsGreeting(string words) => LinePhrases.Closings.Contains(Bare(words), StringComparer.OrdinalIgnoreCase);

    private static bool IsEnd(string words) => LinePhrases.Ends.Contains(Bare(words), StringComparer.OrdinalIgnoreCase);

    private static string Bare(string words) => words.TrimEnd('!', ',', '.', ' ');

    private static bool IsSalutation(string words)
    {
        if (IsClosing(words))
            return true;
        var bare = Bare(words);
        var comma = bare.IndexOf(',');
        if (comma >= ShortestClosing && IsClosing(bare.Substring(0, comma)) && Parts(bare).Length <= MostWordsOfSalutation)
            return true;
        return Parts(bare).Length <= MostWordsOfSalutation
            && LinePhrases.Salutations.Any(opening => StartsWith(bare, opening) && bare.Length > opening.Length);
    }

    private static string[] Parts(string words) => words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNumber(string word) => word.Length is > 0 and <= 4 && word.All(static c => c is >= '0' and <= '9');

    /// <summary>Whether the words begin with one of the phrases.</summary>
    public static bool StartsWithAny(string words, string[] phrases)
    {
        foreach (var phrase in phrases)
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
