using System.Globalization;
using System.Text;

namespace NewsContent.Evaluation;

/// <summary>Compares names as the evaluation does: by surname, or by first and last name.</summary>
internal static class NameMatch
{
    private static readonly HashSet<string> Titles =
    [
        .. (
            "mr mrs ms miss dr sen rep gov gen president senator governor secretary prof professor sir judge justice mayor congressman "
            + "congresswoman representative rev herr frau chancellor attorney lt col sgt capt speaker pope vice prime minister king queen "
            + "prince princess lord lady dame former"
        ).Split(' '),
    ];
    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>Whether the surnames agree, or a lone given name does.</summary>
    public static bool BySurname(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && (x[^1] == y[^1] || Math.Min(x.Count, y.Count) == 1 && x[0] == y[0]);
    }

    /// <summary>Whether the speaker shares a word of more than two letters with the source's words.</summary>
    public static bool SharesWords(string speaker, string source) =>
        Letters(speaker)
            .Intersect(Letters(source))
            .Any(static word =>
                word.Length > 2
                && word
                    is not (
                        "the"
                        or "and"
                        or "for"
                        or "who"
                        or "that"
                        or "was"
                        or "his"
                        or "her"
                        or "with"
                        or "from"
                        or "der"
                        or "die"
                        or "das"
                        or "des"
                        or "ein"
                        or "eine"
                        or "von"
                        or "und"
                        or "sie"
                    )
            );

    private static List<string> Words(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(c));
        }

        var words = Letters(plain.ToString().Replace("'s", "").Replace("’s", "").Split(',')[0]);
        while (words.Count > 1 && Titles.Contains(words[0]))
            words.RemoveAt(0);
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private static List<string> Letters(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-'))
                i++;
            words.Add(text[start..i].ToLowerInvariant());
        }

        return words;
    }
}
