using System.Globalization;
using NewsContent.Text.Advice;
using NewsContent.Text.Body;

namespace NewsContent.Text.Fixes;

/// <summary>What to write where a line may be a heading or not, and where a printed page has left something.</summary>
internal static class BlockFixes
{
    private const string HeadingSign = "## ",
        TextSign = "\\";

    /// <summary>The questions of an article are reported once, and marked together.</summary>
    public static IEnumerable<FixProposal> PossibleHeading(FixContext context)
    {
        var questions = PossibleHeadings.Questions(context.Source);
        var lines = questions.Contains(context.Problem.Range) ? questions : [context.Problem.Range];
        var all = lines.Count == 1 ? "it" : $"these {lines.Count.ToString(NumberFormatInfo.InvariantInfo)} lines";
        if (context.Problem.Arguments[1] == PossibleHeadings.NothingBelow)
        {
            yield return new FixProposal("Keep it as text: put a \\ before it", false, Before(lines, TextSign));
            yield break;
        }

        yield return new FixProposal(
            $"Make {(lines.Count == 1 ? "it a heading" : all + " headings")}: put ## before {(lines.Count == 1 ? "it" : "each")}",
            false,
            Before(lines, HeadingSign)
        );
        yield return new FixProposal(
            $"Keep {all} as text: put a \\ before {(lines.Count == 1 ? "it" : "each")}",
            false,
            Before(lines, TextSign)
        );
    }

    /// <summary>All of them are text, or the last one is the heading of what follows.</summary>
    public static IEnumerable<FixProposal> ShortLinesInRow(FixContext context)
    {
        var lines = new List<TextRange>();
        for (
            var i = context.Line.Index;
            i < context.Source.Lines.Count && context.Source.Lines[i].Full.Start < context.Problem.Range.End;
            i++
        )
        {
            if (!context.Source.Lines[i].IsBlank)
                lines.Add(context.Source.Lines[i].Trimmed);
        }

        yield return new FixProposal("Keep them as text: put a \\ before each", false, Before(lines, TextSign));
        var last = lines[lines.Count - 1];
        yield return new FixProposal(
            $"Make “{last.In(context.Source.Text)}” a heading, and the others text",
            false,
            [.. Before(lines.GetRange(0, lines.Count - 1), TextSign), FixContext.Insert(last.Start, HeadingSign)]
        );
    }

    /// <summary>
    /// Joined letters say what the single ones say: that is certain. Whether a divided word has a hyphen, and whether a line is a page's
    /// number, its author knows.
    /// </summary>
    public static IEnumerable<FixProposal> LeftoverOfPrint(FixContext context)
    {
        if (context.PassageAt(context.Problem.Range.Start) is not { } passage)
            yield break;
        if (context.Problem.Range == context.Line.Trimmed && PageNumber.Is(context.Words))
        {
            yield return new FixProposal("Delete the line", false, FixContext.Delete(context.WholeLine(context.Line)));
        }
        else if (PrintLeftovers.JoinedLettersIn(context.Words).Any())
        {
            var edits = PrintLeftovers
                .JoinedLettersIn(passage.Text)
                .Select(joined => new TextEdit(passage.InFile(TextRange.At(joined.Offset, 1)), joined.Letters));
            yield return new FixProposal("Write single letters", true, [.. edits]);
        }
        else
        {
            // One message stands for all divided words of a paragraph.
            var hyphens = PrintLeftovers.DividedWords(passage.Text).Select(static word => word.Hyphen).ToList();
            var words = hyphens.Count == 1 ? "the word" : "the words";
            yield return new FixProposal($"Join {words}", false, Edits(static at => new TextRange(at, at + 2)));
            yield return new FixProposal($"Join {words} with a hyphen", false, Edits(static at => new TextRange(at + 1, at + 2)));

            TextEdit[] Edits(Func<int, TextRange> removed) => [.. hyphens.Select(at => FixContext.Delete(Between(removed(at))))];

            // A blank of the text may be a line end of the file.
            TextRange Between(TextRange removed) =>
                new(passage.InFile(TextRange.At(removed.Start - 1, 1)).End, passage.InFile(TextRange.At(removed.End, 1)).Start);
        }
    }

    private static TextEdit[] Before(IReadOnlyList<TextRange> lines, string sign) =>
        [.. lines.Select(line => FixContext.Insert(line.Start, sign))];
}
