using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>Tells the lines that say who wrote, took or edited something, or from which agency it comes.</summary>
internal static class LineCredits
{
    private static readonly Phrases PhrasesOfBylines = new(BylineWords.OfAuthors.Concat(BylineWords.OfOthers));
    private static readonly char[] SignsBetweenAgencies = ['/', ',', '|', '&', '+'];
    private static readonly char[] SignsOfRelease = [' ', '\u00A0', '.', '/', '-', '–', ':'];

    /// <summary>Whether a line is one of these.</summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    /// <param name="parts">What blanks part in it.</param>
    public static bool Is(string words, string[] parts) =>
        IsCredit(words) || IsByline(parts) || IsNoteOfStaff(words, parts) || IsOfAgencies(words);

    /// <summary>A picture's credit, or the names of agencies: what is below a text and is none of it.</summary>
    public static bool IsBelowText(string words) => IsOfAgencies(words) || IsCreditAtStart(words, LinePhrases.PictureWords);

    /// <summary>"Photo by Sam Lee", "Foto: …", "Additional reporting by Jo Lind".</summary>
    private static bool IsCredit(string words)
    {
        if (IsCreditAtStart(words, LinePhrases.CreditWords) || IsCreditAtStart(words, LinePhrases.PictureWords) || IsCreditOfPhrase(words))
            return true;

        // A caption ends with it: "The pier at noon. Photo: Sam Lee".
        var behind = Math.Max(words.LastIndexOf(". ", StringComparison.Ordinal), words.LastIndexOf(" (", StringComparison.Ordinal));
        if (behind <= 0)
            return false;
        var rest = words.Substring(behind + 2);
        return IsCreditAtStart(rest, LinePhrases.CreditWords) || IsCreditAtStart(rest, LinePhrases.PictureWords);
    }

    private static bool IsCreditAtStart(string words, Phrases beginnings)
    {
        foreach (var word in beginnings.Like(words))
        {
            if (!LineWords.StartsWith(words, word))
                continue;
            var rest = words.Substring(word.Length).TrimStart(' ', '\u00A0', 's', '(');

            // "Fot. Anna Nowak": a shortened word needs no joint.
            if (BeginsWithJoint(rest) || word[word.Length - 1] == '.' && rest.Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>"Propos recueillis par Ana Ruiz": the words of a byline, and a name or a colon after them.</summary>
    private static bool IsCreditOfPhrase(string words)
    {
        foreach (var phrase in PhrasesOfBylines.Like(words))
        {
            if (!words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) || words.Length < phrase.Length + 2)
                continue;
            var (next, first) = (words[phrase.Length], words[phrase.Length + 1]);

            // What means "wrote" in Arabic means "books" too, and letters without capitals begin no name.
            if (next == ':' || Characters.IsBlank(next) && char.IsUpper(first) || Characters.IsBlank(next) && first == ':')
                return true;
        }

        return false;
    }

    private static bool BeginsWithJoint(string rest)
    {
        foreach (var joint in LinePhrases.CreditJoints.Like(rest))
        {
            if (LineWords.StartsWith(rest, joint) && (rest.Length > joint.Length || joint[0] == ':'))
                return true;
        }

        return false;
    }

    /// <summary>"By Ana Ruiz": a word for "by", and names of two words and more.</summary>
    private static bool IsByline(string[] parts)
    {
        var isByColon = parts.Length > 1 && BylineWords.Short.Contains(parts[0].TrimEnd(':'), StringComparer.OrdinalIgnoreCase);
        if (isByColon && (parts[0][parts[0].Length - 1] == ':' || LinePhrases.Desks.Contains(parts[parts.Length - 1])))
            return true;
        if (parts.Length is < 3 or > 12 || !BylineWords.Short.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            return false;
        var wordsOfName = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            var part = parts[i].TrimEnd(',', ';');
            if (wordsOfName > 1 && LinePhrases.AfterNames.Contains(part, StringComparer.OrdinalIgnoreCase))
                return true;
            if (BylineWords.Joints.Contains(part, StringComparer.Ordinal))
            {
                if (wordsOfName is 0 or 1)
                    return false;
                wordsOfName = 0;
            }
            else if (IsOfName(part))
            {
                wordsOfName++;
            }
            else if (!BylineWords.Particles.Contains(part, StringComparer.Ordinal))
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
        if (LineWords.StartsWithAny(words, LinePhrases.ReaderCalls))
            return true;
        foreach (var label in LinePhrases.ReleaseLabels.Like(words))
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
        LineWords.StartsWith(words, label)
        && words
            .Substring(label.Length)
            .Split(SignsOfRelease, StringSplitOptions.RemoveEmptyEntries)
            .All(static part => part.All(char.IsDigit) || part.ToLowerInvariant() is "nr" or "no" or "n" or "nº" or "n°");

    private static bool HasTrade(string words, int from) =>
        LinePhrases.Trades.Any(trade => words.IndexOf(" " + trade, from, StringComparison.OrdinalIgnoreCase) >= 0);
}
