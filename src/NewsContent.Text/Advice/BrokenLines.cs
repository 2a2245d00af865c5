using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Whether the lines of a block end on purpose, by themselves: those that a program has broken reach the margin.</summary>
internal static class BrokenLines
{
    /// <summary>Lines that a program has broken at its margin are hardly shorter.</summary>
    private const int NarrowestMargin = 40;

    /// <summary>So many lines of a block must end on purpose.</summary>
    private const int FewestLines = 2;

    public static int LongestLine(ArticleSource source, BodyBlock block) =>
        Enumerable.Range(block.Start, block.End - block.Start).Max(line => source.Lines[line].Trimmed.Length);

    /// <summary>
    /// Verse, an address, a signature: lines that end before the margin and without a sentence's end, though the next begins with a
    /// capital or a number, or nowhere a sentence ends. Lines that a program has broken reach the margin.
    /// </summary>
    public static bool AreOnPurpose(ArticleSource source, BodyBlock block)
    {
        var margin = NarrowestMargin;
        for (var i = block.Start; i < block.End; i++)
            margin = Math.Max(margin, source.Lines[i].Trimmed.Length);

        var (broken, ended, phrases, sentences) = (0, 0, 0, 0);
        for (var i = block.Start; i < block.End - 1; i++)
        {
            var last = source.Text[source.Lines[i].Trimmed.End - 1];
            var isSentence = LostHeadings.EndsSentence(source, i);
            sentences += isSentence && last is not (':' or '：') ? 1 : 0;
            if (isSentence || ReachesMargin(source, i, margin))
            {
                ended += isSentence ? 1 : 0;
                continue;
            }

            ended++;
            phrases += last is ',' or ';' or '—' or '–' or '،' ? 1 : 0;
            broken += BeginsAnew(source, i + 1) ? 1 : 0;
        }

        if (broken >= FewestLines || HasLineOfLetter(source, block))
            return true;

        // In prose somewhere a sentence ends; in verse nearly every line ends with a sign.
        var isAllEnded = ended == block.End - block.Start - 1 && margin == NarrowestMargin && !IsMarked(source, block);
        return isAllEnded && (sentences == 0 && !LostHeadings.EndsSentence(source, block.End - 1) || phrases >= FewestLines);
    }

    /// <summary>"15:41", "23:20 UPDATE": a time and hardly a word, above a line that is much longer.</summary>
    public static bool BeginWithTime(ArticleSource source, BodyBlock block)
    {
        var line = source.Lines[block.Start].Trimmed;
        return block.End - block.Start >= FewestLines
            && !IsMarked(source, block)
            && 2 * line.Length < LongestLine(source, block)
            && !LostHeadings.EndsSentence(source, block.Start)
            && TimeLine.IsWithWord(line.In(source.Text));
    }

    /// <summary>Its author marked a line as text, or it begins with an item of a list, to which the next lines belong.</summary>
    public static bool IsMarked(ArticleSource source, BodyBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (PassageBuilder.IsEscaped(source, source.Lines[i]))
                return true;
        }

        return LineForms.AtStart(source.Text, source.Lines[block.Start].Trimmed) is LineForm.ListItem or LineForm.NumberedItem;
    }

    /// <summary>"Madam," or "Best regards" on a line of its own.</summary>
    private static bool HasLineOfLetter(ArticleSource source, BodyBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (source.Lines[i].Trimmed.Length <= HeadingRule.LongestHeading && LineWords.IsClosing(source.Words(source.Lines[i])))
                return true;
        }

        return false;
    }

    private static bool ReachesMargin(ArticleSource source, int index, int margin) =>
        source.Lines[index].Trimmed.Length + 1 + LostHeadings.FirstWordLength(source, index + 1) > margin;

    private static bool BeginsAnew(ArticleSource source, int index)
    {
        var first = source.Text[source.Lines[index].Trimmed.Start];
        return char.IsUpper(first) || char.IsDigit(first) || Characters.IsOpeningMark(first);
    }
}
