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
        var apart = new SeparateLines(source, blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isApart = all[i] is null && blocks[i].Kind == BlockKind.Text;
            if (isApart && apart.Are(blocks[i]))
                all[i] = (Structure.Lines, Between(source, blocks[i].Start, blocks[i].End));
            else if (isApart && BrokenLines.BeginWithTime(source, blocks[i]))
                all[i] = (Structure.ShortLines, Between(source, blocks[i].Start, blocks[i].End));
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (all[i] is not { } structure)
                continue;
            if (IsOfSeveralLines(structure.Structure) && LinesAbove(source, blocks[i], structure.Range) is { } above)
                ReportLinesAbove(source, above, apart, problems);
            Add(structure.Structure, structure.Range, problems);
        }
    }

    /// <summary>The lines of a block above its list, its table or its labels, where there are several; null otherwise.</summary>
    public static BodyBlock? LinesAbove(ArticleSource source, BodyBlock block) =>
        OfSigns(source, block) is { } found ? LinesAbove(source, block, found.Range) : null;

    private static BodyBlock? LinesAbove(ArticleSource source, BodyBlock block, TextRange range)
    {
        var first = block.Start;
        while (source.Lines[first].Trimmed.Start < range.Start)
            first++;
        return block.Kind == BlockKind.Text && first - block.Start >= FewestLines ? block with { End = first } : null;
    }

    private static bool IsOfSeveralLines(Structure structure) =>
        structure is Structure.List or Structure.Table or Structure.Columns or Structure.Questions or Structure.Scores;

    /// <summary>"Ingredients", "250 g of flour", and then "- salt": the lines above the list are reported by themselves.</summary>
    private static void ReportLinesAbove(ArticleSource source, BodyBlock above, SeparateLines apart, ProblemList problems)
    {
        var structure =
            BrokenLines.AreOnPurpose(source, above) ? Structure.ShortLines
            : apart.Are(above) ? Structure.Lines
            : (Structure?)null;
        if (structure is { } found)
            Add(found, Between(source, above.Start, above.End), problems);
    }

    private static void Add(Structure structure, TextRange range, ProblemList problems)
    {
        var (what, repair) = StructureText.Of(structure);
        problems.Add(AdviceRules.StructureOfOtherFormats, range, what, repair);
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
            longest = isStanza ? BrokenLines.LongestLine(source, blocks[i]) : 0;
            if (isStanza)
                all[i] ??= (Structure.ShortLines, Between(source, blocks[i].Start, blocks[i].End));
        }
    }

    private static bool IsLikeStanza(ArticleSource source, BodyBlock block, int longest) =>
        block.End - block.Start >= FewestLines && !BrokenLines.IsMarked(source, block) && BrokenLines.LongestLine(source, block) <= longest;

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
        if (OfSigns(source, block) is { } found)
            return found;
        if (block.End - block.Start < FewestLines)
            return null;
        var scores = new LineCounts(source, block, static (text, line) => IsShort(line) && LineForms.Of(text, line) == LineForm.Score);
        if (scores.Count >= FewestLines)
            return (Structure.Scores, scores.Range);
        return BrokenLines.AreOnPurpose(source, block) ? (Structure.ShortLines, Between(source, block.Start, block.End)) : null;
    }

    /// <summary>What several lines are by their signs.</summary>
    private static (Structure Structure, TextRange Range)? OfSigns(ArticleSource source, BodyBlock block)
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
        return labels.Count >= FewestLines ? (Structure.Questions, labels.Range) : null;
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
