using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// Lines that their author parted without a blank line, which become one paragraph. They are known by the rest of the text: where other
/// paragraphs have several sentences on one long line, no program has broken the lines, and no author breaks them after each sentence.
/// </summary>
internal sealed class SeparateLines
{
    /// <summary>No program breaks lines so late, and the longest of them are alone in a block.</summary>
    private const int LongLine = 140;

    private const int LongParagraph = 100;

    /// <summary>One line so long says as much as two.</summary>
    private const int VeryLongLine = 240;

    /// <summary>The same in a script without blanks, in which a character is a syllable or a word.</summary>
    private const int LongLineOfEast = 40;

    private const int FewestLongLines = 2;

    private const int NarrowestMargin = 60;

    private readonly ArticleSource _source;
    private readonly IReadOnlyList<BodyBlock> _blocks;

    /// <summary>Whether paragraphs have several sentences on one line; null until a block of several lines asks.</summary>
    private bool? _isOnOneLine;

    public SeparateLines(ArticleSource source, IReadOnlyList<BodyBlock> blocks) => (_source, _blocks) = (source, blocks);

    /// <summary>Whether the lines of a block were meant to stay apart.</summary>
    public bool Are(BodyBlock block)
    {
        // A heading by its sign is no part of the paragraph below it.
        if (HeadingRule.ExplicitMarkLength(_source, _source.Lines[block.Start]) > 0)
            block = block with { Start = block.Start + 1 };
        if (block.Kind != BlockKind.Text || block.End - block.Start < 2 || !(_isOnOneLine ??= AreOnOneLine(_source, _blocks)))
            return false;
        if (LostHeadings.Find(_source, block) is not null || IsQuotationWithName(block))
            return false;
        var margin = NarrowestMargin;
        for (var i = block.Start; i < block.End; i++)
        {
            if (PassageBuilder.IsEscaped(_source, _source.Lines[i]))
                return false;
            margin = Math.Max(margin, _source.Lines[i].Trimmed.Length);
        }

        // Where lines reach the margin and go on below, a program has broken this paragraph.
        var goingOn = Enumerable.Range(block.Start, block.End - block.Start - 1).Where(i => GoesOn(i, margin)).ToList();
        return goingOn.Count == 0 || goingOn.Count == 1 && !char.IsLower(FirstOf(goingOn[0] + 1));
    }

    private bool GoesOn(int index, int margin)
    {
        var line = _source.Lines[index].Trimmed;
        return line.Length <= LongLine
            && line.Length + 1 + LostHeadings.FirstWordLength(_source, index + 1) > margin
            && !Characters.IsWrittenWithoutSpaces(FirstOf(index + 1))
            && !LineWords.BeginsWithAddress(_source.Words(_source.Lines[index + 1]))
            && !LostHeadings.EndsSentence(_source, index);
    }

    /// <summary>Above the block’s last line stands none, or one so short that a program would have gone on there: a time, a name.</summary>
    private static bool IsAlone(ArticleSource source, BodyBlock block)
    {
        var last = source.Lines[block.End - 1].Trimmed.Length;
        return Enumerable
            .Range(block.Start, block.End - block.Start - 1)
            .All(i => source.Lines[i].Trimmed.Length + 1 + LostHeadings.FirstWordLength(source, i + 1) <= last / 2);
    }

    private char FirstOf(int index) => _source.Text[_source.Lines[index].Trimmed.Start];

    /// <summary>Quoted words, and below them who said them: one paragraph, as it is meant.</summary>
    private bool IsQuotationWithName(BodyBlock block)
    {
        var (first, last) = (_source.Lines[block.Start].Trimmed, _source.Lines[block.End - 1].Trimmed);
        var opens = Characters.IsOpeningMark(_source.Text[first.Start]) || Characters.IsDoubleQuotationMark(_source.Text[first.Start]);
        return opens && _source.Text[last.Start] is '-' or '–' or '—' or '―';
    }

    private static bool AreOnOneLine(ArticleSource source, IReadOnlyList<BodyBlock> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Text)
                continue;
            var isAlone = IsAlone(source, block);
            for (var i = block.Start; i < block.End; i++)
            {
                var line = source.Lines[i].Trimmed;
                if (HasSentencesOnOneLine(source.Text, line, isAlone && i == block.End - 1))
                    count += line.Length > VeryLongLine ? FewestLongLines : 1;
                if (count >= FewestLongLines)
                    return true;
            }
        }

        return false;
    }

    private static bool HasSentencesOnOneLine(string text, TextRange line, bool isAlone)
    {
        var longest = isAlone ? LongParagraph : LongLine;
        if (line.Length <= (Characters.IsWrittenWithoutSpaces(text[line.Start]) ? LongLineOfEast : longest))
            return false;
        for (var i = line.Start; i < line.End - 2; i++)
        {
            if (text[i] is '\u3002' or '\uFF01' or '\uFF1F')
                return true;
            if (!Characters.EndsSentence(text[i]))
                continue;
            var next = Characters.IsQuotationMark(text[i + 1]) ? i + 2 : i + 1;
            if (next + 1 < line.End && Characters.IsBlank(text[next]) && !char.IsLower(text[next + 1]))
                return true;
        }

        return false;
    }
}
