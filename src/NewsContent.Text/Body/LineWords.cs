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
    private static readonly char[] SignsBetweenAgencies = ['/', ',', '|', '&', '+'];
    private static readonly char[] SignsOfRelease = [' ', '\u00A0', '.', '/', '-', '–', ':'];

    /// <summary>The form of a line by its words.</summary>
    /// <param name="words">The line, less the blanks at its ends; not empty.</param>
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
        if (IsLabel(words) || IsServings(parts))
            return LineForm.Label;
        if (IsCredit(words) || IsByline(parts) || IsNoteOfStaff(words, parts) || IsOfAgencies(words))
            return LineForm.Credit;
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

    /// <summary>A result, alone or behind a colon.</summary>
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

    /// <summary>"Serves 4", "Pour 6 personnes": the words of a recipe.</summary>
    private static bool IsServings(string[] parts)
    {
        const int MostWords = 3;
        return parts.Length is > 1 and <= MostWords
            && char.IsDigit(parts[1][0])
            && LinePhrases.ServingWords.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>"Photo by Sam Lee", "Foto: …", "Additional reporting by Jo Lind".</summary>
    private static bool IsCredit(string words)
    {
        if (IsCreditAtStart(words))
            return true;

        // A caption ends with it: "The pier at noon. Photo: Sam Lee".
        var behind = Math.Max(words.LastIndexOf(". ", StringComparison.Ordinal), words.LastIndexOf(" (", StringComparison.Ordinal));
        return behind > 0 && IsCreditAtStart(words.Substring(behind + 2));
    }

    private static bool IsCreditAtStart(string words)
    {
        foreach (var word in LinePhrases.CreditWords)
        {
            if (!StartsWith(words, word))
                continue;
            var rest = words.Substring(word.Length).TrimStart(' ', '\u00A0', 's', '(');
            if (BeginsWithJoint(rest))
                return true;
        }

        return false;
    }

    private static bool BeginsWithJoint(string rest)
    {
        foreach (var joint in LinePhrases.CreditJoints)
        {
            if (StartsWith(rest, joint) && (rest.Length > joint.Length || joint[0] == ':'))
                return true;
        }

        return false;
    }

    /// <summary>"By Ana Ruiz": a word for "by", and names of two words and more.</summary>
    private static bool IsByline(string[] parts)
    {
        var isByColon = parts.Length > 1 && LinePhrases.BylineWords.Contains(parts[0].TrimEnd(':'), StringComparer.OrdinalIgnoreCase);
        if (isByColon && (parts[0][parts[0].Length - 1] == ':' || LinePhrases.Desks.Contains(parts[parts.Length - 1])))
            return true;
        if (parts.Length is < 3 or > 12 || !LinePhrases.BylineWords.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            return false;
        var wordsOfName = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            var part = parts[i].TrimEnd(',', ';');
            if (wordsOfName > 1 && LinePhrases.BehindNames.Contains(part, StringComparer.OrdinalIgnoreCase))
                return true;
            if (LinePhrases.NameJoints.Contains(part, StringComparer.Ordinal))
            {
                if (wordsOfName is 0 or 1)
                    return false;
                wordsOfName = 0;
            }
            else if (IsOfName(part))
            {
                wordsOfName++;
            }
            else if (!LinePhrases.NameParticles.Contains(part, StringComparer.Ordinal))
            {
                return false;
            }

            if (part.Length < parts[i].Length && wordsOfName > 1)
                wordsOfName = i + 1 < parts.Length ? 0 : wordsOfName;
        }

        return wordsOfName > 1;
    }

    private static bool IsOfName(string part) =>
        part.Length > 0
        && char.IsUpper(part[0])
        && !LinePhrases.NoNames.Contains(part, StringComparer.OrdinalIgnoreCase)
        && part.All(static c => Characters.IsWordPart(c) && !char.IsDigit(c) || c is '-' or '.' or '\'' or '’');

    /// <summary>"Jane Doe is a staff writer", "Follow the Tidings on …", "Read more".</summary>
    private static bool IsNoteOfStaff(string words, string[] parts)
    {
        if (StartsWithAny(words, LinePhrases.ReaderCalls))
            return true;
        foreach (var label in LinePhrases.ReleaseLabels)
        {
            if (IsLabelOfRelease(words, label))
                return true;
        }

        var comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        var isOfDesk = comma > 0 && LinePhrases.Desks.Contains(words.Substring(words.LastIndexOf(' ') + 1));
        if (isOfDesk && parts.All(static part => char.IsUpper(part[0])))
            return true;
        return char.IsUpper(words[0]) && words.IndexOf(':') < 0 && SaysWhoIsStaff(words + " ");
    }

    private static bool SaysWhoIsStaff(string words)
    {
        foreach (var being in LinePhrases.BeingStaff)
        {
            if (words.IndexOf(being, StringComparison.OrdinalIgnoreCase) is > 0 and var place && HasTrade(words, place))
                return true;
        }

        return false;
    }

    /// <summary>"Reuters", "dpa/AFP", "With agencies": nothing but the names of agencies, perhaps with a word before them.</summary>
    private static bool IsOfAgencies(string words)
    {
        var before = LinePhrases.BeforeAgencies.FirstOrDefault(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        var names = words.Substring(before.Length).Replace(" and ", "/").Replace(" und ", "/").Replace(" et ", "/").Replace(" y ", "/");
        return names
            .Split(SignsBetweenAgencies, StringSplitOptions.RemoveEmptyEntries)
            .All(static name => LinePhrases.Agencies.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>"Press release", alone or with its number: "Press releases of the year" may be a heading.</summary>
    private static bool IsLabelOfRelease(string words, string label) =>
        StartsWith(words, label)
        && words
            .Substring(label.Length)
            .Split(SignsOfRelease, StringSplitOptions.RemoveEmptyEntries)
            .All(static part => part.All(char.IsDigit) || part.ToLowerInvariant() is "nr" or "no" or "n" or "nº" or "n°");

    private static bool HasTrade(string words, int from) =>
        LinePhrases.Trades.Any(trade => words.IndexOf(" " + trade, from, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the words end a letter: <c>Best regards</c>.</summary>
    public static bool IsClosing(string words) => LinePhrases.Closings.Contains(Bare(words), StringComparer.OrdinalIgnoreCase);

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
            && LinePhrases.Salutations.Any(opening => StartsWith(bare, opening) && bare.Length > opening.Length);
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
    internal static bool StartsWithAny(string words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (StartsWith(words, phrase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words begin with a phrase, and with its last word in full unless a star ends it.</summary>
    private static bool StartsWith(string words, string phrase)
    {
        // There are hundreds of phrases, and the first letter tells of most of them.
        if (words.Length == 0 || words[0] < '\u0080' && phrase[0] < '\u0080' && (words[0] | 0x20) != (phrase[0] | 0x20))
            return false;
        if (phrase[phrase.Length - 1] == '*')
            return string.Compare(words, 0, phrase, 0, phrase.Length - 1, StringComparison.OrdinalIgnoreCase) == 0;
        if (!words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            return false;
        var isInWord = words.Length > phrase.Length && char.IsLetter(phrase[phrase.Length - 1]) && char.IsLetter(words[phrase.Length]);
        return !isInWord || words[phrase.Length] == 's';
    }
}
