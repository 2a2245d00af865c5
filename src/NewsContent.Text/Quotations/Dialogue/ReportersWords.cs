using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations.Dialogue;

/// <summary>The reporter's words inside what somebody says.</summary>
/// <param name="Start">Where the sign before them stands: a blank, a comma or a dash.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="End">Where the speaker's words go on; the end of the text where they do not.</param>
internal readonly record struct ReportersInsert(int Start, TextRange Words, int End);

/// <summary>
/// Finds the reporter's words inside what somebody says: between dashes or commas, with a verb of saying near their beginning.
/// </summary>
internal static class ReportersWords
{
    /// <summary>“Eva nos dijo”, “она тихо сказала”: so many words may begin the insert, of which the last is the verb.</summary>
    private const int WordsToVerb = 3;

    /// <summary>An insert between commas is “dijo”, “dijo Eva Ruiz”, “dit-elle”.</summary>
    private const int MostWordsBetweenCommas = 6;

    /// <summary>“jefa de servicio del hospital de Tollen”</summary>
    private const int MostWordsOfRole = 8;

    /// <summary>“una”, “ex”</summary>
    private const int LongestArticle = 3;

    private static readonly char[] Blanks = [' ', '\n', '\t', '\u00A0'];

    /// <summary>The inserts in a stretch of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="speech">What somebody says in it.</param>
    /// <param name="language">The language.</param>
    public static List<ReportersInsert> In(string text, TextRange speech, DialogueLanguage language)
    {
        var inserts = new List<ReportersInsert>();
        for (var i = speech.Start + 1; i < speech.End; i++)
        {
            var found =
                IsDash(text[i]) ? BetweenDashes(text, i, speech, language)
                : text[i] == ',' ? BetweenCommas(text, i, speech, language)
                : null;
            if (found is not { } insert)
                continue;
            inserts.Add(insert);
            i = Math.Max(i, insert.End - 1);
        }

        return inserts;
    }

    /// <summary>A dash of dialogue, as long as a letter or longer: a hyphen is none.</summary>
    public static bool IsDash(char c) => c is '\u2014' or '\u2013' or '\u2015';

    private static ReportersInsert? BetweenDashes(string text, int dash, TextRange speech, DialogueLanguage language)
    {
        var start = SkipBlanks(text, dash + 1, speech.End);
        if (!Characters.IsBlank(text[dash - 1]) || start == speech.End || !char.IsLetter(text[start]))
            return null;
        var before = LastBefore(text, dash, speech.Start);
        var isAction = language.AttachesDashes && start == dash + 1 && before is '.' or '!' or '?' or '\u2026';
        if (!isAction && !BeginsWithVerb(text, new TextRange(start, speech.End), WordsToVerb, language))
            return null;
        var close = start;
        while (close < speech.End && !IsDash(text[close]))
            close++;
        var end = close == speech.End ? close : SkipPunctuation(text, close + 1, speech.End);
        return new ReportersInsert(StartOf(text, dash, speech.Start), new TextRange(start, close), end);
    }

    private static ReportersInsert? BetweenCommas(string text, int comma, TextRange speech, DialogueLanguage language)
    {
        var start = SkipBlanks(text, comma + 1, speech.End);
        if (start == comma + 1 || start == speech.End || !BeginsWithVerb(text, new TextRange(start, speech.End), 1, language))
            return null;
        var (end, words) = (start, 0);
        while (end < speech.End && !IsSign(text[end]))
        {
            words += Characters.IsBlank(text[end]) ? 1 : 0;
            end++;
        }

        if (words >= MostWordsBetweenCommas || end == speech.End)
            return null;

        // “, dijo Eva Ruiz, alcaldesa de Tollen, …”: what she is stands between commas of its own.
        if (EndOfApposition(text, new TextRange(start, end), speech.End, language) is var last && last > 0)
            return new ReportersInsert(comma, new TextRange(start, last + 1), SkipBlanks(text, last + 1, speech.End));
        var isClear = text[end] == '.' || text[end] == ',' && !HasCommaInSentence(text, end + 1, speech.End);
        return isClear ? new ReportersInsert(comma, new TextRange(start, end), SkipBlanks(text, end + 1, speech.End)) : null;
    }

    /// <summary>
    /// Where what the speaker is, or how the speaker is called, ends at a comma or a full stop: “Eva Ruiz, alcaldesa de Tollen,”, “la
    /// alcaldesa, Eva Ruiz,”; 0 where nothing of the kind stands behind the words.
    /// </summary>
    private static int EndOfApposition(string text, TextRange insert, int limit, DialogueLanguage language)
    {
        if (text[insert.End] != ',')
            return 0;
        var start = SkipBlanks(text, insert.End + 1, limit);
        var end = start;
        while (end < limit && !IsSign(text[end]))
            end++;
        var isClosed = end > start && end < limit && text[end] is ',' or '.';
        if (!isClosed)
            return 0;
        var words = text.Substring(start, end - start).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var named = text.Substring(insert.Start, insert.Length).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return IsRoleOfName(words, named, language) || IsNameOfRole(words, named, language) ? end : 0;
    }

    private static bool IsRoleOfName(string[] words, string[] named, DialogueLanguage language) =>
        IsName(named[named.Length - 1])
        && words.Length <= MostWordsOfRole
        && (language.IsRole(words[0]) || words.Length > 1 && words[0].Length <= LongestArticle && language.IsRole(words[1]));

    private static bool IsNameOfRole(string[] words, string[] named, DialogueLanguage language) =>
        words.Length is > 0 and < MostWordsBetweenCommas
        && Array.TrueForAll(words, IsName)
        && !Array.Exists(named, IsName)
        && Array.Exists(named, language.IsRole);

    private static bool IsName(string word) => char.IsUpper(word[0]);

    private static bool BeginsWithVerb(string text, TextRange words, int most, DialogueLanguage language)
    {
        var place = words.Start;
        for (var count = 0; count < most && place < words.End; count++)
        {
            var start = place;
            while (place < words.End && (Characters.IsWordPart(text[place]) || text[place] is '-' or '\'' or '\u2019'))
                place++;
            if (place == start)
                return false;
            if (language.IsVerb(text.Substring(start, place - start)))
                return true;
            place = SkipBlanks(text, place, words.End);
        }

        return false;
    }

    private static bool HasCommaInSentence(string text, int start, int end)
    {
        for (var i = start; i < end && text[i] is not ('.' or '!' or '?' or '\u2026'); i++)
        {
            if (text[i] == ',')
                return true;
        }

        return false;
    }

    private static bool IsSign(char c) =>
        c is ',' or '.' or ';' or ':' or '!' or '?' or '\u2026' || IsDash(c) || Characters.IsDoubleQuotationMark(c);

    private static int StartOf(string text, int sign, int least)
    {
        while (sign > least && Characters.IsBlank(text[sign - 1]))
            sign--;
        return sign;
    }

    private static char LastBefore(string text, int place, int least)
    {
        place = StartOf(text, place, least);
        return place > least ? text[place - 1] : ' ';
    }

    private static int SkipBlanks(string text, int place, int end)
    {
        while (place < end && Characters.IsBlank(text[place]))
            place++;
        return place;
    }

    /// <summary>“—dijo Eva—. Espera.”: the sign behind the dash ends the sentence of both.</summary>
    private static int SkipPunctuation(string text, int place, int end)
    {
        while (place < end && (Characters.IsBlank(text[place]) || text[place] is '.' or ',' or ';' or ':'))
            place++;
        return place;
    }
}
