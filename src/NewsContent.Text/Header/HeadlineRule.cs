using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Which line is the headline, and which one the kicker above it. The headline repeated under the date decides; without it
/// a first line in capitals is the kicker.
/// </summary>
internal static class HeadlineRule
{
    /// <summary>How many lines that are not blank a header may have before its date, summary and all.</summary>
    private const int LongestHeader = 60;

    /// <summary>How far below its first place a repeated headline is looked for when no date line shows where it belongs.</summary>
    private const int LongestHeaderWithoutDate = 14;

    /// <summary>
    /// The index of the line, 0 or 1 counted from <paramref name="first"/>, that is again directly under a date line, or where there is
    /// none, a little further down; null when neither of the two does.
    /// </summary>
    public static int? FindRepeated(ArticleSource source, List<SourceLine> lines, int first)
    {
        var hasDate = false;
        for (var i = first + 1; i < lines.Count && i < first + LongestHeader; i++)
        {
            if (!DateLine.IsDate(source, lines[i]))
                continue;

            hasDate = true;
            if (i + 1 == lines.Count || lines[i + 1].Index != lines[i].Index + 1)
                continue;
            if (SameWords(source, lines[i + 1], lines[first]))
                return first;
            if (i > first + 1 && SameWords(source, lines[i + 1], lines[first + 1]))
                return first + 1;
        }

        if (hasDate)
            return null;
        for (var i = first + 2; i < lines.Count && i < first + LongestHeaderWithoutDate; i++)
        {
            if (SameWords(source, lines[i], lines[first]))
                return first;
            if (i > first + 2 && SameWords(source, lines[i], lines[first + 1]))
                return first + 1;
        }

        return null;
    }

    /// <summary>An uppercase letter and no lowercase one; a line marked as text by <c>\</c> is not a kicker.</summary>
    public static bool IsKicker(ArticleSource source, SourceLine line)
    {
        if (PassageBuilder.IsEscaped(source, line))
            return false;

        var hasCapital = false;
        for (var i = line.Trimmed.Start; i < line.Trimmed.End; i++)
        {
            if (i % ArticleSource.CharactersBetweenLooks == 0)
                source.Cancellation.ThrowIfCancellationRequested();
            if (char.IsLower(source.Text[i]))
                return false;
            hasCapital |= char.IsUpper(source.Text[i]);
        }

        return hasCapital;
    }

    /// <summary>Two lines say the same.</summary>
    public static bool SameWords(ArticleSource source, SourceLine a, SourceLine b)
    {
        var (one, other) = (PassageBuilder.FromHeadline(source, a).Text, PassageBuilder.FromHeadline(source, b).Text);
        return SameWords(one, other, source.Cancellation);
    }

    /// <summary>
    /// Equal, apart from how wide the blanks between the words are, from marks that no eye can see and from lost characters.
    /// </summary>
    public static bool SameWords(string a, string b, CancellationToken cancellation = default)
    {
        int i = 0,
            j = 0;
        while (true)
        {
            if (i % ArticleSource.CharactersBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            SkipUnseen(a, ref i);
            SkipUnseen(b, ref j);
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;

            if (Characters.IsBlank(a[i]) && Characters.IsBlank(b[j]))
            {
                while (i < a.Length && Characters.IsBlank(a[i]))
                    i++;
                while (j < b.Length && Characters.IsBlank(b[j]))
                    j++;
            }
            else if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }

    /// <summary>
    /// A line under the date that is not the headline was still meant as the headline when it is alone like one, or when at least half of
    /// its words are the headline's; anything else is the beginning of the text.
    /// </summary>
    public static bool IsMeantAsHeadline(string words, bool standsAlone, string headline)
    {
        if (standsAlone && !Characters.IsClosingPunctuation(words[words.Length - 1]))
            return true;

        var known = new HashSet<string>(WordList.Of(headline), StringComparer.Ordinal);
        var all = WordList.Of(words);
        return all.Count(known.Contains) * 2 >= all.Count;
    }

    private static void SkipUnseen(string text, ref int i)
    {
        while (
            i < text.Length && (Characters.IsDirectionMark(text[i]) || Characters.IsZeroWidthBlank(text[i]) || text[i] == Characters.Lost)
        )
        {
            i++;
        }
    }
}
