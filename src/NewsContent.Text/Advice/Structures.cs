using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// What looks like a list, a table, a picture and so on: plain text has no such thing, and joins the lines of a block into one paragraph.
/// One message for a block, at what it looks like.
/// </summary>
internal static class Structures
{
    /// <summary>Lines that a program has broken at its margin are hardly shorter.</summary>
    private const int NarrowestMargin = 40;

    /// <summary>So many lines of a block must end on purpose.</summary>
    private const int FewestLines = 2;

    /// <summary>By so many characters a stanza's lines may be longer than those of the one beside it.</summary>
    private const int MostLonger = 10;

    private const int LongestStanzaLine = 60;

    public static void Report(ArticleSource source, IReadOnlyList<BodyBlock> blocks, ProblemList problems, CancellationToken cancellation)
    {
        var all = new (Structure Structure, TextRange Range)?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var block = blocks[i];
            if (block.Kind == BlockKind.Heading)
                continue;

            // The parts of a piece of code are told together.
            if (block.Kind == BlockKind.Code && i > 0 && blocks[i - 1].Kind == BlockKind.Code && !BeginsCode(source, block))
                continue;
            all[i] = Find(source, block);
        }

        FindStanzas(source, blocks, all, Enumerable.Range(0, blocks.Count));
        FindStanzas(source, blocks, all, Enumerable.Range(0, blocks.Count).Reverse());
        var apart = new LinesApart(source, blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (all[i] is null && apart.Are(blocks[i]))
                all[i] = (Structure.Lines, Between(source, blocks[i].Start, blocks[i].End));
        }

        foreach (var found in all)
        {
            if (found is not { } structure)
                continue;
            var (what, repair) = StructureText.Of(structure.Structure);
            problems.Add(AdviceRules.StructureOfOtherFormats, structure.Range, what, repair);
        }
    }

    /// <summary>Beside a stanza stands another one, though its lines alone could be prose: none is much longer than those.</summary>
    private static void FindStanzas(
        ArticleSource source,
        IReadOnlyList<BodyBlock> blocks,
        (Structure Structure, TextRange Range)?[] all,
        IEnumerable<int> order
    )
    {
        var longest = 0;
        foreach (var i in order)
        {
            if (blocks[i].Kind == BlockKind.Heading || HeadingRule.ExplicitMarkLength(source, source.Lines[blocks[i].Start]) > 0)
                continue;
            var isStanza =
                all[i] is { Structure: Structure.ShortLines }
                || all[i] is null && longest > 0 && IsLikeStanza(source, blocks[i], Math.Min(longest + MostLonger, LongestStanzaLine));
            longest = isStanza ? LongestLine(source, blocks[i]) : 0;
            if (isStanza)
                all[i] ??= (Structure.ShortLines, Between(source, blocks[i].Start, blocks[i].End));
        }
    }

    private static bool IsLikeStanza(ArticleSource source, BodyBlock block, int longest) =>
        block.End - block.Start >= FewestLines && !IsMarked(source, block) && LongestLine(source, block) <= longest;

    private static int LongestLine(ArticleSource source, BodyBlock block) =>
        Enumerable.Range(block.Start, block.End - block.Start).Max(line => source.Lines[line].Trimmed.Length);

    /// <summary>Whether a passage's blanks part columns.</summary>
    public static bool IsInColumns(ArticleSource source, PassageSyntax passage)
    {
        var rows = passage.Pieces.Count(piece => IsColumnRow(source.Text, TextRange.At(piece.FileOffset, piece.Length)));
        return rows >= FewestLines || rows == 1 && passage.Pieces.Count == 1;
    }

    private static (Structure Structure, TextRange Range)? Find(ArticleSource source, BodyBlock block)
    {
        if (block.Kind == BlockKind.Code || IsIndentedCode(source, block))
            return (Structure.Code, Between(source, block.Start, block.End));
        return OfLines(source, block) ?? InLines(source, block);
    }

    /// <summary>What several lines are together.</summary>
    private static (Structure, TextRange)? OfLines(ArticleSource source, BodyBlock block)
    {
        if (block.End - block.Start < FewestLines)
            return null;
        var rows = new LineCounts(source, block, static (text, line) => LineForms.Inside(text, line) == LineForm.TableRow);
        if (rows.Count >= FewestLines)
            return (Structure.Table, rows.Range);
        var columns = new LineCounts(source, block, IsColumnRow);
        if (columns.Count >= FewestLines)
            return (Structure.Columns, columns.Range);
        if (ListLines.Find(source, block) is { } list)
            return (Structure.List, list);
        var labels = new LineCounts(source, block, SpeechLabels.IsAt);
        if (labels.Count >= FewestLines)
            return (Structure.Questions, labels.Range);
        var scores = new LineCounts(source, block, static (text, line) => IsShort(line) && LineForms.Of(text, line) == LineForm.Score);
        if (scores.Count >= FewestLines)
            return (Structure.Scores, scores.Range);
        return AreBrokenOnPurpose(source, block) ? (Structure.ShortLines, Between(source, block.Start, block.End)) : null;
    }

    /// <summary>What a line is, or has in it.</summary>
    private static (Structure, TextRange)? InLines(ArticleSource source, BodyBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            var line = source.Lines[i].Trimmed;
            if (PassageBuilder.IsEscaped(source, source.Lines[i]))
            {
                if (MarkupSigns.NetworkPath(source.Text, line) is { } path)
                    return (Structure.NetworkPath, path);
                continue;
            }

            var start = LineForms.AtStart(source.Text, line);
            if (start == LineForm.BlockQuotation)
                return (Structure.BlockQuotation, line);
            if (start == LineForm.CodeFence)
                return (Structure.Code, line);
            if (start == LineForm.Picture)
                return (Structure.Picture, line);
            if (MarkupSigns.First(source.Text, line) is { } found)
                return found;
        }

        return null;
    }

    private static bool BeginsCode(ArticleSource source, BodyBlock block) =>
        CodeFences.IsFence(source.Text, source.Lines[block.Start].Trimmed) && block.End - block.Start > 1;

    private static bool IsShort(TextRange line) => line.Length <= HeadingRule.LongestHeading;

    /// <summary>Tabs or three blanks and more part the words, and no sentence ends there or at the line's end.</summary>
    private static bool IsColumnRow(string text, TextRange line)
    {
        if (line.Length == 0 || Characters.IsClosingPunctuation(text[line.End - 1]))
            return false;
        var blanks = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            blanks = Characters.IsBlank(text[i]) ? blanks + 1 : 0;
            if (blanks >= 3 || text[i] == '\t')
                return !Characters.IsClosingPunctuation(text[i - Math.Max(1, blanks)]);
        }

        return false;
    }

    /// <summary>Every line is indented, and most have signs that code has.</summary>
    private static bool IsIndentedCode(ArticleSource source, BodyBlock block)
    {
        if (block.End - block.Start < FewestLines)
            return false;
        var signs = 0;
        for (var i = block.Start; i < block.End; i++)
        {
            if (!HeadingRule.IsIndentedAsCode(source, source.Lines[i]))
                return false;
            signs += HeadingRule.HasSignsOfCode(source.Text, source.Lines[i].Trimmed) ? 1 : 0;
        }

        return 2 * signs >= block.End - block.Start;
    }

    /// <summary>
    /// Verse, an address, a signature: lines that end before the margin and without a sentence's end, though the next begins with a
    /// capital or a number, or nowhere a sentence ends. Lines that a program has broken reach the margin.
    /// </summary>
    private static bool AreBrokenOnPurpose(ArticleSource source, BodyBlock block)
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

    /// <summary>Its author marked a line as text, or it begins with an item of a list, to which the next lines belong.</summary>
    private static bool IsMarked(ArticleSource source, BodyBlock block)
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
            if (IsShort(source.Lines[i].Trimmed) && LineWords.IsClosing(source.Words(source.Lines[i])))
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

    private static TextRange Between(ArticleSource source, int start, int end) =>
        new(source.Lines[start].Trimmed.Start, source.Lines[end - 1].Trimmed.End);

    /// <summary>The lines of a block of which something holds.</summary>
    private readonly struct LineCounts
    {
        public LineCounts(ArticleSource source, BodyBlock block, Func<string, TextRange, bool> holds)
        {
            for (var i = block.Start; i < block.End; i++)
            {
                if (PassageBuilder.IsEscaped(source, source.Lines[i]) || !holds(source.Text, source.Lines[i].Trimmed))
                    continue;
                Range = new TextRange(Count == 0 ? source.Lines[i].Trimmed.Start : Range.Start, source.Lines[i].Trimmed.End);
                Count++;
            }
        }

        public int Count { get; }

        /// <summary>From the first of them to the last.</summary>
        public TextRange Range { get; }
    }
}
